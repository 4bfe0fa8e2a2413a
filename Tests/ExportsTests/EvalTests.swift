import Foundation
import Sitmap
import SitmapCLI
import Testing

@Suite struct EvalTests {
  /// Offsets and positions as a user's own gold has them; Paris is there twice, and once is not located.
  private static let gold = """
    {"id":"a","corpus":"c","text":"Rebels left Ramadi for Hit, Anbar. Paris spoke.","toponyms":[\
    {"start":12,"end":18,"name":"Ramadi","lat":33.42,"lon":43.31,"fcode":"PPLA"},\
    {"start":23,"end":26,"name":"Hit","lat":33.64,"lon":42.83,"fcode":"PPL"},\
    {"start":28,"end":33,"name":"Anbar","lat":32.9,"lon":41.6,"fcode":"ADM1"},\
    {"start":35,"end":40,"name":"Paris","lat":null,"lon":null}]}
    {"id":"b","corpus":"d","text":"Nobody came.","toponyms":[]}

    """

  /// Equal spans and right; equal spans and wrong; an overlap and right; one beside.
  private static let predictions = """
    {"id":"a","toponyms":[\
    {"start":12,"end":18,"name":"Ramadi","lat":33.5,"lon":43.31,"confidence":0.9},\
    {"start":23,"end":26,"name":"Hit","lat":50.0,"lon":3.0,"confidence":0.6},\
    {"start":28,"end":34,"name":"Anbar.","lat":32.9,"lon":41.6},\
    {"start":1,"end":6,"name":"ebels","lat":1,"lon":1},\
    {"start":0,"end":9,"name":"title","lat":1,"lon":1,"field":"title"}]}
    {"id":"x","toponyms":[]}

    """

  private func json(_ arguments: String...) throws -> [String: Any] {
    let result = Command.run(arguments: ["eval"] + arguments + ["-f", "json"], input: [])
    #expect(result.code == 0, "\(result.messages)")
    return try #require(
      JSONSerialization.jsonObject(with: Data(result.stdout)) as? [String: Any]
    )
  }

  private func measures(_ json: [String: Any], _ row: String) throws -> [String: Any] {
    let toponyms = try #require(json["toponyms"] as? [String: Any])
    let corpora = try #require(toponyms["corpus"] as? [String: Any])
    return try #require(corpora[row] as? [String: Any])
  }

  @Test func `predictions are scored as the field scores them`() throws {
    let workspace = try Workspace()
    let scores = try measures(
      json(
        workspace.file("gold.jsonl", Self.gold),
        workspace.file("pred.jsonl", Self.predictions)
      ),
      "c"
    )
    func number(_ name: String) -> Double? { scores[name] as? Double }
    #expect(scores["gold"] as? Int == 4 && scores["predicted"] as? Int == 4)
    #expect(number("exact_p") == 0.5 && number("exact_r") == 0.5)
    #expect(number("overlap_p") == 0.75 && number("overlap_r") == 0.75)
    #expect(number("e2e_161") == 2.0 / 3 && number("e2e_10") == 2.0 / 3)
    #expect(number("e2e_exact_161") == 1.0 / 3)
    #expect(number("geo_p") == 0.5 && number("res_161") == 2.0 / 3)
    #expect(number("median_km") != nil && number("auc") != nil)
    #expect(number("admin1_right") == 2.0 / 3)
    // Two stated probabilities: .9 was right, .6 was wrong.
    #expect(abs(try #require(number("calibration_error")) - 0.35) < 1e-9)
  }

  @Test func `rows are told apart by corpus and by kind of place`() throws {
    let workspace = try Workspace()
    let gold = try workspace.file("gold.jsonl", Self.gold)
    let result = sitmap("eval", gold, try workspace.file("pred.jsonl", Self.predictions))
    let firsts = result.text.split(separator: "\n").map { $0.split(separator: " ")[0] }
    #expect(
      firsts == ["corpus", "c", "d", "ALL", "kind", "admin1", "settlement", "unknown"]
    )
    #expect(result.messages.contains("1 gold documents had no prediction line; 1 prediction"))
  }

  @Test func `without predictions the program reads the texts, as annotate does`() throws {
    let workspace = try Workspace()
    let gold = try workspace.file("gold.jsonl", Self.gold)
    let lines = sitmap("annotate", gold, "-f", "jsonl", "--only", "toponyms", "-q")
    let predictions = try workspace.file("pred.jsonl", lines.text)
    #expect(sitmap("eval", gold).stdout == sitmap("eval", gold, predictions).stdout)
  }

  @Test func `given spans are resolved one for one and nothing else is found`() throws {
    let workspace = try Workspace()
    let gold = try workspace.file("gold.jsonl", Self.gold)
    let lines = sitmap("annotate", gold, "-f", "jsonl", "--only", "toponyms", "--spans", "-q")
    let first = try #require(lines.text.split(separator: "\n").first)
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(first.utf8)) as? [String: Any]
    )
    let names = (object["toponyms"] as? [[String: Any]] ?? []).compactMap { $0["name"] as? String }
    #expect(names == ["Ramadi", "Hit", "Anbar", "Paris"])
    let scores = try measures(json(gold, "--spans"), "c")
    #expect(scores["exact_f1"] as? Double == 1 && scores["res_161"] as? Double == 1)
  }

  @Test func `a gold set that cannot be used is refused with what is wrong`() throws {
    let workspace = try Workspace()
    let twice = try workspace.file("twice.jsonl", Self.gold + Self.gold)
    #expect(sitmap("eval", twice).messages.contains("id 'a' appears twice"))
    let bare = try workspace.file("bare.jsonl", #"{"id":"a","text":"Hit."}"# + "\n")
    #expect(sitmap("eval", bare).messages.contains("nothing in it to score"))
    #expect(sitmap("eval").code == 2)
  }

  @Test func `scores equal those of the field's scorer to the printed digit`() throws {
    guard let scorer = Self.shared("tools/score_geoparsing.py"),
      let gold = Self.shared("data/geoparsing/trnews-dev.jsonl")
    else { return }
    let workspace = try Workspace()
    let lines = sitmap("annotate", gold, "-f", "jsonl", "--only", "toponyms", "-q").text
    // The scorer knows no titles.
    let kept = try lines.split(separator: "\n").map { line in
      var object = try #require(
        JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      )
      let names = object["toponyms"] as? [[String: Any]] ?? []
      object["toponyms"] = names.filter { $0["field"] == nil }
      let data = try JSONSerialization.data(withJSONObject: object)
      return String(decoding: data, as: UTF8.self)
    }
    let predictions = try workspace.file("pred.jsonl", kept.joined(separator: "\n") + "\n")
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", scorer, gold, predictions, "--json"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let theirs = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    let expected = try #require(theirs["TR-News"] as? [String: Any])
    let ours = try measures(json(gold, predictions), "TR-News")
    var compared = 0
    for (name, value) in expected {
      guard let value = value as? Double, let own = ours[name] as? Double else { continue }
      compared += 1
      #expect(String(format: "%.3f", own) == String(format: "%.3f", value), "\(name)")
    }
    #expect(compared >= 18)
  }

  private static func shared(_ path: String) -> String? {
    let package = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let folder =
      ProcessInfo.processInfo.environment["SITMAP_SHARED"].map { URL(filePath: $0) }
      ?? package.deletingLastPathComponent().appending(path: "shared")
    let file = folder.appending(path: path).path
    return FileManager.default.fileExists(atPath: file) ? file : nil
  }
}
