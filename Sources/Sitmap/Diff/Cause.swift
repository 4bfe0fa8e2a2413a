extension SituationDiff {
  /// Why something differs: what lies between the two situations, and where it is told.
  public struct Cause: Sendable, Hashable {
    /// What it is.
    public var kind: Kind
    /// The report's id; nil when it is not about a report.
    public var report: String?
    /// When it was published.
    public var published: String?
    /// Who published it.
    public var source: String?
    /// The first Unicode scalar of the passage, in the report's text or title.
    public var start: Int?
    /// One past its last.
    public var end: Int?
    /// `title`, or `text` or nil for the text.
    public var field: String?
    /// The sentence as it stands; for a withdrawal or correction its reason.
    public var text: String?
    /// The correction's id; nil when it is none.
    public var correction: String?
    /// Whose ruling it is.
    public var author: String?

    init(_ kind: Kind, report: String? = nil, text: String? = nil) {
      self.kind = kind
      self.report = report
      self.text = text
    }

    /// What lies between two situations.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
      /// A report that was not there before tells of it.
      case newReport = "new report"
      /// The source that gave a figure before gives another one.
      case revisedFigure = "revised figure"
      /// A report has another text.
      case revisedReport = "revised report"
      /// A person's ruling.
      case correction
      /// A report was withdrawn.
      case withdrawnReport = "withdrawn report"
      /// A report is not among those of the new situation.
      case missingReport = "report left out"
      /// The places are others.
      case gazetteerChanged = "gazetteer changed"
      /// The program is another.
      case programChanged = "program changed"
    }
  }
}
