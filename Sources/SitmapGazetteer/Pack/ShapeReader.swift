import SitmapModel

/// Reads the vertices of one shape: counts and deltas as variable-length numbers of 7 bits a byte.
struct ShapeReader {
  private let bytes: PackBytes
  private var offset: Int
  private let end: Int
  private var x = 0
  private var y = 0

  init(pack: Pack, row: Int) {
    bytes = pack.bytes
    let start = pack.start(.shapeBytes)
    let length = pack.count(.shapeBytes)
    let first = min(length, Int(pack.load(UInt32.self, .shapes, row, ShapeField.offset)))
    let size = Int(pack.load(UInt32.self, .shapes, row, ShapeField.bytes))
    offset = start + first
    end = start + min(length, first + size)
  }

  /// Whether bytes are left.
  var isMore: Bool { offset < end }

  /// A count, never more than the bytes that are left.
  mutating func count() -> Int {
    let value = number()
    return value > UInt64(end - offset) ? end - offset : Int(value)
  }

  /// Begins a part: where it ends, and its box; its positions start from its corner.
  mutating func openPart() -> (end: Int, box: BoundingBox) {
    let size = count()
    let partEnd = offset + size
    x = clamp(delta(), 1_800_000)
    y = clamp(delta(), 900_000)
    let width = Int(truncatingIfNeeded: min(number(), 3_600_000))
    let height = Int(truncatingIfNeeded: min(number(), 1_800_000))
    func degrees(_ value: Int) -> Double {
      Double(value * PackFormat.shapeUnit) / PackFormat.degree
    }
    let box = BoundingBox(
      unchecked: degrees(x),
      degrees(y),
      degrees(clamp(x + width, 1_800_000)),
      degrees(clamp(y + height, 900_000))
    )
    return (partEnd, box)
  }

  /// Goes to a place after this one.
  mutating func skip(to place: Int) { offset = min(end, max(offset, place)) }

  enum Side { case inside, outside, edge }

  /// Reads a ring and says where positions lie, even-odd; vertices are whole numbers, so it is exact
  /// but for the rounding of one product.
  mutating func sides(_ points: [Coordinate]) -> [Side] {
    let count = count()
    guard count > 0, isMore else { return points.map { _ in .outside } }
    var tests = points.map { RingTest($0) }
    tests.withUnsafeMutableBufferPointer { tests in
      next()
      let first = SIMD2(Double(x), Double(y))
      var last = first
      for _ in 1..<max(1, count) {
        guard isMore else { break }
        next()
        let here = SIMD2(Double(x), Double(y))
        for test in tests.indices { tests[test].cross(last, here) }
        last = here
      }
      for test in tests.indices { tests[test].cross(last, first) }
    }
    return tests.map(\.side)
  }

  /// Counts the edges of a ring that one position lies beside.
  private struct RingTest {
    private let x: Double
    private let y: Double
    private var isInside = false
    private var isEdge = false

    /// In units of the vertices, so that no vertex is divided; a position is worth 1e-7 degree.
    init(_ point: Coordinate) {
      x = (point.longitude * PackFormat.degree).rounded() / Double(PackFormat.shapeUnit)
      y = (point.latitude * PackFormat.degree).rounded() / Double(PackFormat.shapeUnit)
    }

    var side: Side { isEdge ? .edge : isInside ? .inside : .outside }

    @inline(__always)
    mutating func cross(_ a: SIMD2<Double>, _ b: SIMD2<Double>) {
      let straddles = (a.y > y) != (b.y > y)
      guard straddles || a.y == y || b.y == y else { return }
      let side = (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x)
      if side == 0, x >= min(a.x, b.x), x <= max(a.x, b.x), y >= min(a.y, b.y),
        y <= max(a.y, b.y)
      {
        isEdge = true
      }
      if straddles, (side > 0) == (b.y > a.y) { isInside.toggle() }
    }
  }

  private mutating func next() {
    x = clamp(x &+ delta(), 1_800_000)
    y = clamp(y &+ delta(), 900_000)
  }

  /// A ring or line; positions go on from the last one of the part.
  mutating func positions(close: Bool) -> [Coordinate] {
    let count = count()
    var positions: [Coordinate] = []
    positions.reserveCapacity(count + 1)
    for _ in 0..<count {
      guard isMore else { break }
      next()
      positions.append(
        Coordinate(
          unchecked: Double(x * PackFormat.shapeUnit) / PackFormat.degree,
          Double(y * PackFormat.shapeUnit) / PackFormat.degree
        )
      )
    }
    if close, let first = positions.first { positions.append(first) }
    return positions
  }

  private func clamp(_ value: Int, _ limit: Int) -> Int { min(limit, max(-limit, value)) }

  private mutating func delta() -> Int {
    let value = number()
    return Int(truncatingIfNeeded: value >> 1) ^ -Int(truncatingIfNeeded: value & 1)
  }

  private mutating func number() -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while offset < end, shift < 63 {
      let byte = bytes.load(UInt8.self, at: offset)
      offset += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte & 0x80 == 0 { break }
      shift += 7
    }
    return value
  }
}
