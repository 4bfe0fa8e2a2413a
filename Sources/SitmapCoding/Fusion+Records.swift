import SitmapModel

extension Event: Fusible {
  var meetingKey: String? { location?.place.map { "\(type.code)|\($0.id.text)" } }

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

  mutating func take(from other: Status) { holder = holder ?? other.holder }
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
