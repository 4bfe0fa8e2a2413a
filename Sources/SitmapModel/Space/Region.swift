/// A part of the earth that a question is about.
public enum Region: Sendable, Hashable {
  /// Between two meridians and two parallels.
  case box(BoundingBox)
  /// Inside any of these areas.
  case area([Polygon])
  /// Within a geodesic distance of a position.
  case circle(around: Coordinate, radius: Distance)
  /// Within a geodesic distance of any of these lines.
  case corridor(along: [[Coordinate]], width: Distance)
  /// Inside a place of the gazetteer: by its hierarchy, and by its shape where it has one.
  case place(PlaceID)
}
