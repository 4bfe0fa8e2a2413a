import SitmapModel
import Testing

/// Which tokens belong to a name, and what the words around it say.
struct PlacesSpanTests {
  @Test(arguments: [
    ("Boats crossed the River Nile at night.", "River Nile", KindCue.river),
    ("Fighting reached the province of Homs on Friday.", "Homs", .province),
    ("Many fled Idlib province.", "Idlib", .province),
    ("The army left the city of Goma.", "Goma", .settlement),
    ("Fishermen on Lake Chad were warned.", "Lake Chad", .lake),
  ])
  func `generic words give the kind`(text: String, name: String, kind: KindCue) throws {
    let toponym = try #require(try PlacesFixture(text).toponym(name))
    #expect(toponym.kind == kind)
  }

  @Test func `a name that the gazetteer lacks is kept when it is announced`() throws {
    let read = try PlacesFixture("Clashes broke out in the village of Qarnabash before dawn.")
    let index = try #require(read.index("Qarnabash"))
    #expect(read.resolutions[index].place == nil)
    #expect(!read.resolutions[index].reasons.isEmpty)
  }

  @Test func `several units of a direction are no unit of that name`() throws {
    let read = try PlacesFixture("Floods hit districts of the Western provinces of Afghanistan.")
    #expect(read.placed == ["Afghanistan"])
    let one = try PlacesFixture("Floods hit districts of Western Province in Sri Lanka.")
    #expect(one.place("Western Province")?.country == "LKA")
  }

  @Test func `a unit with a direction is not the river in its name`() throws {
    let read = try PlacesFixture("People arrived in Kodok in Western Nile state in South Sudan.")
    #expect(read.place("Western Nile state")?.name == "Fashoda State")
    #expect(read.place("Kodok")?.country == "SSD")
  }

  @Test func `short capitals may be a unit of the past`() throws {
    #expect(try PlacesFixture("Families returned to FATA.").place("FATA")?.country == "PAK")
  }

  @Test func `a container stands beside its name`() throws {
    let read = try PlacesFixture("The flood cut off Springfield, Illinois, for a week.")
    let town = try #require(read.toponym("Springfield"))
    #expect(town.container == read.toponym("Illinois")?.tokens)
    #expect(read.place("Springfield")?.admin1?.name == "Illinois")
  }

  @Test func `newspaper abbreviations are states`() throws {
    let read = try PlacesFixture("A storm hit Lebanon, Pa., and two other towns.")
    let state = try #require(read.toponym("Pa."))
    #expect(read.report.text(of: state.span) == "Pa.")
    #expect(read.place("Pa.")?.name == "Pennsylvania")
    #expect(read.place("Lebanon")?.country == "USA")
  }
}
