package import SitmapModel

extension Geometry {
  /// The smallest box around the shape, `nil` when it has no position that is finite.
  ///
  /// Parts that lie on both sides of the antimeridian get a box across it (RFC 7946, section 5.2) when that one is
  /// narrower. Edges are taken as straight in degrees.
  package var boundingBox: BoundingBox? {
    let parts: [[Coordinate]] =
      switch self {
      case .point(let point): [[point]]
      case .lineString(let line): [line]
      case .multiLineString(let lines): lines
      case .polygon(let polygon): [polygon.exterior]
      case .multiPolygon(let polygons): polygons.map(\.exterior)
      }
    return BoundingBox(around: parts)
  }
}

extension BoundingBox {
  /// The smallest box around positions, `nil` when none is finite.
  package init?(of positions: [Coordinate]) { self.init(around: positions.map { [$0] }) }

  /// The two boxes, or the one, that do not cross the antimeridian.
  package var uncrossed: [BoundingBox] {
    guard crossesAntimeridian else { return [self] }
    return [
      BoundingBox(unchecked: west, south, 180, north),
      BoundingBox(unchecked: -180, south, east, north),
    ]
  }

  /// Degrees of longitude between its meridians, in 0...360.
  package var width: Double { crossesAntimeridian ? 360 - (west - east) : east - west }

  /// The position in the middle of its meridians and parallels.
  package var middle: Coordinate {
    Coordinate(unchecked: (west + width / 2).wrappedLongitude, (south + north) / 2)
  }

  /// Whether the boxes share a position, edges included.
  package func intersects(_ other: BoundingBox) -> Bool {
    guard south <= other.north, other.south <= north else { return false }
    return uncrossed.contains { a in
      other.uncrossed.contains { b in a.west <= b.east && b.west <= a.east }
    }
  }

  /// Whether all of `other` is inside, edges included.
  package func contains(_ other: BoundingBox) -> Bool {
    guard south <= other.south, other.north <= north else { return false }
    if width >= 360 { return true }
    return other.uncrossed.allSatisfy { b in
      uncrossed.contains { a in a.west <= b.west && b.east <= a.east }
    }
  }

  /// The smallest box around positions within a geodesic distance of `centre`, poles and antimeridian included.
  ///
  /// Never too small: the radius is turned into degrees by the least radius of curvature.
  package init(around centre: Coordinate, radius: Distance) {
    let angle = (radius.metres / Ellipsoid.leastRadius).degrees
    let south = centre.latitude - angle
    let north = centre.latitude + angle
    guard centre.isFinite, angle.isFinite, south > -90, north < 90 else {
      self.init(
        unchecked: -180,
        south.isFinite ? max(-90, south) : -90,
        180,
        north.isFinite ? min(90, north) : 90
      )
      return
    }
    let halfWidth = Self.halfWidth(latitude: centre.latitude, degrees: angle)
    if halfWidth >= 180 {
      self.init(unchecked: -180, south, 180, north)
    } else {
      self.init(
        unchecked: (centre.longitude - halfWidth).wrappedLongitude,
        south,
        (centre.longitude + halfWidth).wrappedLongitude,
        north
      )
    }
  }

  init?(around parts: [[Coordinate]]) {
    var south = Double.infinity
    var north = -Double.infinity
    var spans: [(west: Double, east: Double)] = []
    for part in parts {
      var west = Double.infinity
      var east = -Double.infinity
      for position in part where position.isFinite {
        west = min(west, position.longitude)
        east = max(east, position.longitude)
        south = min(south, position.latitude)
        north = max(north, position.latitude)
      }
      if west <= east { spans.append((west, east)) }
    }
    spans.sort { ($0.west, $0.east) < ($1.west, $1.east) }
    guard let first = spans.first else { return nil }
    // The widest gap between the spans is what a box across the antimeridian leaves out.
    var reach = first.east
    var gap = (width: 0.0, from: 0.0, to: 0.0)
    for span in spans.dropFirst() {
      if span.west - reach > gap.width { gap = (span.west - reach, reach, span.west) }
      reach = max(reach, span.east)
    }
    if 360 - gap.width < reach - first.west {
      self.init(unchecked: gap.to, south, gap.from, north)
    } else {
      self.init(unchecked: first.west, south, reach, north)
    }
  }
}
