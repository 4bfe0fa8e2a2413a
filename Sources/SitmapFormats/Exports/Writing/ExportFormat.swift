public import SitmapModel

/// A form in which layers go out; one value of the table `all`.
public struct ExportFormat: Sendable {
  /// The name on the command line.
  public let name: String
  /// What it is, in a line of help.
  public let summary: String
  /// Its media type.
  public let mediaType: String
  /// The ending of its files.
  public let ending: String
  /// Whether it can hold coordinates of another reference system than WGS 84.
  public let holdsProjections: Bool
  let write: @Sendable (ExportInput) throws(ExportError) -> [UInt8]

  /// Every export format, in the order of the help.
  public static let all: [ExportFormat] = [
    .geoJSON, .geoJSONSequence, .jsonLines, .csv, .hxl, .json, .text,
  ]

  /// Whether it is a table, with one row for each feature.
  public var isTable: Bool { name == ExportFormat.csv.name || name == ExportFormat.hxl.name }

  /// The format with a name; nil when there is none.
  public static func named(_ name: String) -> ExportFormat? { all.first { $0.name == name } }

  /// The bytes of some layers, in one file.
  ///
  /// The same layers and options give the same bytes.
  public func export(
    _ layers: [Layer],
    options: ExportOptions = ExportOptions()
  ) throws(ExportError) -> [UInt8] {
    if let projection = options.projection, !holdsProjections {
      throw .onlyWGS84(format: name, system: projection.system.name)
    }
    return try write(try ExportInput(layers, options))
  }
}
