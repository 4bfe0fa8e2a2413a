import SitmapGazetteer
import SitmapGeometry
import SitmapModel

/// A region made ready for the features of many layers.
struct RegionTest {
  private let kind: Kind

  private enum Kind {
    case one(PartTest)
    case any([RegionTest])
    case all([RegionTest])
  }

  /// Makes a region ready; nil when the gazetteer does not have one of its places.
  init?(_ region: Region, gazetteer: Gazetteer) {
    switch region {
    case .any(let regions), .all(let regions):
      let parts = regions.compactMap { RegionTest($0, gazetteer: gazetteer) }
      guard parts.count == regions.count else { return nil }
      if case .any = region { kind = .any(parts) } else { kind = .all(parts) }
    case .place(let id):
      guard let found = gazetteer.place(id) else { return nil }
      kind = .one(
        PartTest(
          PlaceTest.region(of: found, shape: gazetteer.shape(of: found.id)),
          place: PlaceTest(found, gazetteer: gazetteer)
        )
      )
    case .box, .area, .circle, .corridor, .bank: kind = .one(PartTest(region, place: nil))
    }
  }

  /// Whether any location of the feature lies in the region in the way asked for: one and the same in all of several.
  func accepts(_ feature: Feature, _ match: Query.Match) -> Bool {
    QuerySubject.all(of: feature).contains { accepts($0, match) }
  }

  private func accepts(_ subject: QuerySubject, _ match: Query.Match) -> Bool {
    switch kind {
    case .one(let part): part.accepts(subject, match)
    case .any(let parts): parts.contains { $0.accepts(subject, match) }
    case .all(let parts): parts.allSatisfy { $0.accepts(subject, match) }
    }
  }

  /// A box that holds the region; nil when it is not known.
  var boundingBox: BoundingBox? {
    switch kind {
    case .one(let part): return part.boundingBox
    case .any(let parts):
      let boxes = parts.compactMap(\.boundingBox)
      return boxes.count == parts.count ? BoundingBox(holding: boxes) : nil
    case .all(let parts): return parts.lazy.compactMap(\.boundingBox).first
    }
  }

  /// Whether a position is in the region's shape.
  func contains(_ point: Coordinate) -> Bool {
    switch kind {
    case .one(let part): part.contains(point)
    case .any(let parts): parts.contains { $0.contains(point) }
    case .all(let parts): parts.allSatisfy { $0.contains(point) }
    }
  }
}

/// One region, which is a shape or a place, made ready.
private struct PartTest {
  /// The region by its shape; nil when a place has none.
  private let region: PreparedRegion?
  /// The outline: how far a position is from being inside or outside.
  private let border: Border?
  /// The place, when the region is one.
  private let place: PlaceTest?

  init(_ region: Region, place: PlaceTest?) {
    self.region = PreparedRegion(region)
    border = Border(region)
    self.place = place
  }

  /// Whether a location lies in the region in the way asked for.
  func accepts(_ subject: QuerySubject, _ match: Query.Match) -> Bool {
    switch match {
    case .inside: isInside(subject)
    case .certain: isCertainlyInside(subject)
    case .possible: mayBeInside(subject)
    }
  }

  /// A box that holds the region; nil when it is not known.
  var boundingBox: BoundingBox? { region?.boundingBox }

  /// Whether a position is in the region's shape.
  func contains(_ point: Coordinate) -> Bool { region?.contains(point) ?? false }

  private func isInside(_ subject: QuerySubject) -> Bool {
    if let place, place.holds(subject) { return true }
    if let point = subject.point { return contains(point) }
    return subject.shape.map { isInside($0) } ?? false
  }

  /// A line is inside when it passes through; an area, when all its corners are inside.
  private func isInside(_ shape: Geometry) -> Bool {
    if !shape.lines.isEmpty { return shape.lines.contains { $0.contains(where: contains) } }
    return !shape.polygons.isEmpty
      && shape.polygons.allSatisfy { $0.exterior.allSatisfy(contains) }
  }

  private func isCertainlyInside(_ subject: QuerySubject) -> Bool {
    if let point = subject.point {
      guard let uncertainty = subject.uncertainty, let border else { return false }
      return contains(point) && border.distance(to: point) >= uncertainty
    }
    if let shape = subject.shape {
      let lines = shape.lines + shape.polygons.map(\.exterior)
      if !lines.isEmpty, lines.allSatisfy({ $0.allSatisfy(contains) }) { return true }
    }
    return place?.holds(subject) ?? false
  }

  private func mayBeInside(_ subject: QuerySubject) -> Bool {
    if isInside(subject) || place?.isWithin(subject) == true { return true }
    if let point = subject.point, let border {
      return border.distance(to: point) <= subject.uncertainty ?? .metres(0)
    }
    if let representative = subject.representative, contains(representative) { return true }
    guard let shape = subject.shape else { return false }
    let positions = shape.lines.joined().contains(where: contains)
    if positions || shape.polygons.contains(where: { $0.exterior.contains(where: contains) }) {
      return true
    }
    let area = PreparedArea(shape.polygons)
    return border?.positions.contains { area.contains($0) } ?? false
  }
}

/// The outline of a region.
struct Border {
  /// Positions on it, near enough to each other to find an area that crosses it.
  let positions: [Coordinate]
  private let kind: Kind

  private enum Kind {
    case rings(PreparedLine)
    case circle(Coordinate, Distance)
    case corridor(PreparedLine, Distance)
    case bank(PreparedLine, Distance)
  }

  /// The outline; nil for a place, which has the outline of its shape, and for several regions.
  init?(_ region: Region) {
    switch region {
    case .box(let box):
      let rings = box.uncrossed.map(Self.ring)
      positions = Array(rings.joined())
      kind = .rings(PreparedLine(rings))
    case .area(let polygons):
      let rings = polygons.flatMap { [$0.exterior] + $0.holes }
      positions = Array(rings.joined())
      kind = .rings(PreparedLine(rings))
    case .circle(let centre, let radius):
      positions = stride(from: 0.0, to: 360, by: 5).map {
        centre.destination(azimuth: $0, distance: radius)
      }
      kind = .circle(centre, radius)
    case .corridor(let lines, let width):
      positions = Array(lines.joined())
      kind = .corridor(PreparedLine(lines), width)
    case .bank(let way, _, let width):
      // The line itself is an edge, and so is the line at the width.
      positions = way
      kind = .bank(PreparedLine([way]), width)
    case .place, .any, .all: return nil
    }
  }

  /// How far a position is from the outline, on either side.
  func distance(to point: Coordinate) -> Distance {
    switch kind {
    case .rings(let line): line.distance(to: point) ?? .metres(.infinity)
    case .circle(let centre, let radius):
      .metres(abs(centre.distance(to: point).metres - radius.metres))
    case .bank(let line, let width):
      .metres(
        line.distance(to: point).map { min($0.metres, abs($0.metres - width.metres)) } ?? .infinity
      )
    case .corridor(let line, let width):
      .metres(abs((line.distance(to: point)?.metres ?? .infinity) - width.metres))
    }
  }

  /// A box as a ring whose sides have 64 pieces: a parallel is no geodesic.
  private static func ring(_ box: BoundingBox) -> [Coordinate] {
    let corners = [
      (box.west, box.south), (box.east, box.south), (box.east, box.north), (box.west, box.north),
      (box.west, box.south),
    ]
    var ring: [Coordinate] = []
    for (a, b) in zip(corners, corners.dropFirst()) {
      for step in 0..<64 {
        let share = Double(step) / 64
        ring.append(Coordinate(unchecked: a.0 + share * (b.0 - a.0), a.1 + share * (b.1 - a.1)))
      }
    }
    ring.append(Coordinate(unchecked: box.west, box.south))
    return ring
  }
}
