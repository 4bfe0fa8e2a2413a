/// A box between two meridians and two parallels; a west greater than its east crosses the antimeridian.
public struct BoundingBox: Sendable, Hashable {
  /// Degrees, in -180...180; greater than `east` when the box crosses the antimeridian.
  public let west: Double
  /// Degrees, in -90...90.
  public let south: Double
  /// Degrees, in -180...180.
  public let east: Double
  /// Degrees, in -90...90; never less than `south`.
  public let north: Double

  /// Makes a box, or says what is wrong with its numbers.
  public init(
    west: Double,
    south: Double,
    east: Double,
    north: Double
  ) throws(BoundingBoxError) {
    guard (-180...180).contains(west), (-180...180).contains(east),
      (-90...90).contains(south), (-90...90).contains(north)
    else { throw .outOfRange(west, south, east, north) }
    guard south <= north else { throw .southAboveNorth(south, north) }
    self.init(unchecked: west, south, east, north)
  }

  package init(unchecked west: Double, _ south: Double, _ east: Double, _ north: Double) {
    self.west = west
    self.south = south
    self.east = east
    self.north = north
  }

  /// Whether the box crosses the 180th meridian.
  public var crossesAntimeridian: Bool { west > east }

  /// Whether a position is in the box, its edges included.
  public func contains(_ point: Coordinate) -> Bool {
    guard point.latitude >= south, point.latitude <= north else { return false }
    if crossesAntimeridian { return point.longitude >= west || point.longitude <= east }
    return point.longitude >= west && point.longitude <= east
  }
}

/// Why four numbers are not a box.
public enum BoundingBoxError: Error, Hashable, CustomStringConvertible {
  case outOfRange(Double, Double, Double, Double)
  case southAboveNorth(Double, Double)

  /// The message a user reads.
  public var description: String {
    switch self {
    case .outOfRange(let west, let south, let east, let north):
      "box \(west),\(south),\(east),\(north) is outside -180,-90,180,90; "
        + "the order is west,south,east,north"
    case .southAboveNorth(let south, let north):
      "south \(south) is above north \(north); the order is west,south,east,north"
    }
  }
}
