import SitmapFormats
import SitmapModel
import Testing

struct JSONLinesReaderTests {
  @Test func `each line is a report, and blank lines and unknown members are passed over`() throws {
    let lines = try read(
      """
      \u{FEFF}{"id":"a","text":"One.","date":"2024-02-29","title":"T","source":"S","url":"U","lang":"en","country":"SD","x":[1]}\r

        \t
      {"id":7,"text":"","title":null,"date":"unknown"}
      {"text":"no end of line","id":"b"}
      """
    )
    #expect(lines.map(\.number) == [1, 4, 5])
    #expect(lines.map { String(decoding: $0.idJSON, as: UTF8.self) } == ["\"a\"", "7", "\"b\""])
    let reports = lines.compactMap { try? $0.outcome.get() }
    #expect(
      reports == [
        Report(
          id: "a",
          title: "T",
          text: "One.",
          published: Day(year: 2024, month: 2, day: 29),
          source: "S",
          url: "U",
          language: "en",
          country: "SD"
        ),
        Report(id: "7", text: ""), Report(id: "b", text: "no end of line"),
      ]
    )
    #expect(lines[0].members.last == Property("x", .array([.integer(1)])))
  }

  @Test func `an address may be called source_url, and url goes before it`() throws {
    let lines = try read(
      """
      {"id":"a","text":"x","source_url":"S"}
      {"id":"b","text":"x","source_url":"S","url":"U"}
      """
    )
    #expect(try lines.map { try $0.outcome.get().url } == ["S", "U"])
  }

  @Test func `the id of a number is written back as it came`() throws {
    let lines = try read(
      "{\"text\":\"x\",\"id\": 123456789012345678901 }\n{\"id\":1.50,\"text\":\"\"}"
    )
    #expect(
      lines.map { String(decoding: $0.idJSON, as: UTF8.self) } == ["123456789012345678901", "1.50"]
    )
    #expect(try lines[0].outcome.get().id == "123456789012345678901")
  }

  @Test(arguments: [
    (
      "{\"id\":\"a\"}",
      "f.jsonl:1: there is no member 'text' (another name? say --field text=NAME)", "\"a\""
    ),
    (
      "{\"text\":\"a\"}", "f.jsonl:1: there is no member 'id' (another name? say --field id=NAME)",
      "null"
    ),
    ("{\"id\":{},\"text\":\"a\"}", "f.jsonl:1: the id is neither a text nor a number", "null"),
    ("{\"id\":3,\"text\":[]}", "f.jsonl:1: member 'text' is not a text", "3"),
    (
      "{\"id\":3,\"text\":\"\",\"date\":\"3 May\"}",
      "f.jsonl:1: date '3 May' is not YYYY-MM-DD (write 2015-05-21, or leave it out)", "3"
    ),
    ("[1]", "f.jsonl:1: the line is not a JSON object", "null"),
    (
      "{\"id\":\"a\",\"text\":\"b",
      "f.jsonl:1: not JSON: expected '\"', found the end of the text at column 20 (byte 19)",
      "\"a\""
    ),
  ])
  func `a bad line says why and which it was`(line: String, message: String, id: String) throws {
    let lines = try read(line + "\n{\"id\":\"next\",\"text\":\"\"}")
    #expect(lines.count == 2)
    guard case .failure(let error) = lines[0].outcome else {
      Issue.record("no error")
      return
    }
    #expect(error.description == message)
    #expect(String(decoding: lines[0].idJSON, as: UTF8.self) == id)
    #expect(try lines[1].outcome.get().id == "next")
  }

  @Test func `a side member that is not a text is passed over with one warning`() throws {
    let line = "{\"id\":\"a\",\"text\":\"b\",\"source\":[1],\"title\":5}\n"
    let batch = try ReportFormat.jsonLines.read(
      ReportInput(bytes: Array((line + line).utf8), file: "f.jsonl")
    )
    #expect(batch.reports == [Report(id: "a", text: "b"), Report(id: "a", text: "b")])
    #expect(
      batch.warnings.map(\.description) == [
        "f.jsonl:1: member 'title' is not a text and is passed over, in 2 lines",
        "f.jsonl:1: member 'source' is not a text and is passed over, in 2 lines",
      ]
    )
  }

  @Test func `members may have other names`() throws {
    let batch = try ReportFormat.jsonLines.read(
      ReportInput(
        bytes: Array("{\"key\":\"a\",\"body\":\"b\",\"text\":5}".utf8),
        file: "f.jsonl",
        fields: ["id": "key", "text": "body"]
      )
    )
    #expect(batch.reports == [Report(id: "a", text: "b")])
  }

  @Test(arguments: [1, 2, 7, 64, 4096])
  func `a line over the limit is one bad line, whatever the pieces it came in`(
    limit: Int
  ) throws {
    let long = "{\"id\":\"l\",\"text\":\"" + String(repeating: "x", count: 5000) + "\"}"
    let lines = try read("{}\n\(long)\n{}\n\(long)", limit: limit)
    #expect(lines.map(\.number) == [1, 2, 3, 4])
    let messages = lines.compactMap { line -> String? in
      if case .failure(let error) = line.outcome { error.message } else { nil }
    }
    #expect(messages[1] == "the line is longer than \(limit) bytes")
    #expect(messages[3] == messages[1])
    #expect(String(decoding: lines[1].idJSON, as: UTF8.self) == (limit > 30 ? "\"l\"" : "null"))
  }

  @Test func `an empty file is an error and a file of blank lines has no reports`() throws {
    let error = #expect(throws: ReportError.self) {
      try ReportFormat.jsonLines.read(ReportInput(bytes: [], file: "f.jsonl"))
    }
    #expect(error?.description == "f.jsonl: the file is empty")
    #expect(try read("\n\n").isEmpty)
  }

  private func read(_ text: String, limit: Int = Limits.lineBytes) throws -> [ReportLine] {
    var reader = JSONLinesReader(
      source: ByteSource(Array(text.utf8)),
      file: "f.jsonl",
      lineLimit: limit
    )
    var lines: [ReportLine] = []
    while let line = try reader.next() { lines.append(line) }
    return lines
  }
}
