/// An area: one exterior ring and the holes in it.
///
/// Rings are closed (the last position repeats the first) and follow the right-hand rule of
/// RFC 7946, section 3.1.6: exterior counterclockwise, holes clockwise.
public struct Polygon: Sendable, Hashable {
  /// The outline, closed, counterclockwise.
  public let exterior: [Coordinate]
  /// The holes, each closed and clockwise.
  public let holes: [[Coordinate]]

  /// Makes an area; rings are closed and wound the right way round when they were not.
  ///
  /// Throws when a ring has fewer than four positions after it was closed.
  public init(exterior: [Coordinate], holes: [[Coordinate]] = []) throws(PolygonError) {
    self.exterior = try Self.ring(exterior, counterclockwise: true)
    var checked: [[Coordinate]] = []
    for hole in holes { checked.append(try Self.ring(hole, counterclockwise: false)) }
    self.holes = checked
  }

  package init(unchecked exterior: [Coordinate], holes: [[Coordinate]] = []) {
    self.exterior = exterior
    self.holes = holes
  }

  private static func ring(
    _ positions: [Coordinate],
    counterclockwise: Bool
  ) throws(PolygonError) -> [Coordinate] {
    var ring = positions
    if let first = ring.first, ring.last != first { ring.append(first) }
    guard ring.count >= 4 else { throw .shortRing(ring.count) }
    var doubled = 0.0
    for (a, b) in zip(ring, ring.dropFirst()) {
      doubled += a.longitude * b.latitude - b.longitude * a.latitude
    }
    return (doubled >= 0) == counterclockwise ? ring : ring.reversed()
  }
}

/// Why a list of positions is not a ring.
public enum PolygonError: Error, Hashable, CustomStringConvertible {
  case shortRing(Int)

  /// The message a user reads.
  public var description: String {
    switch self {
    case .shortRing(let count):
      "a ring of \(count) positions; a closed ring has at least 4 (RFC 7946, section 3.1.6)"
    }
  }
}
