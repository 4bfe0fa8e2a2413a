extension FeatureScanner {
  /// Reads a number by the grammar of RFC 8259, section 6; the position is at its first byte.
  @inline(__always)
  mutating func number() throws(ScanFailure) -> Double {
    let start = position
    let isNegative = current == UInt8(ascii: "-")
    if isNegative { position += 1 }
    var mantissa: UInt64 = 0
    let first = position
    if current == 0x30 {
      position += 1
      if (0x30...0x39).contains(current) { throw expected("no digit after a leading zero") }
    } else {
      try digits(&mantissa)
    }
    var digitCount = position - first
    var exponent = 0
    if current == UInt8(ascii: ".") {
      position += 1
      let fraction = position
      try digits(&mantissa)
      exponent = fraction - position
      digitCount -= exponent
    }
    if current | 0x20 == UInt8(ascii: "e") { exponent += try self.exponent() }
    // One correctly rounded operation on two exact doubles (Clinger 1990, the fast path).
    if digitCount <= 19, mantissa <= 1 << 53, exponent <= 0, exponent >= -22 {
      let magnitude = Double(mantissa) / Self.power(-exponent)
      return isNegative ? -magnitude : magnitude
    }
    return try slowNumber(from: start)
  }

  @inline(__always)
  private mutating func digits(_ mantissa: inout UInt64) throws(ScanFailure) {
    let start = position
    while position < bytes.count {
      let digit = bytes[position] &- 0x30
      guard digit <= 9 else { break }
      mantissa = mantissa &* 10 &+ UInt64(digit)
      position += 1
    }
    guard position > start else { throw expected("a digit") }
  }

  private mutating func exponent() throws(ScanFailure) -> Int {
    position += 1
    let isNegative = current == UInt8(ascii: "-")
    if isNegative || current == UInt8(ascii: "+") { position += 1 }
    guard (0x30...0x39).contains(current) else { throw expected("a digit") }
    var value = 0
    while (0x30...0x39).contains(current) {
      // Beyond any double; the digits are still checked.
      if value < 1_000_000 { value = value * 10 + Int(current - 0x30) }
      position += 1
    }
    return isNegative ? -value : value
  }

  /// The nearest double by the standard library, for numbers that the short way cannot round.
  private func slowNumber(from start: Int) throws(ScanFailure) -> Double {
    let text = String(
      decoding: UnsafeBufferPointer(rebasing: bytes[start..<position]),
      as: UTF8.self
    )
    guard let value = Double(text), value.isFinite else {
      throw .json(.numberOutOfRange, at: start)
    }
    return value
  }

  /// A power of ten, at most 22, which a double holds exactly; a table of literals needs no global that is made first.
  @inline(__always)
  private static func power(_ exponent: Int) -> Double {
    switch exponent {
    case 0: 1
    case 1: 1e1
    case 2: 1e2
    case 3: 1e3
    case 4: 1e4
    case 5: 1e5
    case 6: 1e6
    case 7: 1e7
    case 8: 1e8
    case 9: 1e9
    case 10: 1e10
    case 11: 1e11
    case 12: 1e12
    case 13: 1e13
    case 14: 1e14
    case 15: 1e15
    case 16: 1e16
    case 17: 1e17
    case 18: 1e18
    case 19: 1e19
    case 20: 1e20
    case 21: 1e21
    default: 1e22
    }
  }
}
