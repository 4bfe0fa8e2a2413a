import SitmapCoding
import SitmapModel

/// What the program found in the report of a case, in the words of a `.cases` file.
struct Findings {
  /// The records: places, events, displacement, states.
  let records: [CaseRecord]

  init(records: [CaseRecord]) { self.records = records }

  init(_ annotation: Annotation, _ coded: CodedReport, of current: Case) {
    records =
      Self.places(annotation, current)
      + coded.events.map(Self.record) + coded.displacements.map(Self.record)
      + coded.statuses.map(Self.record)
  }

  private static func record(_ event: Event) -> CaseRecord {
    var named = event.figures.compactMap { figure -> CaseRecord.NamedField? in
      guard let measure = figure.measure else { return nil }
      let part = figure.partOf == nil ? "" : "part "
      let text = "\(part)\(measure.rawValue) \(FigureWords.text(figure))"
      return CaseRecord.NamedField(key: .figure, value: text)
    }
    named += fields(of: event.head)
    named += field(.by, event.actor1) + field(.against, event.actor2)
    if event.target != .none { named.append(.init(key: .target, value: event.target.rawValue)) }
    let place = PlaceWords.text(event.location)
    return CaseRecord(
      kind: .event,
      fixed: [event.type.code, place, text(event.head.date)],
      named: named
    )
  }

  private static func record(_ move: Displacement) -> CaseRecord {
    let figure = move.figure.map { "\(FigureWords.amount($0)) \($0.unit.rawValue)" } ?? "-"
    var named = move.origins.map { CaseRecord.NamedField(key: .from, value: PlaceWords.text($0)) }
    named += move.destinations.map { .init(key: .to, value: PlaceWords.text($0)) }
    named += [move.location].compactMap(\.self).map { .init(key: .in, value: PlaceWords.text($0)) }
    named += fields(of: move.head)
    if let isStock = move.isStock {
      named.append(.init(key: .stock, value: isStock ? "stock" : "flow"))
    }
    if let persons = move.persons?.best { named.append(.init(key: .persons, value: "\(persons)")) }
    let fixed = [figure, move.term.rawValue, move.cause.rawValue, text(move.head.date)]
    return CaseRecord(kind: .displaced, fixed: fixed, named: named)
  }

  private static func record(_ status: Status) -> CaseRecord {
    let place = PlaceWords.text(status.location)
    let fixed = [status.state.rawValue, place, text(status.head.date)]
    let named = fields(of: status.head) + field(.by, status.holder)
    return CaseRecord(kind: .status, fixed: fixed, named: named)
  }

  private static func fields(of head: RecordHead) -> [CaseRecord.NamedField] {
    var named: [CaseRecord.NamedField] = [.init(key: .modality, value: head.modality.rawValue)]
    if let says = head.attribution { named.append(.init(key: .says, value: says)) }
    if let denies = head.deniedBy { named.append(.init(key: .deniedBy, value: denies)) }
    return named
  }

  private static func field(_ key: CaseRecord.Key, _ actor: Actor?) -> [CaseRecord.NamedField] {
    guard let actor else { return [] }
    let name = actor.name.map { $0 == actor.text ? "" : " (\($0))" } ?? ""
    return [.init(key: key, value: actor.text + name)]
  }

  /// The canonical form of an interval of days; `-` when no date is claimed.
  private static func text(_ range: DayRange) -> String {
    switch (range.isUnknown ? nil : range.from, range.isUnknown ? nil : range.to) {
    case (nil, nil): "-"
    case (let from?, let to?): from == to ? "\(from)" : "\(from)..\(to)"
    case (let from?, nil): "\(from).."
    case (nil, let to?): "..\(to)"
    }
  }

  /// The names in brackets as they were read, and all other names that were given a place; one without a place only where the case
  /// says so.
  private static func places(_ annotation: Annotation, _ current: Case) -> [CaseRecord] {
    var records: [CaseRecord] = []
    for (toponym, resolution) in zip(annotation.toponyms, annotation.resolutions) {
      guard toponym.role == .literal || toponym.role == .dateline else { continue }
      let text = (toponym.span.field == .title ? current.title : nil) ?? current.text
      let name = text.names.first {
        $0.lowerBound < toponym.span.end && toponym.span.start < $0.upperBound
      }
      guard let place = resolution.place else {
        let unplaced = name.map {
          CaseRecord(kind: .place, fixed: [text.text(of: $0), PlaceWords.unplaced, "-"])
        }
        if let unplaced, current.lines.contains(where: { $0.record == unplaced }),
          !records.contains(unplaced)
        {
          records.append(unplaced)
        }
        continue
      }
      let record = CaseRecord(
        kind: .place,
        fixed: [
          name.map { text.text(of: $0) } ?? toponym.text, PlaceWords.kind(of: place),
          place.country ?? "-",
        ]
      )
      if !records.contains(record) { records.append(record) }
    }
    return records
  }
}
