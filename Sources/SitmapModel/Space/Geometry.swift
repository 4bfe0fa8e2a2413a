/// A shape on WGS 84, as the kinds of RFC 7946, section 3.1, that sitmap writes.
public enum Geometry: Sendable, Hashable {
  case point(Coordinate)
  case lineString([Coordinate])
  case multiLineString([[Coordinate]])
  case polygon(Polygon)
  case multiPolygon([Polygon])

  /// The polygons of an area; empty for points and lines.
  public var polygons: [Polygon] {
    switch self {
    case .polygon(let polygon): [polygon]
    case .multiPolygon(let polygons): polygons
    case .point, .lineString, .multiLineString: []
    }
  }

  /// The lines of a line; empty for points and areas.
  public var lines: [[Coordinate]] {
    switch self {
    case .lineString(let line): [line]
    case .multiLineString(let lines): lines
    case .point, .polygon, .multiPolygon: []
    }
  }

  /// The position, when the shape is a point.
  public var point: Coordinate? {
    if case .point(let point) = self { point } else { nil }
  }
}
