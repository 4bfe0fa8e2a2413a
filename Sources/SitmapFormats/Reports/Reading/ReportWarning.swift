/// Something about a report that was read, but that should be looked at.
public struct ReportWarning: Sendable, Hashable, CustomStringConvertible {
  /// The file as it was named.
  public let file: String
  /// The line, from 1; nil when the whole file is meant.
  public let line: Int?
  /// What it is.
  public let problem: Problem

  /// The things worth a warning.
  public enum Problem: Sendable, Hashable {
    /// So many broken sequences were replaced by U+FFFD; `isMostly`: the text is hardly readable.
    case brokenText(count: Int, encoding: String, isMostly: Bool)
    /// The file is not UTF-8 and was read in another encoding, which is a guess.
    case otherEncoding(String)
    /// Mark-up is read as if it were prose.
    case looksLikeHTML
    /// A member that should be a text and is not, in so many lines: it is passed over.
    case memberIgnored(String, count: Int)
  }

  /// Makes a warning.
  public init(file: String, line: Int? = nil, problem: Problem) {
    self.file = file
    self.line = line
    self.problem = problem
  }

  /// What it is, without the file.
  public var message: String {
    switch problem {
    case .brokenText(let count, let encoding, _):
      count == 1
        ? "1 broken \(encoding) sequence was replaced by U+FFFD"
        : "\(count) broken \(encoding) sequences were replaced by U+FFFD"
    case .otherEncoding(let encoding): "is not UTF-8 and is read as \(encoding)"
    case .looksLikeHTML: "looks like HTML and is read as plain text"
    case .memberIgnored(let name, let count):
      "member '\(name)' is not a text and is passed over"
        + (count > 1 ? ", in \(count) lines" : "")
    }
  }

  /// What to do about it; nil when there is nothing to say.
  public var hint: String? {
    switch problem {
    case .brokenText(_, _, let isMostly):
      isMostly ? "another encoding? use iconv -f WINDOWS-1256 -t UTF-8, or the like" : nil
    case .otherEncoding:
      "if letters are wrong: iconv -f ENCODING -t UTF-8, with what it is in place of ENCODING"
    case .looksLikeHTML: "save the page as text"
    case .memberIgnored: nil
    }
  }

  /// The message a user reads.
  public var description: String {
    let place = line.map { "\(file):\($0)" } ?? file
    return "\(place): \(message)" + (hint.map { " (\($0))" } ?? "")
  }

  /// The same, met in one line more.
  func counted() -> ReportWarning {
    guard case .memberIgnored(let name, let count) = problem else { return self }
    return ReportWarning(
      file: file,
      line: line,
      problem: .memberIgnored(name, count: count + 1)
    )
  }
}
