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

  /// Reads a ring and says where a position lies, even-odd; vertices are whole numbers, so it is exact
  /// but for the rounding of one product.
  mutating func side(_ px: Double, _ py: Double) -> Side {
    let count = count()
    guard count > 0, isMore else { return .outside }
    // In units of the vertices, so that no vertex is divided; a position is worth 1e-7 degree.
    let qx = (px * PackFormat.degree).rounded() / Double(PackFormat.shapeUnit)
    let qy = (py * PackFormat.degree).rounded() / Double(PackFormat.shapeUnit)
    var isInside = false
    var isEdge = false
    func cross(_ ax: Double, _ ay: Double, _ bx: Double, _ by: Double) {
      let straddles = (ay > qy) != (by > qy)
      guard straddles || ay == qy || by == qy else { return }
      let side = (bx - ax) * (qy - ay) - (by - ay) * (qx - ax)
      if side == 0, qx >= min(ax, bx), qx <= max(ax, bx), qy >= min(ay, by), qy <= max(ay, by) {
        isEdge = true
      }
      if straddles, (side > 0) == (by > ay) { isInside.toggle() }
    }
    next()
    let first = (x: Double(x), y: Double(y))
    var last = first
    for _ in 1..<max(1, count) {
      guard isMore else { break }
      next()
      let here = (x: Double(x), y: Double(y))
      cross(last.x, last.y, here.x, here.y)
      last = here
    }
    cross(last.x, last.y, first.x, first.y)
    return isEdge ? .edge : isInside ? .inside : .outside
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
