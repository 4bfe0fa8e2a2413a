extension JSONWriter {
  /// Writes an integer.
  public mutating func write(_ number: Int) {
    append(UInt64(number.magnitude), places: 0, isNegative: number < 0)
  }

  /// Writes a double in the shortest form that reads back as the same; null when it is not finite.
  ///
  /// A whole number keeps its `.0`, so that it is read back as a double.
  public mutating func write(_ number: Double) {
    guard number.isFinite else { return raw("null") }
    guard number != 0 else { return raw("0.0") }
    bytes.append(contentsOf: number.description.utf8)
  }

  /// Writes a coordinate rounded to so many decimals (0...12), zeros at the end dropped, never `-0`.
  public mutating func write(coordinate: Double, decimals: Int) {
    guard coordinate.isFinite else { return raw("null") }
    let decimals = min(max(decimals, 0), Self.scales.count - 1)
    let scaled = (coordinate * Double(Self.scales[decimals])).rounded()
    guard scaled.magnitude < 9_007_199_254_740_992 else {
      // Beyond 2^53 a double has no decimals to cut.
      return write(coordinate)
    }
    var number = UInt64(scaled.magnitude)
    var places = decimals
    while places > 0, number % 10 == 0 {
      number /= 10
      places -= 1
    }
    append(number, places: places, isNegative: scaled < 0)
  }

  private static let scales: [UInt64] = [
    1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000,
    10_000_000_000, 100_000_000_000, 1_000_000_000_000,
  ]

  /// Appends the digits of a number with a point before the last places, in one piece.
  private mutating func append(_ number: UInt64, places: Int, isNegative: Bool) {
    // 20 digits, a sign, a point and the zeros before up to 12 places.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 40) { buffer in
      var start = buffer.count
      var rest = number
      var written = 0
      repeat {
        start -= 1
        buffer[start] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
        written += 1
        if written == places {
          start -= 1
          buffer[start] = UInt8(ascii: ".")
        }
      } while rest > 0 || written <= places
      if isNegative {
        start -= 1
        buffer[start] = UInt8(ascii: "-")
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[start...]))
    }
  }
}
