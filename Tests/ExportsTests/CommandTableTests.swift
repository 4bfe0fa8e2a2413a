import Foundation
import Sitmap
import SitmapCLI
import Testing

/// Tables, by the command.
@Suite struct CommandTableTests {
  private static func report(_ day: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/Reports/ramadi-2015/\(day).txt").path
  }

  /// A store with two situations.
  private func store(_ workspace: Workspace) -> [String] {
    let store = ["--store", workspace.folder + "s.gpkg"]
    for day in ["19", "21"] {
      let report = Self.report("2015-05-\(day)")
      #expect(Command.run(arguments: ["map", report, "--save", "may\(day)"] + store).code == 0)
    }
    return store
  }

  private func rows(_ result: Command.Result) -> [[String: String]] {
    let lines = result.text.split(separator: "\r\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    guard let head = lines.first else { return [] }
    return lines.dropFirst().map { Dictionary(zip(head, $0)) { first, _ in first } }
  }

  @Test func `a situation by province has codes, names, and the change since another`() throws {
    let workspace = try Workspace()
    let store = store(workspace)
    let result = Command.run(
      arguments: ["table", "may21", "--by", "adm1", "--compare", "may19", "-f", "csv"] + store
    )
    #expect(result.code == 0, "\(result.messages)")
    let anbar = try #require(rows(result).first { $0["admin1_code"] == "IQG01" })
    #expect(anbar["country"] == "IRQ" && anbar["admin1"] == "Al Anbar")
    let counts = ["events", "events_old", "events_change"].map { Int(anbar[$0] ?? "") ?? -1 }
    #expect(counts[0] == counts[1] + counts[2] && counts[1] > 0)
    // "About 500" of the first report, and what the second adds to it, with no upper bound.
    #expect((Int(anbar["killed_low"] ?? "") ?? 0) >= 500)
    #expect(anbar["killed_old_low"] != nil)

    let tagged = Command.run(
      arguments: ["table", "may21", "--by", "adm1", "-f", "hxl", "--measures", "events,killed"]
        + store
    )
    let lines = tagged.text.split(separator: "\r\n")
    #expect(lines[0] == "country,admin1_code,admin1,events,killed,killed_low,killed_high")
    #expect(
      lines[1] == "#country+code,#adm1+code,#adm1+name,#event+num,#affected+killed+ind,"
        + "#affected+killed+ind+min,#affected+killed+ind+max"
    )
    let map = Command.run(arguments: ["table", "may21", "--by", "adm1", "-f", "geojson"] + store)
    let units = try LayerReader.read(map.stdout, file: "t.geojson").layers[0].features
    #expect(units.contains { $0["admin1_code"] == .string("IQG01") && $0.geometry != nil })
    let text = Command.run(arguments: ["table", "may21", "--by", "type"] + store)
    #expect(text.text.hasPrefix("type") && text.text.contains("\ntotal"))
    let markdown = Command.run(arguments: ["table", "may21", "--by", "adm1", "-f", "md"] + store)
    #expect(markdown.text.hasPrefix("| country | admin1_code | admin1 |"))
  }

  @Test func `what is planned or denied is not counted unless it is asked for`() throws {
    let workspace = try Workspace()
    let store = store(workspace)
    func events(_ more: [String]) -> Int {
      let result = Command.run(
        arguments: ["table", "may21", "--by", "adm0", "-f", "csv", "--measures", "events"] + store
          + more
      )
      return rows(result).compactMap { $0["events"].flatMap { Int($0) } }.reduce(0, +)
    }
    #expect(events(["--modality", "all"]) > events([]))
    #expect(events(["--type", "attack"]) < events([]))
    #expect(events(["--in", "Baghdad"]) < events([]))
  }

  @Test func `tables of others have their units by position and their own figures`() throws {
    let workspace = try Workspace()
    let acled = try workspace.file(
      "acled.csv",
      """
      event_id_cnty,event_date,event_type,iso,country,admin1,latitude,longitude,fatalities
      IRQ1,02 January 2015,Battles,368,Iraq,Anbar,33.43,43.30,12
      IRQ2,2015-01-20,Battles,368,Iraq,Anbar,33.35,43.78,3
      IRQ3,2015-02-01,Protests,368,Iraq,Ninewa,36.34,43.13,0

      """
    )
    let units = sitmap("table", acled, "--by", "adm1,month", "-f", "csv")
    let found = rows(units)
    #expect(found.map { $0["admin1_code"] } == ["IQG01", "IQG15"], "\(units.text)")
    #expect(found.map { $0["month"] } == ["2015-01", "2015-02"])
    #expect(found.map { $0["events"] } == ["2", "1"])
    #expect(found.map { $0["killed"] } == ["15", "0"])

    let points = try workspace.file(
      "p.csv",
      "name,kind,lat,lon,beds\nA,x,33.4,43.3,10\nB,y,1,2,2.5\n"
    )
    let sums = sitmap("table", points, "--by", "kind", "--sum", "beds", "-f", "csv")
    #expect(rows(sums).map { $0["beds"] } == ["10", "2.5"])
    #expect(rows(sums).map { $0["records"] } == ["1", "1"])
    let slip = sitmap("table", points, "--by", "kin")
    #expect(slip.code == 2)
    #expect(slip.messages.contains("did you mean 'kind'?"))
  }

  @Test(arguments: [
    (["--measures", "nope"], "--measures 'nope' is unknown"), (["--by", "a,b,c,d,e"], "5 keys"),
    (["-f", "kml"], "there is no format 'kml'"), (["--by", ""], "0 keys"),
  ])
  func `what cannot be asked of a table is told`(arguments: [String], message: String) throws {
    let workspace = try Workspace()
    let points = try workspace.file("p.csv", "name,lat,lon\nA,33.4,43.3\n")
    let result = Command.run(arguments: ["table", points] + arguments)
    #expect(result.code == 2)
    #expect(result.messages.contains(message), "\(result.messages)")
    #expect(sitmap("table").code == 2)
  }
}
