import SitmapModel
import Testing

@Test(arguments: [
  (181.0, 0.0, CoordinateError.longitude(181)),
  (0.0, 90.5, CoordinateError.latitude(90.5)),
])
func `a number out of range is named`(x: Double, y: Double, error: CoordinateError) {
  #expect(throws: error) { try Coordinate(longitude: x, latitude: y) }
}

@Test func `not a number is no position`() {
  #expect(throws: CoordinateError.self) { try Coordinate(longitude: .nan, latitude: 0) }
}

@Test func `a box over the antimeridian holds both sides`() throws {
  let box = try BoundingBox(west: 170, south: -20, east: -170, north: 20)
  #expect(box.contains(try Coordinate(longitude: 179, latitude: 0)))
  #expect(box.contains(try Coordinate(longitude: -175, latitude: 0)))
  #expect(!box.contains(try Coordinate(longitude: 0, latitude: 0)))
}

@Test func `a box upside down says so`() {
  #expect(throws: BoundingBoxError.southAboveNorth(2, 1)) {
    try BoundingBox(west: 0, south: 2, east: 1, north: 1)
  }
}

@Test func `a ring is closed and wound by the right-hand rule`() throws {
  let clockwise = [(0.0, 0.0), (0.0, 1.0), (1.0, 1.0)]
  let ring = try clockwise.map { try Coordinate(longitude: $0.0, latitude: $0.1) }
  let polygon = try Polygon(exterior: ring)
  #expect(polygon.exterior.count == 4)
  #expect(polygon.exterior.first == polygon.exterior.last)
  #expect(polygon.exterior[1] == ring[2])
  #expect(throws: PolygonError.shortRing(1)) { try Polygon(exterior: [ring[0]]) }
}

@Test func `compass points go round by 22.5 degrees`() {
  #expect(CompassDirection.n.degrees == 0)
  #expect(CompassDirection.w.degrees == 270)
  #expect(CompassDirection.nnw.degrees == 337.5)
}
