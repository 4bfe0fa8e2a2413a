/// The passage that a record rests on.
public struct Evidence: Sendable, Hashable {
  /// The report's id.
  public var report: String
  /// The sentence, counted from 0.
  public var sentence: Int
  /// The words that gave rise to the record.
  public var trigger: Span
  /// The sentence as it stands.
  public var text: String

  package init(report: String, sentence: Int, trigger: Span, text: String) {
    self.report = report
    self.sentence = sentence
    self.trigger = trigger
    self.text = text
  }
}

/// Another passage that tells of the same thing.
public struct Mention: Sendable, Hashable {
  /// The report's id.
  public var report: String
  /// The words.
  public var span: Span

  package init(report: String, span: Span) {
    self.report = report
    self.span = span
  }
}

/// What every record carries, whatever it is about.
public struct RecordHead: Sendable, Hashable {
  /// Derived from what makes the thing itself, never from the order or the clock.
  public var id: String
  /// The passage it rests on.
  public var evidence: Evidence
  /// The other passages that tell of it.
  public var mentions: [Mention]
  /// Ids of the records fused into this one.
  public var previousIDs: [String]
  /// Its standing.
  public var modality: Modality
  /// Who says so, as written.
  public var attribution: String?
  /// Who denies it, as written.
  public var deniedBy: String?
  /// When.
  public var date: DayRange
  /// ISO 3166-1 alpha-3 of the country that the passage is about, where the record's place does not say it.
  public var country: String?
  /// Names of the rules that fired, in order.
  public var rules: [String]

  package init(
    id: String = "",
    evidence: Evidence,
    mentions: [Mention] = [],
    previousIDs: [String] = [],
    modality: Modality,
    attribution: String? = nil,
    deniedBy: String? = nil,
    date: DayRange,
    country: String? = nil,
    rules: [String] = []
  ) {
    self.id = id
    self.evidence = evidence
    self.mentions = mentions
    self.previousIDs = previousIDs
    self.modality = modality
    self.attribution = attribution
    self.deniedBy = deniedBy
    self.date = date
    self.country = country
    self.rules = rules
  }
}
