import SitmapGeometry
import SitmapModel
import Testing

struct PointInPolygonTests {
  let pierced = Polygon(
    unchecked: [at(0, 0), at(4, 0), at(4, 4), at(0, 4), at(0, 0)],
    holes: [[at(1, 1), at(1, 3), at(3, 3), at(3, 1), at(1, 1)]]
  )

  @Test(arguments: [
    (at(0.5, 0.5), true), (at(2, 2), false), (at(5, 2), false), (at(-1, 4), false),
    (at(0, 0), true), (at(4, 4), true), (at(0, 2), true), (at(2, 4), true), (at(2, 0), true),
    (at(1, 2), true), (at(1, 1), true), (at(2, 3), true),
  ])
  func `edges count as inside, a hole's too`(point: Coordinate, isInside: Bool) {
    #expect(pierced.contains(point) == isInside)
    #expect(PreparedArea([pierced]).contains(point) == isInside)
  }

  @Test func `a position on a slanting edge is on it, one step of a Double beside is not`() {
    // (0.1, 0.3) and (0.3, 0.9) are not exactly on y = 3x; the middle of 0,0 and 1,3 is.
    let wedge = Polygon(unchecked: [at(0, 0), at(4, 0), at(1, 3), at(0, 0)])
    #expect(wedge.contains(at(0.5, 1.5)))
    #expect(wedge.contains(at(Double(0.5).nextUp, 1.5)))
    #expect(!wedge.contains(at(Double(0.5).nextDown, 1.5)))
    #expect(PreparedArea([wedge]).contains(at(0.5, 1.5)))
    #expect(!PreparedArea([wedge]).contains(at(Double(0.5).nextDown, 1.5)))
  }

  @Test func `neighbours that share an edge leave no gap between them`() {
    var random = SeededGenerator(seed: 4)
    let a = at(43.1, 33.7)
    let b = at(44.9, 32.3)
    let left = Polygon(unchecked: [a, at(42, 31), b, a])
    let right = Polygon(unchecked: [a, b, at(46, 35), a])
    for _ in 0..<2_000 {
      let share = Double.random(in: 0...1, using: &random)
      let point = at(
        a.longitude + share * (b.longitude - a.longitude),
        a.latitude + share * (b.latitude - a.latitude)
      )
      #expect(left.contains(point) || right.contains(point))
    }
  }

  @Test func `it agrees with the winding number of random stars`() {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<40 {
      // A ring around its middle at falling and rising radius never crosses itself.
      let corners = Int.random(in: 3...60, using: &random)
      let ring = (0..<corners).map { index in
        let angle = 2 * Double.pi * Double(index) / Double(corners)
        let radius = Double.random(in: 0.2...10, using: &random)
        return at(44 + radius * cosine(angle), 33 + radius * cosine(angle - .pi / 2))
      }
      let polygon = Polygon(unchecked: ring + [ring[0]])
      let prepared = PreparedArea([polygon])
      for _ in 0..<250 {
        let point = random.coordinate(in: BoundingBox(unchecked: 33, 22, 55, 44))
        let winds = windingNumber(ring, point) != 0
        #expect(polygon.contains(point) == winds)
        #expect(prepared.contains(point) == winds)
      }
      // A horizontal line through each vertex is where counting goes wrong.
      for vertex in ring {
        let point = at(33, vertex.latitude)
        #expect(polygon.contains(point) == prepared.contains(point))
        #expect(!polygon.contains(point))
        #expect(polygon.contains(vertex) && prepared.contains(vertex))
      }
    }
  }

  @Test func `several areas are one, and each keeps its own holes`() {
    let second = Polygon(unchecked: [at(2, 2), at(6, 2), at(6, 6), at(2, 6), at(2, 2)])
    let both = PreparedArea([pierced, second])
    #expect(both.contains(at(2.5, 2.5)))  // in the hole of the first, in the second
    #expect(!both.contains(at(1.5, 1.5)))
    #expect(Geometry.multiPolygon([pierced, second]).contains(at(2.5, 2.5)))
    #expect(both.contains(at(3.5, 3.5)))  // in both
  }

  @Test func `no area, and what is not a number, hold nothing`() {
    #expect(!PreparedArea([]).contains(at(0, 0)))
    #expect(!PreparedArea([Polygon(unchecked: [])]).contains(at(0, 0)))
    #expect(!Polygon(unchecked: []).contains(at(0, 0)))
    let broken = Polygon(unchecked: [at(0, 0), at(.nan, 0), at(1, 1), at(0, 0)])
    #expect(!broken.contains(at(0.5, 0.4)))
    #expect(!PreparedArea([broken]).contains(at(0.5, 0.4)))
    #expect(!pierced.contains(at(.nan, 1)))
    #expect(!PreparedArea([pierced]).contains(at(1, .nan)))
    let flat = Polygon(unchecked: [at(0, 0), at(1, 0), at(2, 0), at(0, 0)])
    #expect(flat.contains(at(1.5, 0)) && PreparedArea([flat]).contains(at(1.5, 0)))
    #expect(!flat.contains(at(3, 0)) && !PreparedArea([flat]).contains(at(3, 0)))
  }

  /// Sunday's winding number: another method than the one tested.
  private func windingNumber(_ ring: [Coordinate], _ p: Coordinate) -> Int {
    var winds = 0
    for (index, a) in ring.enumerated() {
      let b = ring[(index + 1) % ring.count]
      let side =
        (b.longitude - a.longitude) * (p.latitude - a.latitude)
        - (p.longitude - a.longitude) * (b.latitude - a.latitude)
      if a.latitude <= p.latitude {
        if b.latitude > p.latitude, side > 0 { winds += 1 }
      } else if b.latitude <= p.latitude, side < 0 {
        winds -= 1
      }
    }
    return winds
  }

  /// The cosine by its series: the standard library has none without a C library.
  private func cosine(_ angle: Double) -> Double {
    let turned = angle.remainder(dividingBy: 2 * .pi)
    var term = 1.0
    var sum = 1.0
    for n in 1...20 {
      term *= -turned * turned / Double((2 * n - 1) * (2 * n))
      sum += term
    }
    return sum
  }
}
