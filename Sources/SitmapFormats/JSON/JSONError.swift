/// Why bytes are not a JSON text (RFC 8259), and where.
public struct JSONError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong.
  public let problem: Problem
  /// The byte at which it is wrong; nil at the end of the text.
  public let found: UInt8?
  /// The offset of that byte, from 0.
  public let offset: Int
  /// Its line, from 1.
  public let line: Int
  /// Its column in Unicode scalars, from 1.
  public let column: Int

  /// The ways in which a text can fail to be JSON.
  public enum Problem: Sendable, Hashable {
    /// Something else should stand here.
    case expected(String)
    /// A number whose size a double cannot hold.
    case numberOutOfRange
    /// Half of a surrogate pair, alone.
    case loneSurrogate
    /// A control character in a string, which must be escaped.
    case controlCharacter
    /// Bytes that are not UTF-8.
    case notUTF8
    /// More brackets inside each other than the limit allows.
    case tooDeep(limit: Int)
  }

  /// Makes an error at an offset, whose line and column are counted from the start of the text.
  init(_ problem: Problem, at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    self.problem = problem
    self.offset = offset
    found = offset < bytes.count ? bytes[offset] : nil
    var line = 1
    var column = 1
    var index = 0
    while index < min(offset, bytes.count) {
      let byte = bytes[index]
      index += 1
      if byte == 0x0D, index < bytes.count, bytes[index] == 0x0A { continue }
      if byte == 0x0A || byte == 0x0D {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    self.line = line
    self.column = column
  }

  /// Makes an error at a place that is counted already.
  init(_ problem: Problem, found: UInt8?, at position: TextPosition) {
    self.problem = problem
    self.found = found
    offset = position.offset
    line = position.line
    column = position.column
  }

  /// What is wrong, without the place.
  public var message: String {
    switch problem {
    case .expected(let what): "expected \(what), found \(foundText)"
    case .numberOutOfRange: "a number too large for a double"
    case .loneSurrogate: "half of a surrogate pair, alone"
    case .controlCharacter: "\(foundText) in a string must be escaped"
    case .notUTF8: "\(foundText) is not UTF-8"
    case .tooDeep(let limit): "nested more than \(limit) deep"
    }
  }

  /// The message a user reads.
  public var description: String {
    "line \(line), column \(column) (byte \(offset)): \(message)"
  }

  private var foundText: String {
    guard let found else { return "the end of the text" }
    if found > 0x20, found < 0x7F { return "'\(Character(Unicode.Scalar(found)))'" }
    let digits = String(found, radix: 16, uppercase: true)
    return "byte 0x\(found < 16 ? "0" : "")\(digits)"
  }
}
