package import SitmapModel

extension Geometry {
  /// The area within a geodesic distance of a position, as one polygon or, across the antimeridian, two.
  ///
  /// The vertices lie on the circle (RFC 7946: counterclockwise, longitudes in -180...180); with 64 of them the area
  /// is 0.16 % too small. A circle that holds a pole reaches up to it. `nil` when the radius is 0, is not finite, or is
  /// a quarter of a meridian (10,001 km) or more, which no ring in degrees shows honestly.
  package static func circle(
    around centre: Coordinate,
    radius: Distance,
    vertices: Int = 64
  ) -> Geometry? {
    guard radius.metres > 0, radius.metres < Ellipsoid.quarterMeridian, centre.isFinite else {
      return nil
    }
    let count = max(8, min(vertices, 4096))
    var ring: [(x: Double, y: Double)] = []
    for index in 0..<count {
      // Counterclockwise from north.
      let azimuth = -360 * Double(index) / Double(count)
      let position = centre.destination(azimuth: azimuth, distance: radius)
      let turn = (position.longitude - centre.longitude).remainder(dividingBy: 360)
      ring.append((centre.longitude + turn, position.latitude))
    }
    if let pole = poleInside(centre, radius) { ring = overPole(ring, pole) }
    return area(ofUnrolled: ring)
  }

  /// The area inside a ring whose longitudes run on past 180 degrees: one polygon, or two at the antimeridian.
  static func area(ofUnrolled ring: [(x: Double, y: Double)]) -> Geometry? {
    var polygons: [Polygon] = []
    for turn in [-360.0, 0, 360] {
      let moved = ring.map { (x: $0.x - turn, y: $0.y) }
      let part = clip(clip(moved, at: -180, keepEast: true), at: 180, keepEast: false)
      let positions = part.map { Coordinate(unchecked: $0.x, $0.y) }.withoutRepeats
      if positions.count >= 3, let first = positions.first, Ring.planarArea(positions) > 0 {
        polygons.append(Polygon(unchecked: positions + [first]))
      }
    }
    guard let first = polygons.first else { return nil }
    return polygons.count == 1 ? .polygon(first) : .multiPolygon(polygons)
  }

  private static func poleInside(_ centre: Coordinate, _ radius: Distance) -> Double? {
    for latitude in [90.0, -90] {
      let pole = Coordinate(unchecked: centre.longitude, latitude)
      if centre.distance(to: pole) <= radius { return latitude }
    }
    return nil
  }

  /// The ring around a pole opened at the antimeridian and led up to the pole.
  private static func overPole(
    _ ring: [(x: Double, y: Double)],
    _ pole: Double
  ) -> [(x: Double, y: Double)] {
    let sorted = ring.map { (x: $0.x.wrappedLongitude, y: $0.y) }.sorted { $0.x < $1.x }
    guard let first = sorted.first, let last = sorted.last else { return ring }
    // The latitude where it is opened, between its two outermost vertices.
    let gap = (first.x + 360) - last.x
    let share = gap > 0 ? (180 - last.x) / gap : 0
    let seam = last.y + share * (first.y - last.y)
    let open = [(x: -180.0, y: seam)] + sorted + [(x: 180, y: seam)]
    let closed = open + [(x: 180, y: pole), (x: -180, y: pole)]
    return pole > 0 ? closed : closed.reversed()
  }

  /// The part of a ring on one side of a meridian (Sutherland and Hodgman, CACM 17, 1974).
  private static func clip(
    _ ring: [(x: Double, y: Double)],
    at meridian: Double,
    keepEast: Bool
  ) -> [(x: Double, y: Double)] {
    guard var a = ring.last else { return [] }
    var kept: [(x: Double, y: Double)] = []
    for b in ring {
      let aIn = keepEast ? a.x >= meridian : a.x <= meridian
      let bIn = keepEast ? b.x >= meridian : b.x <= meridian
      if aIn != bIn {
        kept.append((meridian, a.y + (meridian - a.x) / (b.x - a.x) * (b.y - a.y)))
      }
      if bIn { kept.append(b) }
      a = b
    }
    return kept
  }
}

extension [Coordinate] {
  /// The same ring, open, without a position that repeats the one before.
  fileprivate var withoutRepeats: [Coordinate] {
    var kept: [Coordinate] = []
    for position in self where kept.last != position { kept.append(position) }
    if kept.count > 1, kept.first == kept.last { kept.removeLast() }
    return kept
  }
}
