package import SitmapModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension BoxTree {
  /// An item and how far it is.
  package struct Neighbour: Sendable, Hashable {
    /// The item's index in what the tree was built over.
    package let index: Int
    /// The geodesic distance to it.
    package let distance: Distance
  }

  /// The nearest items of a tree over positions, nearest first, equals in their order.
  package func nearest(
    to point: Coordinate,
    count: Int,
    within limit: Distance? = nil
  ) -> [Neighbour] {
    nearest(to: point, count: count, within: limit, leafDistance: nil)
  }

  /// The nearest items by a distance of the caller's, nearest first, equals in their order.
  ///
  /// `distance` must not be less than the geodesic distance to the item's box; it is asked only where needed.
  package func nearest(
    to point: Coordinate,
    count: Int,
    within limit: Distance? = nil,
    distance: (Int) -> Distance
  ) -> [Neighbour] {
    withoutActuallyEscaping(distance) { distance in
      nearest(to: point, count: count, within: limit, leafDistance: distance)
    }
  }

  private func nearest(
    to point: Coordinate,
    count: Int,
    within limit: Distance?,
    leafDistance: ((Int) -> Distance)?
  ) -> [Neighbour] {
    guard count > 0, !items.isEmpty, point.isFinite else { return [] }
    let limit = limit?.metres ?? .infinity
    let origin = SphericalOrigin(point)
    var found: [Neighbour] = []
    var queue = Queue()
    queue.push(Entry(key: 0, kind: .box(level: levels.count - 2, box: levels[levels.count - 2])))
    while let entry = queue.pop(), entry.key <= limit {
      switch entry.kind {
      case .item(let item):
        // The halves of a box across the antimeridian are one item.
        if hasHalves, found.contains(where: { $0.index == item }) { continue }
        found.append(Neighbour(index: item, distance: .metres(entry.key)))
        if found.count == count { return found }
      case .box(level: 0, let box):
        let item = Int(items[box])
        let exact =
          leafDistance?(item)
          ?? point.distance(to: Coordinate(unchecked: bounds[box * 4], bounds[box * 4 + 1]))
        queue.push(Entry(key: exact.metres, kind: .item(item)))
      case .box(let level, let box):
        for child in children(level: level, box: box) {
          let base = child * 4
          let key = origin.lowerBound(
            west: bounds[base],
            south: bounds[base + 1],
            east: bounds[base + 2],
            north: bounds[base + 3]
          )
          if key <= limit { queue.push(Entry(key: key, kind: .box(level: level - 1, box: child))) }
        }
      }
    }
    return found
  }

  private struct Entry {
    enum Kind {
      case box(level: Int, box: Int)
      case item(Int)
    }
    let key: Double
    let kind: Kind

    /// Nearest first; boxes before items of the same distance, then items in their order.
    static func < (a: Entry, b: Entry) -> Bool {
      if a.key != b.key { return a.key < b.key }
      switch (a.kind, b.kind) {
      case (.box, .item): return true
      case (.item, .box): return false
      case (.item(let x), .item(let y)): return x < y
      case (.box(_, let x), .box(_, let y)): return x < y
      }
    }
  }

  /// A binary heap, the nearest on top.
  private struct Queue {
    private var entries: [Entry] = []

    mutating func push(_ entry: Entry) {
      entries.append(entry)
      var child = entries.count - 1
      while child > 0, entries[child] < entries[(child - 1) / 2] {
        entries.swapAt(child, (child - 1) / 2)
        child = (child - 1) / 2
      }
    }

    mutating func pop() -> Entry? {
      guard let last = entries.popLast() else { return nil }
      guard let top = entries.first else { return last }
      entries[0] = last
      var parent = 0
      while true {
        var least = parent
        for child in [2 * parent + 1, 2 * parent + 2]
        where child < entries.count && entries[child] < entries[least] { least = child }
        if least == parent { return top }
        entries.swapAt(parent, least)
        parent = least
      }
    }
  }
}
