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
      _ = reader.openPart()
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

  /// Whether a position is inside a polygon, edges included; false for lines.
  func shape(_ row: Int, contains point: Coordinate) -> Bool {
    shapeBox(row).contains(point) && shape(row, containsEach: [point])[0]
  }

  /// The same for several positions, in one pass.
  ///
  /// Reads the vertices where they are: parts whose box holds no position are passed over.
  func shape(_ row: Int, containsEach points: [Coordinate]) -> [Bool] {
    var found = [Bool](repeating: false, count: points.count)
    guard shapeOwner(row)?.kind == .polygon else { return found }
    let box = shapeBox(row)
    var reader = ShapeReader(pack: self, row: row)
    for _ in 0..<reader.count() {
      guard reader.isMore else { break }
      let part = reader.openPart()
      let asked = points.indices.filter {
        !found[$0] && part.box.contains(points[$0]) && box.contains(points[$0])
      }
      guard !asked.isEmpty else {
        reader.skip(to: part.end)
        continue
      }
      var isInside = [Bool](repeating: false, count: asked.count)
      for _ in 0..<reader.count() {
        guard reader.isMore else { break }
        let sides = reader.sides(asked.map { points[$0] })
        for (number, side) in sides.enumerated() {
          switch side {
          case .edge: found[asked[number]] = true
          case .inside: isInside[number].toggle()
          case .outside: break
          }
        }
        if points.count == 1, found[0] { return found }
      }
      for (number, point) in asked.enumerated() where isInside[number] { found[point] = true }
      if points.count == 1, found[0] { return found }
      reader.skip(to: part.end)
    }
    return found
  }
}
