/// A set of words that is asked for every word of a report: by hash, in one array.
///
/// Hashes of 64 bits (`WordHash`) stand for the words: that a word outside collides with one of a few thousand inside
/// has a chance of 1 in 10^15. Words have numbers, so that arrays beside a set make a table of it.
@usableFromInline
package struct WordSet: Sendable, Hashable, ExpressibleByArrayLiteral {
  private struct Slot: Sendable, Hashable {
    var hash: UInt64
    /// One more than the number of the word; 0 where none is.
    var next: Int32
  }

  /// The words as they were given, each once.
  package private(set) var words: [String] = []
  /// A power of two of them, a third taken at most.
  private var slots: [Slot] = []
  /// Eight bits for each word, of which one is set: most words that a set lacks are turned away by it alone, without a call and
  /// without a look at the slots, which take sixteen times as much room.
  @usableFromInline var filter: [UInt64]

  /// Makes a set of words, in the case in which they will be asked for.
  package init(_ words: [String]) {
    var size = 8
    while size < words.count * 3 { size *= 2 }
    slots = [Slot](repeating: Slot(hash: 0, next: 0), count: size)
    var groups = 1
    while groups * 8 < words.count { groups *= 2 }
    filter = [UInt64](repeating: 0, count: groups)
    self.words.reserveCapacity(words.count)
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
    slots.withUnsafeBufferPointer { slots in
      var place = Self.place(of: hash, slots.count)
      while slots[place].next != 0 {
        if slots[place].hash == hash { return Int(slots[place].next) - 1 }
        place = (place + 1) & (slots.count - 1)
      }
      return -1
    }
  }

  private mutating func insert(_ word: String) {
    let hash = WordHash.of(word)
    var place = Self.place(of: hash, slots.count)
    while slots[place].next != 0 {
      if slots[place].hash == hash { return }
      place = (place + 1) & (slots.count - 1)
    }
    words.append(word)
    let mixed = WordHash.mixed(hash)
    filter[Int(truncatingIfNeeded: mixed >> 46) & (filter.count - 1)] |= 1 << (mixed >> 40 & 63)
    slots[place] = Slot(hash: hash, next: Int32(words.count))
  }

  private static func place(of hash: UInt64, _ size: Int) -> Int {
    Int(truncatingIfNeeded: WordHash.mixed(hash) >> 32) & (size - 1)
  }
}
