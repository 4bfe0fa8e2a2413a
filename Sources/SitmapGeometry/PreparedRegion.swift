package import SitmapModel

/// A region made ready for many positions.
package struct PreparedRegion: Sendable {
  private enum Test: Sendable {
    case box(BoundingBox)
    case area(PreparedArea)
    case circle(Coordinate, Distance)
    case corridor(PreparedLine, Distance)
    case bank(PreparedLine, [Coordinate], Bank, Distance)
    case any([PreparedRegion])
    case all([PreparedRegion])
  }

  private let test: Test
  /// A box that holds the region, for an index; `nil` when the region is empty.
  package let boundingBox: BoundingBox?

  /// Makes the region ready; `nil` for a place, and what has one in it, which the gazetteer answers.
  package init?(_ region: Region) {
    switch region {
    case .box(let box):
      test = .box(box)
      boundingBox = box
    case .area(let polygons):
      test = .area(PreparedArea(polygons))
      boundingBox = Geometry.multiPolygon(polygons).boundingBox
    case .circle(let centre, let radius):
      test = .circle(centre, radius)
      boundingBox = BoundingBox(around: centre, radius: radius)
    case .corridor(let lines, let width):
      let line = PreparedLine(lines)
      test = .corridor(line, width)
      boundingBox = line.boundingBox?.grown(by: width)
    case .bank(let way, let side, let width):
      let line = PreparedLine([way])
      test = .bank(line, way, side, width)
      boundingBox = line.boundingBox?.grown(by: width)
    case .any(let regions):
      let parts = regions.compactMap { PreparedRegion($0) }
      guard parts.count == regions.count else { return nil }
      test = .any(parts)
      boundingBox = BoundingBox(holding: parts.compactMap(\.boundingBox))
    case .all(let regions):
      let parts = regions.compactMap { PreparedRegion($0) }
      guard parts.count == regions.count else { return nil }
      test = .all(parts)
      // What is in all of them is in the narrowest.
      boundingBox = parts.compactMap(\.boundingBox).min { $0.width < $1.width }
    case .place:
      return nil
    }
  }

  /// Whether a position is in the region, its edge included.
  package func contains(_ point: Coordinate) -> Bool {
    guard point.isFinite else { return false }
    switch test {
    case .box(let box): return box.contains(point)
    case .area(let area): return area.contains(point)
    case .circle(let centre, let radius): return point.isWithin(radius, of: centre)
    case .corridor(let line, let width): return line.nearest(to: point, within: width) != nil
    case .bank(let line, let way, let bank, let width):
      guard let foot = line.nearest(to: point, within: width) else { return false }
      // On the line itself is on both banks.
      let side = PreparedLine.side(of: point, nearest: foot, on: way)
      return side == 0 || (side < 0) == (bank == .left)
    case .any(let parts): return parts.contains { $0.contains(point) }
    case .all(let parts): return parts.allSatisfy { $0.contains(point) }
    }
  }
}

extension Region {
  /// Whether a position is in the region, its edge included; `nil` for a place, which the gazetteer answers.
  ///
  /// For many positions make a `PreparedRegion`.
  package func contains(_ point: Coordinate) -> Bool? {
    PreparedRegion(self)?.contains(point)
  }
}

extension BoundingBox {
  /// A box that holds others, the whole globe wide when one of them crosses the antimeridian; `nil` for none.
  package init?(holding boxes: [BoundingBox]) {
    guard let first = boxes.first else { return nil }
    let crosses = boxes.contains { $0.crossesAntimeridian }
    self = boxes.dropFirst().reduce(first) { box, other in
      BoundingBox(
        unchecked: min(box.west, other.west),
        min(box.south, other.south),
        max(box.east, other.east),
        max(box.north, other.north)
      )
    }
    if crosses, boxes.count > 1 { self = BoundingBox(unchecked: -180, south, 180, north) }
  }

  /// A box that holds every position within a geodesic distance of this one.
  package func grown(by distance: Distance) -> BoundingBox {
    let below = BoundingBox(
      around: Coordinate(unchecked: 0, south),
      radius: distance
    )
    let above = BoundingBox(
      around: Coordinate(unchecked: 0, north),
      radius: distance
    )
    let margin = max(max(-below.west, below.east), max(-above.west, above.east))
    guard margin.isFinite, width + 2 * margin < 360 else {
      return BoundingBox(unchecked: -180, below.south, 180, above.north)
    }
    return BoundingBox(
      unchecked: (west - margin).wrappedLongitude,
      below.south,
      (east + margin).wrappedLongitude,
      above.north
    )
  }
}
