/// A coordinate reference system, by the name that PROJ knows it under.
public struct ReferenceSystem: Sendable, Hashable, CustomStringConvertible {
  /// The name as given: an authority and code ("EPSG:32638"), or any text that PROJ accepts.
  public let name: String

  /// Names a system; it is looked up when a transformation is made.
  public init(_ name: String) { self.name = name }

  /// WGS 84 longitude and latitude (OGC:CRS84), the system of RFC 7946.
  public static let wgs84 = ReferenceSystem("OGC:CRS84")

  /// Whether positions need no transformation.
  public var isWGS84: Bool {
    switch name.uppercased() {
    case "OGC:CRS84", "EPSG:4326", "CRS84", "WGS84": true
    default: false
    }
  }

  /// The name as given.
  public var description: String { name }
}
