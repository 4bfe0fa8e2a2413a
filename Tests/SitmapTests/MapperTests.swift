import Sitmap
import Testing

@Suite struct MapperTests {
  private let reports = [
    Report(id: "b", text: "Shelling hit Ramadi on Friday.", published: Day(iso: "2024-03-04")),
    Report(id: "a", text: "About 400 families fled from Hit to Baghdad."),
  ]

  @Test func `the order of the reports does not matter`() throws {
    let mapper = try Mapper()
    let situation = mapper.map(reports)
    #expect(situation == mapper.map(reports.reversed()))
    #expect(situation.reports.map(\.id) == ["b", "a"])
  }

  @Test func `a situation is as of its latest report, or of the day that is asked for`() throws {
    let mapper = try Mapper()
    #expect(mapper.map(reports).asOf == Day(iso: "2024-03-04"))
    #expect(mapper.map(reports, asOf: Day(iso: "2024-04-01")).asOf == Day(iso: "2024-04-01"))
    #expect(mapper.map([reports[1]]).asOf == nil)
    #expect(mapper.map([]).events.isEmpty)
  }

  @Test(arguments: [
    ("https://example.org/report/chad/2082-houses", "TCD", 0.4, "place.country of the address"),
    ("https://www.cambodiadaily.com/news/1", "KHM", 0.25, "place.country of the publisher"),
  ])
  func `a report without a place has the country of its address`(
    url: String,
    country: String,
    confidence: Double,
    rule: String
  ) throws {
    var report = Report(id: "c", text: "About 400 families were displaced.")
    #expect(try Mapper().map([report]).displacements.first?.head.country == nil)
    report.url = url
    let move = try #require(try Mapper().map([report]).displacements.first)
    #expect(move.head.country == country)
    #expect(move.location?.confidence == confidence)
    #expect(move.head.rules.contains(rule))
  }

  @Test func `an address says nothing where the report names a place`() throws {
    var report = reports[1]
    report.url = "https://example.org/report/chad/floods"
    let move = try #require(try Mapper().map([report]).displacements.first)
    #expect(move.origins.first?.place?.country == "IRQ")
    #expect(!move.head.rules.contains { $0.contains("address") })
  }

  @Test func `a report in a language that is not read yet is counted`() throws {
    var report = reports[0]
    report.language = "fr-FR"
    #expect(try Mapper().map([report]).gaps.unsupportedLanguages == ["b"])
    report.language = "en-GB"
    #expect(try Mapper().map([report]).gaps.unsupportedLanguages == [])
  }

  @Test func `an annotation has a resolution for every place name`() throws {
    let mapper = try Mapper()
    for report in reports {
      let annotation = mapper.annotate(report)
      #expect(!annotation.toponyms.isEmpty)
      #expect(annotation.toponyms.count == annotation.resolutions.count)
      #expect(annotation.report == report)
    }
  }

  @Test func `what is kept of one report changes nothing in the next`() throws {
    let mapper = try Mapper()
    var memory = ReadingMemory()
    let all = Set(AnnotationRecord.Part.allCases)
    let more = [
      Report(
        id: "c",
        text: "Along the Tigris, the Al-Asad airbase and Anbar-based units were hit."
      ),
      Report(
        id: "d",
        text: "Troops left Asad for al-Anbar, in Anbar province, and crossed the Tigris."
      ),
    ]
    for report in reports + more + reports + more.reversed() {
      let kept = mapper.annotate(report, parts: all, memory: &memory)
      #expect(kept == mapper.annotate(report))
      #expect(mapper.map([report], memory: &memory) == mapper.map([report]))
    }
  }

  @Test func `what is kept of the shapes of one line changes nothing in the next`() throws {
    let mapper = try Mapper()
    let drawn: [LayerDefinition] = [.events, .displacement]
    let texts = [
      "Floods hit Anbar province on Friday.", "Clashes broke out in Anbar province and in Ramadi.",
      "A strong earthquake struck Iraq.", "About 400 families fled from Anbar province.",
    ]
    var memory = DrawingMemory()
    for (number, text) in (texts + texts.reversed()).enumerated() {
      let id = RecordLine.json("report \(number)")
      let situation = mapper.map([Report(id: "report \(number)", text: text)])
      let plain = situation.layers(drawn, gazetteer: mapper.gazetteer)
      let kept = situation.layers(
        drawn,
        gazetteer: mapper.gazetteer,
        options: LayerOptions(),
        memory: &memory
      )
      #expect(kept == plain)
      #expect(plain.contains { $0.features.contains { $0.geometry?.polygons.isEmpty == false } })
      for export in [
        LayerExport(format: .jsonLines), LayerExport(format: .jsonLines, precision: 3),
        LayerExport(format: .jsonLines, fields: ["id", "type", "wkt"]),
      ] {
        let layers = export.fields == nil ? kept : [kept[0]]
        let line = try RecordLine.layers(layers, id: id, export: export, memory: &memory)
        #expect(line == (try RecordLine.layers(layers, id: id, export: export)))
      }
    }
  }

  @Test func `the example of the architecture works`() throws {
    let mapper = try Mapper()
    let yesterday = mapper.map([reports[1]])
    let situation = mapper.map(reports, asOf: Day(iso: "2024-03-05"))
    let town = try PlaceChoice("Ramadi", for: .centre, gazetteer: mapper.gazetteer).place.coordinate
    let query = Query(region: .circle(around: town, radius: .kilometres(50)))
    let nearby = try situation.select(query)
    let bytes = try ExportFormat.geoJSON.export(nearby.layers(.events, .displacement))
    let changes = try SituationDiff(from: yesterday, to: situation)
    #expect(try LayerReader.read(bytes, file: "nearby.geojson").notes.isEmpty)
    #expect(!changes.isEmpty)
    #expect(changes.changes.allSatisfy { $0.kind == .added })
  }

  @Test func `reports read together and each alone have the same places and records`() throws {
    let mapper = try Mapper()
    let others = [
      Report(
        id: "c",
        text: "Zqxwv fell. TROOPS ENTERED MOSUL \u{1F525} near (Hit) on 3 March 2024"
      ),
      Report(id: "d", text: ""), Report(id: "e", text: "A convoy was hit at 38S LC 42000 00000."),
    ]
    let all = mapper.map(reports + others)
    for report in reports + others {
      let alone = mapper.map([report])
      #expect(all.mentions.filter { $0.report == report.id } == alone.mentions)
      #expect(all.events.filter { $0.head.evidence.report == report.id } == alone.events)
      #expect(
        all.displacements.filter { $0.head.evidence.report == report.id } == alone.displacements
      )
    }
    #expect(all.mentions.contains { $0.toponym.text == "MOSUL" && $0.resolution.place != nil })
  }

  @Test func `a position in numbers places an event on the layer`() throws {
    let report = Report(
      id: "grid",
      text: "An air strike hit a depot at 38S LC 42000 00000 on Monday, killing 3 people.",
      published: Day(iso: "2024-03-05")
    )
    let situation = try Mapper().map([report])
    let event = try #require(situation.events.first)
    let location = try #require(event.location)
    // cs2cs of PROJ 9.1.1, EPSG:32638 to EPSG:4326, of 342000.5 3700000.5.
    #expect(abs((location.coordinate?.latitude ?? 0) - 33.42775368) < 1e-8)
    #expect(abs((location.coordinate?.longitude ?? 0) - 43.30049336) < 1e-8)
    #expect(location.uncertainty == .metres(50) && location.precision == .exact)
    #expect(location.place?.country == "IRQ" && location.place?.admin1 != nil)
    #expect(event.figures.compactMap(\.value) == [3])
  }

  @Test func `west of a city is drawn as a sector, and as a point when areas are left out`() throws
  {
    let report = Report(
      id: "west",
      text: "Air strikes hit a depot west of Baghdad on Monday.",
      published: Day(iso: "2024-03-05")
    )
    let situation = try Mapper().map([report])
    func geometry(_ options: LayerOptions) throws -> Geometry? {
      try situation.layers(.events, options: options).first?.features.first?.geometry
    }
    #expect(try geometry(LayerOptions())?.polygons.count == 1)
    #expect(try geometry(LayerOptions(areas: .none))?.point != nil)
  }
}
