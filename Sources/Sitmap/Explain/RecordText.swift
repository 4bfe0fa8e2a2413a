import SitmapModel

/// A record as lines for people, with the rules that made it.
struct RecordText {
  let text: ReportText

  /// The lines of an event.
  func lines(_ event: Event) -> [String] {
    var lines = ["event \(event.head.id): \(event.type.group.rawValue) / \(event.type.code)"]
    lines += head(event.head)
    lines += place("where", event.location)
    lines += actor("actor1", event.actor1) + actor("actor2", event.actor2)
    if event.target != .none { lines.append("    target  \(event.target.rawValue)") }
    lines += event.figures.map { figure($0) }
    return lines + rules(event.head) + WouldChange(head: event.head, location: event.location).lines
  }

  /// The lines of a displacement.
  func lines(_ record: Displacement) -> [String] {
    var lines = [
      "displacement \(record.head.id): \(record.term.rawValue) / \(record.category.rawValue)"
    ]
    lines += head(record.head)
    if let figure = record.figure { lines.append(self.figure(figure)) }
    lines += record.origins.flatMap { place("from", $0) }
    lines += record.destinations.flatMap { place("to", $0) }
    lines += place("where", record.location)
    lines.append("    cause   \(record.cause.rawValue)")
    let located = record.location ?? record.origins.first ?? record.destinations.first
    return lines + rules(record.head) + WouldChange(head: record.head, location: located).lines
  }

  /// The lines of a status.
  func lines(_ status: Status) -> [String] {
    var lines = [
      "status \(status.head.id): \(status.state.kind.rawValue) / \(status.state.rawValue), \(status.subject.rawValue)"
    ]
    lines += head(status.head)
    lines += place("where", status.location)
    lines += actor("holder", status.holder)
    return lines + rules(status.head)
      + WouldChange(head: status.head, location: status.location).lines
  }

  private func head(_ head: RecordHead) -> [String] {
    let span = text.scalars(head.evidence.trigger)
    let words = MarkedText.oneLine(text.report.text(of: head.evidence.trigger))
    var lines = [
      "    because \"\(words)\" \(span.start)-\(span.end) in sentence \(head.evidence.sentence)",
      "    stands  \(head.modality.rawValue)",
    ]
    if let speaker = head.attribution {
      lines.append("    says    \"\(MarkedText.oneLine(speaker))\"")
    }
    if let speaker = head.deniedBy {
      lines.append("    denied  by \"\(MarkedText.oneLine(speaker))\"")
    }
    let words2 = head.date.text.map { " from \"\(MarkedText.oneLine($0))\"" } ?? ""
    lines.append("    when    \(SentenceText.date(head.date))\(words2)")
    return lines
  }

  private func place(_ name: String, _ location: Location?) -> [String] {
    let label = name + String(repeating: " ", count: max(0, 8 - name.utf8.count))
    guard let location else { return name == "where" ? ["    \(label)not said"] : [] }
    var words = [location.place.map { SentenceText.place($0) } ?? "\"\(location.name)\" unresolved"]
    if location.relation != .at { words.append(location.relation.rawValue) }
    if let distance = location.distance {
      words.append("\(JSONNumber.text(distance.kilometres)) km")
    }
    if let direction = location.direction { words.append(direction.rawValue) }
    words.append(location.precision.rawValue)
    if let radius = location.uncertainty {
      words.append("within \(JSONNumber.text(radius.metres.rounded())) m")
    }
    words.append("confidence \(SentenceText.share(location.confidence))")
    return ["    \(label)\(words.joined(separator: ", "))"]
      + location.reasons.map { "            because \($0)" }
  }

  private func actor(_ name: String, _ actor: Actor?) -> [String] {
    guard let actor else { return [] }
    let label = name + String(repeating: " ", count: max(0, 8 - name.utf8.count))
    let written = MarkedText.oneLine(actor.text)
    let known = actor.name.map { "\($0), " } ?? ""
    return ["    \(label)\"\(written)\" (\(known)\(actor.type.rawValue))"]
  }

  private func figure(_ figure: Figure) -> String {
    "    figure  \"\(MarkedText.oneLine(figure.text))\" -> \(SentenceText.figure(figure))"
  }

  private func rules(_ head: RecordHead) -> [String] {
    head.rules.isEmpty ? [] : ["    rules   \(head.rules.joined(separator: ", "))"]
  }
}
