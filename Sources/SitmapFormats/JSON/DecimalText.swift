/// Writes decimal numbers as ASCII digits into memory: what most bytes of a map are.
enum DecimalText {
  /// Bytes that one number takes at most: 20 digits, a sign, a point.
  static let longest = 24

  /// A coordinate in units of its last decimal; nil when it has none to cut, at 2^53 and beyond, or is not finite.
  @inline(__always)
  static func units(of coordinate: Double, scale: Double) -> Int64? {
    let scaled = coordinate * scale
    guard scaled.magnitude < 9_007_199_254_740_992 else { return nil }
    return nearest(scaled)
  }

  /// The nearest whole number, halves away from zero, as `rounded()` has it but without a call; below 2^53.
  @inline(__always)
  static func nearest(_ value: Double) -> Int64 {
    let whole = Int64(value)
    let rest = value - Double(whole)
    return rest >= 0.5 ? whole + 1 : rest <= -0.5 ? whole - 1 : whole
  }

  /// Ten to the power of so many decimals.
  static let scales: [Double] = [
    1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000,
    10_000_000_000, 100_000_000_000, 1_000_000_000_000,
  ]

  /// Puts whole units with a point before the last `decimals` digits, zeros at the end dropped, never `-0`.
  ///
  /// Takes `longest` bytes at most; returns the place behind what was written.
  @inline(__always)
  static func put(
    units: Int64,
    decimals: Int,
    at start: UnsafeMutablePointer<UInt8>
  ) -> UnsafeMutablePointer<UInt8> {
    var number = units.magnitude
    var places = decimals
    // Vertices of the gazetteer have four decimals of seven.
    if places >= 3, number % 1000 == 0 {
      number /= 1000
      places -= 3
    }
    while places > 0, number % 10 == 0 {
      number /= 10
      places -= 1
    }
    return put(number, places: places, isNegative: units < 0, at: start)
  }

  /// Puts the digits of a number with a point before the last places.
  @inline(__always)
  static func put(
    _ number: UInt64,
    places: Int,
    isNegative: Bool,
    at start: UnsafeMutablePointer<UInt8>
  ) -> UnsafeMutablePointer<UInt8> {
    var start = start
    if isNegative {
      start.pointee = UInt8(ascii: "-")
      start += 1
    }
    let whole = max(digits(of: number), places + 1)
    let end = start + whole + (places > 0 ? 1 : 0)
    var at = end
    var rest = number
    for _ in 0..<places {
      at -= 1
      at.pointee = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    if places > 0 {
      at -= 1
      at.pointee = UInt8(ascii: ".")
    }
    while at > start {
      at -= 1
      at.pointee = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    return end
  }

  @inline(__always)
  private static func digits(of number: UInt64) -> Int {
    var count = 1
    var rest = number
    while rest >= 10_000 {
      rest /= 10_000
      count += 4
    }
    return count + (rest >= 1000 ? 3 : rest >= 100 ? 2 : rest >= 10 ? 1 : 0)
  }
}
