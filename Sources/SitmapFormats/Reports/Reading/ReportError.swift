/// Why a report could not be read, and where.
public struct ReportError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file as it was named.
  public let file: String
  /// The line, from 1; nil when the whole file is meant.
  public let line: Int?
  /// The id of the report; nil when it is not known.
  public let id: String?
  /// What is wrong.
  public let problem: Problem

  /// The ways in which a report can fail.
  public enum Problem: Sendable, Hashable {
    case unreadable(FileError)
    case empty
    case noText
    case tooLarge(limit: Int)
    case binary
    case frontMatterOpen
    case frontMatterLine(String)
    case frontMatterQuote(key: String)
    case frontMatterTwice(key: String)
    case frontMatterBlock(key: String)
    case frontMatterDate(String)
    case lineTooLong(limit: Int)
    case badJSON(JSONError)
    case notAnObject
    case memberMissing(String)
    case memberNotText(String)
    case badID
    case badDate(member: String, value: String)
  }

  /// Makes an error.
  public init(file: String, line: Int? = nil, id: String? = nil, problem: Problem) {
    self.file = file
    self.line = line
    self.id = id
    self.problem = problem
  }

  /// What is wrong, without the place.
  public var message: String {
    switch problem {
    case .unreadable(let error): error.message
    case .empty: "the file is empty"
    case .noText: "there is no text in it"
    case .tooLarge(let limit): "larger than \(Self.size(limit)), the limit for one report"
    case .binary: "looks like a binary file"
    case .frontMatterOpen: "front matter is not closed by a line '---'"
    case .frontMatterLine(let text): "front matter line '\(text)' is not 'key: value'"
    case .frontMatterQuote(let key): "front matter \(key) has a quotation mark too few"
    case .frontMatterTwice(let key): "front matter gives \(key) twice"
    case .frontMatterBlock(let key): "front matter \(key) goes over several lines"
    case .frontMatterDate(let text): "front matter date '\(text)' is not YYYY-MM-DD"
    case .lineTooLong(let limit): "the line is longer than \(Self.size(limit))"
    case .badJSON(let error):
      "not JSON: \(error.message) at column \(error.column) (byte \(error.offset))"
    case .notAnObject: "the line is not a JSON object"
    case .memberMissing(let name): "there is no member '\(name)'"
    case .memberNotText(let name): "member '\(name)' is not a text"
    case .badID: "the id is neither a text nor a number"
    case .badDate(let member, let value): "\(member) '\(value)' is not YYYY-MM-DD"
    }
  }

  /// What to do about it; nil when the message says it.
  public var hint: String? {
    switch problem {
    case .tooLarge: "is it one report? one report a line goes into a .jsonl file"
    case .binary: "PDF? use pdftotext -layout"
    case .frontMatterOpen, .frontMatterLine:
      "a text that begins with --- and has no front matter needs an empty line before it"
    case .frontMatterBlock: "write its value on one line"
    case .frontMatterDate, .badDate: "write 2015-05-21, or leave it out"
    case .memberMissing(let name): "another name? say --field \(name)=NAME"
    case .unreadable, .empty, .noText, .frontMatterQuote, .frontMatterTwice, .lineTooLong,
      .badJSON, .notAnObject, .memberNotText, .badID:
      nil
    }
  }

  /// The message a user reads: file, line, what is wrong, what to do.
  public var description: String {
    let place = line.map { "\(file):\($0)" } ?? file
    return "\(place): \(message)" + (hint.map { " (\($0))" } ?? "")
  }

  private static func size(_ bytes: Int) -> String {
    bytes >= 1 << 20 ? "\(bytes >> 20) MB" : "\(bytes) bytes"
  }
}
