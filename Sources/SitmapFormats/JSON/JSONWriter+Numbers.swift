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
    let decimals = min(max(decimals, 0), DecimalText.scales.count - 1)
    guard let units = DecimalText.units(of: coordinate, scale: DecimalText.scales[decimals]) else {
      // Beyond 2^53 a double has no decimals to cut.
      return write(coordinate)
    }
    append { DecimalText.put(units: units, decimals: decimals, at: $0) }
  }

  /// Writes pairs of coordinates as `[x,y]` with commas between, many in one piece.
  package mutating func write(pairs positions: [ProjectedPosition], decimals: Int) {
    let decimals = min(max(decimals, 0), DecimalText.scales.count - 1)
    let scale = DecimalText.scales[decimals]
    positions.withUnsafeBufferPointer { positions in
      var next = 0
      while next < positions.count {
        let end = min(next + Self.pairsAtOnce, positions.count)
        let capacity = Self.pairsAtOnce * (2 * DecimalText.longest + 4)
        let read = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: capacity) {
          (buffer) -> Int in
          guard let start = buffer.baseAddress else { return next }
          var at = start
          var read = next
          while read < end {
            guard let x = DecimalText.units(of: positions[read].x, scale: scale),
              let y = DecimalText.units(of: positions[read].y, scale: scale)
            else { break }
            if read > 0 { Self.put(",", &at) }
            Self.put("[", &at)
            at = DecimalText.put(units: x, decimals: decimals, at: at)
            Self.put(",", &at)
            at = DecimalText.put(units: y, decimals: decimals, at: at)
            Self.put("]", &at)
            read += 1
          }
          bytes.append(contentsOf: UnsafeBufferPointer(start: start, count: at - start))
          return read
        }
        if read < end {
          if read > 0 { byte(",") }
          byte("[")
          write(coordinate: positions[read].x, decimals: decimals)
          byte(",")
          write(coordinate: positions[read].y, decimals: decimals)
          byte("]")
        }
        next = max(read, min(read + 1, end))
      }
    }
  }

  private static let pairsAtOnce = 64

  @inline(__always)
  private static func put(_ character: Unicode.Scalar, _ at: inout UnsafeMutablePointer<UInt8>) {
    at.pointee = UInt8(ascii: character)
    at += 1
  }

  /// Appends the digits of a number with a point before the last places, in one piece.
  private mutating func append(_ number: UInt64, places: Int, isNegative: Bool) {
    append { DecimalText.put(number, places: places, isNegative: isNegative, at: $0) }
  }

  /// Appends what `put` writes, of which it returns the end.
  @inline(__always)
  private mutating func append(
    _ put: (UnsafeMutablePointer<UInt8>) -> UnsafeMutablePointer<UInt8>
  ) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: DecimalText.longest) { buffer in
      guard let start = buffer.baseAddress else { return }
      bytes.append(contentsOf: UnsafeBufferPointer(start: start, count: put(start) - start))
    }
  }
}
