import SitmapModel

extension Event: Fusible {
  var meetingKey: String? { location?.place.map { "\(type.code)|\($0.id.text)" } }

  static var lasts: Bool { false }

  /// Types that a place does not see twice in a week, or else one figure of some size in both.
  func isAlike(_ other: Event) -> Bool {
    guard Actor.canBeOne(actor1, other.actor1), Actor.canBeOne(actor2, other.actor2) else {
      return false
    }
    if type.group == .hazard || Self.turns.contains(type.code) { return true }
    return figures.contains { figure in
      (figure.value ?? figure.lower ?? 0) >= Self.telling
        && other.figures.contains { $0.measure == figure.measure && $0.saysSame(as: figure) }
    }
  }

  /// Types by which a place changes hands.
  private static let turns: WordSet = [
    "non_state_actor_overtakes_territory", "government_regains_territory",
    "non_violent_transfer_of_territory",
  ]

  /// Below this two reports give the same figure by chance too often.
  private static let telling = 3

  mutating func take(from other: Event) {
    actor1 = actor1 ?? other.actor1
    actor2 = actor2 ?? other.actor2
    location = location ?? other.location
    for figure in other.figures.map({ $0.given(by: other.head) })
    where !figures.contains(where: { $0.measure == figure.measure && $0.saysSame(as: figure) }) {
      figures.append(figure)
    }
  }
}

extension Displacement: Fusible {
  var meetingKey: String? {
    let ends = [origins.first, destinations.first, location].map { $0?.place?.id.text ?? "" }
    guard ends.contains(where: { !$0.isEmpty }) else { return nil }
    let unit = figure?.unit.rawValue ?? ""
    return "\(term.rawValue)|\(unit)|\(ends.joined(separator: ">"))|\(partOf == nil)"
  }

  static var lasts: Bool { false }

  /// People who left one place for one cause within a week are counted again, not once more.
  func isAlike(_ other: Displacement) -> Bool {
    cause == other.cause && hazard == other.hazard && isStock == other.isStock
  }

  mutating func take(from other: Displacement) {
    location = location ?? other.location
    guard let figure = other.figure?.given(by: other.head) else { return }
    guard let own = self.figure else {
      self.figure = figure
      persons = other.persons
      return
    }
    if !([own] + otherFigures).contains(where: { $0.saysSame(as: figure) }) {
      otherFigures.append(figure)
    }
  }
}

extension Status: Fusible {
  var meetingKey: String? {
    location?.place.map { "\(state.rawValue)|\($0.id.text)|\(holder?.type.rawValue ?? "")" }
  }

  static var lasts: Bool { true }

  func isAlike(_ other: Status) -> Bool {
    subject == other.subject && Actor.canBeOne(holder, other.holder)
  }

  mutating func take(from other: Status) { holder = holder ?? other.holder }
}

extension Actor {
  /// Whether two reports can speak of one actor: nothing that both say differs.
  fileprivate static func canBeOne(_ a: Actor?, _ b: Actor?) -> Bool {
    guard let a, let b else { return true }
    return (a.name ?? a.text) == (b.name ?? b.text)
      || ((a.name == nil || b.name == nil) && a.type == b.type)
  }
}

extension Figure {
  /// The figure with the report that gave it.
  fileprivate func given(by head: RecordHead) -> Figure {
    var figure = self
    figure.report = figure.report ?? head.evidence.report
    return figure
  }

  fileprivate func saysSame(as other: Figure) -> Bool {
    value == other.value && lower == other.lower && upper == other.upper && unit == other.unit
  }
}
