/// A position on WGS 84.
public struct Coordinate: Sendable, Hashable {
  /// Degrees east of Greenwich, in -180...180.
  public let longitude: Double
  /// Degrees north of the equator, in -90...90.
  public let latitude: Double

  /// Makes a position, or says which number is out of range.
  public init(longitude: Double, latitude: Double) throws(CoordinateError) {
    guard (-180...180).contains(longitude) else { throw .longitude(longitude) }
    guard (-90...90).contains(latitude) else { throw .latitude(latitude) }
    self.longitude = longitude
    self.latitude = latitude
  }

  /// Makes a position from numbers that were checked when the gazetteer was compiled.
  package init(unchecked longitude: Double, _ latitude: Double) {
    self.longitude = longitude
    self.latitude = latitude
  }
}

/// Why a pair of numbers is not a position.
public enum CoordinateError: Error, Hashable, CustomStringConvertible {
  case longitude(Double)
  case latitude(Double)

  /// The message a user reads.
  public var description: String {
    switch self {
    case .longitude(let degrees): "longitude \(degrees) is outside -180...180"
    case .latitude(let degrees):
      "latitude \(degrees) is outside -90...90; are latitude and longitude swapped?"
    }
  }
}
