import Sitmap
import SitmapCLI
import Testing

@Suite struct LineFilterTests {
  private let input = [
    Texts.line("a", Texts.report),
    "",
    #"{"id": 7, "text": "#,
    Texts.line("b", "Nothing happened."),
    #"{"id": "c"}"#,
    #"{"text": "No id at all."}"#,
    Texts.line("a", "Shelling hit Hit on 1 March 2024."),
  ].joined(separator: "\n")

  @Test(arguments: ["map", "annotate"])
  func `one line in gives one line out, in order, and bad ones say why`(verb: String) throws {
    let result = sitmap(verb, "-", "-f", "jsonl", input: input)
    #expect(result.code == 5)
    let lines = result.text.split(separator: "\n", omittingEmptySubsequences: false)
    // Six lines that are not blank, and the end of the last one.
    try #require(lines.count == 7)
    #expect(lines[6].isEmpty)
    let heads = [
      #"{"id":"a","#, #"{"id":7,"line":3,"error":"not JSON"#, #"{"id":"b","#,
      #"{"id":"c","line":5,"error":"there is no member 'text'"}"#,
      #"{"id":null,"line":6,"error":"there is no member 'id'"}"#, #"{"id":"a","#,
    ]
    for (line, head) in zip(lines, heads) { #expect(line.hasPrefix(head), "\(line)") }
    for line in lines.dropLast() {
      let document = try JSONDocument(parsing: Array(line.utf8))
      #expect(document.duplicates.isEmpty)
    }
    #expect(result.messages.contains("3 lines, 3 bad"))
  }

  @Test func `a map line holds GeoJSON features of each layer`() throws {
    let result = sitmap("map", "-", "-f", "jsonl", input: Texts.line("a", Texts.report))
    #expect(result.code == 0)
    let document = try JSONDocument(parsing: Array(result.stdout.dropLast()))
    guard case .object(let members) = document.value else {
      Issue.record("not an object")
      return
    }
    #expect(members.map(\.name) == ["id", "events", "displacement"])
    guard case .array(let events) = members[1].value, case .object(let event)? = events.first else {
      Issue.record("no event")
      return
    }
    #expect(event.map(\.name) == ["type", "id", "geometry", "properties"])
  }

  @Test func `an annotation line has the parts that were asked for`() throws {
    let line = Texts.line("ä", Texts.report)
    let result = sitmap(
      "annotate",
      "-",
      "-f",
      "jsonl",
      "--only",
      "sentences,toponyms",
      input: line
    )
    #expect(
      result.text.hasPrefix(
        #"{"id":"ä","sentences":[[0,55],[57,130]],"toponyms":[{"start":13,"end":19,"name":"Ramadi","lat":33.4"#
      )
    )
    let none = sitmap(
      "annotate",
      "-",
      "-f",
      "jsonl",
      "--only",
      "toponyms",
      "--roles",
      "demonym",
      input: line
    )
    #expect(none.text == "{\"id\":\"ä\",\"toponyms\":[]}\n")
    let unsure = sitmap(
      "annotate",
      "-",
      "-f",
      "jsonl",
      "--only",
      "toponyms",
      "--min-confidence",
      "1",
      input: line
    )
    #expect(unsure.text.contains(#""lat":null,"lon":null,"place_id":null"#))
  }

  @Test func `other names of members are mapped`() {
    let result = sitmap(
      "annotate",
      "-",
      "-f",
      "jsonl",
      "--only",
      "toponyms",
      "--field",
      "text=body",
      "--field",
      "id=key",
      input: #"{"key": 1.50, "body": "Shelling hit Ramadi."}"#
    )
    #expect(result.text.hasPrefix(#"{"id":1.50,"toponyms":[{"start":13"#))
  }

  @Test func `finds in a title of its own say so`() throws {
    let line = #"{"id": "t", "title": "Shelling hits Ramadi", "text": "Nothing more is known."}"#
    let result = sitmap("annotate", "-", "-f", "jsonl", "--only", "toponyms", input: line)
    #expect(result.text.contains(#"{"start":14,"end":20,"field":"title","name":"Ramadi""#))
  }

  @Test func `each line is written before the next is read`() {
    var writes: [[UInt8]] = []
    let io = CommandIO(
      input: .bytes(Array((Texts.line("a", "x") + "\n" + Texts.line("b", "y")).utf8)),
      write: { writes.append($0) },
      complain: { _ in },
      isColorful: false
    )
    #expect(Command.run(arguments: ["annotate", "-", "-f", "jsonl"], io: io) == .done)
    #expect(writes.count == 2)
    #expect(writes.allSatisfy { $0.last == 10 && $0.count { $0 == 10 } == 1 })
  }

  @Test func `a closed pipe ends the run quietly`() throws {
    let workspace = try Workspace()
    let path = try workspace.file("in.jsonl", Texts.line("a", "x") + "\n" + Texts.line("b", "y"))
    var messages: [UInt8] = []
    let pipe = try ClosedPipe()
    let io = CommandIO(
      input: .bytes([]),
      write: { (bytes) throws(FileError) in
        try AtomicFile.write(bytes, descriptor: pipe.writer, path: "standard output")
      },
      complain: { messages += $0 },
      isColorful: false
    )
    #expect(Command.run(arguments: ["annotate", path, "-f", "jsonl"], io: io) == .done)
    #expect(messages.isEmpty)
  }
}
