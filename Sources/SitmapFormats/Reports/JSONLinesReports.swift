import SitmapModel

extension ReportFormat {
  /// JSON Lines: one report a line, `id` and `text` required.
  public static let jsonLines = ReportFormat(
    name: "jsonl",
    summary: "JSON Lines: one report a line",
    endings: ["jsonl", "ndjson"],
    isLines: true,
    readFile: readJSONLines
  )

  /// Reads all lines; a bad line is an error of the batch, and the others are read.
  @Sendable
  static func readJSONLines(_ input: ReportInput) throws(ReportError) -> ReportBatch {
    guard !input.bytes.isEmpty else { throw ReportError(file: input.file, problem: .empty) }
    var reader = JSONLinesReader(
      source: ByteSource(input.bytes),
      file: input.file,
      fields: input.fields
    )
    var batch = ReportBatch()
    var warnings: [ReportWarning.Problem: Int] = [:]
    while let line = try reader.next() {
      for warning in line.warnings {
        // One warning for a member, with the number of lines.
        let place = warnings[warning.problem] ?? batch.warnings.count
        if place == batch.warnings.count {
          warnings[warning.problem] = place
          batch.warnings.append(warning)
        } else {
          batch.warnings[place] = batch.warnings[place].counted()
        }
      }
      switch line.outcome {
      case .success(let report): batch.reports.append(report)
      case .failure(let error): batch.errors.append(error)
      }
    }
    return batch
  }
}
