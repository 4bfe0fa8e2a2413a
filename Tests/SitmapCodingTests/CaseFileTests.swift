import Testing

struct CaseFileTests {
  private static let start = "case  one\nreport  Shelling hit [Hit].\nplace  Hit  settlement  IQ\n"

  @Test func `a line gives its fields`() throws {
    let line =
      "event  attack/armed_clash  near Hit  2024-03-01..  (killed about 9)  by X Y  claimed"
    let file = try CaseFile(Self.start + line, named: "f")
    let record = try #require(file.cases.first?.lines.last?.record)
    #expect(record.fixed == ["attack/armed_clash", "near Hit", "2024-03-01.."])
    #expect(record.values(.figure) == ["killed ~9"])
    #expect(record.named.map(\.isOptional) == [true, false, false])
    #expect(record.values(.by) == ["X Y"])
    #expect(record.values(.modality) == ["claimed"])
  }

  @Test func `brackets mark names and are no part of the text`() throws {
    let file = try CaseFile(Self.start + "none", named: "f")
    let text = try #require(file.cases.first?.text)
    #expect(text.plain == "Shelling hit Hit.")
    #expect(text.names.map { text.text(of: $0) } == ["Hit"])
  }

  @Test func `a name in brackets that no line describes has only to be found`() throws {
    let file = try CaseFile("case  one\nreport  All is quiet in [Hit].\nnone", named: "f")
    #expect(file.cases.first?.lines.map(\.record.fixed) == [["Hit", "?", "?"]])
  }

  @Test func `a line that begins with white space continues the one above`() throws {
    let file = try CaseFile("case  one\nreport  All is\n        quiet.\nnone", named: "f")
    #expect(file.cases.first?.text.plain == "All is quiet.")
  }

  @Test(arguments: [
    ("# nothing here\n", 1, "a file with no case"),
    ("report  x\n", 1, "a line before any case"),
    ("case  a\nnone\n", 1, "a case with no report"),
    ("case  a\nreport  x\n", 1, "a case needs events"),
    ("case  a\nreport  [x\nnone\n", 2, "brackets do not match"),
    ("case  a\nreport  x\nnone\nevents  attack  Hit  -\n", 4, "no such line: events"),
    ("case  a\nreport  x\nevent  atack  Hit  -\n", 3, "no such event type: atack"),
    ("case  a\nreport  x\nevent  attack  Hit\n", 3, "event needs type, place, date"),
    ("case  a\nreport  x\nevent  attack  Hit  1 May\n", 3, "not a date: 1 May"),
    ("case  a\nreport  x\nevent  attack  Hit  -  dead 3\n", 3, "not understood: dead 3"),
    ("case  a\nreport  x\nevent  attack  Hit  -  killed three\n", 3, "not a figure: three"),
    ("case  a\nreport  x\nplace  X  town  IQ\nnone\n", 3, "no such kind of place: town"),
    ("case  a\nreport  x\nnone\nevent  attack  Hit  -\n", 1, "and not both"),
  ])
  func `an error names its line`(text: String, line: Int, message: String) throws {
    let error = #expect(throws: CaseError.self) { try CaseFile(text, named: "f") }
    #expect(error?.line == line)
    #expect(error?.message.contains(message) == true, "\(error?.message ?? "")")
  }

  @Test func `marks are set to what is found`() throws {
    let text = """
      case  one
      report  Shelling hit [Hit].
      place  Hit  settlement  IQ
      known-miss event  attack  Hit  -
      known-extra  status  held  Hit  ?

      case  two
      report  Quiet.
      none
      """
    let cases = try CaseFile(text, named: "f").cases
    let found = CaseRecord(kind: .event, fixed: ["attack", "Hit", "-"])
    let verdicts = cases.map {
      ($0, CaseVerdict($0, Findings(records: $0.line == 1 ? [found] : [])))
    }
    let marked = CaseMarks(verdicts).applied(to: text)
    let expected = "\nknown-miss place  Hit  settlement  IQ\nevent  attack  Hit  -\n\ncase  two\n"
    #expect(marked.contains(expected))
    #expect(try CaseFile(marked, named: "f").cases.count == 2)
  }
}
