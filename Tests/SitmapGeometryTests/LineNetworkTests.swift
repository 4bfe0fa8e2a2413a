import SitmapGeometry
import SitmapModel
import Testing

struct LineNetworkTests {
  /// A river of two pieces with a small gap, one of them against the stream, and a tributary.
  private let lines = [
    [at(0, 0), at(1, 0), at(2, 0)], [at(4, 0), at(3, 0), at(2.01, 0)], [at(1, 1), at(1, 0.01)],
  ]

  @Test func `the way goes over gaps, along the pieces, from foot to foot`() throws {
    let network = LineNetwork(lines, reach: .kilometres(5))
    let way = try #require(
      network.way(from: at(0.5, 0.1), to: at(3.5, -0.1), within: .kilometres(50))
    )
    #expect(way.count == 6)
    #expect(way.dropFirst().dropLast() == [at(1, 0), at(2, 0), at(2.01, 0), at(3, 0)])
    #expect(abs(way[0].longitude - 0.5) < 1e-4 && abs(way[5].longitude - 3.5) < 1e-4)
    let back = network.way(from: at(3.5, -0.1), to: at(0.5, 0.1), within: .kilometres(50))
    #expect(back == way.reversed())
    let side = try #require(network.way(from: at(1, 0.9), to: at(0, 0), within: .kilometres(50)))
    #expect(side.contains(at(1, 0)) && !side.contains(at(2, 0)))
  }

  @Test func `a stretch on one segment is a piece of it`() throws {
    let network = LineNetwork(lines, reach: .kilometres(5))
    let way = try #require(
      network.way(from: at(0.7, 0), to: at(0.2, 0), within: .kilometres(1))
    )
    #expect(way.map { ($0.longitude * 1000).rounded() } == [700, 200])
  }

  @Test func `there is no way to what is far, or over a gap that is wide`() {
    let network = LineNetwork(lines, reach: .kilometres(5))
    #expect(network.way(from: at(0, 2), to: at(3, 0), within: .kilometres(50)) == nil)
    let torn = LineNetwork(lines, reach: .metres(100))
    #expect(torn.way(from: at(0, 0), to: at(3, 0), within: .kilometres(50)) == nil)
    #expect(
      LineNetwork([], reach: .metres(1)).way(from: at(0, 0), to: at(1, 1), within: .metres(1))
        == nil
    )
  }

  @Test(arguments: [
    (0.5, 0.1, Bank.left), (0.5, -0.1, .right), (1.1, 0.1, .left), (1.1, -0.05, .right),
    (0.9, 0.1, .left), (1.05, 0.5, .right), (0.95, 0.5, .left),
  ])
  func `a bank is the side of a line in its direction, also at a bend`(
    x: Double,
    y: Double,
    bank: Bank
  ) {
    // East, then north: at the bend the outer side is the right one.
    let line = [at(0, 0), at(1, 0), at(1, 1)]
    let isOuter = x > 1
    for side in Bank.allCases {
      let region = Region.bank(of: line, side: side, width: .kilometres(30))
      let expected = isOuter ? side == .right : side == bank
      #expect(region.contains(at(x, y)) == expected)
    }
  }

  @Test func `the line itself is on both banks, and what is beyond the width on none`() {
    let line = [at(0, 0), at(1, 0), at(2, 0)]
    for side in Bank.allCases {
      let region = Region.bank(of: line, side: side, width: .kilometres(30))
      #expect(region.contains(at(1, 0)) == true)
      #expect(region.contains(at(1, 0.5)) == false)
    }
  }

  @Test func `a shared border is where two outlines run together`() throws {
    func square(_ west: Double, _ east: Double) throws -> [Polygon] {
      [try Polygon(exterior: [at(west, 0), at(east, 0), at(east, 1), at(east, 2), at(west, 2)])]
    }
    let pieces = try SharedBorder.between(
      square(0, 1),
      [Polygon(exterior: [at(1, 0), at(3, 0), at(3, 2), at(1, 2), at(1, 1)])],
      tolerance: .metres(10)
    )
    #expect(pieces == [[at(1, 0), at(1, 1), at(1, 2)]])
    #expect(try SharedBorder.between(square(0, 1), square(5, 6), tolerance: .metres(10)).isEmpty)
  }
}
