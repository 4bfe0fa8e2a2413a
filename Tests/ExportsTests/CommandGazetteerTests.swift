import Sitmap
import SitmapCLI
import Testing

@Suite struct CommandGazetteerTests {
  @Test(arguments: ["Falujah", "Felluja", "الفلوجة", "Фаллуджа", "Al-Falluja"])
  func `a name in any spelling or script is found, with a reason and a score`(name: String) throws {
    let result = sitmap("places", name, "--limit", "1", "-f", "geojson")
    #expect(result.code == 0)
    let layer = try LayerReader.read(result.stdout, file: "p.geojson").layer
    let hit = try #require(layer.features.first)
    #expect(hit.id == "geonames:99454")
    #expect(hit["why"] != nil && hit["match"] != nil)
    guard case .number(let score)? = hit["score"] else {
      Issue.record("no score")
      return
    }
    #expect(score > 0.5)
  }

  @Test func `a region is named by any of its codes`() {
    let named = sitmap("places", "--in", "Anbar", "--class", "P", "-q")
    for code in ["IQG01", "IQ-AN", "IQ.01"] {
      #expect(sitmap("places", "--in", code, "--class", "P", "-q").stdout == named.stdout)
    }
    let wrong = sitmap("places", "--in", "Fallujaah")
    #expect(wrong.code == 2)
    #expect(wrong.messages.contains("did you mean Al Fall"))
  }

  @Test func `a position is told by what is near`() {
    let result = sitmap("places", "--near", "33.69,42.78")
    #expect(result.code == 0)
    #expect(result.messages.contains("NW of H"))
    #expect(result.messages.contains("Iraq"))
    #expect(result.messages.contains("nearest river: "))
  }

  @Test func `parents and children are those of the units`() {
    let parents = sitmap("places", "Ramadi", "--parents").text
    #expect(parents.contains("Anbar") && parents.contains("Iraq"))
    let children = sitmap("places", "Iraq", "--children", "--count")
    #expect(children.text == "19\n")
    #expect(sitmap("places", "Iraq", "--children", "--parents").code == 2)
  }

  @Test func `units are those of the day that is asked about`() {
    let then = sitmap("places", "Halabja", "--as-of", "2013-01-01", "--parents", "-q").text
    #expect(then.contains("Sulaymaniyah") && !then.contains("geonames:12218240"))
    let now = sitmap("places", "Halabja", "--parents", "-q").text
    #expect(now.contains("geonames:12218240") && !now.contains("Sulaymaniyah"))
    #expect(sitmap("places", "CD", "--children", "--count", "--as-of", "2015-06-30").text == "11\n")
    #expect(sitmap("places", "CD", "--children", "--count").text == "26\n")
    let orientale = sitmap("places", "--in", "Orientale", "--country", "CD", "--class", "P", "-q")
    #expect(orientale.text.contains("Bunia") && orientale.text.contains("Kisangani"))
    let unit = sitmap("places", "geonames:12218240", "-f", "csv")
    #expect(unit.text.contains("valid_from,valid_to") && unit.text.contains("2014-03-13"))
  }

  @Test func `a report older than a unit means the town, or says that the unit is odd`() throws {
    let workspace = try Workspace()
    let text =
      "Clashes in Ituri province killed 12 people on Wednesday. A bomb hit Halabja, wounding two."
    let reports = try workspace.file(
      "r.jsonl",
      #"{"id":"a","date":"2013-05-02","text":"\#(text)"}"# + "\n"
    )
    let old = sitmap("map", reports, "--layers", "mentions", "-f", "geojson", "-q").text
    #expect(old.contains("Ituri exists only since 2015-07-01, then part of Orientale Province"))
    #expect(old.contains("geonames:96205") && !old.contains("\"geonames:12218240\","))
    let new = try workspace.file(
      "s.jsonl",
      #"{"id":"a","date":"2016-05-02","text":"\#(text)"}"# + "\n"
    )
    #expect(
      !sitmap("map", new, "--layers", "mentions", "-f", "geojson", "-q").text.contains(
        "exists only"
      )
    )
    let dated = sitmap("map", reports, "--as-of", "2013-06-01", "-f", "csv", "-q").text
    #expect(dated.contains("Orientale Province") && dated.contains("Sulaymaniyah"))
  }

  @Test func `what English calls a country is the country`() {
    for (name, id) in [("Burma", "1327865"), ("America", "6252001"), ("Congo", "2260494")] {
      #expect(sitmap("places", name, "--limit", "5").text.contains("geonames:\(id) "))
    }
  }

  @Test(arguments: ["geonames", "csv", "pcodes", "geojson"])
  func `what is no such file gives no pack and a sentence`(kind: String) throws {
    let workspace = try Workspace()
    let foreign = try workspace.file("notes.txt", "These are notes.\nNothing is a place here.\n")
    let old = try workspace.file("old.pack", "what was there before")
    for pack in [workspace.folder + "new.pack", old] {
      let made = sitmap(
        "gazetteer",
        "import",
        kind,
        foreign,
        "-o",
        pack,
        "--licence",
        "CC0-1.0",
        "--attribution",
        "nobody"
      )
      #expect(made.code == 3)
      #expect(made.messages.contains("notes.txt"))
    }
    #expect(throws: (any Error).self) { try workspace.text("new.pack") }
    #expect(throws: (any Error).self) { try workspace.text("new.pack.part") }
    #expect(try workspace.text("old.pack") == "what was there before")
  }

  @Test func `a pack of one's own is made, stacked, checked and exported`() throws {
    let workspace = try Workspace()
    let table = try workspace.file(
      "camps.csv",
      "name,lat,lon,country,class,code,names\n\"Camp, North\",33.1,43.2,IQ,S,,Kamp Nord|مخيم الشمال\nBad,95,0,IQ,,,\n"
    )
    let pack = workspace.folder + "camps.pack"
    let made = sitmap(
      "gazetteer",
      "import",
      "csv",
      table,
      "-o",
      pack,
      "--licence",
      "CC0-1.0",
      "--attribution",
      "Field office"
    )
    #expect(made.code == 5)
    #expect(made.messages.contains("1 places") && made.messages.contains("1 rows left out"))
    let found = sitmap("places", "Camp Nrth", "--gazetteer", pack, "-f", "json")
    #expect(found.text.contains("Camp, North"))
    let config = try workspace.file("settings", "# mine\ngazetteer = camps.pack\n")
    #expect(sitmap("places", "Kamp Nord", "--config", config).code == 0)
    #expect(sitmap("gazetteer", "check", "--gazetteer", pack).code == 0)
    #expect(sitmap("gazetteer", "info", "--gazetteer", pack).text.contains("licence: CC0-1.0"))
    let linked = sitmap("gazetteer", "export", "--gazetteer", pack, "-f", "lpf")
    #expect(linked.text.contains("\"toponym\":\"Kamp Nord\""))
    // A spot without a code is no settlement.
    #expect(!linked.text.contains("PPL"))
    #expect((try? JSONDocument(parsing: linked.stdout)) != nil)
    let damaged = try workspace.file("damaged.pack", "SITMAPGZ and nothing")
    let refused = sitmap("places", "Ramadi", "--gazetteer", damaged)
    #expect(refused.code == 4)
    #expect(refused.messages.contains("damaged.pack"))
  }
}
