public import SitmapModel

/// A form in which reports come in; one value of the table `all`.
public struct ReportFormat: Sendable {
  /// The name on the command line.
  public let name: String
  /// What it is, in a line of help.
  public let summary: String
  /// The endings of its files, in lower case.
  public let endings: [String]
  /// Whether a file holds one report a line, which `JSONLinesReader` can read as they come.
  public let isLines: Bool
  /// Reads a whole file.
  let readFile: @Sendable (ReportInput) throws(ReportError) -> ReportBatch

  /// Every report format, in the order of the help.
  public static let all: [ReportFormat] = [.text, .markdown, .jsonLines]

  /// The format with a name; nil when there is none.
  public static func named(_ name: String) -> ReportFormat? { all.first { $0.name == name } }

  /// The format of a file by its ending; plain text when the ending says nothing.
  public static func of(path: String) -> ReportFormat {
    let ending = ReportNames.ending(of: path).lowercased()
    return all.first { $0.endings.contains(ending) } ?? .text
  }

  /// Reads the reports of a file; throws when nothing of the file could be read.
  public func read(_ input: ReportInput) throws(ReportError) -> ReportBatch {
    try readFile(input)
  }
}

/// The bytes of a file of reports, with what is known about them from outside.
public struct ReportInput: Sendable {
  /// The bytes.
  public var bytes: [UInt8]
  /// The file's path as messages name it.
  public var file: String
  /// The id of a report that names none; see `ReportNames`.
  public var id: String
  /// Names of members in JSON Lines, by our names: `["text": "body"]`.
  public var fields: [String: String]

  /// Makes an input; without an id the file's stem is taken.
  public init(
    bytes: [UInt8],
    file: String,
    id: String? = nil,
    fields: [String: String] = [:]
  ) {
    self.bytes = bytes
    self.file = file
    self.id = id ?? ReportNames.stem(of: file)
    self.fields = fields
  }
}

/// What came out of a file of reports.
public struct ReportBatch: Sendable, Hashable {
  /// The reports, in the order of the file.
  public var reports: [Report]
  /// The reports that could not be read, in the order of the file.
  public var errors: [ReportError]
  /// What was read, but should be looked at.
  public var warnings: [ReportWarning]

  /// Makes a batch.
  public init(
    reports: [Report] = [],
    errors: [ReportError] = [],
    warnings: [ReportWarning] = []
  ) {
    self.reports = reports
    self.errors = errors
    self.warnings = warnings
  }
}
