import SitmapCoding
import SitmapGazetteer
import SitmapModel

/// A value that a person gave to a field, read.
struct RuledValue {
  private let value: Value
  private let text: String
  private let correction: Correction?

  private enum Value {
    case type(EventType)
    case term(DisplacementTerm)
    case state(Status.State)
    case modality(Modality)
    case date(DayRange)
    case place(Place)
    case origin(Place)
    case destination(Place)
    case figure(low: Int, high: Int)
    case fatalities(low: Int, high: Int)
  }

  /// Reads a value; nil when it is none of its field.
  init?(_ field: RecordField, _ text: String, gazetteer: Gazetteer, by correction: Correction?) {
    self.text = text
    self.correction = correction
    func place() -> Place? { gazetteer.place(PlaceID(text)) }
    let value: Value? =
      switch field {
      case .type: EventDefinition.all.first { $0.type.code == text }.map { .type($0.type) }
      case .term: DisplacementTerm(rawValue: text).map { .term($0) }
      case .state: Status.State(rawValue: text).map { .state($0) }
      case .modality: Modality(rawValue: text).map { .modality($0) }
      case .date: Self.days(text).map { .date($0) }
      case .place: place().map { .place($0) }
      case .origin: place().map { .origin($0) }
      case .destination: place().map { .destination($0) }
      case .figure: Self.numbers(text).map { .figure(low: $0.low, high: $0.high) }
      case .fatalities: Self.numbers(text).map { .fatalities(low: $0.low, high: $0.high) }
      }
    guard let value else { return nil }
    self.value = value
  }

  /// What a field takes, for messages.
  static func form(of field: RecordField) -> String {
    switch field {
    case .type:
      "a type of event, such as \(EventDefinition.all.prefix(3).map(\.type.code).joined(separator: ", "))"
    case .term: "one of \(DisplacementTerm.allCases.map(\.rawValue).joined(separator: ", "))"
    case .state: "one of \(Status.State.allCases.map(\.rawValue).joined(separator: ", "))"
    case .modality: "one of \(Modality.allCases.map(\.rawValue).joined(separator: ", "))"
    case .date: "a day, or two with .. between, such as 2015-05-15..2015-05-17"
    case .place, .origin, .destination: "a place's identity, such as geonames:99072"
    case .figure, .fatalities: "a number, or two with .. between, such as 8000..9000"
    }
  }

  /// Puts it into an event; false when events have no such field.
  func set(in event: inout Event) -> Bool {
    switch value {
    case .type(let type): event.type = type
    case .modality(let modality): event.head.modality = modality
    case .date(let date): event.head.date = date
    case .place(let place):
      event.location = location(place, instead: event.location, role: .event, event.head)
    case .fatalities(let low, let high):
      event.figures.append(figure(low, high, .killed, .persons, event.head))
    case .term, .state, .origin, .destination, .figure: return false
    }
    return true
  }

  /// Puts it into a displacement; false when displacements have no such field.
  func set(in record: inout Displacement) -> Bool {
    switch value {
    case .term(let term): record.term = term
    case .modality(let modality): record.head.modality = modality
    case .date(let date): record.head.date = date
    case .place(let place):
      record.location = location(place, instead: record.location, role: .location, record.head)
    case .origin(let place):
      let former = record.origins.first
      record.origins = [location(place, instead: former, role: .origin, record.head)]
    case .destination(let place):
      let former = record.destinations.first
      record.destinations = [location(place, instead: former, role: .destination, record.head)]
    case .figure(let low, let high): setFigure(low, high, of: &record)
    case .type, .state, .fatalities: return false
    }
    return true
  }

  /// Puts it into a state; false when states have no such field.
  func set(in status: inout Status) -> Bool {
    switch value {
    case .state(let state): status.state = state
    case .modality(let modality): status.head.modality = modality
    case .date(let date): status.head.date = date
    case .place(let place):
      status.location = location(place, instead: status.location, role: .location, status.head)
    case .type, .term, .origin, .destination, .figure, .fatalities: return false
    }
    return true
  }

  /// The figure of before is kept among the values; households are counted in persons by the size that was known.
  private func setFigure(_ low: Int, _ high: Int, of record: inout Displacement) {
    let measure = record.figure?.measure ?? .displaced
    let unit = record.figure?.unit ?? .persons
    let ruled = figure(low, high, measure, unit, record.head)
    if record.figure == nil { record.figure = ruled } else { record.otherFigures.append(ruled) }
    func persons(_ number: Int) -> Int? {
      if unit == .persons { return number }
      return record.persons?.householdSize.map { Int((Double(number) * $0).rounded()) }
    }
    guard let least = persons(low), let most = persons(high) else { return }
    record.persons = PersonsEstimate(
      best: low == high ? least : nil,
      low: least,
      high: most,
      householdSize: record.persons?.householdSize,
      householdSizeSource: record.persons?.householdSizeSource
    )
  }

  private func figure(
    _ low: Int,
    _ high: Int,
    _ measure: Measure,
    _ unit: FigureUnit,
    _ head: RecordHead
  ) -> Figure {
    Figure(
      measure: measure,
      value: low == high ? low : nil,
      lower: low,
      upper: high,
      qualifier: low == high ? .exact : .range,
      unit: unit,
      text: text,
      span: head.evidence.trigger,
      report: Figure.rulingMark + (correction?.id ?? "")
    )
  }

  /// The place itself: a phrase of the text that moved the former one is about that one.
  private func location(
    _ place: Place,
    instead former: Location?,
    role: PlaceRole,
    _ head: RecordHead
  ) -> Location {
    let span = former?.span
    let toponym = Toponym(
      text: former?.name ?? place.name,
      span: span ?? head.evidence.trigger,
      sentence: head.evidence.sentence,
      tokens: 0..<0,
      role: .literal
    )
    var location = LocationBuilder().location(
      for: toponym,
      resolution: Resolution(
        place: place,
        probability: 1,
        reasons: [correction?.rule].compactMap { $0 }
      ),
      role: former?.role ?? role
    )
    location.span = span
    location.alternatives = [former?.place?.id].compactMap { $0 }.filter { $0 != place.id }
    return location
  }

  private static func days(_ text: String) -> DayRange? {
    guard let (first, last) = ends(text) else { return nil }
    let (from, to) = (Day(iso: first), Day(iso: last))
    guard from != nil || first.isEmpty, to != nil || last.isEmpty, from != nil || to != nil,
      from.map({ $0 <= to ?? $0 }) ?? true
    else { return nil }
    return DayRange(
      from: from,
      to: to,
      precision: from == to ? .day : .range,
      basis: .explicit
    )
  }

  private static func numbers(_ text: String) -> (low: Int, high: Int)? {
    guard let (first, last) = ends(text), let low = Int(first), let high = Int(last), low >= 0,
      low <= high
    else { return nil }
    return (low, high)
  }

  /// What stands before and after `..`; twice the text without it.
  private static func ends(_ text: String) -> (String, String)? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    if parts.count == 1 { return (text, text) }
    guard parts.count == 3, parts[1].isEmpty else { return nil }
    return (String(parts[0]), String(parts[2]))
  }
}
