import Foundation
import Sitmap
import SitmapCLI
import Testing

/// People's rulings: the whole way by the command.
struct CorrectCommandTests {
  private static func report(_ day: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/Reports/ramadi-2015/\(day).txt").path
  }

  private static func saved(_ work: Workspace) -> (_ arguments: [String]) -> Command.Result {
    let store = ["--store", work.folder + "s.gpkg"]
    let run = { (arguments: [String]) in Command.run(arguments: arguments + store) }
    #expect(run(["map", report("2015-05-21"), "--save", "before"]).code == 0)
    return run
  }

  private static let mosul = [
    "correct", "add", "--mention", "Khalidiyah", "--in", "report:ramadi-2015-05-21", "--place",
    "geonames:99072", "--reason", "another town", "--by", "ana",
  ]

  @Test func `a ruling is kept, applied, told in a diff and in an explanation, and taken back`()
    throws
  {
    let work = try Workspace()
    let run = Self.saved(work)
    let added = run(Self.mosul + ["--on", "2015-05-23"])
    #expect(added.code == 0, "\(added.messages)")
    #expect(run(Self.mosul + ["--on", "2015-05-23"]).code == 0)
    let list = run(["correct", "list"]).text
    #expect(list.split(separator: "\n").count == 1)
    #expect(
      list.contains("2015-05-23  ana  'Khalidiyah' in report ramadi-2015-05-21 is geonames:99072")
    )
    let id = String(list.prefix(12))

    #expect(run(["map", "--save", "after"]).code == 0)
    let diff = run(["diff", "before", "after", "--why"])
    #expect(diff.text.contains("place: \"Khalidiya\" -> \"Mosul\""))
    #expect(
      diff.text.contains(
        "because: correction \(id) in ramadi-2015-05-21 (by ana, 2015-05-23): \"another town\""
      )
    )
    #expect(diff.text.hasPrefix("events: 0 added, 0 removed, 0 changed, 1 moved\n"))
    #expect(
      run(["diff", "before", "after", "-f", "json"]).text.contains(
        "\"by\":\"ana\",\"on\":\"2015-05-23\""
      )
    )
    #expect(
      run(["explain", "after"]).text.contains("correction \(id) by ana on 2015-05-23: another town")
    )

    // What was known before the ruling is asked without it.
    let known = run(["diff", "2015-05-22", "before", "--exit-code"])
    #expect(known.code == 0, "\(known.text)")
    #expect(run(["diff", "2015-05-23", "after", "--exit-code"]).code == 0)

    #expect(run(["correct", "remove", String(id.prefix(6))]).code == 0)
    #expect(run(["correct", "list"]).text.isEmpty)
    #expect(run(["correct", "remove", id]).code == 2)
    #expect(run(["map", "--save", "again"]).code == 0)
    #expect(run(["diff", "before", "again", "--exit-code"]).code == 0)
    let back = run(["diff", "after", "again", "--why"])
    #expect(back.text.contains("\"taken back: another town\""))
    #expect(run(["snapshot", "verify"]).text == "whole\n")
  }

  @Test func `a record that is ruled away is told with who and why`() throws {
    let work = try Workspace()
    let run = Self.saved(work)
    let found = run(["query", "before", "--type", "aid_delivery"])
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(found.stdout)) as? [String: Any]
    )
    let id = try #require((object["features"] as? [[String: Any]])?.first?["id"] as? String)
    let ruling = [
      "correct", "add", "--record", String(id.prefix(8)), "--reason", "a drill", "--by", "eve",
    ]
    #expect(run(ruling + ["--field", "date", "--value", "2015-05-19"]).code == 0)
    #expect(run(ruling + ["--delete"]).code == 2, "two rulings on one record")
    #expect(run(["map", "--save", "dated"]).code == 0)
    let dated = run(["diff", "before", "dated", "--why"]).text
    #expect(dated.contains("date_from: \"2015-05-20\" -> \"2015-05-19\""))
    #expect(dated.contains("(by eve): \"a drill\""))
    #expect(
      run(["correct", "remove", String(run(["correct", "list"]).text.prefix(12))]).code == 0
    )
    #expect(run(ruling + ["--delete"]).code == 0)
    #expect(run(["map", "--save", "gone"]).code == 0)
    let gone = run(["diff", "before", "gone", "--why"]).text
    #expect(gone.hasPrefix("events: 0 added, 1 removed, 0 changed\n- \(id) aid_delivery"))
    #expect(gone.contains("because: correction "))
    #expect(gone.contains("(by eve): \"a drill\""))
  }

  @Test func `a file of rulings is mapped with`() throws {
    let work = try Workspace()
    let run = Self.saved(work)
    #expect(run(Self.mosul).code == 0)
    #expect(
      run(["correct", "add", "--mention", "Moscow", "--no-place", "--reason", "r", "--by", "b"])
        .code == 0
    )
    let file = try work.file("rulings.jsonl", run(["correct", "list", "-f", "jsonl"]).stdout)
    let plain = sitmap("map", Self.report("2015-05-21"))
    let ruled = sitmap("map", Self.report("2015-05-21"), "--corrections", file)
    #expect(ruled.code == 0)
    #expect(!plain.text.contains("geonames:99072\",\"place_start"))
    #expect(ruled.text.contains("another town"))
    let store = sitmap("map", Self.report("2015-05-21"), "--corrections", work.folder + "s.gpkg")
    #expect(store.stdout == ruled.stdout)
    let other = sitmap("map", Self.report("2015-05-19"), "--corrections", file)
    #expect(other.messages.contains("touched nothing: 'Khalidiyah' in report ramadi-2015-05-21"))
    let bad = try work.file("bad.jsonl", "{\"mention\":3}\n")
    #expect(sitmap("map", Self.report("2015-05-21"), "--corrections", bad).code == 3)
  }

  @Test(
    arguments: [
      ["--mention", "Atlantis", "--no-place"],
      ["--mention", "Khalidiyah"],
      ["--mention", "Khalidiyah", "--no-place", "--place", "geonames:99072"],
      ["--mention", "Khalidiyah", "--in", "ramadi-2015-05-21", "--no-place"],
      ["--mention", "Khalidiyah", "--in", "report:other", "--no-place"],
      ["--mention", "Khalidiyah", "--place", "Nowhere-at-all-in-the-world"],
      ["--record", "zzzz", "--delete"],
      ["--record", "", "--delete"],
      ["--delete"],
      ["--mention", "Khalidiyah", "--no-place", "--on", "yesterday"],
    ]
  )
  func `what cannot be ruled is refused, and nothing is kept`(options: [String]) throws {
    let work = try Workspace()
    let run = Self.saved(work)
    let result = run(["correct", "add", "--reason", "r", "--by", "b"] + options)
    #expect(result.code == 2, "\(result.messages)")
    #expect(run(["correct", "list"]).text.isEmpty)
  }
}
