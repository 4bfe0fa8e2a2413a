import SitmapCoding
import SitmapGazetteer
import SitmapModel

/// Applies rulings on records to a situation.
struct CorrectedRecords {
  let gazetteer: Gazetteer
  private(set) var situation: Situation
  private var used: Set<String>

  init(_ situation: Situation, gazetteer: Gazetteer) {
    self.situation = situation
    self.gazetteer = gazetteer
    used = Set(situation.rulings)
  }

  /// The situation as people ruled it; what it took from rulings stands among the rules of its records.
  mutating func apply(_ corrections: Corrections) -> Situation {
    for index in situation.events.indices {
      let places = [situation.events[index].location]
      Self.note(places, in: &situation.events[index].head)
    }
    for index in situation.displacements.indices {
      let record = situation.displacements[index]
      let places = [record.location] + record.origins + record.destinations
      Self.note(places, in: &situation.displacements[index].head)
    }
    for index in situation.statuses.indices {
      let places = [situation.statuses[index].location]
      Self.note(places, in: &situation.statuses[index].head)
    }
    for correction in corrections.records {
      let isApplied =
        switch correction.ruling {
        case .mention: false
        case .deletion(let id): delete(id)
        case .field(let id, let field, let value): set(field, of: id, to: value, correction)
        }
      if isApplied { used.insert(correction.id) }
    }
    situation.rulings = used.sorted()
    return situation
  }

  /// Rulings on the names that placed a record are rules of it.
  private static func note(_ places: [Location?], in head: inout RecordHead) {
    for reason in places.compactMap({ $0 }).flatMap(\.reasons)
    where reason.hasPrefix(Correction.mark) && !head.rules.contains(reason) {
      head.rules.append(reason)
    }
  }

  private static func isMeant(_ head: RecordHead, _ id: String) -> Bool {
    head.id == id || head.previousIDs.contains(id)
  }

  private mutating func delete(_ id: String) -> Bool {
    let before =
      situation.events.count + situation.displacements.count + situation.statuses.count
    situation.events.removeAll { Self.isMeant($0.head, id) }
    situation.displacements.removeAll { Self.isMeant($0.head, id) }
    situation.statuses.removeAll { Self.isMeant($0.head, id) }
    for index in situation.displacements.indices {
      if situation.displacements[index].partOf == id { situation.displacements[index].partOf = nil }
      if situation.displacements[index].sameAs == id { situation.displacements[index].sameAs = nil }
    }
    let after = situation.events.count + situation.displacements.count + situation.statuses.count
    return after < before
  }

  /// Sets a field of the record of an id; false when there is none, or it has no such field or value.
  private mutating func set(
    _ field: RecordField,
    of id: String,
    to text: String,
    _ correction: Correction
  ) -> Bool {
    guard let value = RuledValue(field, text, gazetteer: gazetteer, by: correction) else {
      return false
    }
    if let index = situation.events.firstIndex(where: { Self.isMeant($0.head, id) }) {
      guard value.set(in: &situation.events[index]) else { return false }
      situation.events[index].head.rules.append(correction.rule)
      return true
    }
    if let index = situation.displacements.firstIndex(where: { Self.isMeant($0.head, id) }) {
      guard value.set(in: &situation.displacements[index]) else { return false }
      situation.displacements[index].head.rules.append(correction.rule)
      return true
    }
    if let index = situation.statuses.firstIndex(where: { Self.isMeant($0.head, id) }) {
      guard value.set(in: &situation.statuses[index]) else { return false }
      situation.statuses[index].head.rules.append(correction.rule)
      return true
    }
    return false
  }
}
