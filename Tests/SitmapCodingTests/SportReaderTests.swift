import SitmapModel
import Testing

@testable import SitmapCoding

struct SportReaderTests {
  private static func types(_ text: String) throws -> [String] {
    try CaseFolder.pipeline.get().code(Report(id: "r", text: text)).events.map(\.type.code)
  }

  @Test(arguments: [
    "The striker shot twice, and fans stormed out of the stadium in Leeds.",
    "The visitors' late attack stunned fans at the stadium in Leeds.",
  ])
  func `a game is no fighting`(text: String) throws {
    #expect(try Self.types(text).isEmpty)
  }

  @Test func `what is done to people at a game is told`() throws {
    let bomb = "A bomb exploded outside the stadium in Kaduna as fans left a match."
    #expect(try Self.types(bomb) == ["remote_explosive_ied"])
    let attack = "An attack on fans outside the stadium in Kaduna killed two people."
    #expect(try !Self.types(attack).isEmpty)
  }
}
