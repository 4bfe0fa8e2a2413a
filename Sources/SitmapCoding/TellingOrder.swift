import SitmapModel

/// The order in which reports tell of things: by report, then by place in the text.
///
/// Of the moves of one report those with a figure of people, households or houses come first, then those that are only
/// affected, then those that nobody counted: who takes the first record takes the one that says most.
struct TellingOrder {
  private struct Key: Comparable {
    let report: Int
    let rank: Int
    let field: Int
    let start: Int
    let second: Int
    let id: String

    static func < (a: Key, b: Key) -> Bool {
      (a.report, a.rank, a.field, a.start, a.second, a.id)
        < (b.report, b.rank, b.field, b.start, b.second, b.id)
    }
  }

  private var keys: [String: Key] = [:]
  private var reports = 0

  /// Takes in the records of the next report; those told before keep their place.
  mutating func begin(_ report: CodedReport) {
    for event in report.events { add(event.head, rank: 0, second: 0) }
    for move in report.displacements {
      add(move.head, rank: Self.rank(move), second: move.figure?.span.start ?? 0)
    }
    for status in report.statuses { add(status.head, rank: 0, second: 0) }
    reports += 1
  }

  /// The values of records by id, in order.
  func sorted<Record>(_ records: [String: Record]) -> [Record] {
    records.keys.compactMap { keys[$0] }.sorted().compactMap { records[$0.id] }
  }

  private mutating func add(_ head: RecordHead, rank: Int, second: Int) {
    guard keys[head.id] == nil else { return }
    let span = head.evidence.trigger
    keys[head.id] = Key(
      report: reports,
      rank: rank,
      field: span.field == .title ? 0 : 1,
      // A figure stands where it is told, its verb may come later: "80 houses destroyed, leaving 400 homeless".
      start: second > 0 ? min(second, span.start) : span.start,
      second: second,
      id: head.id
    )
  }

  private static func rank(_ move: Displacement) -> Int {
    guard move.figure != nil else { return 2 }
    return move.term == .affected || move.term == .other ? 1 : 0
  }
}
