import Foundation
import SitmapFormats
import SitmapModel
import SitmapText
import Testing

@testable import SitmapTrain

/// The studies from files to files, on corpora of a few sentences.
struct StudyTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Texts with brackets around their names.
  private static let texts = [
    "Shells hit [Mosul] on Friday. Families fled to [Erbil] and [Dohuk].",
    "Floods in [Pakistan] closed the road from [Lahore] to [Multan].",
    "Smith said that troops left [Homs] for [Aleppo].",
    "The river rose in [Khartoum], and people left [Omdurman].",
    "A quake shook [Nepal]; [Kathmandu] was without power.",
    "Rain fell on [Beira] in [Mozambique] until Monday.",
  ]

  private static func line(_ number: Int, _ marked: String, member: String) -> String {
    var text = ""
    var names: [PropertyValue] = []
    var start = 0
    for character in marked {
      if character == "[" {
        start = text.unicodeScalars.count
      } else if character == "]" {
        names.append(
          .object([
            Property("start", .integer(start)),
            Property("end", .integer(text.unicodeScalars.count)),
            Property("lat", .number(34)), Property("lon", .number(43)),
          ])
        )
      } else {
        text.append(character)
      }
    }
    let record = PropertyValue.object([
      Property("id", .string("d\(number)")), Property("text", .string(text)),
      Property(member, .array(names)),
    ])
    return String(decoding: JSONWriter.bytes(of: record), as: UTF8.self)
  }

  /// A folder with all corpora that the studies read.
  private static func options(_ command: String) throws -> (options: TrainOptions, folder: URL) {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    func write(_ path: String, member: String) throws {
      let url = folder.appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      let lines = texts.enumerated().map { line($0, $1, member: member) }
      try Data(lines.joined(separator: "\n").utf8).write(to: url)
    }
    for corpus in ["lgl", "trnews-dev", "geovirus", "wiktor-dev"] {
      try write("shared/data/geoparsing/\(corpus).jsonl", member: "toponyms")
    }
    try write("shared/data/events/passages.jsonl", member: "places")
    try write("fixtures/Passages/own.jsonl", member: "places")
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("fixtures/Cases"),
      withIntermediateDirectories: true
    )
    let options = try TrainOptions([
      command, "--shared", folder.appendingPathComponent("shared").path, "--fixtures",
      folder.appendingPathComponent("fixtures").path, "--gazetteer",
      root.appendingPathComponent("Gazetteer").path, "--weights",
      root.appendingPathComponent("Weights").path, "--out",
      folder.appendingPathComponent("out/held").path,
    ])
    return (options, folder)
  }

  @Test func `each corpus is read with weights that never saw it, in both ways`() throws {
    let (options, folder) = try Self.options("predict")
    try TrainCommand.predict.run(options)
    for way in ["left-out", "five-folds"] {
      for corpus in ["lgl", "trnews-dev", "geovirus"] {
        let path = folder.appendingPathComponent("out/held/\(way)-\(corpus).jsonl").path
        let lines = try GoldCorpus.lines(path)
        #expect(lines.count == Self.texts.count)
        let first = try JSONDocument(parsing: lines[0]).value
        #expect(first["id"] == .string("d0"))
        guard case .array(let names)? = first["toponyms"] else {
          Issue.record("\(path) has no toponyms")
          continue
        }
        let mosul = names.first { $0["name"] == .string("Mosul") }
        #expect(mosul?["start"]?.whole == 11)
        #expect(mosul?["end"]?.whole == 16)
        #expect(mosul?["lat"]?.real != nil)
      }
    }
  }

  @Test func `the resolver is scored on each corpus, and a feature can be left out`() throws {
    var (options, _) = try Self.options("resolver")
    options.isByHand = true
    let lines = try ResolverStudy(options).table()
    #expect(lines.count == 6)
    #expect(lines.dropFirst().allSatisfy { $0.contains("| by hand |") })
    options.withoutOfResolver = Set(["population", "isUnknownSize"])
    #expect(try ResolverStudy(options).table() != lines)
  }

  @Test func `the same corpora give the same bytes`() throws {
    let study = try RecogniserStudy(try Self.options("recogniser").options)
    #expect(study.fit.model(of: study.all()).bytes == study.fit.model(of: study.all()).bytes)
  }
}
