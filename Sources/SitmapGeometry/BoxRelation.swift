package import SitmapModel

/// How an area and a box lie to each other.
package enum BoxRelation: Sendable, Hashable {
  /// They share no position.
  case disjoint
  /// They share some, and each has some of its own.
  case overlaps
  /// All of the area is in the box.
  case within
  /// All of the box is in the area.
  case covers
}

extension Polygon {
  /// How this area lies to a box; touching edges overlap.
  package func relation(to box: BoundingBox) -> BoxRelation {
    let halves = box.uncrossed
    guard let own = Geometry.polygon(self).boundingBox else { return .disjoint }
    if box.contains(own) { return .within }
    let relations = halves.map { relation(toPlain: $0) }
    if relations.allSatisfy({ $0 == .covers }) { return .covers }
    return relations.allSatisfy { $0 == .disjoint } ? .disjoint : .overlaps
  }

  /// Whether the area and the box share a position.
  package func intersects(_ box: BoundingBox) -> Bool { relation(to: box) != .disjoint }

  private func relation(toPlain box: BoundingBox) -> BoxRelation {
    guard let own = Geometry.polygon(self).boundingBox, own.intersects(box) else {
      return .disjoint
    }
    for ring in [exterior] + holes {
      guard var before = ring.last else { continue }
      for position in ring {
        if box.touches(from: before, to: position) { return .overlaps }
        before = position
      }
    }
    // No edge meets the box, so it is all inside or all outside.
    return contains(Coordinate(unchecked: box.west, box.south)) ? .covers : .disjoint
  }
}

extension BoundingBox {
  /// Whether a straight line in degrees meets this box, which must not cross the antimeridian.
  func touches(from a: Coordinate, to b: Coordinate) -> Bool {
    guard a.isFinite, b.isFinite,
      max(a.longitude, b.longitude) >= west, min(a.longitude, b.longitude) <= east,
      max(a.latitude, b.latitude) >= south, min(a.latitude, b.latitude) <= north
    else { return false }
    // Their boxes overlap: they miss each other only when all corners are on one side of the line.
    var left = false
    var right = false
    for (x, y) in [(west, south), (east, south), (east, north), (west, north)] {
      let side = Orientation.sign(a.longitude, a.latitude, b.longitude, b.latitude, x, y)
      if side >= 0 { left = true }
      if side <= 0 { right = true }
    }
    return left && right
  }
}
