import SitmapModel

/// Joins the records of several reports into one situation.
///
/// A first version: records with the same id are one thing, told by several reports. The earliest
/// report's record stays and takes over what it lacks; the others are listed as mentions.
package struct Fusion: Sendable {
  /// Makes a fusion.
  package init() {}

  /// The records of reports in the order of their publication, each kind in the order of its telling.
  package func fuse(_ coded: [CodedReport]) -> CodedReport {
    var events: [String: Event] = [:]
    var displacements: [String: Displacement] = [:]
    var statuses: [String: Status] = [:]
    var order = TellingOrder()
    for report in coded {
      order.begin(report)
      for event in report.events {
        events[event.head.id] = events[event.head.id].map { Self.joined($0, event) } ?? event
      }
      for move in report.displacements {
        displacements[move.head.id] =
          displacements[move.head.id].map { Self.joined($0, move) } ?? move
      }
      for status in report.statuses {
        statuses[status.head.id] =
          statuses[status.head.id].map { Self.joined($0, status) } ?? status
      }
    }
    return CodedReport(
      events: order.sorted(events),
      displacements: order.sorted(displacements),
      statuses: order.sorted(statuses)
    )
  }

  private static func joined(_ first: Event, _ second: Event) -> Event {
    var event = first
    event.head = joined(first.head, second.head)
    event.actor1 = first.actor1 ?? second.actor1
    event.actor2 = first.actor2 ?? second.actor2
    event.location = first.location ?? second.location
    for figure in second.figures
    where !first.figures.contains(where: {
      $0.measure == figure.measure && $0.value == figure.value && $0.lower == figure.lower
    }) {
      event.figures.append(figure)
    }
    return event
  }

  private static func joined(_ first: Displacement, _ second: Displacement) -> Displacement {
    var move = first
    move.head = joined(first.head, second.head)
    return move
  }

  private static func joined(_ first: Status, _ second: Status) -> Status {
    var status = first
    status.head = joined(first.head, second.head)
    status.holder = first.holder ?? second.holder
    return status
  }

  private static func joined(_ first: RecordHead, _ second: RecordHead) -> RecordHead {
    var head = first
    let trigger = Mention(report: second.evidence.report, span: second.evidence.trigger)
    for mention in [trigger] + second.mentions where !head.mentions.contains(mention) {
      head.mentions.append(mention)
    }
    if head.date.isUnknown { head.date = second.date }
    head.attribution = head.attribution ?? second.attribution
    head.deniedBy = head.deniedBy ?? second.deniedBy
    return head
  }
}
