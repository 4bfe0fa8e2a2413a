import SitmapCoding
import SitmapGeometry
import SitmapModel
import Testing

/// Where a record is put, and how sharply.
struct PlacesLocationTests {
  private let anchor = Coordinate(unchecked: 43, 36)

  private func place(
    _ featureClass: FeatureClass,
    _ code: String,
    population: Int = 0,
    radius: Double = 0
  ) -> Place {
    Place(
      id: PlaceID("test:1"),
      name: "X",
      coordinate: anchor,
      featureClass: featureClass,
      featureCode: code,
      country: "IRQ",
      admin1: nil,
      admin2: nil,
      population: population,
      radius: .kilometres(radius),
      hasShape: false,
      source: "test"
    )
  }

  private func location(_ place: Place, _ locative: Locative?, second: Place? = nil) -> Location {
    let toponym = Toponym(
      text: "X",
      span: Span(0, 1),
      sentence: 0,
      tokens: 0..<1,
      role: .literal,
      locative: locative
    )
    return LocationBuilder().location(
      for: toponym,
      resolution: Resolution(place: place, probability: 0.9),
      role: .event,
      second: second
    )
  }

  private func phrase(
    _ relation: SpatialRelation,
    _ direction: CompassDirection? = nil,
    kilometres: Double? = nil,
    isApposition: Bool = false
  ) -> Locative {
    Locative(
      relation: relation,
      direction: direction,
      distance: kilometres.map { .kilometres($0) },
      span: Span(0, 1),
      isApposition: isApposition
    )
  }

  @Test(arguments: [
    (FeatureClass.populated, "PPL", 500, GeoPrecision.populated, 1.0),
    (.populated, "PPLA", 3_000_000, .populated, 10),
    (.populated, "PPLX", 50_000, .populated, 1),
    (.spot, "DAM", 0, .exact, 1),
    (.administrative, "ADM1", 0, .adm1, 80),
    (.administrative, "ADM2", 0, .adm2, 25),
    (.administrative, "PCLI", 0, .country, 190),
    (.water, "STM", 0, .line, 5),
    (.region, "RGN", 0, .area, 150),
  ])
  func `a place without a phrase has the radius of its kind`(
    featureClass: FeatureClass,
    code: String,
    population: Int,
    precision: GeoPrecision,
    kilometres: Double
  ) {
    let location = location(place(featureClass, code, population: population), nil)
    #expect(location.precision == precision)
    #expect(location.uncertainty?.kilometres == kilometres)
    #expect((location.coordinate == nil) == (precision != .populated && precision != .exact))
  }

  @Test func `a distance and a direction move the point along the geodesic`() throws {
    let town = place(.populated, "PPL", population: 50_000)
    let location = location(town, phrase(.distance, .n, kilometres: 30))
    let point = try #require(location.coordinate)
    // geod_direct of PROJ 9.1.1 from 43, 36 towards north over 30,000 m: 36.270364023.
    #expect(abs(point.latitude - 36.270364023) < 1e-8)
    #expect(abs(point.longitude - 43) < 1e-9)
    #expect(location.uncertainty?.kilometres == 6)
    #expect(location.precision == .near)
    #expect(location.anchor == "X")
  }

  @Test func `a distance without a direction stays at the anchor`() {
    let location = location(
      place(.populated, "PPL", population: 50_000),
      phrase(.distance, kilometres: 18)
    )
    #expect(location.coordinate == anchor)
    #expect(location.uncertainty?.kilometres == 21)
  }

  @Test func `phrases widen the radius`() {
    let town = place(.populated, "PPL", population: 50_000)
    #expect(location(town, phrase(.near)).uncertainty?.kilometres == 10)
    #expect(location(town, phrase(.outskirts)).uncertainty?.kilometres == 6)
    #expect(location(town, phrase(.direction, .w)).uncertainty?.kilometres == 50)
  }

  @Test func `between two places is the middle of the way`() throws {
    let other = Place(
      id: PlaceID("test:2"),
      name: "Y",
      coordinate: Coordinate(unchecked: 44, 36),
      featureClass: .populated,
      featureCode: "PPL",
      country: "IRQ",
      admin1: nil,
      admin2: nil,
      population: 0,
      radius: .kilometres(1),
      hasShape: false,
      source: "test"
    )
    let location = location(place(.populated, "PPL"), phrase(.between), second: other)
    let point = try #require(location.coordinate)
    #expect(abs(point.longitude - 43.5) < 1e-6)
    // geod_inverse of PROJ 9.1.1 between 43, 36 and 44, 36: 90,163.2924 m.
    #expect(abs((location.uncertainty?.metres ?? 0) - 90_163.2924 / 2) < 0.01)
  }

  @Test func `a phrase that describes another name moves nothing`() {
    let town = place(.populated, "PPL", population: 50_000)
    let location = location(town, phrase(.distance, .n, kilometres: 30, isApposition: true))
    #expect(location.coordinate == anchor)
    #expect(location.relation == .at)
  }

  @Test func `an unresolved name has no position`() {
    let toponym = Toponym(text: "X", span: Span(0, 1), sentence: 0, tokens: 0..<1, role: .literal)
    let location = LocationBuilder().location(
      for: toponym,
      resolution: Resolution(place: nil, probability: 0),
      role: .event
    )
    #expect(location.precision == .unknown)
    #expect(location.coordinate == nil && location.uncertainty == nil)
  }

  @Test(arguments: [
    ("Shells landed in Qarnabash, 12 km north of Homs.", SpatialRelation.distance, 12.0),
    ("Gunmen killed 12 people in Qarnabash (12 km north of Homs).", .distance, 12),
    ("Many fled Qarnabash, a village near Homs.", .near, 0),
  ])
  func `an unknown name is where the report says it lies`(
    text: String,
    relation: SpatialRelation,
    kilometres: Double
  ) throws {
    let read = try PlacesFixture(text)
    let homs = try #require(read.place("Homs"))
    let location = try #require(read.location("Qarnabash"))
    #expect(location.title == "Qarnabash")
    #expect(location.anchor == "Homs")
    #expect(location.relation == relation)
    let point = try #require(location.coordinate)
    #expect(abs(point.distance(to: homs.coordinate).metres / 1000 - kilometres) < 0.01)
    #expect(location.reasons.joined().contains("where the report says it lies"))
  }
}
