import CPROJ
package import SitmapModel

extension Transformation {
  /// Projects one position.
  package borrowing func project(
    _ position: Coordinate
  ) throws(ProjectionError) -> ProjectedPoint {
    let points = try project([position])
    return points[0]
  }

  /// Projects positions in one call; the first that cannot be projected is named in the error.
  package borrowing func project(
    _ positions: [Coordinate]
  ) throws(ProjectionError) -> [ProjectedPoint] {
    guard source.isWGS84 else { throw .wrongSystem(expected: source, got: .wgs84) }
    var xs = positions.map(\.longitude)
    var ys = positions.map(\.latitude)
    try forward(&xs, &ys)
    return points(xs, ys, target)
  }

  /// Brings positions of the source system into the target system.
  package borrowing func convert(
    _ positions: [ProjectedPoint]
  ) throws(ProjectionError) -> [ProjectedPoint] {
    for position in positions where position.system != source {
      throw .wrongSystem(expected: source, got: position.system)
    }
    var xs = positions.map(\.x)
    var ys = positions.map(\.y)
    try forward(&xs, &ys)
    return points(xs, ys, target)
  }

  /// Brings projected positions back to longitude and latitude.
  package borrowing func unproject(
    _ positions: [ProjectedPoint]
  ) throws(ProjectionError) -> [Coordinate] {
    guard source.isWGS84 else { throw .wrongSystem(expected: source, got: .wgs84) }
    for position in positions where position.system != target {
      throw .wrongSystem(expected: target, got: position.system)
    }
    var xs = positions.map(\.x)
    var ys = positions.map(\.y)
    try backward(&xs, &ys)
    var coordinates: [Coordinate] = []
    coordinates.reserveCapacity(xs.count)
    for index in xs.indices {
      do throws(CoordinateError) {
        coordinates.append(try Coordinate(longitude: xs[index], latitude: ys[index]))
      } catch {
        throw .noResult(
          x: positions[index].x,
          y: positions[index].y,
          system: target,
          reason: "\(error)"
        )
      }
    }
    return coordinates
  }

  private borrowing func points(
    _ xs: [Double],
    _ ys: [Double],
    _ system: ReferenceSystem
  ) -> [ProjectedPoint] {
    var points: [ProjectedPoint] = []
    points.reserveCapacity(xs.count)
    for index in xs.indices {
      points.append(ProjectedPoint(x: xs[index], y: ys[index], system: system))
    }
    return points
  }
}
