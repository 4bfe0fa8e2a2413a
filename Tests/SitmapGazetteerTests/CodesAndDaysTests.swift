import SitmapGazetteer
import SitmapModel
import Testing

struct CodesAndDaysTests {
  @Test func `a unit has its codes side by side, and records get the P-code`() throws {
    let gazetteer = try SmallGazetteer.open()
    let codes = gazetteer.codes(of: PlaceID("geonames:99592"))
    #expect(codes.map(\.code) == ["IQG01", "IQ-AN", "IQ.01"])
    #expect(codes.map(\.system.name) == ["pcode", "iso3166-2", "geonames"])
    let ramadi = gazetteer.place(PlaceID("geonames:98245"))
    #expect(ramadi?.admin1?.code == "IQG01")
    let town = gazetteer.place(PlaceID("geonames:170794"))
    #expect(town?.admin1?.code == "SY.07")
    #expect(gazetteer.places(code: "IQG01Q03").map(\.id.text) == ["geonames:99455"])
    #expect(gazetteer.places(code: "ORAA").map(\.id.text) == ["icao:ORAA"])
    #expect(gazetteer.places(code: "oraa").isEmpty)
  }

  @Test func `names are those of the day`() throws {
    let gazetteer = try SmallGazetteer.open()
    let id = PlaceID("geonames:98245")
    let before = try #require(Day(iso: "2015-05-21"))
    let after = try #require(Day(iso: "2016-02-05"))
    #expect(gazetteer.asOf(before).place(id)?.name == "Oldtown")
    #expect(gazetteer.asOf(after).place(id)?.name == "Ramadi")
    #expect(gazetteer.place(id)?.name == "Ramadi")
    #expect(gazetteer.asOf(before).find(name: "Ramadi").first?.name == "Oldtown")
  }

  @Test func `the name of the day counts as the usual one`() throws {
    let gazetteer = try SmallGazetteer.open()
    let before = try #require(Day(iso: "2015-05-21"))
    #expect(gazetteer.candidates(named: "Oldtown").first?.kind == .alias)
    #expect(gazetteer.asOf(before).candidates(named: "Oldtown").first?.kind == .primary)
    let text = sentence("Families left Oldtown on Monday")
    let match = try #require(gazetteer.asOf(before).matches(in: text).first)
    #expect(match.candidates.first?.kind == .primary)
  }

  @Test func `a disputed area goes to the country that a state sees it in`() throws {
    let gazetteer = try SmallGazetteer.open()
    #expect(gazetteer.worldviews == ["SY"])
    #expect(gazetteer.seen(by: "FR") == nil)
    let other = try #require(gazetteer.seen(by: "SY"))
    #expect(gazetteer.place(PlaceID("geonames:98245"))?.country == "IRQ")
    #expect(other.place(PlaceID("geonames:98245"))?.country == "SYR")
    #expect(other.place(PlaceID("geonames:98180"))?.country == "IRQ")
    let syria = PlaceID("geonames:163843")
    #expect(other.contains(place: PlaceID("geonames:98245"), in: syria))
    #expect(!gazetteer.contains(place: PlaceID("geonames:98245"), in: syria))
    let inSyria = other.places(in: .place(syria)).map(\.id.text)
    #expect(inSyria.contains("geonames:98245") && inSyria.contains("geonames:170794"))
    let inIraq = other.places(in: .place(PlaceID("geonames:99237"))).map(\.id.text)
    #expect(!inIraq.contains("geonames:98245") && inIraq.contains("geonames:98180"))
  }
}
