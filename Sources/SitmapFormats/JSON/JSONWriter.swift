public import SitmapModel

/// Writes JSON (RFC 8259) into bytes, without white space.
///
/// Whatever is written is valid: numbers that are not finite become null, and a Swift string
/// cannot hold half a surrogate pair.
public struct JSONWriter: Sendable {
  /// What was written so far.
  public var bytes: [UInt8] = []

  /// Starts with nothing written.
  public init() {}

  /// The bytes of one value.
  public static func bytes(of value: PropertyValue) -> [UInt8] {
    var writer = JSONWriter()
    writer.write(value)
    return writer.bytes
  }

  /// Writes a value; doubles in the shortest form that reads back as the same double.
  public mutating func write(_ value: PropertyValue) {
    switch value {
    case .null: raw("null")
    case .bool(let flag): raw(flag ? "true" : "false")
    case .integer(let number): write(number)
    case .number(let number): write(number)
    case .string(let text): write(text)
    case .array(let elements):
      byte("[")
      for index in elements.indices {
        if index > 0 { byte(",") }
        write(elements[index])
      }
      byte("]")
    case .object(let members):
      byte("{")
      for index in members.indices {
        if index > 0 { byte(",") }
        write(name: members[index].name)
        write(members[index].value)
      }
      byte("}")
    }
  }

  /// Writes the name of a member and its colon.
  public mutating func write(name: String) {
    write(name)
    byte(":")
  }

  /// Writes a string: quotation marks, backslashes and control characters are escaped, all
  /// other characters stand as they are.
  public mutating func write(_ text: String) {
    byte("\"")
    var text = text
    text.withUTF8 { utf8 in
      var start = 0
      while true {
        let end = Self.nextEscape(in: utf8, from: start)
        bytes.append(contentsOf: utf8[start..<end])
        guard end < utf8.count else { break }
        escape(utf8[end])
        start = end + 1
      }
    }
    byte("\"")
  }

  /// Writes bytes that are known to be JSON.
  mutating func raw(_ text: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    )
  }

  /// Writes one ASCII character that is known to be JSON.
  @inline(__always)
  mutating func byte(_ character: Unicode.Scalar) { bytes.append(UInt8(ascii: character)) }

  private static func nextEscape(in utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < utf8.count {
      index = JSONScan.endOfPlainRun(in: utf8, from: index)
      guard index < utf8.count, utf8[index] >= 0x80 else { return index }
      while index < utf8.count, utf8[index] >= 0x80 { index += 1 }
    }
    return index
  }

  private mutating func escape(_ code: UInt8) {
    switch code {
    case 0x22: raw("\\\"")
    case 0x5C: raw("\\\\")
    case 0x08: raw("\\b")
    case 0x0C: raw("\\f")
    case 0x0A: raw("\\n")
    case 0x0D: raw("\\r")
    case 0x09: raw("\\t")
    default:
      raw("\\u00")
      bytes.append(code >= 16 ? 0x31 : 0x30)
      let low = code & 15
      bytes.append(low < 10 ? 0x30 + low : 0x61 + low - 10)
    }
  }
}
