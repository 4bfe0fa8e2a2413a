import SitmapModel

extension ExportFormat {
  /// One GeoJSON feature a line.
  public static let jsonLines = ExportFormat(
    name: "jsonl",
    summary: "one GeoJSON feature a line",
    mediaType: "application/x-ndjson",
    ending: "jsonl",
    holdsProjections: false,
    write: { (input) throws(ExportError) in try writeFeatureLines(input, separator: []) }
  )
}
