import Foundation
import Sitmap
import SitmapCLI
import Testing

/// The report that the project was made from, kept beside one of three days before.
struct SeedDiffTests {
  /// A file of the folder of other people's texts; nil, with a message, when it is not there.
  private static func shared(_ path: String) -> String? {
    let package = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let folder =
      ProcessInfo.processInfo.environment["SITMAP_SHARED"].map { URL(filePath: $0) }
      ?? package.deletingLastPathComponent().appending(path: "shared")
    let file = folder.appending(path: path).path
    if FileManager.default.fileExists(atPath: file) { return file }
    print("skipped: no \(path) under SITMAP_SHARED or ../shared")
    return nil
  }

  @Test func `eight thousand from Ramadi became more than forty, by a new report`() throws {
    guard let before = Self.shared("data/reports/current-events-2015-05-18.txt"),
      let seed = Self.shared("data/seed/ramadi-2015-05-21.txt")
    else { return }
    let work = try Workspace()
    let store = ["--store", work.folder + "s.gpkg"]
    #expect(Command.run(arguments: ["map", before, "--save", "may18"] + store).code == 0)
    #expect(
      Command.run(arguments: ["map", seed, "--date", "2015-05-21", "--save", "may21"] + store).code
        == 0
    )
    let diff = Command.run(
      arguments: ["diff", "may18", "may21", "--layers", "displacement", "-f", "json"] + store
    )
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(diff.stdout)) as? [String: Any]
    )
    let changes = try #require(object["changes"] as? [[String: Any]])
    let change = try #require(changes.first { $0["change"] as? String == "changed" })
    #expect((object["notes"] as? [String])?.isEmpty == true)
    #expect(change["matched_by"] as? String == "id")
    let fields = try #require(change["fields"] as? [[String: Any]])
    func field(_ name: String) -> [String: Any]? { fields.first { $0["field"] as? String == name } }
    #expect(field("figure_low")?["old"] as? Int == 8000)
    #expect(field("figure_low")?["new"] as? Int == 40_000)
    #expect(field("figure_qualifier")?["new"] as? String == "more_than")
    #expect(field("figure_low")?["delta"] as? Int == 32_000)
    let values = try #require(field("values")?["new"] as? [[String: Any]])
    #expect(values.map { $0["value"] as? Int } == [8000, 40_000])
    let causes = try #require(change["causes"] as? [[String: Any]])
    #expect(causes.map { $0["cause"] as? String } == ["new report"])
    #expect(causes.first?["doc"] as? String == "ramadi-2015-05-21")
    #expect((causes.first?["text"] as? String)?.hasPrefix("More than 40,000 people") == true)
    let label = try #require(change["label"] as? String)
    #expect(label.contains("from Ramadi"))
  }
}
