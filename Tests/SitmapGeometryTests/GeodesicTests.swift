import SitmapGeometry
import SitmapModel
import Testing

/// Expected numbers: GeographicLib's own tests (Karney, tests/CMakeLists.txt: GeodSolve0, 1, 4, 6) and the
/// example of its GeodSolve(1) page, to the digits given there.
struct GeodesicTests {
  @Test(arguments: [
    (at(-73.8, 40.6), at(-0.5, 51.6), 5_551_759.4003, 0.0001),  // JFK to LHR
    (at(-73.8, 40.6), at(2.55, 49.01666667), 5_853_226, 0.5),
    (at(0, 36.493349428792), at(0.0000008, 36.49334942879201), 0.072, 0.0005),
    (at(0, 88.202499451857), at(179.981022032992859592, -88.202499451857), 20_003_898.214, 0.0005),
    (at(0, 0), at(180, 0), 20_003_931.4586, 0.0001),  // over a pole, not along the equator
  ])
  func `a distance is Karney's`(a: Coordinate, b: Coordinate, metres: Double, tolerance: Double) {
    #expect(abs(a.distance(to: b).metres - metres) < tolerance)
    #expect(abs(b.distance(to: a).metres - metres) < tolerance)
  }

  @Test func `an azimuth is Karney's`() {
    #expect(abs(at(-73.8, 40.6).azimuth(to: at(2.55, 49.01666667)) - 53.47022) < 0.5e-5)
    let arriving = Geodesic(from: at(-73.8, 40.6), to: at(2.55, 49.01666667)).endAzimuth
    #expect(abs(arriving - 111.59367) < 0.5e-5)
  }

  @Test func `a destination is Karney's`() {
    let start = at(-73.77888889, 40.63972222)
    let end = start.destination(azimuth: 53.5, distance: .kilometres(5850))
    #expect(abs(end.latitude - 49.01467) < 0.5e-5)
    #expect(abs(end.longitude - 2.56106) < 0.5e-5)
  }

  @Test func `a destination is as far as asked, and back in direction`() {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<500 {
      let start = random.coordinate()
      let azimuth = Double.random(in: 0..<360, using: &random)
      let metres = Double.random(in: 0...10_000_000, using: &random)
      let end = start.destination(azimuth: azimuth, distance: .metres(metres))
      #expect(abs(start.distance(to: end).metres - metres) < 1e-6 * max(1, metres / 1e6))
      #expect((-180...180).contains(end.longitude) && (-90...90).contains(end.latitude))
    }
  }

  @Test func `one position and itself are 0 apart, in direction 0`() {
    for position in [at(0, 0), at(44, 33), at(-180, 90), at(180, -90), at(10, -45)] {
      #expect(position.distance(to: position) == .metres(0))
      #expect(position.azimuth(to: position) == 0)
    }
  }

  @Test func `the poles are one position each, whatever the longitude`() {
    #expect(at(10, 90).distance(to: at(-170, 90)).metres < 1e-6)
    #expect(abs(at(0, 90).distance(to: at(0, -90)).metres - 20_003_931.4586) < 0.0001)
    let south = at(0, 90).destination(azimuth: 180, distance: .kilometres(100))
    #expect(abs(south.latitude - 89.10) < 0.01)
  }

  @Test func `what is not a number is infinitely far and leads nowhere`() {
    let nowhere = at(.nan, 0)
    #expect(nowhere.distance(to: at(0, 0)).metres == .infinity)
    #expect(!nowhere.isWithin(.kilometres(1e9), of: at(0, 0)))
    #expect(at(1, 2).destination(azimuth: .nan, distance: .metres(5)) == at(1, 2))
    #expect(at(1, 2).destination(azimuth: 0, distance: .metres(.infinity)) == at(1, 2))
  }

  @Test func `the cheap bounds hold the distance between them`() {
    var random = SeededGenerator(seed: 2)
    for round in 0..<20_000 {
      let a = random.coordinate()
      let near = BoundingBox(
        unchecked: max(-180, a.longitude - 0.1),
        max(-90, a.latitude - 0.1),
        min(180, a.longitude + 0.1),
        min(90, a.latitude + 0.1)
      )
      let b = round.isMultiple(of: 2) ? random.coordinate() : random.coordinate(in: near)
      let bounds = a.distanceBounds(to: b)
      let metres = a.distance(to: b).metres
      #expect(bounds.lower <= metres && metres <= bounds.upper)
      #expect(bounds.upper <= bounds.lower * 1.0102 + 1e-9)
    }
  }

  @Test func `within a radius agrees with the distance`() {
    var random = SeededGenerator(seed: 3)
    let town = at(43.3, 33.42)
    let box = BoundingBox(unchecked: 42, 32, 45, 35)
    for _ in 0..<5_000 {
      let point = random.coordinate(in: box)
      #expect(
        point.isWithin(.kilometres(100), of: town)
          == (town.distance(to: point).metres <= 100_000)
      )
    }
  }
}
