import SitmapModel

extension ExportFormat {
  /// A plain array of objects: the columns of the table, lists and numbers as JSON has them.
  public static let json = ExportFormat(
    name: "json",
    summary: "a plain array of objects",
    mediaType: "application/json",
    ending: "json",
    holdsProjections: true,
    write: writeJSON
  )

  @Sendable
  private static func writeJSON(_ input: ExportInput) throws(ExportError) -> [UInt8] {
    var writer = JSONWriter()
    let columns = input.columns
    writer.byte("[")
    try input.forEach { (row) throws(ExportError) in
      writer.raw(writer.bytes.count == 1 ? "\n" : ",\n")
      writer.byte("{")
      for (index, column) in columns.enumerated() {
        if index > 0 { writer.byte(",") }
        writer.write(name: column)
        writer.write(row.value(column), decimals: input.options.precision)
      }
      writer.byte("}")
    }
    writer.raw(writer.bytes.count == 1 ? "]\n" : "\n]\n")
    return writer.bytes
  }
}
