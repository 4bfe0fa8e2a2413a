import SitmapModel
import Testing

@Suite struct WordSetTests {
  private let words = (0..<500).map { "word\($0)" } + ["été", "d\u{2019}Alep", "-", "u.s."]

  @Test func `every word of a set is found by text and by hash, and has its number`() {
    let set = WordSet(words)
    #expect(words.allSatisfy { set.contains($0) && set.contains(WordHash.of($0)) })
    #expect(words.indices.allSatisfy { set.number(WordHash.of(words[$0])) == $0 })
    #expect(set.words == words)
  }

  @Test func `no other word is found`() {
    let set = WordSet(words)
    #expect((0..<5000).allSatisfy { !set.contains("other\($0)") })
    #expect(!set.contains(""))
    #expect(!WordSet([]).contains("word1"))
    #expect(set.number(WordHash.of("Word1")) == -1)
  }

  /// FNV-1a leaves the upper bits of short words alike; in a set they must not stand in one row all the same.
  @Test func `hashes of short words are spread evenly once they are mixed`() {
    let letters = (97...122).map { String(UnicodeScalar(UInt8($0))) }
    let short = letters + letters.flatMap { first in letters.map { first + $0 } }
    let places = Set(short.map { WordHash.mixed(WordHash.of($0)) >> 32 & 0xFFF })
    // 702 words in 4,096 places: 646 places would be taken by chance.
    #expect(places.count > 600)
    #expect(Set(short.map { WordHash.of($0) >> 20 & 0xFFF }).count < 600)
  }

  @Test func `hashes that the compiler works out are those of the words`() {
    #expect(WordHash.of(ascii: ",") == WordHash.of(","))
    #expect(WordHash.of(ascii: "o", "f") == WordHash.of("of"))
    #expect(WordHash.of(ascii: "t", "h", "e") == WordHash.of("the"))
  }

  @Test func `a word that is given twice counts once`() {
    let set: WordSet = ["a", "b", "a"]
    #expect(set.words == ["a", "b"])
    #expect(set.number(WordHash.of("b")) == 1)
  }

  /// Test vectors of FNV-1a with 64 bits: Landon Curt Noll's `test_fnv.c`.
  @Test(
    arguments: [
      ("", 0xCBF2_9CE4_8422_2325), ("a", 0xAF63_DC4C_8601_EC8C), ("foobar", 0x8594_4171_F739_67E8),
    ] as [(String, UInt64)]
  )
  func `a hash is that of FNV`(word: String, hash: UInt64) {
    #expect(WordHash.of(word) == hash)
    #expect(WordHash.of(Array(word.utf8)[...]) == hash)
  }

  @Test func `a bounded memory forgets, and never gives the place of another key`() {
    var keys = MemoKeys(capacity: 8)
    for key in 1...100 as ClosedRange<UInt64> {
      let place = keys.claim(key)
      #expect(place != nil && keys.place(of: key) == place)
    }
    #expect((1...100 as ClosedRange<UInt64>).count { keys.place(of: $0) != nil } <= 8)
    #expect(keys.place(of: 101) == nil)
  }

  @Test func `two keys of one pair of places are both kept, and a third takes the place of one`() {
    var keys = MemoKeys(capacity: 2)
    let first = keys.claim(7)
    let second = keys.claim(11)
    #expect(first != second && keys.place(of: 7) == first && keys.place(of: 11) == second)
    #expect(keys.claim(13) == keys.place(of: 13))
    #expect(([7, 11] as [UInt64]).count { keys.place(of: $0) != nil } == 1)
  }

  @Test func `a memory of nothing keeps nothing`() {
    var keys = MemoKeys(capacity: 0)
    #expect(keys.claim(1) == nil)
    #expect(keys.place(of: 1) == nil)
  }
}
