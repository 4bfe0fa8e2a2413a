import SitmapModel

extension ExportFormat {
  /// A GeoJSON text sequence (RFC 8142): each feature between a record separator and a line feed.
  public static let geoJSONSequence = ExportFormat(
    name: "geojsonseq",
    summary: "GeoJSON text sequence (RFC 8142)",
    mediaType: "application/geo+json-seq",
    ending: "geojsons",
    holdsProjections: false,
    write: { (input) throws(ExportError) in try writeFeatureLines(input, separator: [0x1E]) }
  )

  /// Writes each feature between a separator and a line feed.
  static func writeFeatureLines(
    _ input: ExportInput,
    separator: [UInt8]
  ) throws(ExportError) -> [UInt8] {
    var writer = JSONWriter()
    try input.forEach { (row) throws(ExportError) in
      writer.bytes.append(contentsOf: separator)
      writer.write(row, input)
      writer.byte("\n")
    }
    return writer.bytes
  }
}
