import Sitmap
import SitmapCLI
import Testing

/// Inputs that nobody should send; the program answers each with a code of its table and no crash.
@Suite struct HostileInputTests {
  private static let verbs = [
    ["map", "-", "--date", "2024-03-04"], ["annotate", "-"], ["explain", "-"],
    ["map", "-", "-f", "jsonl"], ["annotate", "-", "-f", "jsonl"],
  ]

  private static let inputs: [(String, [UInt8])] = [
    ("nothing", []),
    ("white space", Array(" \n\t\r\n ".utf8)),
    ("a zero", [0]),
    ("binary", (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 167 ^ $0 >> 3) }),
    (
      "broken UTF-8",
      Array("Shelling hit Ram".utf8) + [0xC3, 0x28, 0xFF] + Array("adi on Friday.".utf8)
    ),
    ("cut UTF-8", Array("Bombs fell on بغدا".utf8).dropLast()),
    ("a byte order mark", [0xEF, 0xBB, 0xBF] + Array("Shelling hit Ramadi.".utf8)),
    ("right to left", Array("قصف على الرمادي يوم الجمعة. نزح 40 ألف شخص إلى بغداد.".utf8)),
    ("bidi controls", Array("Shelling \u{202E}hit\u{202C} Ramadi\u{2066}.\u{2069}".utf8)),
    (
      "huge numbers",
      Array(
        "99999999999999999999999999 people fled Ramadi 99999999999999999999 km north of Hit on 99 March 99999."
          .utf8
      )
    ),
    ("brackets", Array(String(repeating: "{[(\"", count: 2000).utf8)),
    ("one endless word", [UInt8](repeating: 97, count: 50_000)),
    ("capitals", Array(String(repeating: "Ramadi Hit Anbar Iraq ", count: 300).utf8)),
    ("line ends only", [UInt8](repeating: 10, count: 20_000)),
    ("an unfinished line of JSON", Array(#"{"id":"a","text":"\ud800"}"#.utf8)),
    ("open front matter", Array("---\ndate: 2024-01-01\nText without an end.".utf8)),
  ]

  @Test(arguments: HostileInputTests.inputs.indices)
  func `it is answered with a code of the table`(index: Int) {
    let (name, bytes) = Self.inputs[index]
    for verb in Self.verbs {
      let result = Command.run(arguments: verb, input: bytes)
      #expect([0, 3, 5].contains(result.code), "\(verb) on \(name): \(result.code)")
      if result.code == 3 { #expect(result.messages.hasPrefix("error: ")) }
      let again = Command.run(arguments: verb, input: bytes)
      #expect(again.stdout == result.stdout, "\(verb) on \(name)")
    }
  }

  /// Debug builds read bytes some thirty times slower: the whole size is for `swift test -c release`.
  private static var largeSize: Int {
    #if DEBUG
      256 << 10
    #else
      10 << 20
    #endif
  }

  @Test func `ten megabytes of report are read`() {
    let paragraph = "Nothing new was heard from the villages along the road this week. "
    var text = "Shelling hit Ramadi on 3 March 2024, killing 12 people.\n\n"
    while text.utf8.count < Self.largeSize { text += paragraph + "\n\n" }
    let result = Command.run(
      arguments: ["map", "-", "--date", "2024-03-04"],
      input: Array(text.utf8)
    )
    #expect(result.code == 0)
    #expect(result.text.contains("\"place\":\"Ramadi\""))
  }

  @Test func `a report over the limit is refused by name`() {
    let result = Command.run(
      arguments: ["map", "-"],
      input: [UInt8](repeating: 97, count: Limits.reportBytes + 2)
    )
    #expect(result.code == 3)
    #expect(result.messages.contains("limit"))
  }

  @Test func `a message cannot steer a terminal`() {
    let result = sitmap("map", "/no\u{1B}[2J\u{7}\nsuch.txt")
    #expect(!result.stderr.contains(0x1B))
    #expect(result.messages.split(separator: "\n").count == 1)
  }

  @Test func `layers that are no GeoJSON are refused`() throws {
    let workspace = try Workspace()
    for text in ["", "{", "[]", "{\"type\":\"Banana\"}", "\u{0}"] {
      let path = try workspace.file("x.geojson", text)
      let result = sitmap("query", path, "--in", "IQ")
      #expect(result.code == 3, "\(text)")
      #expect(result.messages.contains("x.geojson"))
    }
  }
}
