package import SitmapModel

extension Geometry {
  /// The part of a circle that lies in a direction: from its centre out to a geodesic distance.
  ///
  /// `azimuth` is in degrees clockwise from north, `halfAngle` on each side of it in 0..<180. A vertex stands every five
  /// degrees of the arc. `nil` for a radius of 0 or a quarter of a meridian and more, and where the circle reaches a
  /// pole, around which directions turn.
  package static func sector(
    around centre: Coordinate,
    radius: Distance,
    azimuth: Double,
    halfAngle: Double
  ) -> Geometry? {
    guard radius.metres > 0, radius.metres < Ellipsoid.quarterMeridian, centre.isFinite,
      azimuth.isFinite, halfAngle > 0, halfAngle < 180
    else { return nil }
    for latitude in [90.0, -90] {
      let pole = Coordinate(unchecked: centre.longitude, latitude)
      if centre.distance(to: pole) <= radius { return nil }
    }
    let steps = max(1, Int((2 * halfAngle / 5).rounded(.up)))
    var ring = [(x: centre.longitude, y: centre.latitude)]
    // Counterclockwise: the last direction first.
    for step in 0...steps {
      let turn = azimuth + halfAngle - 2 * halfAngle * Double(step) / Double(steps)
      let position = centre.destination(azimuth: turn, distance: radius)
      let offset = (position.longitude - centre.longitude).remainder(dividingBy: 360)
      ring.append((centre.longitude + offset, position.latitude))
    }
    return area(ofUnrolled: ring)
  }

  /// What lies between two geodesic distances from a position; the whole circle when the inner one is 0.
  ///
  /// At a pole or the antimeridian the hole is left out: the area is then too large, never too small.
  package static func ring(
    around centre: Coordinate,
    from inner: Distance,
    to outer: Distance
  ) -> Geometry? {
    let circle = circle(around: centre, radius: outer)
    guard inner.metres > 0, inner < outer, case .polygon(let whole)? = circle,
      case .polygon(let hole)? = Geometry.circle(around: centre, radius: inner)
    else { return circle }
    return .polygon(Polygon(unchecked: whole.exterior, holes: [hole.exterior.reversed()]))
  }

  /// The outline that an area has in common with others whose vertices are the same, as lines.
  ///
  /// Outlines of one survey repeat one another's vertices along a border; those of two do not, and give nothing.
  package func outline(sharedWith others: [Geometry]) -> [[Coordinate]] {
    lines(of: others, shared: true)
  }

  /// The outline that an area has with none of the others: of a country and its neighbours, the coast.
  package func outline(notSharedWith others: [Geometry]) -> [[Coordinate]] {
    lines(of: others, shared: false)
  }

  private func lines(of others: [Geometry], shared: Bool) -> [[Coordinate]] {
    var known: Set<Coordinate> = []
    for polygon in others.flatMap(\.polygons) {
      known.formUnion(polygon.exterior)
      for hole in polygon.holes { known.formUnion(hole) }
    }
    var found: [[Coordinate]] = []
    for polygon in polygons {
      for ring in [polygon.exterior] + polygon.holes {
        found += Self.runs(of: ring) { (known.contains($0) && known.contains($1)) == shared }
      }
    }
    return found
  }

  /// The runs of edges that pass a test; one over the place where the ring closes is in one piece.
  private static func runs(
    of ring: [Coordinate],
    where isWanted: (Coordinate, Coordinate) -> Bool
  ) -> [[Coordinate]] {
    var runs: [[Coordinate]] = []
    var isOpen = false
    for (a, b) in zip(ring, ring.dropFirst()) {
      guard isWanted(a, b) else {
        isOpen = false
        continue
      }
      if isOpen { runs[runs.count - 1].append(b) } else { runs.append([a, b]) }
      isOpen = true
    }
    if runs.count > 1, let first = runs.first, let last = runs.last, isOpen,
      first.first == ring.first
    {
      runs[0] = last + first.dropFirst()
      runs.removeLast()
    }
    return runs
  }
}

extension [[Coordinate]] {
  /// The lines as one geometry; nil when there is none.
  package var asGeometry: Geometry? {
    count > 1 ? .multiLineString(self) : first.map { .lineString($0) }
  }
}
