import SitmapGeometry
import SitmapModel
import Testing

struct BoxTreeTests {
  @Test(arguments: [0, 1, 2, 15, 16, 17, 256, 257, 5_000])
  func `a search agrees with looking at every box`(count: Int) {
    var random = SeededGenerator(seed: UInt64(count))
    let boxes = (0..<count).map { _ in randomBox(&random, upTo: 20) }
    let tree = BoxTree(boxes)
    #expect(tree.count == count)
    for _ in 0..<60 {
      let question = randomBox(&random, upTo: 60)
      let expected = boxes.indices.filter { boxes[$0].intersects(question) }
      #expect(tree.search(question) == expected)
    }
    #expect(tree.search(BoundingBox(unchecked: -180, -90, 180, 90)) == Array(0..<count))
  }

  @Test(arguments: [0, 1, 17, 3_000])
  func `the nearest positions agree with sorting all`(count: Int) {
    var random = SeededGenerator(seed: UInt64(100 + count))
    let points = (0..<count).map { _ in random.coordinate() }
    let tree = BoxTree(points: points)
    for round in 0..<40 {
      let from = round == 0 ? at(0, 90) : round == 1 ? at(180, -90) : random.coordinate()
      let sorted = points.enumerated()
        .map { (from.distance(to: $0.element), $0.offset) }
        .sorted { ($0.0, $0.1) < ($1.0, $1.1) }
      let found = tree.nearest(to: from, count: 7)
      #expect(found.map(\.index) == sorted.prefix(7).map(\.1))
      let near = tree.nearest(to: from, count: 1_000, within: .kilometres(1_500))
      #expect(
        near.map(\.index) == sorted.filter { $0.0 <= .kilometres(1_500) }.prefix(1_000).map(\.1)
      )
    }
  }

  @Test func `positions that are equal come in their order`() {
    let tree = BoxTree(points: Array(repeating: at(44, 33), count: 40))
    #expect(tree.nearest(to: at(45, 33), count: 5).map(\.index) == [0, 1, 2, 3, 4])
    #expect(tree.search(BoundingBox(unchecked: 44, 33, 44, 33)) == Array(0..<40))
  }

  @Test func `the nearest by the caller's distance are found once, halves or not`() {
    let boxes = [
      BoundingBox(unchecked: 179, -1, -179, 1), BoundingBox(unchecked: 170, -1, 171, 1),
      BoundingBox(unchecked: -171, -1, -170, 1),
    ]
    let middles = boxes.map(\.middle)
    let found = BoxTree(boxes).nearest(to: at(-175, 0), count: 5) { index in
      at(-175, 0).distance(to: middles[index])
    }
    #expect(found.map(\.index) == [2, 0, 1])
  }

  @Test func `what is not a number is never found`() {
    let tree = BoxTree(points: [at(.nan, 1), at(1, 1), at(2, .infinity)])
    #expect(tree.search(BoundingBox(unchecked: -180, -90, 180, 90)) == [1])
    #expect(tree.nearest(to: at(0, 0), count: 9).map(\.index) == [1])
    #expect(tree.nearest(to: at(.nan, 0), count: 9).isEmpty)
    #expect(tree.nearest(to: at(0, 0), count: 0).isEmpty)
    #expect(tree.nearest(to: at(0, 0), count: -1).isEmpty)
  }

  private func randomBox(_ random: inout SeededGenerator, upTo degrees: Double) -> BoundingBox {
    let corner = random.coordinate()
    let east = corner.longitude + Double.random(in: 0...degrees, using: &random)
    let north = corner.latitude + Double.random(in: 0...degrees, using: &random)
    return BoundingBox(
      unchecked: corner.longitude,
      corner.latitude,
      east > 180 ? east - 360 : east,
      min(90, north)
    )
  }
}
