import SitmapFormats
import SitmapGazetteer
import SitmapModel

/// What a table takes of a record.
struct TableRecord {
  let id: String
  let layer: String
  let kind: Kind
  /// Where it is, for its own row.
  let unit: TableUnit
  /// Where a movement began and ended; nil when that is not said.
  let origin: TableUnit?
  let destination: TableUnit?
  let from: Day?
  let to: Day?
  let type: String?
  let source: String?
  /// The figures, by what they count.
  private(set) var figures: [TableMeasure: TableTerm] = [:]
  /// Values of the properties that rows are by.
  private(set) var others: [String: String?] = [:]
  /// Values of properties that are summed because somebody asked.
  private(set) var sums: [String: Double] = [:]

  /// What is counted.
  enum Kind: Sendable, Hashable {
    case event, movement, state
    /// A record of others that is not known to be an event.
    case other
  }

  init(
    _ feature: Feature,
    of layer: String,
    properties names: [String],
    sums: [String],
    needsUnits: Bool,
    gazetteer: Gazetteer
  ) {
    id = feature.id
    self.layer = layer
    kind = Self.kind(of: feature)
    let dates = Self.dates(of: feature)
    (from, to) = dates
    type =
      ["type", "term", "state", "sub_event_type", "event_type", "kind"].lazy
      .compactMap { feature.text($0) }.first
    source = feature.text("source") ?? feature.text("doc")
    for name in names { others[name] = Self.text(feature[name]) }
    for name in sums { self.sums[name] = feature.number(name) }
    let place = TableEnds(feature, needsUnits: needsUnits, gazetteer: gazetteer)
    (unit, origin, destination) = (place.unit, place.origin, place.destination)
    // A day of publication is no date of a row, but says by when a figure was known.
    let known = Self.days(of: feature) ?? dates
    let chain = [feature.text("part_of"), feature.text("same_as")].compactMap(\.self)
    let spot = feature.text("place_id") ?? feature.text("place")
    func add(_ measure: TableMeasure, _ unit: TableUnit, _ amount: TableAmount?) {
      guard let amount else { return }
      figures[measure] = TableTerm(
        id: feature.id,
        wholes: chain,
        amount: amount,
        unit: unit,
        spot: spot,
        precision: feature.text("geo_precision").flatMap(GeoPrecision.init(rawValue:)),
        from: known.from,
        to: known.to
      )
    }
    switch kind {
    case .event: add(.killed, unit, Self.killed(of: feature))
    case .movement:
      guard let measure = TableMeasure.people(of: feature) else { return }
      let persons = TableAmount(
        value: feature.integer("persons_best"),
        low: feature.integer("persons_low"),
        high: feature.integer("persons_high")
      )
      var households: TableAmount?
      if feature.text("figure_unit") == FigureUnit.households.rawValue {
        households = TableAmount(
          value: feature.integer("figure_value"),
          low: feature.integer("figure_low"),
          high: feature.integer("figure_high")
        )
      }
      add(measure, unit, persons)
      add(measure.inHouseholds, unit, households)
      if measure == .displaced, destination != nil {
        add(.arrived, destination ?? unit, persons)
        add(.arrivedHouseholds, destination ?? unit, households)
      }
    case .state, .other: break
    }
  }

  /// The unit of the row that a measure belongs to: people leave where they were, and arrive and stay where they are.
  func unit(for measure: TableMeasure) -> TableUnit {
    switch measure {
    case .displaced, .displacedHouseholds: origin ?? TableUnit()
    case .arrived, .arrivedHouseholds, .returned, .returnedHouseholds, .relocated,
      .relocatedHouseholds, .idps, .idpsHouseholds, .returnees, .returneesHouseholds:
      destination ?? TableUnit()
    case .events, .movements, .states, .records, .killed: unit
    }
  }

  private static func kind(of feature: Feature) -> Kind {
    if feature["term"] != nil, feature["category"] != nil { return .movement }
    if feature["kind"] != nil, feature["state"] != nil, feature["holder"] != nil { return .state }
    let names = ["fatalities_best", "event_id_cnty", "type_of_violence", "event_type"]
    return names.contains { feature[$0] != nil } ? .event : .other
  }

  /// The killed: ours, ACLED's one number, or UCDP's best, low and high.
  private static func killed(of feature: Feature) -> TableAmount? {
    if let fatalities = feature.integer("fatalities") {
      return TableAmount(value: fatalities, low: fatalities, high: fatalities)
    }
    let prefix = feature["type_of_violence"] == nil ? "fatalities_" : ""
    return TableAmount(
      value: feature.integer(prefix + "best"),
      low: feature.integer(prefix + "low"),
      high: feature.integer(prefix + "high")
    )
  }

  /// The first and the last day of our own records; nil for those of others.
  private static func days(of feature: Feature) -> (from: Day?, to: Day?)? {
    guard feature["date_from"] != nil || feature["date_to"] != nil else { return nil }
    return (
      feature.text("date_from").flatMap { Day(iso: $0) },
      feature.text("date_to").flatMap { Day(iso: $0) }
    )
  }

  /// The first and the last day: ours, or those of ACLED, UCDP and other tables.
  private static func dates(of feature: Feature) -> (from: Day?, to: Day?) {
    if let days = days(of: feature) {
      // "Told by the day of publication" is no date.
      let isBound =
        days.from == nil && feature.text("date_precision") == DatePrecision.unknown.rawValue
      return (days.from, isBound ? nil : days.to)
    }
    func day(_ names: String...) -> Day? {
      names.lazy.compactMap { feature.text($0) }.compactMap {
        Day(iso: $0) ?? LayerTable.day($0)
      }.first
    }
    let from = day("date_start", "event_date", "date")
    return (from, day("date_end") ?? from)
  }

  private static func text(_ value: PropertyValue?) -> String? {
    switch value {
    case nil, .null: nil
    case .string(let text): text.isEmpty ? nil : text
    case let value?: String(decoding: JSONWriter.bytes(of: value), as: UTF8.self)
    }
  }
}
