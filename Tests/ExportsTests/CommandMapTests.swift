import Sitmap
import SitmapCLI
import Testing

@Suite struct CommandMapTests {
  @Test func `a report on standard input becomes GeoJSON, and a line says what was found`() throws {
    let result = sitmap("map", "-", "--date", "2024-03-04", input: Texts.report)
    #expect(result.code == 0)
    let layers = try LayerReader.read(result.stdout, file: "out.geojson")
    #expect(layers.notes.isEmpty)
    let events = try #require(layers.layers.first { $0.name == "events" })
    #expect(events.features.contains { $0["place"] == .string("Ramadi") })
    #expect(result.messages.hasPrefix("1 report, "))
    #expect(result.messages.split(separator: "\n").count == 1)
    #expect(sitmap("map", "-", "-q", input: Texts.report).stderr.isEmpty)
  }

  @Test func `a map says of which day it is, and whose data is in it`() {
    let result = sitmap("map", "-", "--date", "2024-03-04", input: Texts.report)
    #expect(
      result.text.contains(#""as_of":"2024-03-04","attribution":"Places: GeoNames (Creative"#)
    )
    let later = sitmap("map", "-", "--as-of", "2024-05-01", input: Texts.report)
    #expect(later.text.contains(#""as_of":"2024-05-01""#))
    #expect(sitmap("map", "-", input: Texts.report).text.contains(#""as_of":null"#))
  }

  @Test func `a map as of a day writes the names of that day`() {
    let text = "Shelling hit Bakhmut on Monday, killing two people."
    let then = sitmap(
      "map",
      "-",
      "--date",
      "2015-05-19",
      "-f",
      "csv",
      "--as-of",
      "2015-05-21",
      input: text
    )
    let now = sitmap("map", "-", "--date", "2015-05-19", "-f", "csv", input: text)
    #expect(then.text.contains("Artemivs"))
    #expect(now.code == 0 && !now.text.contains("Artemivs"))
  }

  @Test func `the same input gives the same bytes`() {
    let first = sitmap("map", "-", "--date", "2024-03-04", input: Texts.report)
    let second = sitmap("map", "-", "--date", "2024-03-04", input: Texts.report)
    #expect(first.stdout == second.stdout)
    #expect(first.stderr == second.stderr)
  }

  @Test func `the layers of a folder are files that can be queried and compared`() throws {
    let workspace = try Workspace()
    let report = try workspace.file("r.txt", Texts.report)
    let out = workspace.folder + "out/"
    let made = sitmap("map", report, "--date", "2024-03-04", "-o", out, "--split")
    #expect(made.code == 0)
    #expect(made.stdout.isEmpty)
    for layer in LayerDefinition.filed {
      let text = try workspace.text("out/\(layer.name).geojson")
      #expect(text.contains("\"name\":\"\(layer.name)\""))
    }
    let inside = sitmap("query", out, "--in", "Anbar", "-f", "text")
    #expect(inside.code == 0)
    #expect(inside.text.contains("Ramadi"))
    #expect(inside.messages.contains("--in Anbar: "))
    let outside = sitmap("query", out, "--bbox", "0,0,1,1", "--count")
    #expect(outside.code == 1)
    #expect(outside.text == "0\n")
    let same = sitmap("diff", out, out, "--exit-code")
    #expect(same.code == 0)
    #expect(same.text == "no differences\n")
    let other = workspace.folder + "other/"
    _ = sitmap("map", "-", "-o", other, "--split", input: "Shelling hit Hit on 1 March 2024.")
    #expect(sitmap("diff", out, other).code == 0)
    let changed = sitmap("diff", out, other, "--exit-code", "-f", "geojson")
    #expect(changed.code == 1)
    #expect(try LayerReader.read(changed.stdout, file: "c.geojson").notes.isEmpty)
  }

  @Test func `one bad report is told and does not stop the others`() throws {
    let workspace = try Workspace()
    _ = try workspace.file("a.txt", Texts.report)
    _ = try workspace.file("b.txt", "---\ndate: soon\n---\nText.")
    let result = sitmap("map", workspace.folder)
    #expect(result.code == 5)
    #expect(result.messages.contains("error: \(workspace.folder)b.txt:2: front matter date 'soon'"))
    #expect(result.messages.contains("1 report (1 more failed), "))
    #expect(sitmap("map", workspace.folder + "b.txt").code == 3)
  }

  @Test func `a table in another system has its coordinates`() {
    let result = sitmap(
      "map",
      "-",
      "-f",
      "csv",
      "--crs",
      "EPSG:32638",
      "--date",
      "2024-03-04",
      input: Texts.report
    )
    #expect(result.code == 0)
    let rows = result.text.split(whereSeparator: \.isNewline)
    #expect(rows[0].hasSuffix(",lon,lat,x,y,wkt,crs"))
    #expect(rows.count >= 2)
    #expect(rows[1].hasSuffix(",EPSG:32638"))
  }

  @Test func `what nothing happened in is done`() {
    let result = sitmap("map", "-", input: "The weather was fine and everybody had lunch.")
    #expect(result.code == 0)
    #expect(result.messages.hasPrefix("1 report, 0 events, 0 displacements, "))
  }

  @Test func `undated relative dates are counted and not guessed`() {
    let result = sitmap("map", "-", input: "Shelling hit Ramadi last Friday.")
    #expect(
      result.messages.contains("1 relative date unresolved (no publication date; --date gives one)")
    )
    #expect(result.text.contains("\"date_from\":null,\"date_to\":null"))
  }

  @Test func `explain shows the stages and finds a record by the beginning of its id`() throws {
    let workspace = try Workspace()
    let report = try workspace.file("r.txt", Texts.report)
    let whole = sitmap("explain", report, "--date", "2024-03-04")
    #expect(whole.code == 0)
    #expect(whole.text.hasPrefix("report r, published 2024-03-04\n[0] "))
    #expect(whole.text.contains("Shelling hit [Ramadi] "))
    let line = try #require(
      whole.text.split(separator: "\n").first { $0.hasPrefix("event ") }
    )
    let id = line.dropFirst("event ".count).prefix(6)
    let one = sitmap("explain", report, "--date", "2024-03-04", String(id))
    #expect(one.code == 0)
    #expect(one.text.contains("event \(id)"))
    #expect(one.text.utf8.count < whole.text.utf8.count)
    #expect(sitmap("explain", report, "--id", "zzz").code == 2)
  }

  @Test func `annotate shows the finds of every sentence`() {
    let result = sitmap("annotate", "-", "--date", "2024-03-04", input: Texts.report)
    #expect(result.code == 0)
    #expect(result.text.contains("    place   \"Ramadi\" 13-19 -> Ramadi geonames:98717"))
    #expect(result.text.contains("\"12 people\""))
  }

  @Test func `places are found by name and by region`() throws {
    let named = sitmap("places", "Falluja", "-f", "json")
    #expect(named.code == 0)
    #expect(named.text.contains("\"id\":\"geonames:99454\""))
    let near = sitmap("places", "--near", "33.42,43.30", "--radius", "20km")
    #expect(near.text.hasPrefix("geonames:98717"))
    let large = sitmap("places", "--in", "Anbar", "--class", "P", "--min-population", "100000")
    #expect(large.text.contains("Ramadi"))
    #expect(!large.text.contains("Baghdad"))
    #expect(sitmap("places", "Qwrtzpl").code == 1)
    let box = sitmap("places", "--bbox", "43,33,44,34", "-f", "geojson", "--limit", "3")
    #expect(try LayerReader.read(box.stdout, file: "p.geojson").layer.features.count == 3)
  }
}
