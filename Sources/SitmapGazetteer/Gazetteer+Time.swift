public import SitmapModel

/// Names as they were, and disputed areas as a state sees them.
extension Gazetteer {
  /// The usual name that a place had on a day; nil when it had the one it has now, or none is known.
  func name(of index: PlaceIndex, on day: Day) -> String? {
    for row in stack.rows(of: index) {
      let pack = packs[row.pack]
      let times = pack.nameTimes(of: row.row)
      guard !times.isEmpty else { continue }
      let former = Set(
        pack.nameDetails(of: row.row).filter { $0.standing == .former }.map(\.ordinal)
      )
      // Of the names that were given up, that which was given up first after the day was in use on it.
      let held = times.filter {
        former.contains($0.ordinal) && Int($0.from) <= day.number && day.number <= Int($0.until)
      }.min { ($0.until, $0.ordinal) < ($1.until, $1.ordinal) }
      guard let held else { continue }
      let names = pack.names(row.row)
      if names.indices.contains(held.ordinal) { return names[held.ordinal] }
    }
    return nil
  }

  /// The states whose view of disputed areas the gazetteer has, in order.
  public var worldviews: [String] {
    var states: Set<String> = []
    for pack in packs {
      for record in 0..<pack.count(.disputed) { states.insert(pack.dispute(record).worldview) }
    }
    return states.filter { $0 != "default" }.sorted()
  }

  /// What the views of states make of a place: state, country and note.
  public func disputes(of id: PlaceID) -> [(worldview: String, country: String, note: String)] {
    guard let index = index(of: id) else { return [] }
    return stack.rows(of: index).flatMap { row in
      packs[row.pack].disputes(of: row.row).map { dispute in
        let letters = [
          UInt8(truncatingIfNeeded: dispute.country), UInt8(dispute.country >> 8),
        ]
        return (dispute.worldview, String(decoding: letters, as: UTF8.self), dispute.note)
      }
    }
  }
}

/// Disputed areas and the countries that a state gives them to.
struct Worldview: Sendable {
  /// The areas, and two letters of their country as a number, with three as text.
  let areas: [PlaceIndex: (iso2: UInt16, iso3: String)]

  /// The view of a state; nil when no pack has a row of it.
  init?(_ state: String, _ gazetteer: Gazetteer) {
    var areas: [PlaceIndex: (iso2: UInt16, iso3: String)] = [:]
    var isKnown = false
    for (number, pack) in gazetteer.packs.enumerated() {
      for record in 0..<pack.count(.disputed) {
        let dispute = pack.dispute(record)
        guard dispute.worldview == state,
          let index = gazetteer.stack.resolve(
            pack: number,
            row: Int(pack.load(UInt32.self, .disputed, record))
          )
        else { continue }
        isKnown = true
        let letters = [UInt8(truncatingIfNeeded: dispute.country), UInt8(dispute.country >> 8)]
        let country = gazetteer.country(code: String(decoding: letters, as: UTF8.self))?.country
        if let country { areas[index] = (dispute.country, country) }
      }
    }
    guard isKnown else { return nil }
    self.areas = areas
  }

  /// The country of a place that is, or lies in, one of the areas; nil for all others.
  func country(of index: PlaceIndex, in gazetteer: Gazetteer) -> (iso2: UInt16, iso3: String)? {
    if let own = areas[index] { return own }
    if let unit = gazetteer.admin2(of: index), let area = areas[unit] { return area }
    return gazetteer.admin1(of: index).flatMap { areas[$0] }
  }
}
