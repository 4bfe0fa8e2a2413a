import SitmapGazetteer
import SitmapModel
import Testing

struct SearchTests {
  private func first(_ text: String, _ search: PlaceSearch = PlaceSearch()) throws -> PlaceHit? {
    try SmallGazetteer.open().search(text, search).first
  }

  @Test(arguments: [
    ("Ramadi", "geonames:98245", "exact"), ("RAMADI", "geonames:98245", "folded"),
    ("Fallujah", "geonames:99454", "alias"), ("الفلوجة", "geonames:99454", "alias"),
    ("Falujah", "geonames:99454", "spelling"), ("Felluja", "geonames:99454", "spelling"),
    ("Falloujah", "geonames:99454", "spelling"), ("Ramdai", "geonames:98245", "spelling"),
    ("Фаллуджа", "geonames:99454", "sound"), ("Oldtown", "geonames:98245", "former"),
    ("River Euphrates", "naturalearth:euphrates", "loose"), ("IQG01", "geonames:99592", "code"),
    ("IQ-AN", "geonames:99592", "code"), ("IQ.01", "geonames:99592", "code"),
    ("iqg01", "geonames:99592", "code"), ("Dayr az-Zor", "geonames:170794", "spelling"),
  ])
  func `a name in any spelling, script or code is found, and why`(
    text: String,
    id: String,
    kind: String
  ) throws {
    let hit = try #require(try first(text))
    #expect(hit.place.id.text == id)
    #expect(hit.kind == kind)
    #expect(hit.score > 0.5 && hit.score <= 1)
  }

  @Test func `the reason names the name, its language, the edits and the day`() throws {
    #expect(try first("الفلوجة")?.why == "alias الفلوجة (ar)")
    #expect(try first("Falujah")?.why == "1 edit from Fallujah")
    #expect(try first("Oldtown")?.why == "old name Oldtown (en), until 2016-02-04")
    #expect(try first("Ramadi")?.score == 1)
  }

  @Test(arguments: [
    ("Ramadij", "geonames:98245"), ("Ar-Ramady", "geonames:98245"), ("Faludscha", "geonames:99454"),
    ("Al-Faludja", "geonames:99454"), ("Bagdad", "geonames:98180"),
    ("Der ez Sor", "geonames:170794"),
    ("Dejr ez-Zor", "geonames:170794"), ("Habbaniya", "sitmap:habbaniyah"),
    ("Chabbanija", "sitmap:habbaniyah"),
  ])
  func `spellings of other languages are near`(text: String, id: String) throws {
    #expect(try first(text)?.place.id.text == id)
  }

  @Test(arguments: [
    ("Gouvernorat d'Al-Anbar", "geonames:99592"), ("Gobernación de Bagdad", "geonames:98182"),
    ("Guvernoratul Al Anbar", "geonames:99592"), ("Anbaro provincija", "geonames:99592"),
    ("Fallujah rajonas", "geonames:99455"),
  ])
  func `a unit is found with the word for it in any language`(text: String, id: String) throws {
    #expect(try first(text)?.place.id.text == id)
  }

  @Test(arguments: ["iraqi", "houses", "housed", "housing", "rehouse", "housé", "er", "ur"])
  func `words in small letters by their endings, of peoples and of two letters name no town`(
    word: String
  ) throws {
    let hits = try SmallGazetteer.open().search(word)
    #expect(!hits.contains { $0.place.featureClass == .populated })
  }

  @Test(arguments: [("ramadi", "geonames:98245"), ("falujah", "geonames:99454")])
  func `a name in small letters that is no word is found`(text: String, id: String) throws {
    #expect(try first(text)?.place.id.text == id)
  }

  @Test(arguments: ["hit", "house", "suva", "houses of"])
  func `an ordinary word in small letters names no town`(word: String) throws {
    let hits = try SmallGazetteer.open().search(word)
    #expect(!hits.contains { $0.place.featureClass == .populated })
  }

  @Test(arguments: ["faluja", "ramadis"])
  func `rarer words and those of one's own name no town in small letters`(word: String) throws {
    #expect(try SmallGazetteer.open().search(word).isEmpty)
    #expect(try first(word.prefix(1).uppercased() + word.dropFirst()) != nil)
  }

  @Test func `what is derived of a rarer word is a name`() throws {
    #expect(try first("baghda") == nil)
    #expect(try first("baghdad")?.place.id.text == "geonames:98180")
  }

  @Test func `a township without a row is the town of its name`() throws {
    let hit = try #require(try first("Hit Township"))
    #expect(hit.place.id.text == "geonames:95788")
    #expect(hit.kind == "loose")
    #expect(try first("Baghdad Municipality")?.place.id.text == "geonames:98182")
  }

  @Test func `the same word with a capital does`() throws {
    #expect(try first("Hit")?.place.id.text == "geonames:95788")
    #expect(try first("Suva")?.place.id.text == "geonames:2198148")
  }

  @Test func `a search keeps to a country, a class, a container and a limit`() throws {
    var search = PlaceSearch()
    search.country = "SYR"
    #expect(try first("Baghdad", search) == nil)
    search = PlaceSearch()
    search.classes = [.administrative]
    #expect(try first("Baghdad", search)?.place.id.text == "geonames:98182")
    search = PlaceSearch()
    search.container = PlaceID("geonames:99592")
    #expect(try first("Baghdad", search) == nil)
    #expect(try first("Falluja", search)?.place.id.text == "geonames:99454")
    search.limit = 0
    #expect(try first("Falluja", search) == nil)
  }

  @Test func `the beginning of a name is enough when asked`() throws {
    var search = PlaceSearch()
    search.isPrefix = true
    let names = try SmallGazetteer.open().search("ba", search).map(\.place.name)
    #expect(names == ["Baghdad", "Baghdad"])
    #expect(try first("fal", search)?.why == "begins Fallujah")
  }

  @Test func `nothing, marks and very long texts find nothing`() throws {
    let gazetteer = try SmallGazetteer.open()
    for text in ["", "--", String(repeating: "x", count: 5000), "\u{0}", "zzqzzq"] {
      #expect(gazetteer.search(text).isEmpty)
    }
  }
}
