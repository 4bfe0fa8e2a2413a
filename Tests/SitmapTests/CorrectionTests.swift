import Sitmap
import Testing

/// People's rulings over what was read.
struct CorrectionTests {
  private static let reports = [
    Report(
      id: "one",
      text: "Shelling hit Khalidiyah on 1 March 2024, killing two people.",
      published: Day(iso: "2024-03-02")
    ),
    Report(
      id: "two",
      text: """
        An air strike hit Khalidiyah on 2 March 2024. About 8,000 people fled Ramadi on 2 March 2024.

        Rebels seized Rutba on 2 March 2024.
        """,
      published: Day(iso: "2024-03-03")
    ),
  ]

  private static func rule(_ ruling: Correction.Ruling, _ day: String? = nil) throws -> Correction {
    try Correction(ruling, reason: "a reason", author: "ana", day: day.flatMap { Day(iso: $0) })
  }

  private static func map(_ rulings: Correction.Ruling...) throws -> (Situation, [Correction]) {
    var mapper = try Mapper()
    mapper.corrections = Corrections(try rulings.map { try rule($0) })
    let situation = mapper.map(reports)
    return (situation, mapper.corrections.unused(in: situation))
  }

  private static let mosul = PlaceID("geonames:99072")

  @Test func `a name means a place in the report that is ruled on, and nowhere else`() throws {
    let (plain, _) = try Self.map()
    #expect(plain.rulings.isEmpty)
    let ruling = Correction.Ruling.mention("KHALIDIYAH", report: "two", place: Self.mosul)
    let (situation, unused) = try Self.map(ruling)
    #expect(unused.isEmpty)
    let strike = try #require(situation.events.first { $0.type.code == "air_drone_strike" })
    #expect(strike.location?.place?.id == Self.mosul)
    #expect(strike.location?.confidence == 1)
    let rule = try Self.rule(ruling).rule
    #expect(strike.head.rules.last == rule)
    #expect(rule.hasSuffix(" by ana: a reason"))
    let former = try #require(plain.events.first { $0.type.code == "air_drone_strike" })
    #expect(strike.head.previousIDs == [former.head.id])
    #expect(strike.location?.alternatives.first == former.location?.place?.id)
    let shelling = plain.events.filter { $0.type.code == "shelling_artillery_missile" }
    #expect(situation.events.contains { $0 == shelling.first })
    #expect(situation.displacements == plain.displacements)
  }

  @Test func `a name of no place places nothing, and a ruling for one report goes before`() throws {
    let (situation, unused) = try Self.map(
      .mention("Khalidiyah", report: "two", place: Self.mosul),
      .mention("Khalidiyah", report: nil, place: nil)
    )
    #expect(unused.isEmpty)
    #expect(!situation.mentions.contains { $0.report == "one" && $0.toponym.text == "Khalidiyah" })
    #expect(situation.events.contains { $0.location?.place?.id == Self.mosul })
    #expect(
      !situation.events.contains {
        $0.location?.name == "Khalidiyah" && $0.head.evidence.report == "one"
      }
    )
  }

  @Test func `a name that was overlooked is added`() throws {
    var mapper = try Mapper()
    let text = "The rebels shelled the tannery on 2 March 2024."
    let report = Report(id: "r", text: text, published: Day(iso: "2024-03-03"))
    #expect(mapper.map([report]).events.first?.location?.place == nil)
    let ruling = Correction.Ruling.mention("tannery", report: "r", place: Self.mosul)
    mapper.corrections = Corrections([try Self.rule(ruling)])
    #expect(mapper.map([report]).events.first?.location?.place?.id == Self.mosul)
  }

  @Test func `a ruling that touches nothing is told`() throws {
    let rulings: [Correction.Ruling] = [
      .mention("Atlantis", report: nil, place: nil), .deletion(record: "ffffffffffff"),
      .mention("Khalidiyah", report: nil, place: PlaceID("geonames:0")),
      .field(record: "ffffffffffff", .date, value: "2024-03-01"),
    ]
    var mapper = try Mapper()
    let plain = mapper.map(Self.reports)
    mapper.corrections = Corrections(try rulings.map { try Self.rule($0) })
    let situation = mapper.map(Self.reports)
    #expect(mapper.corrections.unused(in: situation).count == rulings.count)
    #expect(situation == plain)
  }

  @Test func `fields of records are ruled on, and the former figures stay`() throws {
    let (plain, _) = try Self.map()
    let shelling = try #require(plain.events.first { $0.type.code == "shelling_artillery_missile" })
    let flight = try #require(plain.displacements.first)
    let held = try #require(plain.statuses.first)
    let (situation, unused) = try Self.map(
      .field(record: shelling.head.id, .type, value: "attack"),
      .field(record: shelling.head.id, .modality, value: "claimed"),
      .field(record: shelling.head.id, .date, value: "2024-02-28..2024-03-01"),
      .field(record: shelling.head.id, .place, value: Self.mosul.text),
      .field(record: shelling.head.id, .fatalities, value: "3..5"),
      .field(record: flight.head.id, .figure, value: "9000"),
      .field(record: flight.head.id, .origin, value: Self.mosul.text),
      .field(record: flight.head.id, .destination, value: "geonames:98182"),
      .field(record: flight.head.id, .term, value: "evacuated"),
      .field(record: held.head.id, .state, value: "contested")
    )
    #expect(unused.isEmpty)
    let event = try #require(situation.events.first { $0.head.id == shelling.head.id })
    #expect(event.type.code == "attack")
    #expect(event.head.modality == .claimed)
    #expect(event.head.date.from == Day(iso: "2024-02-28"))
    #expect(event.location?.place?.id == Self.mosul)
    #expect(event.head.rules.count == shelling.head.rules.count + 5)
    let move = try #require(situation.displacements.first { $0.head.id == flight.head.id })
    #expect(move.term == .evacuated)
    #expect(move.origins.map { $0.place?.id } == [Self.mosul])
    #expect(move.destinations.map { $0.place?.name } == ["Baghdad"])
    #expect(situation.statuses.first { $0.head.id == held.head.id }?.state == .contested)

    for policy in FigurePolicy.allCases {
      let layers = situation.layers(
        .events,
        .displacement,
        gazetteer: try WorldGazetteer.open(),
        options: LayerOptions(policy: policy)
      )
      let drawn = try #require(layers[1].features.first { $0.id == flight.head.id })
      #expect(drawn["figure_value"] == .integer(9000))
      #expect(drawn["persons_best"] == .integer(9000))
      guard case .array(let values)? = drawn["values"] else { return #expect(Bool(false)) }
      #expect(values.count == 2)
      let toll = try #require(layers[0].features.first { $0.id == shelling.head.id })
      #expect(toll["fatalities_low"] == .integer(3))
      #expect(toll["fatalities_best"] == .null)
      #expect(toll["fatalities_high"] == .integer(5))
    }
  }

  @Test func `a record that is none is gone, and nothing else is`() throws {
    let (plain, _) = try Self.map()
    let gone = try #require(plain.events.first)
    let (situation, _) = try Self.map(.deletion(record: gone.head.id))
    #expect(situation.events == Array(plain.events.dropFirst()))
    #expect(situation.displacements == plain.displacements)
    #expect(situation.statuses == plain.statuses)
  }

  @Test(
    arguments: [
      (.date, "tomorrow"), (.date, "2024-03-02..2024-03-01"), (.date, ".."), (.figure, "-1"),
      (.figure, "9..8"), (.figure, "1..2..3"), (.figure, "1..2.5"), (.type, "party"),
      (.place, "geonames:0"),
      (.modality, "sure"), (.state, ""), (.term, "x"),
    ] as [(RecordField, String)]
  )
  func `what is no value of a field is refused`(field: RecordField, value: String) throws {
    #expect(!field.takes(value, gazetteer: try WorldGazetteer.open()))
  }

  @Test func `a correction is one line of some length`() {
    for text in ["", "two\nlines", String(repeating: "x", count: 2001)] {
      #expect(throws: SitmapError.self) {
        try Correction(.deletion(record: "a"), reason: text, author: "ana")
      }
      #expect(throws: SitmapError.self) {
        try Correction(.mention(text, report: nil, place: nil), reason: "r", author: "ana")
      }
    }
  }

  @Test func `a file of corrections gives back what was written`() throws {
    let all = [
      try Self.rule(.mention("Mosul", report: "bbc-1", place: Self.mosul), "2024-03-04"),
      try Self.rule(.mention("Georgia", report: nil, place: nil)),
      try Self.rule(.field(record: "3f9a", .date, value: "2024-03-01..")),
      try Self.rule(.deletion(record: "3f9a")),
    ]
    let bytes: [UInt8] = all.flatMap { JSONWriter.bytes(of: $0.value) + [10] as [UInt8] }
    #expect(try Corrections(jsonLines: bytes, file: "f").all == all)
    for line in ["{}", "[]", "{\"mention\":\"a\",\"in\":\"x\"}", "nonsense", "{\"mention\":\"a\"}"]
    {
      let error = #expect(throws: SitmapError.self) {
        try Corrections(jsonLines: bytes + Array(line.utf8), file: "f")
      }
      #expect(error?.line == 5)
    }
  }
}
