import SitmapModel
import Testing

@testable import SitmapCoding

struct FusionTests {
  private static func code(_ id: String, _ text: String) throws -> CodedReport {
    try CaseFolder.pipeline.get()
      .code(Report(id: id, text: text, published: Day(iso: "2024-03-04")))
  }

  @Test func `two reports of one event give one record with a mention`() throws {
    let first = try Self.code("first", "Shelling hit Kupiansk on 1 March, killing two people.")
    let second = try Self.code("second", "On 1 March shelling in Kupiansk wounded five people.")
    let fused = Fusion().fuse([first, second])
    let event = try #require(fused.events.first)
    #expect(fused.events.count == 1)
    #expect(event.head.evidence.report == "first")
    #expect(first.events.first?.head.mentions.contains { $0.report == "second" } == false)
    #expect(event.head.mentions.contains { $0.report == "second" })
    #expect(event.head.id == second.events.first?.head.id)
    #expect(event.figures.map(\.measure) == [.killed, .injured])
  }

  @Test func `one figure told twice is one figure`() throws {
    let text = "Shelling hit Kupiansk on 1 March, killing two people."
    let fused = Fusion().fuse([try Self.code("first", text), try Self.code("second", text)])
    #expect(fused.events.map(\.figures.count) == [1])
  }

  private static func code(_ id: String, on day: String, _ text: String) throws -> CodedReport {
    try CaseFolder.pipeline.get().code(Report(id: id, text: text, published: Day(iso: day)))
  }

  @Test(
    arguments: [(.latest, 7), (.highest, 9), (.range, nil)] as [(FigurePolicy, Int?)]
  )
  func `a toll that later reports revise follows the policy`(policy: FigurePolicy, best: Int?)
    throws
  {
    let coded = [
      try Self.code("a", on: "2024-03-02", "Shelling in Kupiansk on 1 March killed five people."),
      try Self.code("b", on: "2024-03-03", "Shelling in Kupiansk on 1 March killed nine people."),
      try Self.code("c", on: "2024-03-04", "Shelling in Kupiansk on 1 March killed seven people."),
    ]
    let event = try #require(Fusion().fuse(coded).events.first)
    #expect(event.figures.map(\.value) == [5, 9, 7])
    #expect(event.figures.map(\.report) == [nil, "b", "c"])
    let chosen = policy.chosen(of: event.figures)
    #expect(chosen?.value == best)
    if policy == .range { #expect(chosen?.lower == 5 && chosen?.upper == 9) }
  }

  @Test func `a later report ends a state`() throws {
    let coded = [
      try Self.code("a", on: "2015-05-16", "Islamic State fighters seized Ramadi on 15 May."),
      try Self.code("b", on: "2015-12-29", "The Iraqi army retook Ramadi on 28 December."),
    ]
    let held = Fusion().fuse(coded).statuses.sorted {
      ($0.head.date.from?.number ?? 0) < ($1.head.date.from?.number ?? 0)
    }
    #expect(held.count == 2)
    #expect(held.first?.head.date.to == Day(iso: "2015-12-28"))
    #expect(held.last?.head.date.to == nil)
  }

  @Test func `a claim ends nothing that stands`() throws {
    let coded = [
      try Self.code("a", on: "2015-05-16", "Islamic State fighters seized Ramadi on 15 May."),
      try Self.code("b", on: "2015-12-29", "The army reportedly retook Ramadi on 28 December."),
    ]
    let held = Fusion().fuse(coded).statuses.first { $0.head.evidence.report == "a" }
    #expect(held?.head.date.from == Day(iso: "2015-05-15"))
    #expect(held?.head.date.to == nil)
  }

  @Test func `events of two days stay two`() throws {
    let first = try Self.code("first", "Shelling hit Kupiansk on 1 March.")
    let second = try Self.code("second", "Shelling hit Kupiansk on 2 March.")
    #expect(Fusion().fuse([first, second]).events.count == 2)
  }

  @Test func `records come out in the order of their telling`() throws {
    let coded = [
      try Self.code("a", "Shelling hit Kupiansk on 1 March. About 40 families left Borova."),
      try Self.code("b", "An air strike hit Sloviansk on 2 March."),
      try Self.code("c", "Gunmen abducted three teachers in Kramatorsk on 3 March."),
    ]
    let fused = Fusion().fuse(coded)
    #expect(fused.events.count == 3)
    #expect(fused.events.map(\.head.evidence.report) == ["a", "b", "c"])
    #expect(fused == Fusion().fuse(coded))
  }

  @Test func `no reports give no records`() {
    #expect(Fusion().fuse([]) == CodedReport(events: [], displacements: [], statuses: []))
  }
}

/// What reports tell without a day, joined with what others tell of the days before.
struct UndatedFusionTests {
  private static func fused(_ reports: [(day: String, text: String)]) throws -> CodedReport {
    try Fusion().fuse(
      reports.enumerated().map { number, report in
        try CaseFolder.pipeline.get()
          .code(
            Report(id: "r\(number)", text: report.text, published: Day(iso: report.day))
          )
      }
    )
  }

  @Test func `an undated figure is revised by a later one, and both are kept`() throws {
    let fused = try Self.fused([
      ("2015-05-18", "The governor said 8,000 people fled Ramadi."),
      ("2015-05-21", "More than 40,000 people have fled Ramadi since last Friday."),
    ])
    let move = try #require(fused.displacements.first)
    #expect(fused.displacements.count == 1)
    #expect(move.head.evidence.report == "r0")
    #expect(move.head.mentions.map(\.report) == ["r1"])
    #expect(([move.figure].compactMap { $0 } + move.otherFigures).map(\.value) == [8000, 40_000])
    #expect(move.head.date.from == Day(iso: "2015-05-15"))
    #expect(move.head.date.to == Day(iso: "2015-05-21"))
  }

  @Test func `a later bound says no more than an earlier one`() throws {
    let fused = try Self.fused([
      ("2015-05-18", "The governor said 8,000 people fled Ramadi."),
      ("2015-05-20", "The governor said 9,000 people fled Ramadi."),
    ])
    #expect(fused.displacements.map(\.head.date.to) == [Day(iso: "2015-05-18")])
  }

  @Test(
    arguments: [
      // Weeks lie between.
      ("2015-04-18", "About 8,000 people fled Ramadi."),
      // Another cause, another place, another kind of move.
      ("2015-05-18", "About 8,000 people fled floods in Ramadi."),
      ("2015-05-18", "About 8,000 people fled Falluja."),
      ("2015-05-18", "About 8,000 people returned to Ramadi."),
    ]
  )
  func `what may be another flight stays apart`(day: String, text: String) throws {
    let fused = try Self.fused([
      (day, text), ("2015-05-21", "About 40,000 people fled fighting in Ramadi on Friday."),
    ])
    #expect(fused.displacements.count == 2)
  }

  @Test func `strikes without a day stay two unless they have one toll`() throws {
    let apart = try Self.fused([
      ("2015-05-18", "An air strike hit Ramadi."),
      ("2015-05-19", "An air strike hit Ramadi on Monday, killing 12 people."),
    ])
    #expect(apart.events.count == 2)
    let one = try Self.fused([
      ("2015-05-18", "An air strike killed 12 people in Ramadi."),
      ("2015-05-19", "An air strike hit Ramadi on Monday, killing 12 people."),
    ])
    #expect(one.events.map(\.figures.count) == [1])
    #expect(one.events.first?.head.date.from == Day(iso: "2015-05-18"))
  }

  @Test func `a town that was taken is taken once, and held since then`() throws {
    let fused = try Self.fused([
      ("2015-05-18", "Islamic State captured Ramadi."),
      ("2015-05-21", "Islamic State captured Ramadi last Friday."),
    ])
    #expect(fused.events.map(\.head.date.from) == [Day(iso: "2015-05-15")])
    #expect(fused.statuses.map(\.head.date.from) == [Day(iso: "2015-05-15")])
  }

  @Test func `a state that was told before it began is another one`() throws {
    let fused = try Self.fused([
      ("2015-05-10", "Islamic State captured Ramadi."),
      ("2015-05-21", "Islamic State captured Ramadi last Friday."),
    ])
    #expect(fused.events.count == 2)
    #expect(fused.statuses.count == 2)
  }
}
