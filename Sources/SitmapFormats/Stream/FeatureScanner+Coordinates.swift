import SitmapModel

extension FeatureScanner {
  /// Reads nested positions, all of one depth, which is returned; nil when there is none.
  mutating func coordinates(
    _ origin: Int
  ) throws(ScanFailure) -> Int? {
    var depth: Int?
    try list(0, &depth, origin)
    return depth
  }

  /// Reads an array at a depth: a position, or positions and arrays of them.
  private mutating func list(
    _ level: Int,
    _ depth: inout Int?,
    _ origin: Int
  ) throws(ScanFailure) {
    let start = position
    guard current == UInt8(ascii: "[") else {
      throw .problem(level == 0 ? .noCoordinates : .badPosition, at: start)
    }
    guard level <= 3 else { throw .problem(.badNesting, at: start) }
    try descend()
    skipSpace()
    switch current {
    case UInt8(ascii: "["):
      var isFirst = true
      while try nextElement(&isFirst) { try list(level + 1, &depth, origin) }
      if let depth {
        if depth == level + 1 { scan.lineEnds.append(scan.xs.count) }
        if depth == level + 2 { scan.polygonEnds.append(scan.lineEnds.count) }
      }
    case UInt8(ascii: "]"):
      guard level == 0 else { throw .problem(.badNesting, at: start) }
      ascend()
    case UInt8(ascii: "-"), 0x30...0x39:
      if depth == nil { depth = level }
      guard depth == level else { throw .problem(.badNesting, at: start) }
      try positionNumbers(origin, start)
    default:
      throw .problem(.badPosition, at: position)
    }
  }

  /// Reads the numbers of a position; the bracket is open.
  @inline(__always)
  private mutating func positionNumbers(
    _ origin: Int,
    _ start: Int
  ) throws(ScanFailure) {
    let first = position
    let x = try number()
    try comma(start)
    let y = try coordinateNumber()
    scan.xs.append(x)
    scan.ys.append(y)
    scan.starts.append(UInt32(truncatingIfNeeded: first - origin))
    scan.ends.append(UInt32(truncatingIfNeeded: position - origin))
    skipSpace()
    while current != UInt8(ascii: "]") {
      try comma(start)
      _ = try coordinateNumber()
      scan.hasAltitudes = true
      skipSpace()
    }
    ascend()
  }

  private mutating func comma(_ start: Int) throws(ScanFailure) {
    skipSpace()
    if current == UInt8(ascii: "]") { throw .problem(.badPosition, at: start) }
    guard current == UInt8(ascii: ",") else { throw expected("',' or ']'") }
    position += 1
    skipSpace()
  }

  private mutating func coordinateNumber() throws(ScanFailure) -> Double {
    guard current == UInt8(ascii: "-") || (0x30...0x39).contains(current) else {
      let start = position
      // What is no JSON is told as that.
      try skipValue()
      throw .problem(.badPosition, at: start)
    }
    return try number()
  }
}
