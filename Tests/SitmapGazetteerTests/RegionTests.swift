import SitmapGazetteer
import SitmapModel
import Testing

struct RegionTests {
  let gazetteer: Gazetteer

  init() throws { gazetteer = try SmallGazetteer.open() }

  private func names(_ region: Region, _ classes: Set<FeatureClass> = [.populated]) -> [String] {
    gazetteer.places(in: region, classes: classes).map(\.name)
  }

  @Test func `a unit holds what its codes say, the most populous first`() {
    #expect(
      names(.place(PlaceID("geonames:99592"))) == ["Ramadi", "Al Fallūjah", "Hit", "Habbaniyah"]
    )
    #expect(names(.place(PlaceID("geonames:99455"))) == ["Al Fallūjah"])
    #expect(names(.place(PlaceID("geonames:163843"))) == ["Deir ez-Zor"])
  }

  @Test func `a unit holds what has no codes by its polygon`() {
    #expect(names(.place(PlaceID("geonames:99592")), [.spot]) == ["Desert Strip"])
    #expect(names(.place(PlaceID("geonames:99592")), [.water]) == ["Euphrates", "Lake Small"])
  }

  @Test func `a continent holds the places of its countries`() {
    let asia = PlaceID("geonames:6255147")
    #expect(names(.place(asia)).contains("Deir ez-Zor"))
    #expect(!names(.place(asia)).contains("Suva"))
    #expect(gazetteer.contains(place: PlaceID("geonames:98245"), in: asia))
    #expect(!gazetteer.contains(place: PlaceID("geonames:2198148"), in: asia))
  }

  @Test func `a box across the antimeridian holds both sides`() throws {
    let box = try BoundingBox(west: 178, south: -20, east: -179, north: -16)
    #expect(names(.box(box)) == ["Suva", "Nanumea"])
    let west = try BoundingBox(west: 178, south: -20, east: 180, north: -16)
    #expect(names(.box(west)) == ["Suva"])
  }

  @Test func `a circle holds what is within its radius`() throws {
    // Ramadi and Habbaniyah are 26 km apart, Ramadi and Falluja 45 km (Karney's geodesic).
    let centre = try Coordinate(longitude: 43.30778, latitude: 33.42056)
    #expect(
      names(.circle(around: centre, radius: .kilometres(30))) == ["Ramadi", "Habbaniyah"]
    )
    #expect(
      names(.circle(around: centre, radius: .kilometres(46))) == [
        "Ramadi", "Al Fallūjah", "Habbaniyah",
      ]
    )
  }

  @Test func `a corridor and an area hold what is in them`() throws {
    let line = try [(43.3, 33.4), (43.8, 33.35)].map {
      try Coordinate(longitude: $0.0, latitude: $0.1)
    }
    #expect(
      names(.corridor(along: [line], width: .kilometres(6))) == [
        "Ramadi", "Al Fallūjah", "Habbaniyah",
      ]
    )
    let area = try Polygon(
      exterior: [(43, 33), (43.5, 33), (43.5, 34), (43, 34)].map {
        try Coordinate(longitude: $0.0, latitude: $0.1)
      }
    )
    #expect(names(.area([area])) == ["Ramadi"])
  }

  @Test func `limits and the least population are kept`() {
    let iraq = Region.place(PlaceID("geonames:99237"))
    #expect(gazetteer.places(in: iraq, minimumPopulation: 200_000, limit: 2).count == 2)
    #expect(gazetteer.places(in: iraq, limit: 0).isEmpty)
    #expect(gazetteer.places(in: iraq, limit: -5).isEmpty)
    #expect(gazetteer.places(in: .place(PlaceID("none:1"))).isEmpty)
  }

  @Test func `a place is in its units and not in others`() {
    func isIn(_ a: String, _ b: String) -> Bool {
      gazetteer.contains(place: PlaceID(a), in: PlaceID(b))
    }
    #expect(isIn("geonames:98245", "geonames:99592"))
    #expect(isIn("geonames:98245", "geonames:99237"))
    #expect(isIn("geonames:99592", "geonames:99237"))
    #expect(isIn("sitmap:habbaniyah", "geonames:99592"))
    #expect(isIn("geonames:98245", "geonames:98245"))
    #expect(!isIn("geonames:98180", "geonames:99592"))
    #expect(!isIn("geonames:99237", "geonames:99592"))
    #expect(!isIn("geonames:170794", "geonames:99237"))
    #expect(!isIn("geonames:98245", "nothing"))
  }

  @Test func `a position is in polygons but not in their holes`() throws {
    func containing(_ longitude: Double, _ latitude: Double) throws -> [String] {
      gazetteer.containing(try Coordinate(longitude: longitude, latitude: latitude)).map(\.name)
    }
    #expect(try containing(43.3, 33.4) == ["Al Anbar", "Iraq"])
    #expect(try containing(41.15, 32.15) == ["Iraq"])
    #expect(try containing(0, 0) == [])
    let lake = PlaceID("naturalearth:lake")
    #expect(gazetteer.contains(try Coordinate(longitude: 43.35, latitude: 33.15), in: lake))
    #expect(!gazetteer.contains(try Coordinate(longitude: 43.25, latitude: 33.15), in: lake))
  }

  @Test func `shapes come back as they were written`() throws {
    let anbar = try #require(gazetteer.shape(of: PlaceID("geonames:99592")))
    let polygon = try #require(anbar.polygons.first)
    #expect(polygon.exterior.map(\.longitude) == [41, 44, 44, 41, 41])
    #expect(polygon.exterior.map(\.latitude) == [32, 32, 34, 34, 32])
    #expect(polygon.holes.map(\.count) == [5])
    #expect(gazetteer.shape(of: PlaceID("naturalearth:lake"))?.polygons.count == 2)
    let river = try #require(gazetteer.shape(of: PlaceID("naturalearth:euphrates")))
    #expect(river.lines.first?.map(\.longitude) == [40.1, 41.1, 43.1])
    #expect(gazetteer.shape(of: PlaceID("geonames:98245")) == nil)
    #expect(gazetteer.place(PlaceID("geonames:99592"))?.hasShape == true)
  }
}
