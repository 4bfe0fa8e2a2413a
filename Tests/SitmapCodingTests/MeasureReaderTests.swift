import SitmapModel
import Testing

@testable import SitmapCoding

struct MeasureReaderTests {
  /// The measures of the figures of a sentence, in their order.
  private static func measures(_ text: String) throws -> [Measure?] {
    let annotation = try CaseFolder.pipeline.get().annotate(Report(id: "r", text: text))
    return SentenceFrame.all(of: annotation, isTelling: { _ in true }).flatMap { frame in
      frame.figures.map { MeasureReader.measure(of: $0, in: frame) }
    }
  }

  @Test(
    arguments: [
      ("At least 12 people were killed and 30 wounded.", [.killed, .injured]),
      ("Police arrested 40 students.", [.detained]),
      ("Bandits kidnapped 73 pupils.", [.abducted]),
      ("The fire destroyed 300 houses.", [.destroyed]),
      ("About 20 homes were damaged.", [.damaged]),
      ("Eleven fishermen are missing.", [.missing]),
      ("There were 14 deaths.", [.killed]),
      ("The bill costs 300 dollars.", []),
    ] as [(String, [Measure?])]
  )
  func `the words beside a figure say what it counts`(
    text: String,
    expected: [Measure?]
  ) throws {
    #expect(try Self.measures(text) == expected)
  }

  @Test func `a verb before the next figure counts that one`() throws {
    let measures = try Self.measures("The blast killed 12 people and injured 30 others.")
    #expect(measures == [.killed, .injured])
  }

  @Test func `people who are only counted have no measure`() throws {
    #expect(try Self.measures("A crowd of 300 people watched.") == [nil])
  }
}
