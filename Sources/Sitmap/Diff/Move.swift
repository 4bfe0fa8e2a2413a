import SitmapGeometry
public import SitmapModel

extension SituationDiff {
  /// A change of place.
  public struct Move: Sendable, Hashable {
    /// Where it was.
    public let from: Coordinate
    /// Where it is.
    public let to: Coordinate
    /// The unit that it was in, as its record said; nil when it did not.
    public let fromUnit: String?
    /// The unit that it is in.
    public let toUnit: String?

    /// How far, along the geodesic.
    public var distance: Distance { from.distance(to: to) }

    /// In which direction, in degrees clockwise from north, 0 to 360.
    public var bearing: Double {
      let azimuth = from.azimuth(to: to)
      return azimuth < 0 ? azimuth + 360 : azimuth
    }

    /// The way back.
    var inverse: Move { Move(from: to, to: from, fromUnit: toUnit, toUnit: fromUnit) }

    /// The change of place of a feature; nil when one side has no position.
    static func between(_ old: Feature, _ new: Feature) -> Move? {
      guard let from = old.geometry?.middle, let to = new.geometry?.middle, from != to else {
        return nil
      }
      return Move(
        from: from,
        to: to,
        fromUnit: FieldRole.unit(of: old),
        toUnit: FieldRole.unit(of: new)
      )
    }
  }
}

extension Geometry {
  /// A position that stands for the shape: the point, or the middle of the box around it.
  var middle: Coordinate? {
    if let point { return point }
    let points = lines.joined().map { $0 } + polygons.flatMap(\.exterior)
    guard let west = points.map(\.longitude).min(), let east = points.map(\.longitude).max(),
      let south = points.map(\.latitude).min(), let north = points.map(\.latitude).max()
    else { return nil }
    return Coordinate(unchecked: (west + east) / 2, (south + north) / 2)
  }
}
