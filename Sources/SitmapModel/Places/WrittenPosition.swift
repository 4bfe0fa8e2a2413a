/// A position that a report gives in numbers: "33.42, 43.30", "33°25'N 43°18'E", "38S LC 42000 00000".
public struct WrittenPosition: Sendable, Hashable {
  /// The numbers and marks as written.
  public var text: String
  /// Where they stand.
  public var span: Span
  /// How it is written.
  public var notation: Notation
  /// Where it is; the middle of the cell where the notation names a cell.
  public var coordinate: Coordinate
  /// Half the side of the cell that the last digit stands for, and never less than 50 m.
  public var uncertainty: Distance

  /// The ways of writing a position.
  public enum Notation: String, Sendable, Hashable, CaseIterable {
    /// Degrees with decimals.
    case decimal
    /// Degrees and minutes.
    case minutes
    /// Degrees, minutes and seconds.
    case seconds
    /// Zone, easting and northing of the Universal Transverse Mercator system.
    case utm
    /// The Military Grid Reference System.
    case mgrs

    /// The name for people.
    public var name: String {
      switch self {
      case .decimal: "decimal degrees"
      case .minutes: "degrees and minutes"
      case .seconds: "degrees, minutes and seconds"
      case .utm: "UTM"
      case .mgrs: "MGRS"
      }
    }
  }

  package init(
    text: String,
    span: Span,
    notation: Notation,
    coordinate: Coordinate,
    uncertainty: Distance
  ) {
    self.text = text
    self.span = span
    self.notation = notation
    self.coordinate = coordinate
    self.uncertainty = uncertainty
  }
}

/// A position in the Universal Transverse Mercator system on WGS 84.
public struct UTMPosition: Sendable, Hashable {
  /// The zone, 1...60.
  public var zone: Int
  /// Whether northings count from the equator; else from 10,000 km south of it.
  public var isNorthern: Bool
  /// Metres east, 500,000 on the central meridian.
  public var easting: Double
  /// Metres north.
  public var northing: Double

  package init(zone: Int, isNorthern: Bool, easting: Double, northing: Double) {
    self.zone = zone
    self.isNorthern = isNorthern
    self.easting = easting
    self.northing = northing
  }
}
