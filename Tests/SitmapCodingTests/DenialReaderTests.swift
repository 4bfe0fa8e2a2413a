import SitmapModel
import Testing

@testable import SitmapCoding

struct DenialReaderTests {
  private static func events(_ text: String) throws -> [Event] {
    try CaseFolder.pipeline.get()
      .code(Report(id: "r", text: text, published: Day(iso: "2024-03-04"))).events
  }

  @Test(arguments: [
    "Rebels shelled Kupiansk on Friday; the army denied it.",
    "Rebels shelled Kupiansk on Friday. The army later rejected the claim.",
  ])
  func `what somebody denies stays as a claim`(text: String) throws {
    let event = try #require(try Self.events(text).first)
    #expect(event.head.deniedBy?.lowercased().contains("army") == true)
    #expect(event.head.modality == .claimed)
  }

  @Test func `a denial of something else denies nothing`() throws {
    let event = try #require(
      try Self.events("Rebels shelled Kupiansk on Friday. The army denied aid workers entry.").first
    )
    #expect(event.head.deniedBy == nil)
    #expect(event.head.modality == .actual)
  }
}
