import Sitmap

/// Small situations of our own for tests; the places are the gazetteer's.
enum Samples {
  static let text = "Shells fell on Hit – ten families fled to Baghdad."

  static func gazetteer() throws -> Gazetteer { try WorldGazetteer.open() }

  static func report(id: String = "r1", text: String = Samples.text) -> Report {
    Report(
      id: id,
      text: text,
      published: Day(iso: "2024-03-02"),
      source: "Our paper",
      url: "https://example.org/1"
    )
  }

  static func location(
    _ place: Place?,
    name: String = "Hit",
    span: Span? = nil,
    role: PlaceRole = .event,
    precision: GeoPrecision = .populated,
    uncertainty: Distance? = .kilometres(2),
    coordinate: Coordinate? = nil
  ) -> Location {
    let isPoint = precision == .populated || precision == .near || precision == .exact
    return Location(
      place: place,
      name: name,
      span: span,
      role: role,
      coordinate: coordinate ?? (isPoint ? place?.coordinate : nil),
      precision: place == nil ? .unknown : precision,
      uncertainty: uncertainty,
      confidence: 0.9
    )
  }

  static func head(
    _ id: String,
    report: String = "r1",
    modality: Modality = .actual,
    date: DayRange = .unknown,
    trigger: Span = Span(0, 11)
  ) -> RecordHead {
    RecordHead(
      id: id,
      evidence: Evidence(report: report, sentence: 0, trigger: trigger, text: text),
      modality: modality,
      date: date,
      rules: ["shelling.trigger"]
    )
  }

  static func day(_ text: String) -> DayRange {
    DayRange(
      from: Day(iso: text),
      to: Day(iso: text),
      precision: .day,
      basis: .explicit,
      text: text
    )
  }

  static func figure(
    _ value: Int?,
    low: Int?,
    high: Int?,
    _ qualifier: FigureQualifier,
    measure: Measure? = .killed,
    partOf: String? = nil
  ) -> Figure {
    // "ten families", behind a dash of three bytes.
    Figure(
      measure: measure,
      value: value,
      lower: low,
      upper: high,
      qualifier: qualifier,
      unit: .households,
      text: "ten families",
      span: Span(23, 35),
      partOf: partOf
    )
  }

  static func event(
    _ id: String,
    at location: Location?,
    modality: Modality = .actual,
    date: DayRange = Samples.day("2024-03-01"),
    figures: [Figure] = []
  ) -> Event {
    Event(
      head: head(id, modality: modality, date: date),
      type: EventType("shelling_artillery_missile", .remoteViolence),
      location: location,
      actor1: Actor(text: "the army", name: nil, type: .state, span: Span(0, 6)),
      figures: figures
    )
  }

  static func move(
    _ id: String,
    from origins: [Location],
    to destinations: [Location],
    at location: Location? = nil
  ) -> Displacement {
    Displacement(
      head: head(id, date: Samples.day("2024-03-01"), trigger: Span(36, 40)),
      term: .forcedToFlee,
      category: .newDisplacement,
      figure: figure(10, low: 10, high: 10, .exact, measure: .displaced),
      origins: origins,
      destinations: destinations,
      location: location,
      cause: .conflict
    )
  }

  static func place(_ id: String, in gazetteer: Gazetteer) -> Place? {
    gazetteer.place(PlaceID(id))
  }

  /// Hit, Baghdad, Anbar, Iraq and the Euphrates, by GeoNames' and our own ids.
  struct Places {
    let hit: Place
    let baghdad: Place
    let anbar: Place
    let iraq: Place
    let euphrates: Place
    let gazetteer: Gazetteer

    init() throws {
      gazetteer = try Samples.gazetteer()
      hit = try PlaceChoice("Hit", for: .centre, country: "IQ", gazetteer: gazetteer).place
      baghdad = try PlaceChoice("Baghdad", for: .centre, country: "IQ", gazetteer: gazetteer).place
      anbar = try PlaceChoice("Anbar", for: .area, country: "IQ", gazetteer: gazetteer).place
      iraq = try PlaceChoice("IQ", for: .area, gazetteer: gazetteer).place
      euphrates = try PlaceChoice("Euphrates", for: .area, gazetteer: gazetteer).place
    }

    var atHit: Location { location(hit) }

    /// A situation with a record for each kind of place.
    var situation: Situation {
      Situation(
        asOf: Day(iso: "2024-03-02"),
        reports: [report()],
        events: [
          event("e1", at: location(hit, span: Span(15, 18))),
          event("e2", at: location(anbar, name: "Anbar", precision: .adm1)),
          event("e3", at: nil),
          event("e4", at: location(hit), modality: .planned),
          event("e5", at: location(euphrates, name: "the Euphrates", precision: .line)),
        ],
        displacements: [
          move(
            "d1",
            from: [location(hit, role: .origin)],
            to: [location(baghdad, name: "Baghdad", role: .destination)]
          )
        ],
        statuses: [
          Status(
            head: head("s1", date: day("2024-03-01")),
            state: .held,
            holder: Actor(text: "IS", name: "Islamic State", type: .rebel, span: Span(0, 2)),
            subject: .town,
            location: location(hit)
          )
        ],
        mentions: [
          PlaceMention(
            report: "r1",
            toponym: Toponym(
              text: "Hit",
              span: Span(15, 18),
              sentence: 0,
              tokens: 3..<4,
              role: .literal
            ),
            resolution: Resolution(place: hit, probability: 0.9, reasons: ["the only one in Iraq"]),
            sentenceText: Samples.text
          ),
          PlaceMention(
            report: "r1",
            toponym: Toponym(
              text: "Nowhere",
              span: Span(0, 6),
              sentence: 0,
              tokens: 0..<1,
              role: .literal
            ),
            resolution: Resolution(place: nil, probability: 0),
            sentenceText: Samples.text
          ),
        ]
      )
    }
  }
}
