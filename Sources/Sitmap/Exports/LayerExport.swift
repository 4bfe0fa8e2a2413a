public import SitmapFormats
public import SitmapModel

/// How layers are written: the form, the reference system, the fields.
public struct LayerExport: Sendable {
  /// The form.
  public var format: ExportFormat
  /// The reference system of the coordinates.
  public var system: ReferenceSystem
  /// Whether GeoJSON may be in another system than WGS 84, against RFC 7946.
  public var allowCRSMember: Bool
  /// The fields to write; nil for all.
  public var fields: [String]?
  /// Decimals of coordinates; nil for 7 in degrees and 2 in other systems.
  public var precision: Int?
  /// More members of a GeoJSON collection (RFC 7946, section 6.1), such as credits.
  public var members: [Property] = []

  /// Decimals of degrees where none are asked for: a centimetre.
  static let decimalsOfDegrees = 7

  /// Makes a way of writing.
  public init(
    format: ExportFormat,
    system: ReferenceSystem = .wgs84,
    allowCRSMember: Bool = false,
    fields: [String]? = nil,
    precision: Int? = nil
  ) {
    self.format = format
    self.system = system
    self.allowCRSMember = allowCRSMember
    self.fields = fields
    self.precision = precision
  }

  /// What was written, and what could not be written as asked.
  public struct Output: Sendable {
    /// The bytes.
    public var bytes: [UInt8]
    /// Features that lie outside of where the reference system may be used: their rows have no projected position.
    public var outside: [String]
  }

  /// The bytes of layers in one file.
  ///
  /// A feature outside of the reference system's area keeps its row in a table, with its longitude and latitude
  /// and without a projected position; in GeoJSON, which would lose it, it is an error that names it.
  public func write(
    _ layers: [Layer],
    part: ExportOptions.Part = .whole
  ) throws(SitmapError) -> Output {
    var options = ExportOptions(
      fields: fields,
      precision: precision ?? Self.decimalsOfDegrees,
      foreignMembers: members,
      part: part
    )
    if system.isWGS84 { return Output(bytes: try export(layers, options), outside: []) }
    try checkSystem()
    options.precision = precision ?? 2
    options.allowCRSMember = allowCRSMember
    let layers = format.name == ExportFormat.geoJSON.name ? layers : layers.map(Self.withDegrees)
    let projection = try LayerProjection(system).project(layers)
    if format.name == ExportFormat.geoJSON.name, let failure = projection.failures.first {
      throw SitmapError(
        .usage,
        "feature \(failure.feature) cannot be written in \(system): \(failure.reason)",
        hint: "leave it out with --in or --bbox, or write csv"
      )
    }
    options.projection = projection.layers
    return Output(
      bytes: try export(layers, options),
      outside: projection.failures.map(\.feature)
    )
  }

  /// A system that the form cannot hold is refused before anything is projected.
  public func checkSystem() throws(SitmapError) {
    guard !system.isWGS84 else { return }
    guard format.holdsProjections else {
      throw SitmapError(ExportError.onlyWGS84(format: format.name, system: system.name))
    }
    if format.name == ExportFormat.geoJSON.name, !allowCRSMember {
      throw SitmapError(ExportError.needsCRSMember(system: system.name))
    }
  }

  private func export(_ layers: [Layer], _ options: ExportOptions) throws(SitmapError) -> [UInt8] {
    do throws(ExportError) {
      return try format.export(layers, options: options)
    } catch {
      throw SitmapError(error)
    }
  }

  /// The layer with the longitude and latitude of its points as properties.
  private static func withDegrees(_ layer: Layer) -> Layer {
    var layer = layer
    for (index, feature) in layer.features.enumerated() {
      let point = feature.geometry?.point
      layer.features[index].properties += [
        Property("lon", .rounded(point?.longitude, decimals: 7)),
        Property("lat", .rounded(point?.latitude, decimals: 7)),
      ]
    }
    return layer
  }
}
