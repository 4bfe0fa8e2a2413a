import SitmapModel
import Testing

@testable import SitmapCoding

struct StatusCoderTests {
  private static func statuses(_ text: String) throws -> [Status] {
    try CaseFolder.pipeline.get()
      .code(Report(id: "r", text: text, published: Day(iso: "2015-05-21"))).statuses
  }

  @Test func `a seizure makes its place held from that day on`() throws {
    let statuses = try Self.statuses("Islamic State fighters seized Ramadi on 15 May.")
    let held = try #require(statuses.first)
    #expect(statuses.count == 1)
    #expect(held.state == .held)
    #expect(held.state.kind == .control)
    #expect(held.holder?.type == .rebel)
    #expect(held.location?.name == "Ramadi")
    #expect(held.head.date.from == Day(iso: "2015-05-15"))
    #expect(held.head.date.to == nil)
  }

  @Test func `a way that opens was closed until then`() throws {
    let statuses = try Self.statuses(
      "Families had not been allowed to cross the Euphrates into Baghdad until Wednesday."
        + " On Wednesday they were allowed to enter Baghdad."
    )
    let wednesday = Day(iso: "2015-05-20")
    #expect(statuses.map(\.state) == [.open, .closed])
    #expect(statuses.first?.head.date.from == wednesday)
    #expect(statuses.first?.head.date.to == nil)
    #expect(statuses.last?.head.date.from == nil)
    #expect(statuses.last?.head.date.to == wednesday)
    #expect(statuses.allSatisfy { $0.state.kind == .access })
  }

  @Test(arguments: [
    "The army is expected to retake Ramadi on Friday.",
    "Islamic State could seize Ramadi.",
    "Islamic State did not seize Ramadi.",
    "Shelling hit Ramadi on Wednesday.",
  ])
  func `what did not change hands has no state`(text: String) throws {
    #expect(try Self.statuses(text).isEmpty)
  }

  @Test func `a state that is stated needs no event`() throws {
    let statuses = try Self.statuses(
      "Families fled Mosul, which has been under Islamic State control since June 2014."
    )
    let held = try #require(statuses.first { $0.state == .held })
    #expect(held.location?.name == "Mosul")
    #expect(held.holder?.name == "Islamic State")
    #expect(held.head.date.from == Day(iso: "2014-06-01"))
    #expect(held.head.date.to == nil)
  }

  @Test func `states have ids of their own`() throws {
    let statuses = try Self.statuses(
      "Islamic State fighters seized Ramadi on 15 May. The army retook Baiji on 16 May."
    )
    #expect(statuses.count == 2)
    #expect(Set(statuses.map(\.head.id)).count == 2)
  }
}
