import SitmapCoding
import SitmapModel

extension Mapper {
  /// Applies rulings on names to what was read.
  func correct(_ annotation: inout Annotation) {
    guard !corrections.isEmpty else { return }
    CorrectedNames(corrections: corrections, gazetteer: gazetteer, places: places)
      .apply(to: &annotation)
  }

  /// Applies rulings on records to what was made of annotated reports.
  func corrected(_ situation: Situation, _ annotations: [Annotation]) -> Situation {
    guard !corrections.isEmpty else { return situation }
    var situation = situation
    situation.rulings = Array(Set(annotations.flatMap(\.rulings))).sorted()
    var corrected = CorrectedRecords(situation, gazetteer: gazetteer)
    return corrected.apply(corrections)
  }

  /// The records of a report; those that rulings on names placed elsewhere list the ids that they had.
  ///
  /// An id is made of what makes the thing itself, its place too: without this a moved record would be a new one.
  func code(_ annotation: Annotation) -> CodedReport {
    var coded = coder.code(annotation)
    guard !annotation.rulings.isEmpty else { return coded }
    var plain = self
    plain.corrections = Corrections()
    var memory = ReadingMemory(reports: 1)
    let former = coder.code(plain.annotateSparingly(annotation.report, &memory))
    Self.link(&coded.events, \.head, to: former.events) { $0.head.evidence.trigger }
    Self.link(&coded.displacements, \.head, to: former.displacements) {
      [$0.head.evidence.trigger, $0.figure?.span]
    }
    Self.link(&coded.statuses, \.head, to: former.statuses) { $0.head.evidence.trigger }
    return coded
  }

  private static func link<Record, Passage: Hashable>(
    _ records: inout [Record],
    _ head: WritableKeyPath<Record, RecordHead>,
    to former: [Record],
    by passage: (Record) -> Passage
  ) {
    let ids = Set(former.map { $0[keyPath: head].id })
    let known = Set(records.map { $0[keyPath: head].id })
    var gone: [Passage: [String]] = [:]
    for record in former where !known.contains(record[keyPath: head].id) {
      gone[passage(record), default: []].append(record[keyPath: head].id)
    }
    for index in records.indices where !ids.contains(records[index][keyPath: head].id) {
      guard let id = gone[passage(records[index])]?.first else { continue }
      gone[passage(records[index])]?.removeFirst()
      records[index][keyPath: head].previousIDs.append(id)
    }
  }
}
