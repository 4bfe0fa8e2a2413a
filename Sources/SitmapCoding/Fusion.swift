import SitmapModel

/// Joins the records of several reports into one situation.
///
/// Records of different reports are one thing when they have one id, or when they are of one type, at one place
/// and at times that meet: days that overlap, or for what a report tells without a day, the week before it, when nothing
/// else speaks against it. The earliest report's record stays and takes over what it lacks; the others are listed as
/// mentions, their ids as previous ones, and all their figures are kept, oldest first.
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
      events.add(report.events, told: report.published)
      displacements.add(report.displacements, told: report.published)
      statuses.add(report.statuses, told: report.published)
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
  /// Whether it can be the thing of another record with its key, of which one tells no day.
  func isAlike(_ other: Self) -> Bool
  /// Whether it holds on after its first day, as a state does.
  static var lasts: Bool { get }
  /// Takes over what another report tells of the same thing.
  mutating func take(from other: Self)
}

/// The records of the reports so far, one a thing.
struct FusedRecords<Record: Fusible> {
  private var records: [Record] = []
  /// The day on which each was last told.
  private var told: [Day?] = []
  private var indices: [String: Int] = [:]
  private var byKey: [String: [Int]] = [:]

  /// The records by their ids.
  var byID: [String: Record] {
    Dictionary(records.map { ($0.head.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Adds the records of one report; two of one report are never one thing.
  mutating func add(_ new: [Record], told day: Day?) {
    let known = records.count
    var joined: Set<Int> = []
    for record in new {
      if let index = match(for: record, told: day, among: known, except: joined) {
        join(record, to: index)
        told[index] = [told[index], day].compactMap { $0 }.max()
        joined.insert(index)
      } else if indices[record.head.id] == nil {
        indices[record.head.id] = records.count
        if let key = record.meetingKey { byKey[key, default: []].append(records.count) }
        records.append(record)
        told.append(day)
      }
    }
  }

  private func match(
    for record: Record,
    told day: Day?,
    among known: Int,
    except joined: Set<Int>
  ) -> Int? {
    if let index = indices[record.head.id] { return index }
    guard let key = record.meetingKey else { return nil }
    let time = FusionTime(record.head.date, told: day)
    return byKey[key]?.last { index in
      let other = FusionTime(records[index].head.date, told: told[index])
      return index < known && !joined.contains(index)
        && records[index].head.modality.isReal == record.head.modality.isReal
        && other.meets(time, lasts: Record.lasts)
        && (!time.isUndated && !other.isUndated || records[index].isAlike(record))
    }
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
    // A bound that a later report sets says less than the one that is there.
    if head.date.isUnknown, head.date.to == nil || !record.head.date.isUnknown {
      head.date = record.head.date
    }
    if head.modality == .claimed, record.head.modality == .actual { head.modality = .actual }
    head.attribution = head.attribution ?? record.head.attribution
    head.deniedBy = head.deniedBy ?? record.head.deniedBy
    records[index].head = head
    indices[record.head.id] = index
  }
}
