/// A set of words that is asked for every word of a report: by hash, in one array.
///
/// Hashes of 64 bits (`WordHash`) stand for the words: that a word outside collides with one of a few thousand inside
/// has a chance of 1 in 10^15. Words have numbers, so that arrays beside a set make a table of it.
@usableFromInline
package struct WordSet: Sendable, Hashable, ExpressibleByArrayLiteral {
  /// The words as they were given, each once.
  package private(set) var words: [String] = []
  /// Their hashes.
  private var hashes: [UInt64] = []
  /// One more than the number of a word, 0 where none is: a power of two of them, a third taken at most.
  private var slots: [Int32] = []
  /// Eight bits for each word, of which one is set: most words that a set lacks are turned away by it alone, without a call and
  /// without a look at the slots, which take up to twenty-four times as much room.
  @usableFromInline var filter: [UInt64]

  /// Makes a set of words, in the case in which they will be asked for.
  package init(_ words: [String]) {
    var size = 8
    while size < words.count * 3 { size *= 2 }
    slots = [Int32](repeating: 0, count: size)
    var groups = 1
    while groups * 8 < words.count { groups *= 2 }
    filter = [UInt64](repeating: 0, count: groups)
    self.words.reserveCapacity(words.count)
    hashes.reserveCapacity(words.count)
    for word in words { insert(word) }
  }

  /// Makes a set of the words of a literal.
  @usableFromInline
  package init(arrayLiteral words: String...) { self.init(words) }

  /// Whether the word with this hash is one of them.
  @inlinable
  package func contains(_ hash: UInt64) -> Bool {
    mayContain(hash) && slotNumber(hash) >= 0
  }

  /// Whether the word with this hash may be one of them.
  @inlinable
  @inline(__always)
  func mayContain(_ hash: UInt64) -> Bool {
    let mixed = WordHash.mixed(hash)
    return filter[Int(truncatingIfNeeded: mixed >> 46) & (filter.count - 1)] >> (mixed >> 40 & 63)
      & 1 == 1
  }

  /// Whether a word is one of them; asking with a hash that is known is quicker.
  package func contains(_ word: String) -> Bool { contains(WordHash.of(word)) }

  /// The number of the word with this hash among `words`; -1 when it is none of them.
  @inlinable
  package func number(_ hash: UInt64) -> Int { mayContain(hash) ? slotNumber(hash) : -1 }

  @usableFromInline
  func slotNumber(_ hash: UInt64) -> Int {
    var place = Self.place(of: hash, slots.count)
    while slots[place] != 0 {
      let number = Int(slots[place]) - 1
      if hashes[number] == hash { return number }
      place = (place + 1) & (slots.count - 1)
    }
    return -1
  }

  private mutating func insert(_ word: String) {
    let hash = WordHash.of(word)
    guard slotNumber(hash) < 0 else { return }
    var place = Self.place(of: hash, slots.count)
    while slots[place] != 0 { place = (place + 1) & (slots.count - 1) }
    words.append(word)
    hashes.append(hash)
    slots[place] = Int32(words.count)
    let mixed = WordHash.mixed(hash)
    filter[Int(truncatingIfNeeded: mixed >> 46) & (filter.count - 1)] |= 1 << (mixed >> 40 & 63)
  }

  private static func place(of hash: UInt64, _ size: Int) -> Int {
    Int(truncatingIfNeeded: WordHash.mixed(hash) >> 32) & (size - 1)
  }
}
