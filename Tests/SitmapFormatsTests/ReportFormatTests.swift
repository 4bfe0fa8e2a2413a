import SitmapFormats
import SitmapModel
import Testing

struct ReportFormatTests {
  @Test func `plain text is one report named after its file, with its line ends`() throws {
    let batch = try read("Shelling hit the town.\r\nNobody was hurt.\n", file: "in/may 3.txt")
    #expect(
      batch.reports == [Report(id: "may 3", text: "Shelling hit the town.\r\nNobody was hurt.\n")]
    )
    #expect(batch.warnings.isEmpty)
  }

  @Test func `front matter says what is known about the report`() throws {
    let batch = try read(
      """
      ---
      # made by hand
      title: "Flood: the \\"second\\" week"
      date: 2022-09-03T10:00:00Z
      source: 'People''s Daily'
      source_scale: national
      url: https://example.org/a#b
      lang: en
      id: flood-2
      country: PK
      tags:
        - flood
        - river
      ---
      The river rose.

      """
    )
    #expect(
      batch.reports == [
        Report(
          id: "flood-2",
          title: "Flood: the \"second\" week",
          text: "The river rose.\n",
          published: Day(year: 2022, month: 9, day: 3),
          source: "People's Daily",
          sourceScale: "national",
          url: "https://example.org/a#b",
          language: "en",
          country: "PK"
        )
      ]
    )
  }

  @Test func `a source that is an address is the url and the publisher the source`() throws {
    let batch = try read(
      "---\nsource: https://example.org/x\npublisher: The Example\ndate: unknown\n---\nText."
    )
    #expect(batch.reports.first?.source == "The Example")
    #expect(batch.reports.first?.url == "https://example.org/x")
    #expect(batch.reports.first?.published == nil)
    #expect(batch.reports.first?.text == "Text.")
  }

  @Test(arguments: [
    (
      "---\ntitle: a\n",
      "r.txt:1: front matter is not closed by a line '---' "
        + "(a text that begins with --- and has no front matter needs an empty line before it)"
    ),
    (
      "---\nno colon\n---\nx",
      "r.txt:2: front matter line 'no colon' is not 'key: value' "
        + "(a text that begins with --- and has no front matter needs an empty line before it)"
    ),
    (
      "---\n\ndate: 2015-13-40\n---\nx",
      "r.txt:3: front matter date '2015-13-40' is not YYYY-MM-DD (write 2015-05-21, or leave it out)"
    ),
    ("---\ntitle: \"a\n---\nx", "r.txt:2: front matter title has a quotation mark too few"),
    ("---\nid: a\nid: b\n---\nx", "r.txt:3: front matter gives id twice"),
    (
      "---\ntitle:\n  - a\n---\nx",
      "r.txt:3: front matter title goes over several lines (write its value on one line)"
    ),
    ("", "r.txt: the file is empty"),
    (" \n\t\u{A0}", "r.txt: there is no text in it"),
    ("---\nid: a\n---\n \n", "r.txt: there is no text in it"),
    ("text\u{0}text", "r.txt: looks like a binary file (PDF? use pdftotext -layout)"),
    ("%PDF-1.4 x", "r.txt: looks like a binary file (PDF? use pdftotext -layout)"),
    ("\u{1}\u{2}ab", "r.txt: looks like a binary file (PDF? use pdftotext -layout)"),
  ])
  func `a text that cannot be read says why`(text: String, message: String) {
    let error = #expect(throws: ReportError.self) { try read(text) }
    #expect(error?.description == message)
  }

  @Test func `a file over the limit is refused`() {
    let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: Limits.reportBytes + 1)
    let error = #expect(throws: ReportError.self) {
      try ReportFormat.text.read(ReportInput(bytes: bytes, file: "big.txt"))
    }
    #expect(
      error?.description == "big.txt: larger than 32 MB, the limit for one report "
        + "(is it one report? one report a line goes into a .jsonl file)"
    )
  }

  // The cases of The Unicode Standard, tables 3-8 to 3-11, and their neighbours.
  @Test(
    arguments: [
      ([0xC0, 0xAF, 0xE0, 0x80, 0xBF, 0xF0, 0x81, 0x82, 0x41], 8),
      ([0xED, 0xA0, 0x80, 0xED, 0xBF, 0xBF, 0xED, 0xAF, 0x41], 8),
      ([0xF4, 0x91, 0x92, 0x93, 0xFF, 0x41, 0x80, 0xBF, 0x42], 7),
      ([0xE1, 0x80, 0xE2, 0xF0, 0x91, 0x92, 0xF1, 0xBF, 0x41], 4),
      ([0x41, 0xC3], 1),
      ([0x41, 0xF0, 0x9F, 0x8C], 1),
    ] as [([UInt8], Int)]
  )
  func `each maximal broken subpart becomes one replacement character and is counted`(
    bytes: [UInt8],
    count: Int
  ) throws {
    let batch = try ReportFormat.text.read(ReportInput(bytes: bytes, file: "r.txt"))
    let text = try #require(batch.reports.first?.text)
    #expect(text.unicodeScalars.filter { $0 == "\u{FFFD}" }.count == count)
    #expect(
      batch.warnings == [
        ReportWarning(
          file: "r.txt",
          problem: .brokenText(count: count, encoding: "UTF-8", isMostly: true)
        )
      ]
    )
  }

  @Test func `a byte order mark goes and UTF-16 is read`() throws {
    #expect(try text(of: [0xEF, 0xBB, 0xBF] + Array("née".utf8)) == "née")
    #expect(try text(of: [0xFF, 0xFE, 0x41, 0x00, 0x31, 0x06]) == "Aر")
    #expect(try text(of: [0xFE, 0xFF, 0x00, 0x41, 0xD8, 0x3C, 0xDF, 0x0D]) == "A🌍")
    #expect(try text(of: [0xFE, 0xFF, 0xDF, 0x0D, 0x00, 0x41, 0x00]) == "\u{FFFD}A\u{FFFD}")
  }

  @Test func `HTML is read with a warning`() throws {
    let batch = try read("\n<!DOCTYPE html><p>A bridge fell.</p>")
    #expect(
      batch.warnings.map(\.description) == [
        "r.txt: looks like HTML and is read as plain text (save the page as text)"
      ]
    )
  }

  @Test func `a few broken bytes are a warning with their number`() throws {
    let bytes =
      Array("A long line of text about the road to the camp, née, ".utf8) + [0xE9] + [0x2E]
    let batch = try ReportFormat.text.read(ReportInput(bytes: bytes, file: "r.txt"))
    #expect(
      batch.warnings.map(\.description) == [
        "r.txt: 1 broken UTF-8 sequence was replaced by U+FFFD"
      ]
    )
  }

  @Test func `a file of a Western encoding is read in it, with a warning`() throws {
    let bytes = Array("Floods drove 300 families out of Nari".utf8) + [0xF1, 0x6F, 0x97]
    let batch = try ReportFormat.text.read(ReportInput(bytes: bytes, file: "r.txt"))
    #expect(batch.reports.first?.text == "Floods drove 300 families out of Nariño—")
    #expect(
      batch.warnings.map(\.description) == [
        "r.txt: is not UTF-8 and is read as Windows-1252 (if letters are wrong: "
          + "iconv -f ENCODING -t UTF-8, with what it is in place of ENCODING)"
      ]
    )
  }

  // Most letters of Cyrillic and Arabic are beyond ASCII, and 0x81 is nothing in Windows-1252.
  @Test(arguments: [
    "\u{C7}\u{E1}\u{DA}\u{D1}\u{C7}\u{DE} and Syria", "In Mosul, in Sinjar and near Tal Afar\u{81}",
  ])
  func `a file of another encoding is not taken for a Western one`(latin: String) throws {
    let bytes = latin.unicodeScalars.map { UInt8($0.value) }
    let batch = try ReportFormat.text.read(ReportInput(bytes: bytes, file: "r.txt"))
    #expect(batch.warnings.allSatisfy { $0.message.contains("broken UTF-8") })
    #expect(batch.warnings.count == 1)
  }

  @Test func `files of one name are told apart by their path`() {
    #expect(
      ReportNames.ids(forPaths: ["a/may.txt", "/x/b/may.txt", "june.v2.txt", "-", ".hidden"])
        == ["a/may", "b/may", "june.v2", "stdin", ".hidden"]
    )
    #expect(ReportNames.ids(forPaths: ["may.txt", "may.md"]) == ["may.txt", "may.md"])
    #expect(ReportNames.ids(forPaths: ["a/x/may.txt", "b/x/may.txt"]) == ["a/x/may", "b/x/may"])
    #expect(ReportNames.ids(forPaths: ["may.txt", "./may.txt"]) == ["may.txt", "./may.txt"])
  }

  @Test func `the ending of a file names its format`() {
    #expect(ReportFormat.of(path: "a.b/C.JSONL").name == "jsonl")
    #expect(ReportFormat.of(path: "notes.md").name == "markdown")
    #expect(ReportFormat.of(path: "a.b/report").name == "text")
    #expect(ReportFormat.named("jsonl")?.isLines == true)
    #expect(ReportFormat.named("pdf") == nil)
  }

  private func read(_ text: String, file: String = "r.txt") throws(ReportError) -> ReportBatch {
    try ReportFormat.text.read(ReportInput(bytes: Array(text.utf8), file: file))
  }

  private func text(of bytes: [UInt8]) throws -> String {
    let batch = try ReportFormat.text.read(ReportInput(bytes: bytes, file: "r.txt"))
    return try #require(batch.reports.first).text
  }
}
