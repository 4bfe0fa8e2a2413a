import SitmapModel

/// Joins the records of several reports into one situation.
///
/// Records of different reports are one thing when they have one id, or when they are of one type, at one place
/// and at times that meet within a day. The earliest report's record stays and takes over what it lacks; the
/// others are listed as mentions, their ids as previous ones, and all their figures are kept, oldest first.
package struct Fusion: Sendable {
  /// Makes a fusion.
  package init() {}

  /// The records of reports in the order of their publication, each kind in the order of its telling.
  package func fuse(_ coded: [CodedReport]) -> CodedReport {
    var order = TellingOrder()
    var events = FusedRecords<Event>()
    var displacements = FusedRecords<Displacement>()
    var statuses = FusedRecords<Status>()
    for report in coded {
      order.begin(report)
      events.add(report.events)
      displacements.add(report.displacements)
      statuses.add(report.statuses)
    }
    return CodedReport(
      events: order.sorted(events.byID),
      displacements: order.sorted(displacements.byID),
      statuses: StatusTimeline.ended(order.sorted(statuses.byID))
    )
  }
}

/// A record that can be one thing with the record of another report.
protocol Fusible {
  /// What every record carries.
  var head: RecordHead { get set }
  /// What the records of one thing share: the kind of thing and where; nil without a place.
  var meetingKey: String? { get }
  /// Takes over what another report tells of the same thing.
  mutating func take(from other: Self)
}

/// The records of the reports so far, one a thing.
struct FusedRecords<Record: Fusible> {
  private var records: [Record] = []
  private var indices: [String: Int] = [:]
  private var byKey: [String: [Int]] = [:]

  /// The records by their ids.
  var byID: [String: Record] {
    Dictionary(records.map { ($0.head.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Adds the records of one report; two of one report are never one thing.
  mutating func add(_ new: [Record]) {
    let known = records.count
    var joined: Set<Int> = []
    for record in new {
      if let index = match(for: record, among: known, except: joined) {
        join(record, to: index)
        joined.insert(index)
      } else if indices[record.head.id] == nil {
        indices[record.head.id] = records.count
        if let key = record.meetingKey { byKey[key, default: []].append(records.count) }
        records.append(record)
      }
    }
  }

  private func match(for record: Record, among known: Int, except joined: Set<Int>) -> Int? {
    if let index = indices[record.head.id] { return index }
    guard let key = record.meetingKey, !record.head.date.isUnknown else { return nil }
    return byKey[key]?.last { index in
      index < known && !joined.contains(index)
        && records[index].head.modality.isReal == record.head.modality.isReal
        && Self.meet(records[index].head.date, record.head.date)
    }
  }

  /// Whether two sharp times are one: the same days, or within each other and no wider than a week.
  private static func meet(_ a: DayRange, _ b: DayRange) -> Bool {
    guard let from = a.from, let to = a.to, let first = b.from, let last = b.to else {
      return false
    }
    let width = max(to.number - from.number, last.number - first.number)
    return width <= 7 && max(from.number, first.number) <= min(to.number, last.number)
  }

  private mutating func join(_ record: Record, to index: Int) {
    records[index].take(from: record)
    var head = records[index].head
    let evidence = record.head.evidence
    let own = Mention(report: evidence.report, span: evidence.trigger)
    for mention in [own] + record.head.mentions where !head.mentions.contains(mention) {
      head.mentions.append(mention)
    }
    if record.head.id != head.id, !head.previousIDs.contains(record.head.id) {
      head.previousIDs.append(record.head.id)
    }
    if head.date.isUnknown { head.date = record.head.date }
    if head.modality == .claimed, record.head.modality == .actual { head.modality = .actual }
    head.attribution = head.attribution ?? record.head.attribution
    head.deniedBy = head.deniedBy ?? record.head.deniedBy
    records[index].head = head
    indices[record.head.id] = index
  }
}
