import Foundation
import Sitmap
import SitmapCLI
import Testing

/// Filters, rivers, borders and the antimeridian, by the command.
@Suite struct CommandSelectionTests {
  private static let points = """
    {"type":"FeatureCollection","features":[
    {"type":"Feature","id":"ramadi","geometry":{"type":"Point","coordinates":[43.30,33.43]},"properties":{"deaths":12,"name":"Ramādī"}},
    {"type":"Feature","id":"hit","geometry":{"type":"Point","coordinates":[42.82,33.64]},"properties":{"deaths":3,"name":"Hīt"}},
    {"type":"Feature","id":"rutba","geometry":{"type":"Point","coordinates":[40.28,33.04]},"properties":{"name":"Ar Rutba"}}]}
    """

  private func count(_ arguments: [String]) throws -> (String, Command.Result) {
    let workspace = try Workspace()
    let path = try workspace.file("points.geojson", Self.points)
    let result = Command.run(arguments: ["query", path, "--count"] + arguments)
    return (result.text, result)
  }

  @Test(arguments: [
    ("deaths > 5", "1\n"), ("deaths IS NULL", "1\n"), ("NOT deaths > 5", "1\n"),
    ("accenti(name) LIKE '%Ram%'", "1\n"), ("id IN ('hit', 'rutba')", "2\n"),
    ("S_INTERSECTS(geometry, BBOX(42, 33, 44, 34))", "2\n"), ("deaths > 100", "0\n"),
    (#"{"op": "<", "args": [{"property": "deaths"}, 5]}"#, "1\n"),
  ])
  func `a filter selects features of a stream`(filter: String, expected: String) throws {
    let (text, result) = try count(["--filter", filter])
    #expect(text == expected, "\(result.messages)")
    #expect(result.code == (expected == "0\n" ? 1 : 0))
  }

  @Test func `a filter goes together with a region, in a file, and for places`() throws {
    #expect(try count(["--filter", "deaths > 1", "--bbox", "43,33,44,34"]).0 == "1\n")
    let workspace = try Workspace()
    let path = try workspace.file("question.cql2", "deaths < 5\n")
    #expect(try count(["--filter-file", path]).0 == "1\n")
    let places = sitmap(
      "places",
      "--in",
      "Anbar",
      "--class",
      "P",
      "--filter",
      "population BETWEEN 200000 AND 300000",
      "--count"
    )
    #expect(places.code == 0)
    let all = sitmap("places", "--in", "Anbar", "--class", "P", "--count")
    #expect(Int(places.text.dropLast()) ?? 0 < Int(all.text.dropLast()) ?? 0)
  }

  @Test(arguments: [
    (["--filter", "deaths >"], "column 9"), (["--filter", "avg(deaths) > 1"], "no function 'avg'"),
    (["--filter", "{\"op\":1}"], "op: 'op' is a text"), (["--filter", "{"], "line 1, column 2"),
    (["--filter", "a = 1", "--filter-file", "x"], "two filters"),
    (["--from", "Hit", "--to", "Ramadi"], "--from belongs to --along"),
    (["--along", "Euphrates", "--from", "Hit"], "two ends"),
    (["--width", "3km"], "--width belongs"),
    (["--along", "Euphrates", "--bank", "left"], "which bank is left"),
    (["--along", "Ramadi"], "no line of"), (["--border", "IQ,UA"], "no border in common"),
    (["--border", "a,b,c"], "not one place or two"),
    (
      [
        "--near", "Hit", "--near", "Rutba", "--radius", "1km", "--radius", "2km", "--radius", "3km",
      ],
      "3 times --radius"
    ),
    (
      ["--along", "Tigris", "--along", "Euphrates", "--from", "Hit", "--to", "Ramadi"],
      "one --along"
    ),
    (["--radius", "3km"], "--radius belongs to --near"),
    (["--border", "IZ"], "IQ Iraq"), (["--in", "QQQ"], "ISO 3166-1"),
    (["--along", "Euphrates", "--from", "Kyiv", "--to", "Ramadi"], "Kyiv is more than 50 km"),
    (["--on", "2015-05-19", "--since", "2015-05-18"], "--on is"),
  ])
  func `what cannot be asked is told`(arguments: [String], message: String) throws {
    let result = try count(arguments).1
    #expect(result.code == 2)
    #expect(result.messages.contains(message), "\(result.messages)")
  }

  @Test func `a stretch of a river and its banks hold what lies beside it`() throws {
    #expect(try count(["--along", "Euphrates", "--width", "15km"]).0 == "2\n")
    let stretch = ["--along", "Euphrates", "--from", "Hit", "--to", "Ramadi", "--width", "15km"]
    #expect(try count(stretch).0 == "2\n")
    let (_, upstream) = try count([
      "--along", "Euphrates", "--from", "Haditha", "--to", "Hit", "--width", "15km",
    ])
    #expect(upstream.text == "1\n")
    let banks = try Bank.allCases.map { bank in
      Int(try count(stretch + ["--bank", bank.rawValue]).0.dropLast()) ?? 0
    }
    #expect(banks.reduce(0, +) == 2)
    let places = sitmap(
      "places",
      "--along",
      "Euphrates",
      "--from",
      "Hit",
      "--to",
      "Ramadi",
      "--width",
      "5km"
    )
    #expect(places.text.contains("Ramadi") && places.text.contains("Hīt"))
    #expect(!places.text.contains("Fallu"))
  }

  @Test(arguments: [
    // The same word again: any of them.
    (["--near", "Hit", "--near", "Rutba", "--radius", "20km"], "2\n"),
    (["--near", "Hit", "--near", "Rutba", "--radius", "20km", "--radius", "1m"], "1\n"),
    (["--bbox", "40,33,41,34", "--bbox", "43,33,44,34"], "2\n"),
    (["--in", "Anbar", "--in", "Baghdad"], "3\n"),
    // Another word: both.
    (["--in", "Anbar", "--near", "Ramadi", "--radius", "100km"], "2\n"),
    (["--in", "IQ", "--along", "Euphrates", "--width", "15km"], "2\n"),
    (["--along", "Euphrates", "--width", "15km", "--bbox", "43,33,44,34"], "1\n"),
    (["--in", "Baghdad", "--near", "Ramadi"], "0\n"),
    // Any of the first and any of the second.
    (
      ["--bbox", "40,33,41,34", "--bbox", "43,33,44,34", "--near", "Ramadi", "--near", "Hit"], "1\n"
    ),
    (["--in", "Anbar", "--in", "IQ", "--match", "possible"], "3\n"),
  ])
  func `regions of one word are any of them, of two words both`(
    arguments: [String],
    expected: String
  ) throws {
    let (text, result) = try count(arguments)
    #expect(text == expected, "\(result.messages)")
  }

  @Test func `places are selected by several regions too`() throws {
    func count(_ arguments: [String]) -> Int {
      let result = Command.run(arguments: ["places", "--class", "P", "--count"] + arguments)
      return Int(result.text.dropLast()) ?? 0
    }
    let anbar = count(["--in", "Anbar"])
    let baghdad = count(["--in", "IQG08"])
    #expect(anbar > 0 && baghdad > 0)
    #expect(count(["--in", "Anbar", "--in", "IQG08"]) == anbar + baghdad)
    let near = count(["--in", "Anbar", "--near", "Ramadi", "--radius", "20km"])
    #expect(near > 0 && near < anbar)
    #expect(count(["--in", "Anbar", "--in", "Anbar"]) == anbar)
  }

  @Test func `a filter that asks for what no record has is told, with the name that may be meant`()
    throws
  {
    let (text, result) = try count(["--filter", "deats > 5"])
    #expect(text == "0\n")
    #expect(result.messages.contains("no record has a property 'deats'; did you mean 'deaths'?"))
    // One record that has it is enough.
    #expect(!(try count(["--filter", "deaths > 500"]).1.messages.contains("no record")))
    let workspace = try Workspace()
    let folder = workspace.folder + "in"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    _ = try workspace.file("in/a.geojson", Self.points)
    let all = sitmap("query", folder, "--filter", "deats > 5", "--count")
    #expect(all.messages.contains("did you mean 'deaths'?"), "\(all.messages)")
  }

  @Test func `a border holds what lies near it, and a shared one less`() throws {
    let all = sitmap("places", "--border", "IQ", "--width", "20km", "--class", "P", "--count")
    let shared = sitmap("places", "--border", "IQ,SY", "--width", "20km", "--class", "P", "--count")
    let counts = [all, shared].map { Int($0.text.dropLast()) ?? 0 }
    #expect(counts[1] > 0 && counts[1] < counts[0])
    let names = sitmap(
      "places",
      "--border",
      "IQ,SY",
      "--width",
      "20km",
      "--filter",
      "name LIKE '%Q%im'"
    )
    #expect(names.text.contains("Qā’im"))
  }

  @Test func `a line and an area over the antimeridian are cut when asked`() throws {
    let workspace = try Workspace()
    let path = try workspace.file(
      "pacific.geojson",
      """
      {"type":"FeatureCollection","features":[
      {"type":"Feature","id":1,"geometry":{"type":"Polygon","coordinates":[[[170,0],[-170,0],[-170,10],[170,10],[170,0]]]},"bbox":[170,0,-170,10],"properties":{"a":1.50}},
      {"type":"Feature","id":2,"geometry":{"type":"Point","coordinates":[1,2]},"properties":{}}]}
      """
    )
    let plain = sitmap("query", path)
    #expect(plain.text.contains("[[[170,0],[-170,0],"))
    let cut = sitmap("query", path, "--cut-antimeridian")
    #expect(cut.code == 0)
    #expect(cut.messages.contains("1 of them cut at the antimeridian"))
    #expect(cut.text.contains("MultiPolygon") && cut.text.contains("\"a\":1.50"))
    let back = try LayerReader.read(cut.stdout, file: "cut.geojson").layers[0].features[0]
    #expect(back.geometry?.polygons.count == 2)
    // On the way into another system: both pieces keep to their side of Web Mercator's edge.
    let away = sitmap("project", path, "--crs", "EPSG:3857", "--cut-antimeridian")
    #expect(away.messages.contains("1 of them cut"), "\(away.messages)")
    #expect(away.text.contains("MultiPolygon") && away.text.contains("\"a\":1.50"))
    #expect(away.text.contains("20037508.34") && away.text.contains("-20037508.34"))
    let mended = try workspace.file("away.geojson", away.stdout)
    let round = sitmap("project", mended, "--crs", "EPSG:4326")
    let again = try LayerReader.read(round.stdout, file: "round.geojson").layers[0].features[0]
    #expect(again.geometry?.polygons.count == 2)
    let east = again.geometry?.polygons.map { $0.exterior.map(\.longitude).max() ?? 0 }
    #expect(Set(east ?? []) == [180, -170])
    #expect(sitmap("project", mended, "--crs", "EPSG:4326", "--cut-antimeridian").code == 2)
    let rounded = sitmap("query", path, "--cut-antimeridian", "--precision", "1")
    #expect(rounded.text.contains("MultiPolygon"))
    // A box across the antimeridian stays one.
    let tenths = sitmap("query", path, "--precision", "1")
    #expect(tenths.text.contains("\"bbox\":[170,0,-170,10],\"properties\""), "\(tenths.text)")
  }
}
