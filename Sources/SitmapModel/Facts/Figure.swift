/// A number that a text gives, with what it leaves open.
public struct Figure: Sendable, Hashable {
  /// What it counts; nil before the coder has said so.
  public var measure: Measure?
  /// The stated value; nil for a range and for vague words.
  public var value: Int?
  /// The least it can be; nil when open.
  public var lower: Int?
  /// The most it can be; nil when open.
  public var upper: Int?
  /// How the text qualifies it.
  public var qualifier: FigureQualifier
  /// What one of it is.
  public var unit: FigureUnit
  /// The words, as written.
  public var text: String
  /// Where they stand.
  public var span: Span
  /// Who is counted, as written ("civilians", "children"); nil when not said.
  public var who: String?
  /// The text of the total that this is a part of ("including three children"); nil when it is none.
  public var partOf: String?
  /// The report that gives it, or for a person's ruling `rulingMark` and its id; nil for the report of the record.
  public var report: String?

  /// What stands in the place of a report's id before that of a person's ruling.
  public static let rulingMark = "correction:"

  /// Whether a person gave it, over what reports say.
  public var isRuled: Bool { report?.hasPrefix(Self.rulingMark) == true }

  package init(
    measure: Measure? = nil,
    value: Int?,
    lower: Int?,
    upper: Int?,
    qualifier: FigureQualifier,
    unit: FigureUnit,
    text: String,
    span: Span,
    who: String? = nil,
    partOf: String? = nil,
    report: String? = nil
  ) {
    self.measure = measure
    self.value = value
    self.lower = lower
    self.upper = upper
    self.qualifier = qualifier
    self.unit = unit
    self.text = text
    self.span = span
    self.who = who
    self.partOf = partOf
    self.report = report
  }
}

/// How a text qualifies a figure.
public enum FigureQualifier: String, Sendable, Hashable, CaseIterable {
  case exact, about
  /// Stays under.
  case nearly
  case atLeast = "at_least"
  case moreThan = "more_than"
  case upTo = "up_to"
  case fewerThan = "fewer_than"
  /// From one number to another.
  case range
  /// Only a word ("thousands").
  case vague
}

/// What is counted one by one.
public enum FigureUnit: String, Sendable, Hashable, CaseIterable {
  case persons
  /// Families are households.
  case households
  case houses
  case items
}

/// What a figure counts.
public enum Measure: String, Sendable, Hashable, CaseIterable {
  case killed, injured, missing, detained, abducted, displaced, returned, affected, destroyed,
    damaged, captured, fighters, weapons, remaining
}
