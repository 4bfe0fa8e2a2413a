package import SitmapModel

extension PlanarGeometry {
  /// A shape of the model.
  package init(_ geometry: Geometry) {
    func positions(_ line: [Coordinate]) -> [PlanarPosition] {
      line.map { PlanarPosition($0.longitude, $0.latitude) }
    }
    func rings(_ polygon: Polygon) -> [[PlanarPosition]] {
      ([polygon.exterior] + polygon.holes).map(positions)
    }
    switch geometry {
    case .point(let point): self = .point(PlanarPosition(point.longitude, point.latitude))
    case .lineString(let line): self = .lineString(positions(line))
    case .multiLineString(let lines): self = .multiLineString(lines.map(positions))
    case .polygon(let polygon): self = .polygon(rings(polygon))
    case .multiPolygon(let polygons): self = .multiPolygon(polygons.map(rings))
    }
  }

  /// A box in degrees; one whose west is greater than its east is the two halves at the antimeridian.
  package init(west: Double, south: Double, east: Double, north: Double) {
    func ring(_ west: Double, _ east: Double) -> [[PlanarPosition]] {
      [
        [
          PlanarPosition(west, south), PlanarPosition(east, south), PlanarPosition(east, north),
          PlanarPosition(west, north), PlanarPosition(west, south),
        ]
      ]
    }
    self =
      west <= east
      ? .polygon(ring(west, east)) : .multiPolygon([ring(west, 180), ring(-180, east)])
  }
}
