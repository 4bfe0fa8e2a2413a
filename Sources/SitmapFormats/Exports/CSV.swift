import SitmapModel

extension ExportFormat {
  /// CSV (RFC 4180) in UTF-8, with a header.
  ///
  /// - Columns: id, layer (of several), the properties in their order, then the geometry: `lon` and
  ///   `lat` of points (`x`, `y` when projected, and `crs`), `wkt` of all other shapes.
  /// - Lists are JSON text. Null is an empty cell, an empty text is `""`.
  /// - A text that reads as a number is quoted, so that codes stay text in tools that look.
  /// - A text that begins with `=`, `+`, `-`, `@`, a tab or a carriage return gets a `'` before it:
  ///   reports are strangers' prose, and a spreadsheet would run it as a formula. Numbers do not.
  public static let csv = ExportFormat(
    name: "csv",
    summary: "CSV (RFC 4180), points as lon and lat",
    mediaType: "text/csv",
    ending: "csv",
    holdsProjections: true,
    write: { (input) throws(ExportError) in try writeRows(input) }
  )

  /// Writes a header, a row of tags when there are such, and a row for each feature.
  ///
  /// Of a table that is written part by part only the first has what stands above the rows.
  static func writeRows(
    _ input: ExportInput,
    tags: ((String) -> String)? = nil
  ) throws(ExportError) -> [UInt8] {
    var writer = CSVWriter(decimals: input.options.precision)
    let columns = input.columns
    if input.options.part != .rest {
      for column in columns { writer.cell(text: column) }
      writer.endRow()
      if let tags {
        for column in columns { writer.plainCell(tags(column)) }
        writer.endRow()
      }
    }
    try input.forEach { (row) throws(ExportError) in
      for column in columns { writer.cell(row.value(column)) }
      writer.endRow()
    }
    return writer.bytes
  }
}
