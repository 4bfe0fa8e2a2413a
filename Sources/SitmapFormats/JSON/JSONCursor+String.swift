extension JSONCursor {
  /// Reads a string; the position is at its quotation mark.
  mutating func string() throws(JSONError) -> String {
    position += 1
    let start = position
    try skipUnescaped()
    if current == UInt8(ascii: "\"") {
      let text = String(decoding: bytes[start..<position], as: UTF8.self)
      position += 1
      return text
    }
    scratch.removeAll(keepingCapacity: true)
    scratch.append(contentsOf: bytes[start..<position])
    while true {
      switch current {
      case UInt8(ascii: "\""):
        position += 1
        return String(decoding: scratch, as: UTF8.self)
      default:
        try escape()
      }
      let run = position
      try skipUnescaped()
      scratch.append(contentsOf: bytes[run..<position])
    }
  }

  /// Goes to the next quotation mark or backslash; everything before it is checked.
  private mutating func skipUnescaped() throws(JSONError) {
    while true {
      position = JSONScan.endOfPlainRun(in: bytes, from: position)
      guard position < bytes.count else { throw expected("'\"'") }
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return }
      guard byte >= 0x20 else { throw error(.controlCharacter) }
      switch UTF8Sequence.at(position, in: bytes) {
      case .scalar(let length): position += length
      case .broken: throw error(.notUTF8)
      }
    }
  }

  /// Reads an escape into `scratch`; the position is at its backslash.
  private mutating func escape() throws(JSONError) {
    let start = position
    position += 1
    let byte = current
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): scratch.append(byte)
    case UInt8(ascii: "b"): scratch.append(0x08)
    case UInt8(ascii: "f"): scratch.append(0x0C)
    case UInt8(ascii: "n"): scratch.append(0x0A)
    case UInt8(ascii: "r"): scratch.append(0x0D)
    case UInt8(ascii: "t"): scratch.append(0x09)
    case UInt8(ascii: "u"):
      position += 1
      let scalar = try escapedScalar(from: start)
      scratch.append(contentsOf: String(scalar).utf8)
      return
    default: throw expected("an escape: one of \" \\ / b f n r t u")
    }
    position += 1
  }

  /// Reads the digits of `\uXXXX`, and the second half of a surrogate pair.
  private mutating func escapedScalar(from start: Int) throws(JSONError) -> Unicode.Scalar {
    let first = try fourHexDigits()
    if let scalar = Unicode.Scalar(first) { return scalar }
    let isLead = first < 0xDC00
    guard isLead, current == UInt8(ascii: "\\"), position + 1 < bytes.count,
      bytes[position + 1] == UInt8(ascii: "u")
    else { throw JSONError(.loneSurrogate, at: start, in: bytes) }
    position += 2
    let second = try fourHexDigits()
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw JSONError(.loneSurrogate, at: start, in: bytes) }
    return scalar
  }

  private mutating func fourHexDigits() throws(JSONError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      let byte = current
      let digit: UInt8
      switch byte {
      case 0x30...0x39: digit = byte - 0x30
      case 0x41...0x46: digit = byte - 0x41 + 10
      case 0x61...0x66: digit = byte - 0x61 + 10
      default: throw expected("four hexadecimal digits")
      }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    return value
  }
}
