import Foundation
import Sitmap
import SitmapCLI
import Testing

/// Situations kept: the whole way by the command.
struct StoreCommandTests {
  static let reports = "Tests/Fixtures/Reports/ramadi-2015/"

  /// The path of one of our own reports.
  private static func report(_ day: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/Reports/ramadi-2015/\(day).txt").path
  }

  @Test func `two reports two days apart are kept, listed, compared and explained`() throws {
    let work = try Workspace()
    let store = ["--store", work.folder + "s.gpkg"]
    func run(_ arguments: [String]) -> Command.Result { Command.run(arguments: arguments + store) }
    #expect(run(["map", Self.report("2015-05-19"), "--save", "may19"]).code == 0)
    let second = run(["map", Self.report("2015-05-21"), "--save", "may21"])
    #expect(second.code == 0)
    #expect(second.stdout.isEmpty)

    let list = run(["snapshot", "list"]).text.split(separator: "\n").map(String.init)
    #expect(list.count == 2)
    #expect(list[0].hasPrefix("may19  2015-05-19  1 reports"))
    #expect(list[1].hasPrefix("may21  2015-05-21  2 reports"))
    #expect(run(["snapshot", "verify"]).text == "whole\n")

    let diff = run(["diff", "may19", "may21", "--why"])
    #expect(diff.code == 0)
    #expect(diff.text.contains("40,000"))
    #expect(diff.text.contains("because: "))
    #expect(diff.text.contains("ramadi-2015-05-21"))
    #expect(run(["diff", "may19", "may21", "--exit-code", "-q"]).code == 1)
    #expect(run(["diff", "may21", "may21", "--exit-code"]).code == 0)
    #expect(run(["diff", "may19", "may21", "--why"]).stdout == diff.stdout)

    #expect(run(["query", "may19", "--count"]).text != "0\n")
    #expect(run(["explain", "may19"]).code == 0)
    #expect(run(["diff", "may19", "no-such"]).code == 2)
  }

  @Test func `a day asks what was known then`() throws {
    let work = try Workspace()
    let store = ["--store", work.folder + "s.gpkg"]
    let both = [Self.report("2015-05-21"), Self.report("2015-05-19")]
    #expect(Command.run(arguments: ["map"] + both + ["--save", "all"] + store).code == 0)
    #expect(
      Command.run(arguments: ["map", both[1], "--save", "first", "--alone"] + store).code == 0
    )
    let known = Command.run(arguments: ["diff", "2015-05-20", "first", "--exit-code"] + store)
    #expect(known.code == 0, "\(known.text)")
    let before = Command.run(arguments: ["query", "2015-05-18", "--count"] + store)
    #expect(before.text == "0\n")
    let later = Command.run(arguments: ["diff", "2015-05-21", "all", "--exit-code"] + store)
    #expect(later.code == 0, "\(later.text)")
  }

  @Test func `a withdrawn report takes its records with it, and the diff says so`() throws {
    let work = try Workspace()
    let store = ["--store", work.folder + "s.gpkg"]
    func run(_ arguments: [String]) -> Command.Result { Command.run(arguments: arguments + store) }
    let both = [Self.report("2015-05-19"), Self.report("2015-05-21")]
    #expect(run(["map"] + both + ["--save", "both"]).code == 0)
    #expect(run(["report", "withdraw", "ramadi-2015-05-21", "--reason", "retracted"]).code == 0)
    #expect(run(["report", "list"]).text.contains("withdrawn: retracted"))
    #expect(run(["map", "--save", "one"]).code == 0)
    let diff = run(["diff", "both", "one", "--why"])
    #expect(diff.text.contains("[withdrawn]"))
    #expect(diff.text.contains("because: withdrawn report ramadi-2015-05-21"))
    #expect(diff.text.contains("\"retracted\""))
    #expect(run(["snapshot", "verify", "both"]).code == 0)
    #expect(run(["snapshot", "remove", "one"]).code == 0)
    #expect(run(["snapshot", "list"]).text.split(separator: "\n").count == 1)
  }

  @Test func `a diff is applied and taken back by the command`() throws {
    let work = try Workspace()
    let store = ["--store", work.folder + "s.gpkg"]
    func run(_ arguments: [String]) -> Command.Result { Command.run(arguments: arguments + store) }
    #expect(run(["map", Self.report("2015-05-19"), "--save", "a"]).code == 0)
    #expect(run(["map", Self.report("2015-05-21"), "--save", "b"]).code == 0)
    let change = work.folder + "change.jsonl"
    #expect(run(["diff", "a", "b", "-o", change]).code == 0)
    let there = run(["apply", change, "a", "-o", work.folder + "b.geojson"])
    #expect(there.code == 0, "\(there.messages)")
    #expect(run(["snapshot", "save", "b2", work.folder + "b.geojson"]).code == 0)
    let rest = run(["diff", "b", "b2", "--layers", "events,displacement,status", "--stat"])
    #expect(rest.text.contains("0 added, 0 removed") || rest.text.contains("unchanged"))
    #expect(run(["apply", change, "b", "--inverse"]).code == 0)
    #expect(run(["apply", change, "b"]).code == 3)
  }

  @Test func `a store that is missing or damaged is said to be`() throws {
    let work = try Workspace()
    #expect(sitmap("snapshot", "list", "--store", work.folder + "none.gpkg").code == 4)
    let broken = try work.file("broken.gpkg", "SQLite format 3\0 and then nothing of the kind")
    #expect(sitmap("snapshot", "list", "--store", broken).code == 4)
    #expect(sitmap("map", "--save", "a", "--store", broken).code == 4)
  }

  @Test func `the only layer on either side is compared under any name, and shared under one`()
    throws
  {
    let work = try Workspace()
    let store = ["--store", work.folder + "s.gpkg"]
    func run(_ arguments: [String]) -> Command.Result { Command.run(arguments: arguments + store) }
    func points(_ figures: [Int]) -> String {
      let features = figures.enumerated().map { number, figure in
        "{\"type\":\"Feature\",\"id\":\"e\(number)\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[\(number),1]},\"properties\":{\"figure\":\(figure)}}"
      }
      return "{\"type\":\"FeatureCollection\",\"features\":[\(features.joined(separator: ","))]}"
    }
    let june = try work.file("june.geojson", points([1, 2, 3]))
    let july = try work.file("july.geojson", points([1, 2, 4]))
    for (name, file) in [("june", june), ("july", july)] {
      #expect(run(["snapshot", "save", name, file]).code == 0)
      #expect(run(["snapshot", "save", name + "2", file, "--layer", "acled"]).code == 0)
    }
    let apart = run(["diff", "june", "july"]).text
    #expect(apart.contains("july: 0 added, 0 removed, 1 changed"))
    #expect(apart.contains("note: the layers 'june' and 'july' are compared as one"))
    let one = run(["diff", "june2", "july2"]).text
    #expect(one.hasPrefix("acled: 0 added, 0 removed, 1 changed"))
    #expect(run(["snapshot", "save", "x", work.folder, "--layer", "acled"]).code == 2)
  }
}
