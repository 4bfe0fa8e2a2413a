import SitmapModel
import SitmapText
import Testing

/// Headings, lists and tables of situation reports.
struct LayoutTests {
  private func split(_ text: String) -> (passages: [Passage], sentences: [Sentence]) {
    SentenceSplitter().split(Report(id: "t", title: "Update", text: text))
  }

  private func words(_ passage: Passage, of text: String) -> String {
    Report(id: "t", title: "Update", text: text).text(of: passage.span)
  }

  /// The words of the heading over the last passage; nil when there is none.
  private func headingOverLast(_ text: String) -> String? {
    let passages = split(text).passages
    return passages.last?.heading.map { words(passages[$0], of: text) }
  }

  @Test(arguments: [
    ("## Anbar\n\nShells fell.", "Anbar"),
    ("Anbar\n=====\nShells fell.", "Anbar"),
    ("**Anbar**\nShells fell.", "Anbar"),
    ("ANBAR GOVERNORATE\nShells fell.", "ANBAR GOVERNORATE"),
    ("Anbar:\n- Shells fell.", "Anbar:"),
    ("KEY FIGURES (as of 3 May)\nShells fell.", "KEY FIGURES (as of 3 May)"),
    ("Anbar\n\nShells fell.", "Anbar"),
    ("2.1 Anbar\n\nShells fell.", "Anbar"),
    ("* Anbar:\n    * Shells fell.", "Anbar:"),
  ])
  func `a heading stands over the lines under it, without its marks`(text: String, words: String) {
    #expect(headingOverLast(text) == words)
    #expect(split(text).passages.last.map { self.words($0, of: text) } == "Shells fell.")
  }

  @Test(arguments: [
    // The list of a line with a colon ends with it.
    "Anbar:\n- Shells fell.\n\nThe country was quiet.",
    // A heading of the same level ends the one before.
    "## Anbar\n\nShells fell.\n\n## \n\nAll quiet.",
    "Shells fell on the town.\nA bridge fell too.",
    // A wire in capitals has no headings.
    "SHELLS FELL ON ANBAR\nTHE ARMY SAID SO.",
  ])
  func `no heading stands over what follows its scope`(text: String) {
    let heading = headingOverLast(text)
    #expect(heading == nil || heading == "##")
  }

  @Test func `a section lies in the one above it`() {
    let text = "# Iraq\n\n## Anbar\n\nDISPLACEMENT\nShells fell.\n\n## Ninewa\n\nAll quiet."
    let passages = split(text).passages
    let over = passages.map { passage in passage.heading.map { words(passages[$0], of: text) } }
    #expect(over == [nil, nil, "Iraq", "Anbar", "DISPLACEMENT", "Iraq", "Ninewa"])
  }

  @Test(arguments: [
    "| Town | IDPs |\n|---|---|\n| Hit | 300 |", "Town\tIDPs\nHit\t300",
    "Town | IDPs\nHit | 300", "Town  IDPs\nHit   300\nHaditha  20",
  ])
  func `a table knows its columns, and a number what its column counts`(text: String) throws {
    let (passages, sentences) = split(text)
    #expect(passages[1].kind == .columns)
    let row = try #require(sentences.first { $0.passage == .row })
    #expect(row.cells.map { $0.header.map(\.text) } == [["Town"], ["IDPs"]])
    #expect(row.cells.map { cell in row.tokens[cell.tokens].map(\.text) } == [["Hit"], ["300"]])
    let figure = try #require(NumberReader().read(sentences).first)
    #expect(figure.figure.value == 300 && figure.figure.unit == .persons && figure.noun == "idps")
  }

  @Test(arguments: [
    ("Families displaced", "1,250*", 1250, FigureUnit.households),
    ("Families", "19 058 [1]", 19_058, .households), ("IDP households", "~40", 40, .households),
    ("Houses damaged", "2014", 2014, .houses), ("Individuals", "1 200¹", 1200, .persons),
    ("No. of people", "7 (2)", 7, .persons),
  ])
  func `a number in a cell is read with its column`(
    column: String,
    cell: String,
    value: Int,
    unit: FigureUnit
  ) throws {
    let sentences = split("| Town | \(column) |\n|---|---|\n| Hit | \(cell) |").sentences
    let figures = NumberReader().read(sentences).map(\.figure)
    #expect(figures.map(\.value) == [value])
    #expect(figures.map(\.unit) == [unit])
  }

  @Test(arguments: ["Year", "% of total", "Distance (km)", "Latitude", "Code", ""])
  func `a number whose column counts nobody is no figure`(column: String) {
    let sentences = split("| Town | \(column) |\n|---|---|\n| Hit | 34 |").sentences
    #expect(NumberReader().read(sentences).isEmpty)
  }

  @Test(arguments: [
    "Home | News | World\n\nShells fell.", "The army  said so.\nShells fell  on Hit.",
    "•\tShells fell.\n•\tThe army said so.",
  ])
  func `bars, gaps and tabs alone make no table`(text: String) {
    #expect(!split(text).passages.contains { $0.kind == .row || $0.kind == .columns })
  }

  @Test func `the words over a table are its heading`() {
    let text = "All is quiet.\n\nTable 1: IDPs by town\n| Town | IDPs |\n|---|---|\n| Hit | 300 |"
    #expect(headingOverLast(text) == "Table 1: IDPs by town")
  }

  @Test func `the marks of bold type are no words`() {
    let tokens = sentences(of: "**Hays** district: 61 *households* fled.").flatMap(\.tokens)
    #expect(tokens.prefix(3).map(\.text) == ["Hays", "district", ":"])
  }

  @Test func `the mark of a footnote is no figure`() {
    let text = "Some 1,250 families [2] fled to Hit, and 40 people¹ died."
    #expect(NumberReader().read(sentences(of: text)).map(\.figure.value) == [1250, 40])
  }

  @Test(arguments: [
    "|", "||||\n||||", "|---|\n|---|", "\t\t\n\t\t", "#", "# \n## \n", "- \n* ", "**", "****:",
    "1.\n2.\n", "a)", "===\n---", ":\n:", "| a |\n" + String(repeating: "|", count: 3000),
    String(repeating: "a  b\n", count: 3000), String(repeating: "x | ", count: 3000),
    String(repeating: "- a:\n", count: 3000), String(repeating: "# a\n", count: 3000),
    String(repeating: "a\tb\n", count: 3000) + String(repeating: "1\t", count: 900),
  ])
  func `every layout is cut, and every span points into it`(text: String) {
    let report = Report(id: "t", title: "Update", text: text)
    let (passages, sentences) = SentenceSplitter().split(report)
    #expect(sentences.map(\.index) == Array(sentences.indices))
    for (number, passage) in passages.enumerated() {
      #expect(passage.heading.map { $0 < number } ?? true)
      #expect(passage.columns.map { $0 < number } ?? true)
      for cell in passage.cells { #expect(passage.span.contains(cell)) }
    }
    for sentence in sentences {
      #expect(sentence.tokens.count <= Limits.sentenceTokens)
      for token in sentence.tokens { #expect(report.text(of: token.span) == token.text) }
    }
    _ = NumberReader().read(sentences)
  }
}
