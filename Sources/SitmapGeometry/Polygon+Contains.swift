package import SitmapModel

extension Polygon {
  /// Whether a position is inside, edges of the outline and of holes included; walks all edges.
  ///
  /// For many positions make a `PreparedArea`.
  package func contains(_ point: Coordinate) -> Bool {
    var inside = false
    for ring in [exterior] + holes {
      switch Ring.side(of: point, in: ring) {
      case .edge: return true
      case .inside: inside.toggle()
      case .outside: break
      }
    }
    return inside
  }
}

extension Geometry {
  /// Whether a position is inside the area, or is the point; false for lines.
  package func contains(_ point: Coordinate) -> Bool {
    if let own = self.point { return own == point }
    return polygons.contains { $0.contains(point) }
  }
}

extension Ring {
  enum Side { case inside, outside, edge }

  /// Where a position lies, even-odd and exact; outside of a ring that has a number that is not finite.
  static func side(of point: Coordinate, in ring: [Coordinate]) -> Side {
    guard var a = ring.last, point.isFinite, ring.allSatisfy(\.isFinite) else { return .outside }
    let x = point.longitude
    let y = point.latitude
    var inside = false
    for b in ring {
      defer { a = b }
      let straddles = (a.latitude > y) != (b.latitude > y)
      guard straddles || a.latitude == y || b.latitude == y else { continue }
      let side = Orientation.sign(
        a.longitude,
        a.latitude,
        b.longitude,
        b.latitude,
        x,
        y
      )
      if side == 0, x >= min(a.longitude, b.longitude), x <= max(a.longitude, b.longitude),
        y >= min(a.latitude, b.latitude), y <= max(a.latitude, b.latitude)
      {
        return .edge
      }
      if straddles, (side > 0) == (b.latitude > a.latitude) { inside.toggle() }
    }
    return inside ? .inside : .outside
  }
}
