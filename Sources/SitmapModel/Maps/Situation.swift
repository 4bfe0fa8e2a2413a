/// All that is known as of one moment: reports, records and what could not be placed.
///
/// Lists are sorted by id, so that equal situations are equal values and give equal bytes.
public struct Situation: Sendable, Hashable {
  /// The day it describes; nil when no report has a date.
  public var asOf: Day?
  /// The reports that were read, without their text where it is not needed.
  public var reports: [Report]
  /// What happened.
  public var events: [Event]
  /// Who moved.
  public var displacements: [Displacement]
  /// Who holds what, what is open.
  public var statuses: [Status]
  /// Every place name that was read, resolved or not, in the order of the reports.
  public var mentions: [PlaceMention]
  /// Counts of what could not be placed or dated.
  public var gaps: Gaps
  /// The ids of people's rulings that it was made with and that changed anything in it, sorted.
  public var rulings: [String] = []

  package init(
    asOf: Day?,
    reports: [Report] = [],
    events: [Event] = [],
    displacements: [Displacement] = [],
    statuses: [Status] = [],
    mentions: [PlaceMention] = [],
    gaps: Gaps = Gaps()
  ) {
    self.asOf = asOf
    self.reports = reports
    self.events = events
    self.displacements = displacements
    self.statuses = statuses
    self.mentions = mentions
    self.gaps = gaps
  }
}

/// A place name in a report and what became of it.
public struct PlaceMention: Sendable, Hashable {
  /// The report's id.
  public var report: String
  /// The name as written, with its neighbourhood.
  public var toponym: Toponym
  /// What it was resolved to.
  public var resolution: Resolution
  /// The sentence as it stands.
  public var sentenceText: String

  package init(report: String, toponym: Toponym, resolution: Resolution, sentenceText: String) {
    self.report = report
    self.toponym = toponym
    self.resolution = resolution
    self.sentenceText = sentenceText
  }
}

/// What could not be placed, dated or read; nothing vanishes silently.
public struct Gaps: Sendable, Hashable {
  /// Place names that stayed unresolved.
  public var unresolvedToponyms: Int
  /// Relative date expressions in reports without a publication date.
  public var undatedExpressions: Int
  /// Reports in a language that is not supported, by id.
  public var unsupportedLanguages: [String]

  package init(
    unresolvedToponyms: Int = 0,
    undatedExpressions: Int = 0,
    unsupportedLanguages: [String] = []
  ) {
    self.unresolvedToponyms = unresolvedToponyms
    self.undatedExpressions = undatedExpressions
    self.unsupportedLanguages = unsupportedLanguages
  }
}
