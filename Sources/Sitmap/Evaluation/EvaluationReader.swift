public import SitmapFormats
import SitmapModel

/// Reads gold sets and predictions from JSON Lines.
public enum EvaluationReader {
  /// The documents of a gold set, each with its text; a line that cannot be read is an error.
  public static func gold(
    _ source: consuming ByteSource,
    file: String
  ) throws(SitmapError) -> [EvaluationDocument] {
    var reader = JSONLinesReader(source: source, file: file)
    var documents: [EvaluationDocument] = []
    var seen: Set<String> = []
    while let line = try next(&reader) {
      let report: Report
      switch line.outcome {
      case .success(let found): report = found
      case .failure(let error): throw SitmapError(error)
      }
      guard seen.insert(report.id).inserted else {
        throw twice(report.id, file: file, line: line.number)
      }
      documents.append(EvaluationDocument(id: report.id, report: report, members: line.members))
    }
    return documents
  }

  /// The documents of predictions, by id; they need no text.
  public static func predictions(
    _ source: consuming ByteSource,
    file: String
  ) throws(SitmapError) -> [String: EvaluationDocument] {
    var reader = JSONLinesReader(source: source, file: file)
    var documents: [String: EvaluationDocument] = [:]
    while let line = try next(&reader) {
      let id: String
      switch line.members.value("id") {
      case .string(let text): id = text
      case .integer(let number): id = String(number)
      default:
        throw SitmapError(
          .input,
          "the line is no prediction",
          file: file,
          line: line.number,
          hint: "a line is an object with an id, such as 'sitmap annotate -f jsonl' writes"
        )
      }
      let document = EvaluationDocument(id: id, report: nil, members: line.members)
      guard documents.updateValue(document, forKey: id) == nil else {
        throw twice(id, file: file, line: line.number)
      }
    }
    return documents
  }

  private static func twice(_ id: String, file: String, line: Int) -> SitmapError {
    SitmapError(
      .input,
      "id '\(id)' appears twice",
      file: file,
      line: line,
      hint: "give each document an id of its own"
    )
  }

  private static func next(
    _ reader: inout JSONLinesReader
  ) throws(SitmapError) -> ReportLine? {
    do throws(ReportError) {
      return try reader.next()
    } catch {
      throw SitmapError(error)
    }
  }
}
