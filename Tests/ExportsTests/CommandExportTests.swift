import Foundation
import Sitmap
import SitmapCLI
import Testing

/// Layers and files of others in other forms, by the command.
@Suite struct CommandExportTests {
  private static let table = """
    name,lat,lon,code,n
    Ramadi,33.43,43.30,007,12.5
    Mosul,36.34,43.13,IQ-NI,
    Suva,-17.8,178.1,"a ""b"", c",3
    Taveuni,-17.8,-179.9,=1+1,4

    """

  /// A folder of layers, drawn from our own reports.
  private func drawn(_ workspace: Workspace) -> String {
    let reports = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/Reports/ramadi-2015").path
    #expect(sitmap("map", reports, "--split", "-o", workspace.folder + "out").code == 0)
    return workspace.folder + "out"
  }

  @Test func `a table keeps its columns and gets those of the units`() throws {
    let workspace = try Workspace()
    let own = try workspace.file("p.csv", Self.table)
    let result = sitmap("export", own, "--tag", "admin1", "-f", "csv")
    let lines = result.text.split(separator: "\r\n").map(String.init)
    #expect(lines.count == 5, "\(result.messages)")
    #expect(lines[0] == "name,lat,lon,code,n,admin1,admin1_code")
    #expect(lines[1] == #"Ramadi,33.43,43.3,"007",12.5,Al Anbar,IQG01"#)
    #expect(lines[3].hasPrefix(#"Suva,-17.8,178.1,"a ""b"", c",3,"#))
    // What a spreadsheet would run is marked as text.
    #expect(lines[4].hasPrefix("Taveuni,-17.8,-179.9,'=1+1,4,"))
  }

  @Test func `the system is chosen by what is selected, and across the antimeridian`() throws {
    let workspace = try Workspace()
    let path = try workspace.file("p.csv", Self.table)
    let iraq = sitmap("export", path, "--crs", "utm", "--in", "Anbar", "-f", "csv")
    #expect(iraq.messages.contains("--crs utm: EPSG:32638"), "\(iraq.messages)")
    #expect(iraq.text.hasPrefix("name,lat,lon,code,n,x,y,crs\r\n"))
    #expect(iraq.text.split(separator: "\r\n").count == 2)
    let fiji = sitmap("export", path, "--crs", "utm", "--bbox=177,-20,-178,-15", "-f", "csv")
    #expect(fiji.messages.contains("--crs utm: EPSG:32760"), "\(fiji.messages)")
    let geojson = try workspace.file(
      "p.geojson",
      Array(sitmap("export", path, "--bbox=177,-20,-178,-15").stdout)
    )
    let drawn = sitmap("export", geojson, "--crs", "utm", "-f", "json", "--fields", "name,x,y,crs")
    #expect(drawn.messages.contains("--crs utm: EPSG:32760"), "\(drawn.messages)")
    #expect(drawn.text.contains(#""crs":"EPSG:32760""#))
  }

  @Test func `projected numbers never hide behind columns of the same name`() throws {
    let workspace = try Workspace()
    let path = try workspace.file("xy.csv", "x,y\n43.30,33.43\n")
    let result = sitmap("export", path, "--crs", "EPSG:32638", "--fields", "x,y,crs", "-f", "csv")
    let cells = result.text.split(separator: "\r\n").last?.split(separator: ",") ?? []
    #expect(cells.last == "EPSG:32638")
    #expect((Double(cells.first ?? "") ?? 0) > 100_000, "\(result.text)")
  }

  @Test func `rows of many calls are those of one`() throws {
    let workspace = try Workspace()
    let rows = (0..<9_000).map { "\($0),\(Double($0 % 90)),\(Double($0 % 180))\n" }
    let path = try workspace.file("many.csv", "id,lat,lon\n" + rows.joined())
    let result = sitmap("export", path, "-f", "csv", "--filter", "id < 8990")
    let lines = result.text.split(separator: "\r\n")
    #expect(lines.count == 8_991)
    #expect(lines.count { $0.hasPrefix("id,") } == 1)
    #expect(lines.last == #""8989",79.0,169.0"#)
  }

  @Test func `layers of a folder go into one table, a file each, or a row of tags`() throws {
    let workspace = try Workspace()
    let folder = drawn(workspace)
    let events = sitmap("export", folder, "-f", "csv", "--fields", "id,type,place")
    #expect(events.code == 0)
    #expect(events.messages.contains("--layers displacement,status"))
    let lines = try LayerReader.read(path: folder + "/events.geojson").layers[0].features.count
    #expect(events.text.split(separator: "\r\n").count == lines + 1)

    let fields = "id,persons_best,persons_low,origin,as_of"
    let tagged = sitmap(
      "export",
      folder,
      "-f",
      "hxl",
      "--layers",
      "displacement",
      "--fields",
      fields
    )
    let rows = tagged.text.split(separator: "\r\n").map(String.init)
    #expect(rows[0] == fields)
    #expect(
      rows[1]
        == "#event+id,#affected+displaced+ind,#affected+displaced+ind+min,#loc+name+origin,"
    )

    let out = workspace.folder + "split"
    #expect(sitmap("export", folder, "--split", "-f", "csv", "-o", out).code == 0)
    #expect(try workspace.text("split/status.csv").hasPrefix("id,"))
    #expect(try workspace.text("split/places.csv").hasPrefix("id,"))
  }

  @Test func `areas can be left out, and a later input stands for an earlier`() throws {
    let workspace = try Workspace()
    let folder = drawn(workspace)
    let shapes = sitmap("export", folder, folder, "-f", "geojson")
    let points = sitmap("export", folder, "-f", "geojson", "--areas", "none")
    let all = try LayerReader.read(shapes.stdout, file: "a.geojson").layers.flatMap(\.features)
    let some = try LayerReader.read(points.stdout, file: "b.geojson").layers.flatMap(\.features)
    #expect(all.map(\.id) == some.map(\.id))
    #expect(all.contains { $0.geometry?.polygons.isEmpty == false })
    #expect(!some.contains { $0.geometry?.polygons.isEmpty == false })
    // A movement keeps its line.
    #expect(some.contains { $0.geometry?.lines.isEmpty == false })
  }

  @Test(arguments: [
    (["--fields", "nope", "-f", "csv"], 2, "no feature has a field 'nope'"),
    (["--layers", "events"], 2, "no input has a layer 'events'"),
    (["--policy", "highest"], 2, "when reports are mapped"),
    (["--cut-antimeridian", "-f", "csv"], 2, "works on GeoJSON"),
    (["--crs", "EPSG:32638"], 2, "--allow-crs-member"),
    (["--in", "Kyiv"], 0, "nothing matches"),
  ])
  func `what cannot be written is told`(
    arguments: [String],
    code: Int32,
    message: String
  ) throws {
    let workspace = try Workspace()
    let kept = try workspace.file("p.csv", Self.table)
    let result = Command.run(arguments: ["export", kept] + arguments)
    #expect(result.code == code, "\(result.messages)")
    #expect(result.messages.contains(message), "\(result.messages)")
  }

  @Test func `reports are not layers`() throws {
    let workspace = try Workspace()
    let report = try workspace.file("r.txt", Texts.report)
    let result = sitmap("export", report)
    #expect(result.code == 2)
    #expect(result.messages.contains("sitmap map"))
    #expect(sitmap("export").code == 2)
    let piped = sitmap(
      "export",
      "-",
      "-f",
      "csv",
      input: #"{"type":"FeatureCollection","features":[]}"#
    )
    #expect(piped.text == "id,lon,lat,wkt\r\n", "\(piped.messages)")
  }
}
