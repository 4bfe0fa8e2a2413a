import SitmapGazetteer
import SitmapModel
import Testing

struct FindTests {
  let gazetteer: Gazetteer

  init() throws { gazetteer = try SmallGazetteer.open() }

  @Test func `a city comes before the province of its name`() {
    let codes = gazetteer.find(name: "Baghdad").map(\.featureCode)
    #expect(codes == ["PPLC", "ADM1"])
  }

  @Test func `a river comes before a province that is sometimes called by it`() {
    #expect(gazetteer.find(name: "Euphrates").map(\.featureCode) == ["STM", "ADM1"])
    #expect(gazetteer.find(name: "River Euphrates").first?.name == "Euphrates")
  }

  @Test(arguments: [
    ("Al-Fallujah", "geonames:99454"), ("FALLUJAH", "geonames:99454"),
    ("الفلوجه", "geonames:99454"), ("Falluja h", nil), ("Deir Ez Zor", "geonames:170794"),
    ("Багдад", "geonames:98180"), ("Anbar", "geonames:99592"), ("Habaniyya", "sitmap:habbaniyah"),
    ("Rumadi", "geonames:98245"), ("Nowhere", nil), ("", nil), ("...", nil),
  ])
  func `a name is found by any spelling`(name: String, id: String?) {
    #expect(gazetteer.find(name: name).first?.id.text == id)
  }

  @Test func `an exact match beats a loose one and the loose one says so`() throws {
    let anbar = gazetteer.candidates(named: "Anbar")
    #expect(anbar.map(\.isLoose) == [true])
    let baghdad = gazetteer.candidates(named: "Baghdad")
    #expect(baghdad.map(\.isLoose) == [false, false])
    let province = gazetteer.candidates(named: "Baghdad Governorate")
    #expect(province.map(\.isLoose) == [false, true])
    let first = try #require(province.first)
    #expect(gazetteer.featureCode(of: first.index) == FeatureCode("ADM1"))
  }

  @Test func `a place has its units, its country and a radius`() throws {
    let place = try #require(gazetteer.place(PlaceID("geonames:99454")))
    #expect(place.name == "Al Fallūjah")
    #expect(place.country == "IRQ")
    #expect(place.admin1?.id == PlaceID("geonames:99592"))
    #expect(place.admin1?.code == "IQG01")
    #expect(place.admin2?.name == "Fallujah District")
    #expect(place.admin2?.code == "IQG01Q03")
    #expect(abs(place.coordinate.latitude - 33.34913) < 1e-6)
    #expect(place.population == 190_159)
    #expect(place.radius == .kilometres(5))
    #expect(!place.hasShape)
    #expect(place.source == "test")
  }

  @Test func `a curated place has the units of the base`() throws {
    let place = try #require(gazetteer.place(PlaceID("sitmap:habbaniyah")))
    #expect(place.admin1?.name == "Al Anbar")
    #expect(place.country == "IRQ")
    #expect(place.radius == .kilometres(5))
  }

  @Test func `a curated row wins and names of both are kept`() throws {
    let hit = try #require(gazetteer.find(name: "Hit").first)
    #expect(hit.name == "Hit")
    #expect(hit.source == "curated")
    #expect(hit.population == 70_000)
    #expect(gazetteer.find(name: "Hit").count == 1)
    #expect(gazetteer.names(of: hit.id) == ["Hit", "Hīt"])
    #expect(
      gazetteer.names(of: PlaceID("geonames:98245")) == [
        "Ramadi", "Ar Ramādī", "الرمادي", "Oldtown", "Rumadi",
      ]
    )
  }

  @Test func `packs opened without links are stacked by a search, with the same result`() throws {
    let result = try SmallGazetteer.compile()
    let other = try SmallGazetteer.compile(replacing: [
      "base/places.tsv": SmallGazetteer.basePlaces.replacing("7216000", with: "7216001")
    ])
    let mixed = try Gazetteer(packs: [Pack(bytes: other.base), Pack(bytes: result.curated)])
    for name in ["Hit", "Rumadi", "Habbaniyah", "Baghdadi"] {
      #expect(mixed.find(name: name) == gazetteer.find(name: name))
    }
    #expect(mixed.count == gazetteer.count)
  }

  @Test(arguments: [("IQ", "Iraq"), ("IRQ", "Iraq"), ("syr", "Syria"), ("XX", nil), ("", nil)])
  func `a country is found by either code`(code: String, name: String?) {
    #expect(gazetteer.country(code: code)?.name == name)
  }

  @Test(arguments: [
    ("iraqi", "geonames:99237", "IRQ"), ("Syrian", "geonames:163843", "SYR"),
    ("baghdadi", "geonames:98180", "IRQ"),
  ])
  func `a demonym leads to its place`(word: String, id: String, country: String) throws {
    let found = try #require(gazetteer.demonym(of: word))
    #expect(gazetteer.id(of: found.place) == PlaceID(id))
    #expect(found.iso3 == country)
    #expect(gazetteer.demonym(of: "ramadi") == nil)
  }
}
