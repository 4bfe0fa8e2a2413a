import SitmapModel

extension JSONCursor {
  /// Reads a number by the grammar of RFC 8259, section 6; the position is at its first byte.
  mutating func number() throws(JSONError) -> PropertyValue {
    let start = position
    let isNegative = current == UInt8(ascii: "-")
    if isNegative { position += 1 }
    var digits = Digits()
    if current == 0x30 {
      position += 1
      if (0x30...0x39).contains(current) { throw expected("no digit after a leading zero") }
    } else {
      try readDigits(into: &digits)
    }
    var isInteger = true
    if current == UInt8(ascii: ".") {
      isInteger = false
      position += 1
      let first = position
      try readDigits(into: &digits)
      digits.exponent -= position - first
    }
    if current | 0x20 == UInt8(ascii: "e") {
      isInteger = false
      digits.exponent += try readExponent()
    }
    if isInteger, let value = digits.integer(isNegative: isNegative) { return .integer(value) }
    if let magnitude = digits.double { return .number(isNegative ? -magnitude : magnitude) }
    return .number(try roundedDouble(from: start))
  }

  private mutating func readDigits(into digits: inout Digits) throws(JSONError) {
    guard (0x30...0x39).contains(current) else { throw expected("a digit") }
    while position < bytes.count {
      let byte = bytes[position]
      guard byte >= 0x30, byte <= 0x39 else { return }
      digits.append(byte - 0x30)
      position += 1
    }
  }

  private mutating func readExponent() throws(JSONError) -> Int {
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

  /// The nearest double, by the standard library, for numbers that the short way cannot round.
  private func roundedDouble(from start: Int) throws(JSONError) -> Double {
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    guard let value = Double(text), value.isFinite else {
      throw JSONError(.numberOutOfRange, at: start, in: bytes)
    }
    return value
  }
}

/// The digits of a number as they are read.
private struct Digits {
  /// The digits without their point, as long as they fit.
  var mantissa: UInt64 = 0
  /// The power of ten that the mantissa is to be multiplied with.
  var exponent = 0
  /// Whether the digits did not fit.
  var isLong = false

  @inline(__always)
  mutating func append(_ digit: UInt8) {
    let (product, overflow) = mantissa.multipliedReportingOverflow(by: 10)
    let (sum, carry) = product.addingReportingOverflow(UInt64(digit))
    if overflow || carry { isLong = true }
    mantissa = sum
  }

  /// The integer of the digits; nil when it is outside `Int`.
  func integer(isNegative: Bool) -> Int? {
    guard !isLong else { return nil }
    if !isNegative { return Int(exactly: mantissa) }
    return mantissa == UInt64(Int.max) + 1 ? Int.min : Int(exactly: mantissa).map { -$0 }
  }

  /// The double, where one correctly rounded operation gives it (Clinger 1990, the fast path).
  var double: Double? {
    guard !isLong, mantissa <= 1 << 53, (-22...22).contains(exponent) else { return nil }
    let power = Self.powersOfTen[abs(exponent)]
    return exponent < 0 ? Double(mantissa) / power : Double(mantissa) * power
  }

  private static let powersOfTen: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
  ]
}
