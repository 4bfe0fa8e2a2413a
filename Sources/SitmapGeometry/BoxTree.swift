package import SitmapModel

/// A packed R-tree over boxes in the order of a Hilbert curve, sixteen to a node; built once, then only read.
///
/// One array holds the boxes of all levels, the leaves first, the root last, so that a node's children are found
/// by arithmetic. A box across the antimeridian is kept as its two halves.
package struct BoxTree: Sendable {
  /// How many boxes it was built over.
  package let count: Int
  /// West, south, east, north of every box, level after level, leaves first.
  let bounds: [Double]
  /// The item of each leaf; the two halves of one box have the same.
  let items: [UInt32]
  /// Whether a box across the antimeridian was kept as two.
  let hasHalves: Bool
  /// Where each level begins, in boxes; the end follows.
  let levels: [Int]

  static let nodeSize = 16

  /// Sorts and packs; boxes with a number that is not finite are never found.
  package init(_ boxes: [BoundingBox]) {
    var plain: [Double] = []
    var owners: [UInt32] = []
    plain.reserveCapacity(boxes.count * 4)
    owners.reserveCapacity(boxes.count)
    func add(_ index: Int, _ west: Double, _ south: Double, _ east: Double, _ north: Double) {
      guard west.isFinite, south.isFinite, east.isFinite, north.isFinite else { return }
      plain.append(west)
      plain.append(south)
      plain.append(east)
      plain.append(north)
      owners.append(UInt32(truncatingIfNeeded: index))
    }
    for (index, box) in boxes.enumerated() {
      if box.crossesAntimeridian {
        add(index, box.west, box.south, 180, box.north)
        add(index, -180, box.south, box.east, box.north)
      } else {
        add(index, box.west, box.south, box.east, box.north)
      }
    }
    self.init(count: boxes.count, plain: plain, owners: owners)
  }

  /// Sorts and packs positions.
  package init(points: [Coordinate]) {
    var plain: [Double] = []
    var owners: [UInt32] = []
    plain.reserveCapacity(points.count * 4)
    owners.reserveCapacity(points.count)
    for (index, point) in points.enumerated() where point.isFinite {
      plain.append(point.longitude)
      plain.append(point.latitude)
      plain.append(point.longitude)
      plain.append(point.latitude)
      owners.append(UInt32(truncatingIfNeeded: index))
    }
    self.init(count: points.count, plain: plain, owners: owners)
  }

  /// The items whose boxes share a position with `box`, edges included, in ascending order.
  package func search(_ box: BoundingBox) -> [Int] {
    var found: [Int] = []
    for half in box.uncrossed { collect(half, into: &found) }
    found.sort()
    // The halves of one box, and a box met by both halves of the question, are one item.
    var kept = 0
    for item in found where kept == 0 || found[kept - 1] != item {
      found[kept] = item
      kept += 1
    }
    found.removeLast(found.count - kept)
    return found
  }

  private func collect(_ box: BoundingBox, into found: inout [Int]) {
    guard !items.isEmpty else { return }
    let leaves = levels[1]
    var stack: [(level: Int, box: Int)] = [(levels.count - 2, levels[levels.count - 2])]
    bounds.withUnsafeBufferPointer { bounds in
      while let (level, position) = stack.popLast() {
        let base = position * 4
        guard bounds[base] <= box.east, bounds[base + 2] >= box.west,
          bounds[base + 1] <= box.north, bounds[base + 3] >= box.south
        else { continue }
        if position < leaves {
          found.append(Int(items[position]))
          continue
        }
        for child in children(level: level, box: position) { stack.append((level - 1, child)) }
      }
    }
  }

  /// The boxes of the level below that a box was made of.
  func children(level: Int, box: Int) -> Range<Int> {
    let first = levels[level - 1] + (box - levels[level]) * Self.nodeSize
    return first..<min(first + Self.nodeSize, levels[level])
  }

  private init(count: Int, plain: [Double], owners: [UInt32]) {
    self.count = count
    hasHalves = owners.count > 1 && zip(owners, owners.dropFirst()).contains { $0 == $1 }
    let order = HilbertCurve.order(ofBoxes: plain)
    var bounds: [Double] = []
    bounds.reserveCapacity(plain.count + plain.count / 12 + 16)
    for position in order {
      let base = Int(position) * 4
      for side in 0..<4 { bounds.append(plain[base + side]) }
    }
    items = order.map { owners[Int($0)] }
    var levels = [0, order.count]
    while let end = levels.last, end - levels[levels.count - 2] > 1 {
      for first in stride(from: levels[levels.count - 2], to: end, by: Self.nodeSize) {
        var box = (
          Double.infinity, Double.infinity, -Double.infinity, -Double.infinity
        )
        for child in first..<min(first + Self.nodeSize, end) {
          box.0 = min(box.0, bounds[child * 4])
          box.1 = min(box.1, bounds[child * 4 + 1])
          box.2 = max(box.2, bounds[child * 4 + 2])
          box.3 = max(box.3, bounds[child * 4 + 3])
        }
        bounds.append(box.0)
        bounds.append(box.1)
        bounds.append(box.2)
        bounds.append(box.3)
      }
      levels.append(bounds.count / 4)
    }
    self.bounds = bounds
    self.levels = levels
  }
}
