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
  /// On one side of a line, within a geodesic distance of it.
  case bank(of: [Coordinate], side: Bank, width: Distance)
  /// Inside a place of the gazetteer: by its hierarchy, and by its shape where it has one.
  case place(PlaceID)
  /// In any of these regions.
  case any([Region])
  /// In each of these regions.
  case all([Region])

  /// The places of the gazetteer that it names.
  public var places: [PlaceID] {
    switch self {
    case .place(let id): [id]
    case .any(let parts), .all(let parts): parts.flatMap(\.places)
    case .box, .area, .circle, .corridor, .bank: []
    }
  }
}

/// A side of a river or another line, seen in the direction in which its positions follow each other.
public enum Bank: String, Sendable, Hashable, CaseIterable {
  case left, right
}
