import Testing

struct CaseVerdictTests {
  private static func complaints(_ line: String, found: [String]) throws -> [String] {
    let file = try CaseFile("case  one\nreport  x\n" + line, named: "f")
    let parser = RecordParser(file: "f", line: 0)
    let records = try found.map { try parser.record($0) }
    return CaseVerdict(try #require(file.cases.first), Findings(records: records)).complaints
  }

  @Test(arguments: [
    ("event  attack  Hit  -", "event  attack  Hit  -"),
    ("event  attack/armed_clash  Hit  ?", "event  attack  near Hit  2024-03-01"),
    ("event  attack  Hit  -  (killed 3)", "event  attack  Hit  -"),
    ("event  attack  Hit  -  by Army", "event  attack  Hit  -  by the army"),
    (
      "displaced  ~40 households  from Borova  ?  ?",
      "displaced  ~40 households  displaced  other  -  from Borova"
    ),
  ])
  func `a record that is listed is no complaint`(line: String, found: String) throws {
    #expect(try Self.complaints(line, found: [found]).isEmpty)
  }

  @Test(arguments: [
    ("event  attack  Hit  -", "event  attack  Heet  -", "wrong in place"),
    ("event  attack  near Hit  -", "event  attack  Hit  -", "wrong in place"),
    ("event  attack  Hit  -", "event  attack  Hit  -  planned", "wrong in modality"),
    ("event  attack  Hit  -", "event  attack  Hit  -  killed 3", "wrong in figure"),
    ("event  attack  Hit  -", "event  flood  Derna  -", "not found"),
    ("none", "event  attack  Hit  -", "not listed"),
    ("displaced  -  ?  ?", "displaced  -  displaced  other  -  to Hit", "wrong in to"),
  ])
  func `what differs is named`(line: String, found: String, complaint: String) throws {
    let complaints = try Self.complaints(line, found: [found])
    #expect(complaints.first?.contains(complaint) == true, "\(complaints)")
  }

  /// One right record, and the same with one field changed.
  static let changes: [(line: String, changed: String, field: String)] = [
    ("event  attack  Hit  2024-03-01", "event  attack  Heet  2024-03-01", "place"),
    ("event  attack  Hit  2024-03-01", "event  attack  near Ana  2024-03-01", "place"),
    ("event  attack  Hit  2024-03-01", "event  attack  Hit  2024-03-02", "date"),
    ("event  attack  Hit  2024-03-01", "event  attack  Hit  -", "date"),
    ("event  attack  Hit  2024-03-01", "event  armed_clash  Hit  2024-03-01", "type"),
    (
      "event  attack  Hit  2024-03-01  killed 3", "event  attack  Hit  2024-03-01  killed 4",
      "figure"
    ),
    (
      "event  attack  Hit  2024-03-01  killed 3", "event  attack  Hit  2024-03-01  killed >3",
      "figure"
    ),
    ("event  attack  Hit  2024-03-01", "event  attack  Hit  2024-03-01  claimed", "modality"),
    (
      "event  attack  Hit  2024-03-01  by army", "event  attack  Hit  2024-03-01  by rebels", "by"
    ),
    (
      "displaced  40 persons  from Hit  to Ana  displaced  ?",
      "displaced  40 persons  displaced  other  -  from Ana  to Hit", "from"
    ),
    (
      "displaced  40 persons  from Hit  displaced  ?",
      "displaced  40 persons  displaced  other  -  from Hit  to Ana", "to"
    ),
    (
      "displaced  40 persons  from Hit  displaced  ?",
      "displaced  40 households  displaced  other  -  from Hit", "figure"
    ),
    ("status  held  Hit  2024-03-01..", "status  held  Hit  2024-03-04..", "date"),
    ("status  held  Hit  2024-03-01..", "status  contested  Hit  2024-03-01..", "state"),
  ]

  @Test(arguments: changes)
  func `a change of any one field of a right record is found and named`(
    line: String,
    changed: String,
    field: String
  ) throws {
    let complaints = try Self.complaints(line, found: [changed])
    #expect(complaints.contains { $0.contains(field) }, "\(complaints)")
  }

  @Test func `a known miss is silent while it is missed, and takes its wrong record with it`()
    throws
  {
    let line = "known-miss  event  attack  Hit  2024-03-01"
    #expect(try Self.complaints(line, found: []).isEmpty)
    #expect(try Self.complaints(line, found: ["event  attack  Hit  -"]).isEmpty)
  }

  @Test func `a known miss that is found must lose its mark`() throws {
    let line = "known-miss  event  attack  Hit  -"
    let complaints = try Self.complaints(line, found: ["event  attack  Hit  -"])
    #expect(complaints.count == 1)
    #expect(complaints.first?.contains("take the mark `known-miss` away") == true)
  }

  @Test func `a known extra must be there, and may be`() throws {
    let line = "none\nknown-extra  event  attack  ?  ?"
    #expect(try Self.complaints(line, found: ["event  attack  Hit  -  killed 3"]).isEmpty)
    #expect(try Self.complaints(line, found: []).count == 1)
  }
}
