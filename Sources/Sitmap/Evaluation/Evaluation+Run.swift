import SitmapModel

/// Predictions of the program itself.
extension Evaluation {
  /// How the program reads a gold set.
  public struct Reading: Sendable {
    /// How finds are written: roles and the least probability.
    public var record: AnnotationRecord
    /// Whether the spans of the gold are given, so that only their places are judged.
    public var hasSpans: Bool

    /// Makes a way of reading.
    public init(record: AnnotationRecord = AnnotationRecord(), hasSpans: Bool = false) {
      self.record = record
      self.hasSpans = hasSpans
    }
  }

  /// What the program finds in the reports of a gold set: the members that `annotate -f jsonl` writes.
  public static func predictions(
    for gold: [EvaluationDocument],
    mapper: Mapper,
    reading: Reading
  ) -> [String: EvaluationDocument] {
    var record = reading.record
    let wanted = Set(Self.parts(of: gold).flatMap(\.parts))
    record.parts = AnnotationRecord.Part.allCases.filter(wanted.contains)
    var predictions: [String: EvaluationDocument] = [:]
    predictions.reserveCapacity(gold.count)
    for document in gold {
      guard let report = document.report else { continue }
      let spans =
        reading.hasSpans ? GivenSpans.spans(in: document.members, of: report) ?? [] : nil
      let members = record.members(of: mapper.annotate(report, spans: spans))
      predictions[document.id] = EvaluationDocument(
        id: document.id,
        report: nil,
        members: members
      )
    }
    return predictions
  }
}
