import SitmapModel
import Testing

@testable import SitmapCoding

struct RecordIDTests {
  @Test func `an id is twelve hexadecimal digits`() {
    let id = RecordID.hash("event|battle|geonames:98245|2024-03-01")
    #expect(id.utf8.count == 12)
    #expect(id.allSatisfy { $0.isHexDigit && !$0.isUppercase })
  }

  @Test func `two things of one key get two ids`() {
    let ids = RecordID.assign(keys: [
      (key: "battle|hit|2024-03-01", extra: "rebel", evidence: "a|10"),
      (key: "battle|hit|2024-03-01", extra: "militia", evidence: "a|90"),
      (key: "battle|hit|2024-03-01", extra: "militia", evidence: "a|170"),
      (key: "battle|hit|2024-03-01", extra: "militia", evidence: "a|170"),
    ])
    #expect(Set(ids).count == 4)
  }

  @Test func `a key of its own needs neither the extra nor the evidence`() {
    let one = RecordID.assign(keys: [(key: "k", extra: "rebel", evidence: "a|1")])
    let other = RecordID.assign(keys: [(key: "k", extra: "state", evidence: "b|7")])
    #expect(one == other)
  }

  @Test func `the order of the things does not change their ids`() {
    let keys = [
      (key: "k", extra: "x", evidence: "a|1"), (key: "k", extra: "y", evidence: "a|2"),
      (key: "k", extra: "y", evidence: "a|3"), (key: "m", extra: "", evidence: "a|4"),
    ]
    let forward = RecordID.assign(keys: keys)
    let backward = RecordID.assign(keys: keys.reversed())
    #expect(forward == Array(backward.reversed()))
  }

  @Test func `the order of the sentences does not change the ids of placed and dated events`()
    throws
  {
    let pipeline = try CaseFolder.pipeline.get()
    let first = "Shelling killed two people in Kupiansk on 1 March 2024."
    let second = "An air strike hit Sloviansk on 2 March 2024."
    let ids = [[first, second], [second, first]].map { sentences in
      let report = Report(id: "r", text: sentences.joined(separator: " "))
      return Set(pipeline.code(report).events.map(\.head.id))
    }
    #expect(ids[0].count == 2)
    #expect(ids[0] == ids[1])
  }
}
