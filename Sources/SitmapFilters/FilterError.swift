/// Why a text is not a filter that can be asked, and where in it.
public struct FilterError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong, without the place.
  public let message: String
  /// Where it is wrong.
  public let place: Place
  /// What to do next; nil when there is nothing to suggest.
  public let hint: String?

  /// A place in a filter.
  public enum Place: Sendable, Hashable {
    /// A place of the text form: the byte from 0, the line and the column in Unicode scalars from 1.
    case text(byte: Int, line: Int, column: Int)
    /// A member of the JSON form, such as `args[1].op`; empty for the whole.
    case json(String)
    /// The filter as a whole.
    case whole
  }

  init(_ message: String, at place: Place = .whole, hint: String? = nil) {
    self.message = message
    self.place = place
    self.hint = hint
  }

  /// An error at a byte of a text.
  init(_ message: String, at offset: Int, of text: [UInt8], hint: String? = nil) {
    var line = 1
    var column = 1
    for byte in text.prefix(offset) {
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    self.init(message, at: .text(byte: offset, line: line, column: column), hint: hint)
  }

  /// The message a user reads, with its place.
  public var description: String {
    switch place {
    case .text(_, 1, let column): "column \(column): \(message)"
    case .text(_, let line, let column): "line \(line), column \(column): \(message)"
    case .json(""), .whole: message
    case .json(let path): "\(path): \(message)"
    }
  }
}
