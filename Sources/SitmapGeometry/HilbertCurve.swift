/// The order of positions along a Hilbert curve: neighbours on the curve are neighbours on the map.
enum HilbertCurve {
  /// The indices of boxes (west, south, east, north after one another) by the place of their middles on the curve.
  ///
  /// Ties keep their order, so that the same boxes give the same tree.
  static func order(ofBoxes bounds: [Double]) -> [UInt32] {
    let count = bounds.count / 4
    var keyed = [UInt64](repeating: 0, count: count)
    for index in 0..<count {
      let x = (bounds[index * 4] + bounds[index * 4 + 2]) / 2
      let y = (bounds[index * 4 + 1] + bounds[index * 4 + 3]) / 2
      let key = distance(cell(x, from: -180, width: 360), cell(y, from: -90, width: 180))
      keyed[index] = UInt64(key) << 32 | UInt64(UInt32(truncatingIfNeeded: index))
    }
    radixSort(&keyed)
    return keyed.map { UInt32(truncatingIfNeeded: $0) }
  }

  /// The distance along the curve of order 16 of a cell (Warren, Hacker's Delight, 2nd ed., section 16-2).
  static func distance(_ column: UInt32, _ row: UInt32) -> UInt32 {
    var x = column
    var y = row
    var distance: UInt32 = 0
    var side: UInt32 = 1 << 15
    while side > 0 {
      let right: UInt32 = x & side == 0 ? 0 : 1
      let up: UInt32 = y & side == 0 ? 0 : 1
      distance &+= side &* side &* ((3 &* right) ^ up)
      if up == 0 {
        if right == 1 {
          x = 0xFFFF &- x
          y = 0xFFFF &- y
        }
        swap(&x, &y)
      }
      side >>= 1
    }
    return distance
  }

  private static func cell(_ value: Double, from low: Double, width: Double) -> UInt32 {
    UInt32(max(0, min(65535, (value - low) / width * 65536)))
  }

  /// Sorts by the upper 32 bits, stable, eleven bits a pass.
  private static func radixSort(_ keys: inout [UInt64]) {
    guard keys.count > 64 else {
      keys.sort()
      return
    }
    var other = [UInt64](repeating: 0, count: keys.count)
    for shift: UInt64 in [32, 43, 54] {
      var starts = [Int](repeating: 0, count: 2049)
      for key in keys { starts[Int(key >> shift & 2047) + 1] += 1 }
      for digit in 1...2048 { starts[digit] += starts[digit - 1] }
      for key in keys {
        let digit = Int(key >> shift & 2047)
        other[starts[digit]] = key
        starts[digit] += 1
      }
      swap(&keys, &other)
    }
  }
}
