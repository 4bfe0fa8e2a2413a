import Sitmap
import Testing

/// The names of SCHEMA's tables, copied: a change of one is a breaking change of the product.
private enum Schema {
  static let all = """
    id doc source source_scale url published sentence start end text mentions previous_ids values modality \
    attribution denied_by source_reliability date_from date_to date_precision date_basis date_text time_start \
    time_end place place_id place_start place_end place_role country admin1 admin1_code admin2 admin2_code admin3 \
    admin3_code geo_precision uncertainty_m relation relation_direction relation_distance_km relation_anchor \
    relation_anchor2 confidence alternatives rules
    """
  static let events = """
    type group actor1 actor1_type actor2 actor2_type assoc_actor1 assoc_actor2 directed target civilian_targeting \
    figures fatalities_best fatalities_low fatalities_high
    """
  static let displacement = """
    term category figure_value figure_low figure_high figure_qualifier figure_unit figure_text figure_start \
    figure_end persons_best persons_low persons_high persons_basis household_size household_size_source origin \
    origin_country origin_admin1 origin_lon origin_lat origin_precision destination destination_country \
    destination_admin1 destination_lon destination_lat destination_precision origins destinations cause hazard role \
    part_of same_as stock as_of
    """
  static let status = "kind state holder holder_type since until subject"

  static func names(_ texts: String...) -> [String] {
    texts.flatMap { $0.split(separator: " ").map(String.init) }
  }
}

@Suite struct LayerFieldsTests {
  let places: Samples.Places

  init() throws { places = try Samples.Places() }

  private func names(_ layer: LayerDefinition) -> [[String]] {
    let layers = places.situation.layers(layer, gazetteer: places.gazetteer)
    return layers[0].features.map { $0.properties.map(\.name) }
  }

  @Test func `events have the properties of SCHEMA in its order`() {
    let schema = Schema.names(Schema.all, Schema.events)
    #expect(LayerDefinition.events.fields == schema)
    #expect(names(.events).count == 4)
    #expect(names(.events).allSatisfy { $0 == schema })
  }

  @Test func `displacement has the properties of SCHEMA in its order`() {
    let schema = Schema.names(Schema.all, Schema.displacement)
    #expect(LayerDefinition.displacement.fields == schema)
    #expect(names(.displacement) == [schema])
  }

  @Test func `status has the properties of SCHEMA in its order`() {
    let schema = Schema.names(Schema.all, Schema.status)
    #expect(LayerDefinition.status.fields == schema)
    #expect(names(.status) == [schema])
  }

  @Test(arguments: [LayerDefinition.flows, .places, .mentions].map(\.name))
  func `the other layers have the fields that they announce`(name: String) throws {
    let layer = try #require(LayerDefinition.named(name))
    #expect(!names(layer).isEmpty)
    #expect(names(layer).allSatisfy { $0 == layer.fields })
    #expect(Set(layer.fields).count == layer.fields.count)
  }

  @Test func `spans count Unicode scalars`() throws {
    let layers = places.situation.layers(.displacement, gazetteer: places.gazetteer)
    let move = try #require(layers[0].features.first)
    // The dash before them has three bytes and is one scalar.
    #expect(move["figure_start"] == .integer(21))
    #expect(move["figure_end"] == .integer(33))
    #expect(move["start"] == .integer(34))
  }

  @Test func `a record in a title of its own says so`() throws {
    var situation = places.situation
    situation.reports[0].title = "Shells fall"
    situation.events = [Samples.event("t", at: nil)]
    situation.events[0].head.evidence.trigger = Span(0, 6, in: .title)
    let feature = try #require(
      situation.layers(.events, gazetteer: places.gazetteer)[0].features.first
    )
    #expect(feature["field"] == .string("title"))
    #expect(feature["end"] == .integer(6))
  }

  @Test func `an interval is written as days and as full date-times`() throws {
    let layers = places.situation.layers(.events, gazetteer: places.gazetteer)
    let event = try #require(layers[0].features.first)
    #expect(event["date_from"] == .string("2024-03-01"))
    #expect(event["time_start"] == .string("2024-03-01T00:00:00Z"))
    #expect(event["time_end"] == .string("2024-03-01T23:59:59Z"))
    #expect(event["place_start"] == .integer(15))
    #expect(event["country"] == .string("IRQ"))
    #expect(event["admin1_code"] == .text(places.anbar.admin1?.code))
  }

  @Test func `a date that is not known is null`() throws {
    var situation = places.situation
    situation.events = [Samples.event("e", at: nil, date: .unknown)]
    let layers = situation.layers(.events, gazetteer: places.gazetteer)
    let event = try #require(layers[0].features.first)
    for name in ["date_from", "date_to", "time_start", "time_end", "place", "uncertainty_m"] {
      #expect(event[name] == .null, "\(name)")
    }
    #expect(event["geo_precision"] == .string("unknown"))
  }

  private static let killed: [(FigureQualifier, Int?, Int?, Int?, PropertyValue)] = [
    (.exact, 20, 20, 20, .integer(20)),
    (.atLeast, 500, 500, nil, .integer(500)),
    (.upTo, 20, nil, 20, .null),
    (.fewerThan, 20, nil, 19, .null),
    (.vague, nil, 24, 99, .null),
  ]

  @Test(arguments: LayerFieldsTests.killed)
  func `an upper bound never becomes the best number of killed`(
    qualifier: FigureQualifier,
    value: Int?,
    low: Int?,
    high: Int?,
    best: PropertyValue
  ) throws {
    var situation = places.situation
    let part = Samples.figure(3, low: 3, high: 3, .exact, partOf: "twenty people")
    let figure = Samples.figure(value, low: low, high: high, qualifier)
    situation.events = [Samples.event("e", at: nil, figures: [part, figure])]
    let layers = situation.layers(.events, gazetteer: places.gazetteer)
    let event = try #require(layers[0].features.first)
    #expect(event["fatalities_best"] == best)
    #expect(event["fatalities_low"] == .count(low))
    #expect(event["fatalities_high"] == .count(high))
  }
}
