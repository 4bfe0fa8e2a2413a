import SitmapModel

/// A position in the units of a reference system: mostly metres.
public struct ProjectedPosition: Sendable, Hashable {
  /// Easting.
  public var x: Double
  /// Northing.
  public var y: Double

  /// Makes a position.
  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}

/// A shape as numbers that are ready to be written.
public enum ProjectedShape: Sendable, Hashable {
  case point(ProjectedPosition)
  case lineString([ProjectedPosition])
  case multiLineString([[ProjectedPosition]])
  /// The rings of an area, the exterior first.
  case polygon([[ProjectedPosition]])
  case multiPolygon([[[ProjectedPosition]]])

  /// Degrees, as RFC 7946 wants them: lines cut at the antimeridian, and rings closed and the
  /// right way round after rounding.
  init(degrees geometry: Geometry, decimals: Int) {
    func rings(_ polygon: Polygon) -> [[ProjectedPosition]] {
      [Self.ring(polygon.exterior, counterclockwise: true, decimals: decimals)]
        + polygon.holes.map { Self.ring($0, counterclockwise: false, decimals: decimals) }
    }
    switch geometry {
    case .point(let point): self = .point(ProjectedPosition(point))
    case .lineString(let line): self.init(lines: AntimeridianCut.parts(of: line))
    case .multiLineString(let lines):
      self = .multiLineString(lines.flatMap(AntimeridianCut.parts))
    case .polygon(let polygon): self = .polygon(rings(polygon))
    case .multiPolygon(let polygons): self = .multiPolygon(polygons.map(rings))
    }
  }

  private init(lines: [[ProjectedPosition]]) {
    if lines.count == 1 { self = .lineString(lines[0]) } else { self = .multiLineString(lines) }
  }

  /// The lists of positions, each of them one piece.
  var parts: [[ProjectedPosition]] {
    switch self {
    case .point(let point): [[point]]
    case .lineString(let line): [line]
    case .multiLineString(let lines): lines
    case .polygon(let rings): rings
    case .multiPolygon(let polygons): polygons.flatMap { $0 }
    }
  }

  /// The position, when the shape is a point.
  var point: ProjectedPosition? {
    if case .point(let point) = self { point } else { nil }
  }

  private static func ring(
    _ coordinates: [Coordinate],
    counterclockwise: Bool,
    decimals: Int
  ) -> [ProjectedPosition] {
    let ring = coordinates.map(ProjectedPosition.init)
    let scale = DecimalText.scales[min(max(decimals, 0), DecimalText.scales.count - 1)]
    // The shoelace formula in units of the last decimal, from the first position, so that small rings keep their digits.
    func units(_ position: ProjectedPosition) -> (x: Double, y: Double) {
      (
        Double(DecimalText.nearest(position.x * scale)),
        Double(DecimalText.nearest(position.y * scale))
      )
    }
    guard let origin = ring.first.map(units) else { return ring }
    var doubled = 0.0
    var previous = (x: 0.0, y: 0.0)
    for position in ring.dropFirst() {
      let here = units(position)
      let next = (x: here.x - origin.x, y: here.y - origin.y)
      doubled += previous.x * next.y - next.x * previous.y
      previous = next
    }
    return doubled == 0 || (doubled > 0) == counterclockwise ? ring : ring.reversed()
  }
}

extension ProjectedPosition {
  init(_ degrees: Coordinate) { self.init(x: degrees.longitude, y: degrees.latitude) }
}
