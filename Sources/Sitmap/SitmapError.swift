package import SitmapFormats

/// Why sitmap could not do what it was asked: what, where, and what to do next.
public struct SitmapError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The kind of failure, which the command turns into an exit code and a server into a status.
  public var code: Code
  /// What is wrong, in one line, lower case, no full stop.
  public var message: String
  /// The file it is about; nil when it is about none.
  public var file: String?
  /// The line of that file, from 1.
  public var line: Int?
  /// What to do next; nil when there is nothing to suggest.
  public var hint: String?

  /// The kinds of failure.
  public enum Code: String, Sendable, Hashable, CaseIterable {
    /// What was asked for makes no sense.
    case usage
    /// An input could not be read.
    case input
    /// The gazetteer is missing, damaged or newer than the program.
    case gazetteer
    /// The store is missing, damaged, newer than the program or in use.
    case store
    /// Some reports failed; the others are done.
    case partial
    /// An output could not be written.
    case output
    /// A mistake of the program.
    case bug
  }

  /// Makes an error.
  public init(
    _ code: Code,
    _ message: String,
    file: String? = nil,
    line: Int? = nil,
    hint: String? = nil
  ) {
    self.code = code
    self.message = message
    self.file = file
    self.line = line
    self.hint = hint
  }

  /// The message a user reads: `file:line: message; hint`.
  public var description: String {
    var place = ""
    if let file { place = file + (line.map { ":\($0)" } ?? "") + ": " }
    return place + message + (hint.map { "; \($0)" } ?? "")
  }
}

extension SitmapError {
  /// A file that could not be read, or written.
  package init(_ error: FileError, writing: Bool) {
    self.init(writing ? .output : .input, error.message, file: error.path)
  }

  /// A report that could not be read.
  package init(_ error: ReportError) {
    self.init(.input, error.message, file: error.file, line: error.line, hint: error.hint)
  }

  /// Something about a report that should be looked at.
  package init(_ warning: ReportWarning) {
    self.init(.partial, warning.message, file: warning.file, hint: warning.hint)
  }

  /// A GeoJSON file that could not be read.
  package init(_ error: LayerError) {
    var place = error.place.map { "\($0): " } ?? ""
    if let position = error.position, case .badJSON = error.problem {
      // Its message says where.
      self.init(.input, error.message, file: error.file, line: position.line, hint: error.hint)
      return
    }
    if let position = error.position { place = "column \(position.column): " + place }
    self.init(
      .input,
      place + error.message,
      file: error.file,
      line: error.position?.line,
      hint: error.hint
    )
  }

  /// Layers that could not be written as asked.
  package init(_ error: ExportError) { self.init(.usage, error.message, hint: error.hint) }
}
