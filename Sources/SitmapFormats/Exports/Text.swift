import SitmapModel

extension ExportFormat {
  /// Lines for people: date, type, place, figure, precision, and the sentence at the end.
  ///
  /// Columns are aligned by Unicode scalars, and those that are empty in all lines of a layer are
  /// left out. Line ends and control characters of the texts become spaces. With `fields` the
  /// columns are those.
  public static let text = ExportFormat(
    name: "text",
    summary: "aligned lines for people",
    mediaType: "text/plain; charset=utf-8",
    ending: "txt",
    holdsProjections: true,
    write: writeText
  )

  @Sendable
  private static func writeText(_ input: ExportInput) throws(ExportError) -> [UInt8] {
    var tables = input.layers.map { _ in TextTable() }
    try input.forEach { (row) throws(ExportError) in
      let cells =
        input.options.fields.map { fields in
          fields.map { TextCells.text(of: row.value($0), decimals: input.options.precision) }
        } ?? TextCells.cells(of: row, decimals: input.options.precision)
      tables[row.layerNumber].add(cells)
    }
    var bytes: [UInt8] = []
    for (number, layer) in input.layers.enumerated() {
      if input.namesLayers {
        if number > 0 { bytes.append(0x0A) }
        bytes.append(contentsOf: "\(layer.name) (\(layer.features.count))\n".utf8)
      }
      tables[number].write(into: &bytes)
    }
    return bytes
  }
}
