import SitmapGeometry
import SitmapModel
import Testing

struct ShapeTests {
  @Test func `a circle is a counterclockwise ring at its radius`() throws {
    let town = at(43.3, 33.42)
    let circle = try #require(Geometry.circle(around: town, radius: .kilometres(50)))
    guard case .polygon(let polygon) = circle else {
      Issue.record("expected one polygon, got \(circle)")
      return
    }
    #expect(polygon.exterior.count == 65)
    #expect(polygon.exterior.first == polygon.exterior.last)
    #expect(Ring.isCounterclockwise(polygon.exterior))
    for vertex in polygon.exterior {
      #expect(abs(town.distance(to: vertex).metres - 50_000) < 1e-3)
    }
    // The area of a small circle is pi r2; 64 corners take 0.16 % of it.
    #expect(abs(circle.areaSquareMetres / (.pi * 50_000 * 50_000) - 0.9984) < 0.0002)
  }

  @Test(arguments: [
    (at(179.9, 0), 100.0, 2), (at(-179.9, -17), 100, 2), (at(180, 10), 100, 2),
    (at(0, 89), 500, 1), (at(0, -90), 1_000, 1), (at(170, 88), 500, 1), (at(100, 60), 9_000, 1),
    (at(0, 0), 9_900, 1),
  ])
  func `a circle is cut at the antimeridian and reaches up to a pole`(
    centre: Coordinate,
    kilometres: Double,
    parts: Int
  ) throws {
    let radius = Distance.kilometres(kilometres)
    let circle = try #require(
      Geometry.circle(around: centre, radius: radius, vertices: 720)
    )
    #expect(circle.polygons.count == parts)
    for polygon in circle.polygons {
      #expect(Ring.isCounterclockwise(polygon.exterior))
      for position in polygon.exterior { #expect(abs(position.longitude) <= 180) }
    }
    var random = SeededGenerator(seed: 9)
    for _ in 0..<3_000 {
      let point = random.coordinate()
      let metres = centre.distance(to: point).metres
      // Near the edge the ring's straight sides differ from the circle.
      if abs(metres - radius.metres) < radius.metres * 0.02 { continue }
      #expect(circle.contains(point) == (metres < radius.metres))
    }
  }

  @Test func `a circle of no radius, or of a hemisphere, is none`() {
    #expect(Geometry.circle(around: at(0, 0), radius: .metres(0)) == nil)
    #expect(Geometry.circle(around: at(0, 0), radius: .kilometres(10_002)) == nil)
    #expect(Geometry.circle(around: at(0, 0), radius: .metres(.nan)) == nil)
    #expect(Geometry.circle(around: at(.nan, 0), radius: .metres(5)) == nil)
  }

  @Test func `the smallest circle around a square is around its corners`() throws {
    let square = Polygon(unchecked: [at(-1, -1), at(1, -1), at(1, 1), at(-1, 1), at(-1, -1)])
    let circle = try #require(Geometry.polygon(square).enclosingCircle)
    #expect(circle.centre.distance(to: at(0, 0)).metres < 1)
    #expect(abs(circle.radius.metres - at(0, 0).distance(to: at(1, 1)).metres) < 1)
  }

  @Test func `an enclosing circle holds all, and no other middle is much better`() throws {
    var random = SeededGenerator(seed: 10)
    for _ in 0..<60 {
      let west = Double.random(in: -180...170, using: &random)
      let south = Double.random(in: -85...80, using: &random)
      let box = BoundingBox(unchecked: west, south, west + 9, south + 5)
      let points = (0..<30).map { _ in random.coordinate(in: box) }
      let circle = try #require(EnclosingCircle(of: points))
      func reach(_ centre: Coordinate) -> Double {
        points.map { centre.distance(to: $0).metres }.max() ?? 0
      }
      #expect(reach(circle.centre) == circle.radius.metres)
      var centre = circle.centre
      var best = circle.radius.metres
      for round in 0..<400 {
        let step = circle.radius.metres * 0.05 / Double(1 + round / 40)
        let next = centre.destination(
          azimuth: Double.random(in: 0..<360, using: &random),
          distance: .metres(step)
        )
        if reach(next) < best { (centre, best) = (next, reach(next)) }
      }
      #expect(circle.radius.metres <= best * 1.011)
    }
  }

  @Test func `one position is enclosed by radius 0, none by nothing`() throws {
    let one = try #require(EnclosingCircle(of: [at(5, 5), at(5, 5)]))
    #expect(one.radius == .metres(0) && one.centre == at(5, 5))
    #expect(EnclosingCircle(of: []) == nil)
    #expect(EnclosingCircle(of: [at(.nan, 0)]) == nil)
    let pair = try #require(EnclosingCircle(of: [at(179, 0), at(-179, 0)]))
    #expect(abs(abs(pair.centre.longitude) - 180) < 1e-9)
    #expect(abs(pair.radius.kilometres - 111.319) < 0.01)
  }

  @Test func `an interior point is inside, of a crescent and of a ring too`() throws {
    let crescent = Polygon(unchecked: [
      at(0, 0), at(10, 0), at(10, 10), at(0, 10), at(0, 9), at(9, 9), at(9, 1), at(0, 1), at(0, 0),
    ])
    let ring = Polygon(
      unchecked: [at(0, 0), at(4, 0), at(4, 4), at(0, 4), at(0, 0)],
      holes: [[at(0.1, 0.1), at(0.1, 3.9), at(3.9, 3.9), at(3.9, 0.1), at(0.1, 0.1)]]
    )
    for polygon in [crescent, ring] {
      let point = try #require(polygon.interiorPoint)
      #expect(polygon.contains(point))
    }
    #expect(Polygon(unchecked: []).interiorPoint == nil)
    #expect(Polygon(unchecked: [at(0, 0), at(1, 0), at(2, 0), at(0, 0)]).interiorPoint == nil)
  }

  @Test func `a shape is stood for by its point, its middle or its widest area`() throws {
    let line = Geometry.lineString([at(0, 0), at(2, 0), at(4, 0)])
    let middle = try #require(line.representativePoint)
    #expect(abs(middle.longitude - 2) < 1e-9)
    let small = Polygon(unchecked: [at(0, 0), at(1, 0), at(1, 1), at(0, 0)])
    let large = Polygon(unchecked: [at(10, 0), at(15, 0), at(15, 5), at(10, 5), at(10, 0)])
    let point = try #require(Geometry.multiPolygon([small, large]).representativePoint)
    #expect(large.contains(point))
    #expect(Geometry.point(at(1, 2)).representativePoint == at(1, 2))
    #expect(Geometry.lineString([]).representativePoint == nil)
  }
}
