public import SitmapModel

/// What a user may choose about an export.
public struct ExportOptions: Sendable {
  /// The properties to write, in this order, and no others; nil for all.
  ///
  /// Besides the names of properties: `id`, `layer`, `lon` and `lat` of points (`x`, `y` and `crs`
  /// when projected), `wkt` of other shapes.
  public var fields: [String]?
  /// Decimals of coordinates; 7 is a centimetre in degrees (RFC 7946, section 11.2, advises 6).
  public var precision: Int
  /// The coordinates in another reference system; nil for WGS 84.
  public var projection: ProjectedLayers?
  /// Whether GeoJSON may be in that system, against RFC 7946, with the `crs` member of 2008.
  public var allowCRSMember: Bool
  /// More members of a GeoJSON collection, such as credits (RFC 7946, section 6.1).
  public var foreignMembers: [Property]
  /// Which part of a table is written.
  public var part: Part

  /// A part of a table that is too large for one call.
  public enum Part: Sendable, Hashable {
    /// All of it.
    case whole
    /// The header and the first rows; fields are taken as they are, for others may have them.
    case first
    /// Rows that follow.
    case rest
  }

  /// Makes options.
  public init(
    fields: [String]? = nil,
    precision: Int = 7,
    projection: ProjectedLayers? = nil,
    allowCRSMember: Bool = false,
    foreignMembers: [Property] = [],
    part: Part = .whole
  ) {
    self.fields = fields
    self.precision = min(max(precision, 0), 12)
    self.projection = projection
    self.allowCRSMember = allowCRSMember
    self.foreignMembers = foreignMembers
    self.part = part
  }
}

extension ExportOptions {
  /// The columns of a table that stand for the geometry, in degrees or projected.
  package static func geometryColumns(isProjected: Bool) -> [String] {
    isProjected ? ["x", "y", "wkt", "crs"] : ["lon", "lat", "wkt"]
  }
}

/// The coordinates of layers in another reference system, beside the layers, whose own stay WGS 84.
public struct ProjectedLayers: Sendable {
  /// The system.
  public var system: ReferenceSystem
  /// For each layer and each of its features the projected shape; nil where there is no geometry.
  public var shapes: [[ProjectedShape?]]

  /// Makes the coordinates of some layers.
  public init(system: ReferenceSystem, shapes: [[ProjectedShape?]]) {
    self.system = system
    self.shapes = shapes
  }
}
