import SitmapModel

/// Ends the states of a place where a later one begins: a town is held until it is lost, a way closed until it
/// is opened.
enum StatusTimeline {
  /// The states with their ends, in the same order.
  ///
  /// Only what stands ends what stands: a claim ends nothing but a claim. Two states that say the same one after
  /// the other are one; the later is a mention of the earlier.
  static func ended(_ statuses: [Status]) -> [Status] {
    var byPlace: [String: [Int]] = [:]
    for (index, status) in statuses.enumerated() {
      guard let place = status.location?.place, status.head.date.from != nil else { continue }
      byPlace["\(status.state.kind.rawValue)|\(place.id.text)", default: []].append(index)
    }
    var all = statuses
    var repeated: Set<Int> = []
    for key in byPlace.keys.sorted() {
      let order = (byPlace[key] ?? []).sorted { since(all[$0]) < since(all[$1]) }
      var last: Int?
      for index in order {
        if let before = last {
          guard outranks(all[index], all[before]) else { continue }
          if says(all[index], theSameAs: all[before]) {
            all[before].head.mentions += mentions(of: all[index])
            repeated.insert(index)
            continue
          }
          end(&all[before], by: all[index])
        }
        last = index
      }
    }
    return all.indices.filter { !repeated.contains($0) }.map { all[$0] }
  }

  private static func end(_ status: inout Status, by next: Status) {
    guard let since = next.head.date.from, since >= status.head.date.from ?? since else { return }
    if let until = status.head.date.to, until <= since { return }
    status.head.date.to = since
    status.head.date.precision = .range
    status.head.rules.append("status.ended by \(next.state.rawValue)")
  }

  private static func outranks(_ next: Status, _ before: Status) -> Bool {
    next.head.modality == .actual || before.head.modality != .actual
  }

  private static func says(_ next: Status, theSameAs before: Status) -> Bool {
    guard next.state == before.state, before.head.date.to == nil else { return false }
    guard let a = next.holder, let b = before.holder else { return next.holder == before.holder }
    return a.name ?? a.text == b.name ?? b.text || (a.name == nil && a.type == b.type)
  }

  private static func mentions(of status: Status) -> [Mention] {
    let evidence = status.head.evidence
    return [Mention(report: evidence.report, span: evidence.trigger)] + status.head.mentions
  }

  private static func since(_ status: Status) -> (Int, String) {
    (status.head.date.from?.number ?? .min, status.head.id)
  }
}
