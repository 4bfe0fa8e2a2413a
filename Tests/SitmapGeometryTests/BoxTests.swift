import SitmapGeometry
import SitmapModel
import Testing

struct BoxTests {
  @Test func `a box is around all parts, across the antimeridian where that is narrower`() {
    let fiji = Geometry.multiPolygon([
      Polygon(unchecked: [at(177, -19), at(180, -19), at(180, -16), at(177, -19)]),
      Polygon(unchecked: [at(-180, -19), at(-178, -17), at(-180, -16), at(-180, -19)]),
    ])
    #expect(fiji.boundingBox == BoundingBox(unchecked: 177, -19, -178, -16))
    let line = Geometry.lineString([at(-100, 3), at(100, -4)])
    #expect(line.boundingBox == BoundingBox(unchecked: -100, -4, 100, 3))
    #expect(Geometry.point(at(3, 4)).boundingBox == BoundingBox(unchecked: 3, 4, 3, 4))
    #expect(
      BoundingBox(of: [at(179, 1), at(-179, 2)]) == BoundingBox(unchecked: 179, 1, -179, 2)
    )
  }

  @Test func `nothing has no box`() {
    #expect(Geometry.lineString([]).boundingBox == nil)
    #expect(Geometry.multiPolygon([]).boundingBox == nil)
    #expect(Geometry.point(at(.nan, .nan)).boundingBox == nil)
  }

  @Test func `boxes across the antimeridian meet and hold others`() {
    let pacific = BoundingBox(unchecked: 170, -10, -170, 10)
    #expect(pacific.intersects(BoundingBox(unchecked: -175, 0, -160, 5)))
    #expect(pacific.intersects(BoundingBox(unchecked: 160, 0, 170, 5)))
    #expect(!pacific.intersects(BoundingBox(unchecked: -169, 0, 169, 5)))
    #expect(pacific.contains(BoundingBox(unchecked: 175, 0, -175, 5)))
    #expect(!pacific.contains(BoundingBox(unchecked: 165, 0, -175, 5)))
    #expect(pacific.width == 20)
    #expect(abs(abs(pacific.middle.longitude) - 180) < 1e-12)
  }

  @Test(arguments: [
    (BoundingBox(unchecked: 5, 5, 6, 6), BoxRelation.disjoint),
    (BoundingBox(unchecked: 1.2, 1.2, 1.8, 1.8), .disjoint),  // in the hole
    (BoundingBox(unchecked: 0.2, 0.2, 0.8, 0.8), .covers),
    (BoundingBox(unchecked: -1, -1, 5, 5), .within),
    (BoundingBox(unchecked: 0.5, 0.5, 1.5, 1.5), .overlaps),
    (BoundingBox(unchecked: 4, 0, 5, 5), .overlaps),  // touches
    (BoundingBox(unchecked: 0.5, 0.5, 3.5, 3.5), .overlaps),  // around the hole
  ])
  func `an area and a box have one of four relations`(box: BoundingBox, relation: BoxRelation) {
    let pierced = Polygon(
      unchecked: [at(0, 0), at(4, 0), at(4, 4), at(0, 4), at(0, 0)],
      holes: [[at(1, 1), at(1, 3), at(3, 3), at(3, 1), at(1, 1)]]
    )
    #expect(pierced.relation(to: box) == relation)
    #expect(pierced.intersects(box) == (relation != .disjoint))
  }

  @Test func `a line past the corner of a box does not touch it`() {
    let triangle = Polygon(unchecked: [at(0, 2.5), at(-1, 0), at(2.5, 0), at(0, 2.5)])
    #expect(!triangle.intersects(BoundingBox(unchecked: 1.5, 1.5, 3, 3)))
    #expect(triangle.intersects(BoundingBox(unchecked: 1.25, 1.25, 3, 3)))
    #expect(Polygon(unchecked: []).relation(to: BoundingBox(unchecked: 0, 0, 1, 1)) == .disjoint)
  }

  @Test func `a box around a circle holds it, by poles and antimeridian too`() {
    var random = SeededGenerator(seed: 6)
    for _ in 0..<300 {
      let centre = random.coordinate()
      let radius = Distance.kilometres(Double.random(in: 0...3_000, using: &random))
      let box = BoundingBox(around: centre, radius: radius)
      for _ in 0..<20 {
        let azimuth = Double.random(in: 0..<360, using: &random)
        #expect(box.contains(centre.destination(azimuth: azimuth, distance: radius)))
      }
    }
    let town = BoundingBox(around: at(43.3, 33.42), radius: .kilometres(50))
    #expect(town.width < 1.1 && town.north - town.south < 0.92)
  }
}
