import SitmapModel
import Testing

@testable import SitmapCoding

struct WordFilterTests {
  @Test func `no word of the set is ever refused`() {
    let words = EventDefinition.all.flatMap(\.triggers).flatMap {
      $0.pattern.split(separator: " ").map(String.init)
    }
    let filter = WordFilter(words)
    #expect(words.allSatisfy { filter.mayHold(WordHash.of($0)) })
  }

  @Test func `few other words pass`() {
    let filter = WordFilter((0..<2000).map { "word\($0)" })
    let passed = (0..<10000).count { filter.mayHold(WordHash.of("other\($0)")) }
    // 2,000 bits of 65,536: 3 % by chance.
    #expect(passed < 600)
  }

  @Test func `an empty set holds nothing`() {
    #expect(!WordFilter([]).mayHold(WordHash.of("attack")))
  }
}
