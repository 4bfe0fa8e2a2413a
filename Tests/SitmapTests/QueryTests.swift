import Sitmap
import SitmapGeometry
import Testing

@Suite struct QueryTests {
  let places: Samples.Places

  init() throws { places = try Samples.Places() }

  /// The ids of events and displacements that answer a question, asked of the situation and of the written layers.
  private func ids(_ query: Query) throws -> [String] {
    let gazetteer = places.gazetteer
    let selected = try places.situation.select(query, gazetteer: gazetteer)
    let direct = selected.events.map(\.head.id) + selected.displacements.map(\.head.id)
    let options = LayerOptions(modalities: Set(Modality.allCases))
    var read: [String] = []
    for layer in places.situation.layers(
      .events,
      .displacement,
      gazetteer: gazetteer,
      options: options
    ) {
      let bytes = try ExportFormat.geoJSON.export([layer])
      let back = try LayerReader.read(bytes, file: "back.geojson").layer
      read += try back.select(query, gazetteer: gazetteer).features.map(\.id)
    }
    #expect(direct == read)
    return direct
  }

  private func box(_ west: Double, _ south: Double, _ east: Double, _ north: Double) throws
    -> Region
  {
    .box(try BoundingBox(west: west, south: south, east: east, north: north))
  }

  @Test func `a province holds what is in it by the hierarchy, and movements that begin in it`()
    throws
  {
    #expect(try ids(Query(region: .place(places.anbar.id))) == ["e1", "e2", "e4", "e5", "d1"])
    #expect(try ids(Query(region: .place(places.iraq.id))) == ["e1", "e2", "e4", "e5", "d1"])
    let baghdad = Query(region: .place(places.baghdad.id))
    #expect(try ids(baghdad) == ["d1"])
  }

  @Test func `a box holds points and ends inside, and no area that is larger`() throws {
    let region = try box(42, 33, 43.2, 34)
    #expect(try ids(Query(region: region)) == ["e1", "e4", "e5", "d1"])
    #expect(
      try ids(Query(region: region, match: .possible)) == ["e1", "e2", "e4", "e5", "d1"]
    )
    #expect(try ids(Query(region: try box(0, 0, 1, 1))) == [])
  }

  @Test func `a box that holds the whole province holds it`() throws {
    #expect(try ids(Query(region: try box(38, 30, 46, 37))).contains("e2"))
  }

  @Test func `a circle and an area of a file hold points`() throws {
    let circle = Region.circle(around: places.hit.coordinate, radius: .kilometres(30))
    #expect(try ids(Query(region: circle)) == ["e1", "e4", "e5", "d1"])
    let corners = try [(42.5, 33.4), (43.1, 33.4), (43.1, 33.9), (42.5, 33.9)]
      .map { try Coordinate(longitude: $0.0, latitude: $0.1) }
    let area = Region.area([try Polygon(exterior: corners)])
    #expect(try ids(Query(region: area)) == ["e1", "e4", "e5", "d1"])
  }

  @Test func `certain wants the whole circle of uncertainty inside, possible a touch of it`() throws
  {
    let at = places.hit.coordinate
    // Hit is 2 km uncertain; these circles end 1 km before, and 1 km and 3 km behind it.
    let near = try Coordinate(longitude: at.longitude + 0.5, latitude: at.latitude)
    let metres = at.distance(to: near).metres
    func answers(_ radius: Double, _ match: Query.Match) throws -> Bool {
      let region = Region.circle(around: near, radius: .metres(metres + radius))
      return try ids(Query(region: region, match: match)).contains("e1")
    }
    #expect(try !answers(-3000, .possible))
    #expect(try answers(-1000, .possible))
    #expect(try !answers(-1000, .inside))
    #expect(try answers(1000, .inside))
    #expect(try !answers(1000, .certain))
    #expect(try answers(3000, .certain))
  }

  @Test func `a record of the whole country may be in its province`() throws {
    var situation = places.situation
    situation.events = [
      Samples.event("c", at: Samples.location(places.iraq, name: "Iraq", precision: .country))
    ]
    func answers(_ match: Query.Match) throws -> Bool {
      let query = Query(region: .place(places.anbar.id), match: match)
      return try !situation.select(query, gazetteer: places.gazetteer).events.isEmpty
    }
    #expect(try !answers(.inside))
    #expect(try !answers(.certain))
    #expect(try answers(.possible))
  }

  @Test func `since and until touch the interval, and what has no date fails them`() throws {
    var query = Query()
    query.since = Day(iso: "2024-03-01")
    query.until = Day(iso: "2024-03-01")
    #expect(try ids(query).count == 6)
    query.since = Day(iso: "2024-03-02")
    query.until = nil
    #expect(try ids(query) == [])
    var situation = places.situation
    situation.events = [Samples.event("u", at: nil, date: .unknown)]
    query.since = Day(iso: "1900-01-01")
    #expect(try situation.select(query, gazetteer: places.gazetteer).events.isEmpty)
  }

  @Test func `types are codes, groups, terms and layers`() throws {
    #expect(try ids(Query(types: ["shelling_artillery_missile"])).count == 5)
    #expect(try ids(Query(types: ["remote_violence"])).count == 5)
    #expect(try ids(Query(types: ["forced_to_flee"])) == ["d1"])
    #expect(try ids(Query(types: ["displacement"])) == ["d1"])
    #expect(try ids(Query(types: ["flood"])) == [])
  }

  @Test func `modality, source, confidence and uncertainty select`() throws {
    #expect(try ids(Query(modalities: [.planned])) == ["e4"])
    #expect(try ids(Query(sources: ["our PAPER"])).count == 6)
    #expect(try ids(Query(sources: ["another"])) == [])
    #expect(try ids(Query(minConfidence: 0.95)) == [])
    #expect(try ids(Query(minConfidence: 0.5)).contains("e3") == false)
    #expect(try ids(Query(maxUncertainty: .kilometres(1))) == [])
    #expect(try ids(Query(maxUncertainty: .kilometres(2))).contains("e3") == false)
  }

  @Test func `a place that the gazetteer does not have is an error that says so`() throws {
    let query = Query(region: .place(PlaceID("geonames:0")))
    let error = #expect(throws: SitmapError.self) {
      try places.situation.select(query, gazetteer: places.gazetteer)
    }
    #expect(error?.message == "'geonames:0' is not in the gazetteer")
  }

  @Test func `the mentions of a selection are those inside`() throws {
    let query = Query(region: .place(places.anbar.id))
    let selected = try places.situation.select(query, gazetteer: places.gazetteer)
    #expect(selected.mentions.map(\.toponym.text) == ["Hit"])
  }

  @Test func `a province is preferred as a region, its town as a centre`() throws {
    let gazetteer = places.gazetteer
    let area = try PlaceChoice("Baghdad", for: .area, gazetteer: gazetteer)
    #expect(area.place.featureClass == .administrative)
    #expect(
      try PlaceChoice("Baghdad", for: .centre, gazetteer: gazetteer).place.id == places.baghdad.id
    )
    #expect(area.others.contains { $0.id == places.baghdad.id })
    #expect(throws: SitmapError.self) {
      try PlaceChoice("Qwrtzpl", for: .area, gazetteer: gazetteer)
    }
    #expect(throws: SitmapError.self) {
      try PlaceChoice("Hit", for: .area, country: "XX", gazetteer: gazetteer)
    }
  }
}
