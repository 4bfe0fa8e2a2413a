/// The types of GeoJSON (RFC 7946, section 1.4).
enum ObjectType: Hashable {
  case feature, featureCollection, geometryCollection
  case geometry(FeatureScan.Kind)

  /// The types whose names have eight bytes or less.
  @inline(__always)
  init?(_ name: MemberName) {
    switch (name.head, name.count) {
    case (0x65_7275_7461_6546, 7): self = .feature
    case (0x74_6e69_6f50, 5): self = .geometry(.point)
    case (0x6e_6f67_796c_6f50, 7): self = .geometry(.polygon)
    default: return nil
    }
  }

  /// Any type by its name.
  init?(name: String) {
    switch name {
    case "Feature": self = .feature
    case "FeatureCollection": self = .featureCollection
    case "GeometryCollection": self = .geometryCollection
    case "Point": self = .geometry(.point)
    case "MultiPoint": self = .geometry(.multiPoint)
    case "LineString": self = .geometry(.lineString)
    case "MultiLineString": self = .geometry(.multiLineString)
    case "Polygon": self = .geometry(.polygon)
    case "MultiPolygon": self = .geometry(.multiPolygon)
    default: return nil
    }
  }
}
