import SitmapGeometry
import SitmapModel

/// What kind of shape a row holds.
enum ShapeKind: UInt32 {
  case polygon = 1
  case line = 2
}

/// Where the fields of a shape record stand.
enum ShapeField {
  static let place = 0
  static let kind = 4
  /// West, south, east, north in 1e-7 degree.
  static let box = 8
  static let offset = 24
  static let bytes = 28
}

extension Pack {
  /// The row of a place's shape; nil when it has none.
  func shapeRow(of place: Int) -> Int? {
    var low = 0
    var high = count(.shapes)
    while low < high {
      let middle = (low + high) / 2
      if Int(load(UInt32.self, .shapes, middle)) < place { low = middle + 1 } else { high = middle }
    }
    guard low < count(.shapes), Int(load(UInt32.self, .shapes, low)) == place else { return nil }
    return low
  }

  /// The box around a shape.
  func shapeBox(_ row: Int) -> BoundingBox {
    func edge(_ i: Int, _ limit: Double) -> Double {
      let value = Double(load(Int32.self, .shapes, row, ShapeField.box + 4 * i)) / PackFormat.degree
      return min(limit, max(-limit, value))
    }
    let south = edge(1, 90)
    return BoundingBox(unchecked: edge(0, 180), south, edge(2, 180), max(south, edge(3, 90)))
  }

  /// The place and kind of a shape.
  func shapeOwner(_ row: Int) -> (place: Int, kind: ShapeKind)? {
    let place = Int(load(UInt32.self, .shapes, row, ShapeField.place))
    guard place < placeCount,
      let kind = ShapeKind(rawValue: load(UInt32.self, .shapes, row, ShapeField.kind))
    else { return nil }
    return (place, kind)
  }

  /// The shape itself; nil when nothing can be read.
  func geometry(_ row: Int) -> Geometry? {
    guard let kind = shapeOwner(row)?.kind else { return nil }
    var reader = ShapeReader(pack: self, row: row)
    var parts: [[[Coordinate]]] = []
    for _ in 0..<reader.count() {
      guard reader.isMore else { break }
      var rings: [[Coordinate]] = []
      for _ in 0..<reader.count() {
        guard reader.isMore else { break }
        rings.append(reader.positions(close: kind == .polygon))
      }
      if !rings.isEmpty { parts.append(rings) }
    }
    switch kind {
    case .line:
      let lines = parts.flatMap { $0 }.filter { $0.count >= 2 }
      if lines.count == 1 { return .lineString(lines[0]) }
      return lines.isEmpty ? nil : .multiLineString(lines)
    case .polygon:
      let polygons = parts.compactMap { rings -> Polygon? in
        guard let exterior = rings.first, exterior.count >= 4 else { return nil }
        return Polygon(
          unchecked: exterior,
          holes: rings.dropFirst().filter { $0.count >= 4 }
        )
      }
      if polygons.count == 1 { return .polygon(polygons[0]) }
      return polygons.isEmpty ? nil : .multiPolygon(polygons)
    }
  }

  /// Whether a position is inside a polygon; false for lines.
  func shape(_ row: Int, contains point: Coordinate) -> Bool {
    guard shapeOwner(row)?.kind == .polygon, shapeBox(row).contains(point) else { return false }
    return geometry(row)?.contains(point) ?? false
  }
}

/// Reads the vertices of one shape: counts and deltas as variable-length numbers of 7 bits a byte.
private struct ShapeReader {
  private let pack: Pack
  private var offset: Int
  private let end: Int
  private var x = 0
  private var y = 0

  init(pack: Pack, row: Int) {
    self.pack = pack
    let start = pack.start(.shapeBytes)
    let length = pack.count(.shapeBytes)
    let first = min(length, Int(pack.load(UInt32.self, .shapes, row, ShapeField.offset)))
    let bytes = Int(pack.load(UInt32.self, .shapes, row, ShapeField.bytes))
    offset = start + first
    end = start + min(length, first + bytes)
  }

  /// Whether bytes are left.
  var isMore: Bool { offset < end }

  /// A count, never more than the bytes that are left.
  mutating func count() -> Int {
    let value = number()
    return value > UInt64(end - offset) ? end - offset : Int(value)
  }

  /// A ring or line; positions go on from the last one of the shape.
  mutating func positions(close: Bool) -> [Coordinate] {
    let count = count()
    var positions: [Coordinate] = []
    positions.reserveCapacity(count + 1)
    for _ in 0..<count {
      guard isMore else { break }
      x = clamp(x &+ delta(), 1_800_000)
      y = clamp(y &+ delta(), 900_000)
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
      let byte = pack.bytes.load(UInt8.self, at: offset)
      offset += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte & 0x80 == 0 { break }
      shift += 7
    }
    return value
  }
}
