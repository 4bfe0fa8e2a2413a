public import SitmapModel

/// What every stage made of a report, for people: when a result is wrong, the first wrong line names the stage.
public struct Explanation: Sendable {
  private let annotation: Annotation
  private let situation: Situation
  private let text: ReportText

  /// Takes what the stages found and what they made of it.
  public init(annotation: Annotation, situation: Situation) {
    self.annotation = annotation
    self.situation = situation
    text = ReportText(annotation.report)
  }

  /// What the readers found in every sentence, without candidates: the text form of `annotate`.
  public static func finds(_ annotation: Annotation) -> String {
    let writer = SentenceText(
      annotation: annotation,
      text: ReportText(annotation.report),
      isDetailed: false
    )
    let lines = heading(annotation.report) + annotation.sentences.flatMap(writer.lines)
    return lines.joined(separator: "\n") + "\n"
  }

  /// The whole report: every sentence with all candidates, then every record.
  public var whole: String {
    let writer = SentenceText(annotation: annotation, text: text, isDetailed: true)
    var lines = Self.heading(annotation.report) + annotation.sentences.flatMap(writer.lines)
    for record in records() { lines += [""] + record.lines }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The records whose id, or one that they had before, begins so, each after the sentences that it rests on; nil when there is none.
  public func records(beginning prefix: String) -> String? {
    let found = records().filter { record in
      ([record.id] + record.previousIDs).contains { $0.hasPrefix(prefix) }
    }
    guard !found.isEmpty else { return nil }
    let writer = SentenceText(annotation: annotation, text: text, isDetailed: true)
    var lines = Self.heading(annotation.report)
    for record in found {
      lines.append("")
      for sentence in annotation.sentences where record.sentences.contains(sentence.index) {
        lines += writer.lines(sentence)
      }
      lines += record.lines
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func heading(_ report: Report) -> [String] {
    let published = report.published?.description ?? "unknown (relative dates stay unresolved)"
    return ["report \(report.id), published \(published)"]
      + (report.source.map { ["source \(MarkedText.oneLine($0))"] } ?? [])
  }

  /// A record with the sentences that it rests on.
  private struct Record {
    var id: String
    var previousIDs: [String]
    var sentences: Set<Int>
    var order: Int
    var lines: [String]
  }

  /// The records of this report, in the order of the text.
  private func records() -> [Record] {
    let writer = RecordText(text: text)
    var records: [Record] = []
    for event in situation.events where isOwn(event.head) {
      records.append(
        record(event.head, places: [event.location], lines: writer.lines(event))
      )
    }
    for displacement in situation.displacements where isOwn(displacement.head) {
      let places = [displacement.location] + displacement.origins + displacement.destinations
      records.append(
        record(displacement.head, places: places, lines: writer.lines(displacement))
      )
    }
    for status in situation.statuses where isOwn(status.head) {
      records.append(record(status.head, places: [status.location], lines: writer.lines(status)))
    }
    return records.sorted { ($0.order, $0.id) < ($1.order, $1.id) }
  }

  private func isOwn(_ head: RecordHead) -> Bool { head.evidence.report == annotation.report.id }

  private func record(_ head: RecordHead, places: [Location?], lines: [String]) -> Record {
    var sentences: Set<Int> = [head.evidence.sentence]
    let own = head.mentions.filter { $0.report == annotation.report.id }.map(\.span)
    for span in places.compactMap({ $0?.span }) + own {
      if let sentence = sentence(at: span) { sentences.insert(sentence) }
    }
    return Record(
      id: head.id,
      previousIDs: head.previousIDs,
      sentences: sentences,
      order: head.evidence.trigger.start,
      lines: lines
    )
  }

  /// The sentence in which a span begins, by bisection: sentences are in the order of the text.
  private func sentence(at span: Span) -> Int? {
    let sentences = annotation.sentences
    var (low, high) = (0, sentences.count)
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].span < Span(span.start, .max, in: span.field) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low > 0, sentences[low - 1].span.overlaps(span) else { return nil }
    return sentences[low - 1].index
  }
}
