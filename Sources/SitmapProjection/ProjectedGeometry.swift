package import SitmapModel

/// A shape in a reference system, of the same kinds as `Geometry`; the rings of a polygon are the exterior, then holes.
package enum ProjectedGeometry: Sendable, Hashable {
  /// One position.
  case point(ProjectedPoint)
  /// One line.
  case lineString([ProjectedPoint])
  /// Several lines.
  case multiLineString([[ProjectedPoint]])
  /// One area: its exterior, then its holes.
  case polygon([[ProjectedPoint]])
  /// Several areas.
  case multiPolygon([[[ProjectedPoint]]])
}

extension Transformation {
  /// Projects a shape vertex by vertex, in one call; edges stay straight between them.
  ///
  /// Long edges bend under a projection: add positions to them first where that matters.
  package borrowing func project(
    _ geometry: Geometry
  ) throws(ProjectionError) -> ProjectedGeometry {
    switch geometry {
    case .point(let point):
      return .point(try project(point))
    case .lineString(let line):
      return .lineString(try project(line))
    case .multiLineString(let lines):
      return .multiLineString(try project(parts: lines))
    case .polygon(let polygon):
      return .polygon(try project(parts: [polygon.exterior] + polygon.holes))
    case .multiPolygon(let polygons):
      let rings = try project(parts: polygons.flatMap { [$0.exterior] + $0.holes })
      var areas: [[[ProjectedPoint]]] = []
      var next = 0
      for polygon in polygons {
        let end = next + 1 + polygon.holes.count
        areas.append(Array(rings[next..<end]))
        next = end
      }
      return .multiPolygon(areas)
    }
  }

  private borrowing func project(
    parts: [[Coordinate]]
  ) throws(ProjectionError) -> [[ProjectedPoint]] {
    let all = try project(Array(parts.joined()))
    var projected: [[ProjectedPoint]] = []
    projected.reserveCapacity(parts.count)
    var next = 0
    for part in parts {
      projected.append(Array(all[next..<next + part.count]))
      next += part.count
    }
    return projected
  }
}
