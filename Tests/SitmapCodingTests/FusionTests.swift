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
