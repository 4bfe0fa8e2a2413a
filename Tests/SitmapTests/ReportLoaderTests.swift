import Foundation
import Sitmap
import Testing

@Suite struct ReportLoaderTests {
  /// Reads from memory what is named `-`.
  private func load(_ inputs: [String], _ text: String, loader: ReportLoader = ReportLoader())
    -> ReportLoader.Loaded
  {
    loader.load(inputs) { () throws(FileError) in Array(text.utf8) }
  }

  private func withFolder(_ files: [String: String], _ body: (String) throws -> Void) throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(
      "sitmap-\(UUID().uuidString)"
    )
    defer { try? FileManager.default.removeItem(at: url) }
    for (name, text) in files {
      let file = url.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try Data(text.utf8).write(to: file)
    }
    try body(url.path)
  }

  @Test func `standard input is a text, or JSON Lines when it begins with a brace`() {
    let text = load(["-"], "Shells fell.")
    #expect(text.reports.map(\.id) == ["stdin"])
    #expect(text.reports.map(\.text) == ["Shells fell."])
    let lines = load(["-"], "\n {\"id\":\"a\",\"text\":\"x\"}\n{\"id\":\"b\",\"text\":\"y\"}")
    #expect(lines.reports.map(\.id) == ["a", "b"])
  }

  @Test func `what is known about all reports fills gaps and overrides nothing`() {
    let defaults = ReportLoader.Defaults(
      published: Day(iso: "2024-01-01"),
      source: "us",
      country: "IRQ"
    )
    let loader = ReportLoader(defaults: defaults)
    let loaded = load(
      ["-"],
      "{\"id\":\"a\",\"text\":\"x\",\"date\":\"2023-05-05\"}\n{\"id\":\"b\",\"text\":\"y\"}",
      loader: loader
    )
    #expect(loaded.reports.map(\.published?.description) == ["2023-05-05", "2024-01-01"])
    #expect(loaded.reports.allSatisfy { $0.source == "us" && $0.country == "IRQ" })
  }

  @Test func `a folder gives its reports by name, folders in it too, other files not`() throws {
    let files = ["b.txt": "B", "a.md": "A", "sub/c.txt": "C", "x.csv": "1,2", ".hidden.txt": "no"]
    try withFolder(files) { folder in
      let loaded = load([folder], "")
      #expect(loaded.failures.isEmpty)
      #expect(loaded.reports.map(\.id) == ["a", "b", "c"])
    }
  }

  @Test func `a report without a date is of the day in its file's name, and that is told`() throws {
    let files = [
      "sitrep-2015-05-21.txt": "A", "sitrep-2015-05-22.md": "---\ndate: 2015-05-20\n---\nB",
      "from-2015-05-01-to-2015-05-08.txt": "C",
      "lines-2015-05-21.jsonl": "{\"id\":\"lines\",\"text\":\"x\"}",
      "2015-02-30.txt": "D", "x12015-05-219.txt": "E", "2015-05-23_UN.txt": "F",
    ]
    try withFolder(files) { folder in
      let loaded = load([folder], "")
      #expect(
        Dictionary(uniqueKeysWithValues: loaded.reports.map { ($0.id, $0.published?.description) })
          == [
            "sitrep-2015-05-21": "2015-05-21", "sitrep-2015-05-22": "2015-05-20",
            "from-2015-05-01-to-2015-05-08": nil, "lines": nil, "2015-02-30": nil,
            "x12015-05-219": nil, "2015-05-23_UN": "2015-05-23",
          ]
      )
      #expect(
        loaded.warnings.map(\.description) == [
          "\(folder)/2015-05-23_UN.txt: is dated 2015-05-23 by its name, and 1 more by theirs; "
            + "'date:' in front matter or --date tells another day"
        ]
      )
      let told = ReportLoader(defaults: .init(published: Day(iso: "2016-01-01")))
      let given = load([folder + "/sitrep-2015-05-21.txt"], "", loader: told)
      #expect(given.reports.map(\.published?.description) == ["2016-01-01"])
      #expect(given.warnings.isEmpty)
    }
  }

  @Test func `files with one stem are told apart by their path`() throws {
    try withFolder(["one/r.txt": "A", "two/r.txt": "B"]) { folder in
      #expect(load([folder], "").reports.map(\.id) == ["one/r", "two/r"])
    }
  }

  @Test func `one bad file is a failure and the others are read`() throws {
    try withFolder(["a.txt": "A", "b.txt": "\u{0}\u{1}\u{0}", "c.txt": ""]) { folder in
      let loaded = load([folder, folder + "/none.txt"], "")
      #expect(loaded.reports.map(\.id) == ["a"])
      #expect(loaded.failures.count == 3)
      #expect(
        loaded.failures.allSatisfy { $0.code == .input && $0.file?.hasPrefix(folder) == true }
      )
    }
  }

  @Test func `reports with one id get ids of their own, a report given twice is read once`() {
    let lines = ["x", "y", "x"].map { "{\"id\":\"a\",\"text\":\"\($0)\"}" }
    let loaded = load(["-"], lines.joined(separator: "\n"))
    #expect(loaded.reports.map(\.id) == ["a", "a#2"])
    #expect(loaded.warnings.count == 2)
  }
}
