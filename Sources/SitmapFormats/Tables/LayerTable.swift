public import SitmapModel

/// Reads a table of events or places as a layer: CSV with a header (RFC 4180), the same with tabs, or a GeoNames dump.
///
/// Columns of longitude and latitude become the position, all others stay as properties. A cell that stands without
/// quotation marks and reads as a number is one; an empty one is null.
public enum LayerTable {
  /// Reads a table.
  ///
  /// - Parameters:
  ///   - bytes: The table, in UTF-8.
  ///   - file: What messages and the layer are named after.
  ///   - key: The columns that make the id; nil for those of the preset that the header shows.
  /// - Returns: The layer. Rows without a key have their number as id, after `#`.
  /// - Throws: When it is no table, or has no such column.
  public static func read(
    _ bytes: [UInt8],
    file: String,
    key: [String]? = nil
  ) throws(LayerError) -> Layer {
    guard bytes.count <= Limits.layerBytes else {
      throw LayerError(file: file, place: nil, problem: .tooLarge(limit: Limits.layerBytes))
    }
    var rows = TableRows(bytes)
    guard let first = rows.next() else {
      throw LayerError(file: file, place: nil, problem: .empty)
    }
    let isDump = TablePreset.geoNames.isHeadless(first)
    let header = isDump ? TablePreset.geoNamesColumns : first.map { text($0.bytes) }
    let preset = isDump ? TablePreset.geoNames : TablePreset.of(header)
    let shape = TableShape(header: header, preset: preset, key: key)
    if let missing = shape.missingKey {
      throw LayerError(
        file: file,
        place: nil,
        problem: .badTable("there is no column '\(missing)' for the key")
      )
    }
    var features: [Feature] = []
    if isDump { features.append(shape.feature(first, number: 0)) }
    while let row = rows.next() {
      // A line with nothing on it is no row.
      if row.count == 1, row[0].bytes.isEmpty { continue }
      features.append(shape.feature(row, number: features.count))
    }
    if let problem = rows.problem {
      throw LayerError(file: file, place: "row \(features.count + 1)", problem: .badTable(problem))
    }
    return Layer(name: ReportNames.stem(of: file), features: features)
  }

  /// The endings of tables.
  public static let endings = ["csv", "tsv"]

  static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}

/// What a table is known to be by its header.
struct TablePreset {
  /// The columns that make the id.
  let key: [String]
  /// The columns of the position.
  let longitude: [String]
  let latitude: [String]

  /// The Armed Conflict Location & Event Data Project's export.
  static let acled = TablePreset(key: ["event_id_cnty"])
  /// The Uppsala Conflict Data Program's georeferenced events.
  static let ucdp = TablePreset(key: ["id"])
  /// A dump of GeoNames, which has no header.
  static let geoNames = TablePreset(key: ["geonameid"])
  /// Our own and any other table.
  static let plain = TablePreset(key: ["id"])

  init(key: [String]) {
    self.key = key
    longitude = ["lon", "longitude", "lng", "long", "x"]
    latitude = ["lat", "latitude", "y"]
  }

  /// The preset that a header shows.
  static func of(_ header: [String]) -> TablePreset {
    let names = Set(header.map { $0.lowercased() })
    if names.contains("event_id_cnty") { return acled }
    if names.contains("type_of_violence") { return ucdp }
    return plain
  }

  /// The columns of geonames.org's export, in its order (readme.txt of the dump).
  static let geoNamesColumns = [
    "geonameid", "name", "asciiname", "alternatenames", "latitude", "longitude", "feature_class",
    "feature_code", "country", "cc2", "admin1_code", "admin2_code", "admin3_code", "admin4_code",
    "population", "elevation", "dem", "timezone", "modification_date",
  ]

  /// Whether a first row is one of a dump and no header.
  func isHeadless(_ row: [TableRows.Cell]) -> Bool {
    row.count == Self.geoNamesColumns.count && !row[0].bytes.isEmpty
      && row[0].bytes.allSatisfy { (48...57).contains($0) }
  }
}
