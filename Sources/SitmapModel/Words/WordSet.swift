/// A set of words that is asked for every word of a report: by hash, in one array.
///
/// Hashes of 64 bits (`WordHash`) stand for the words: that a word outside collides with one of a few thousand inside
/// has a chance of 1 in 10^15. Words have numbers, so that arrays beside a set make a table of it.
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
  /// A bit for the six highest of each mixed hash: most words that a small set lacks are turned away by it alone, without a call.
  @usableFromInline var filter: UInt64 = 0

  /// Makes a set of words, in the case in which they will be asked for.
  package init(_ words: [String]) {
    var size = 8
    while size < words.count * 3 { size *= 2 }
    slots = [Slot](repeating: Slot(hash: 0, next: 0), count: size)
    self.words.reserveCapacity(words.count)
    for word in words { insert(word) }
  }

  /// Makes a set of the words of a literal.
  package init(arrayLiteral words: String...) { self.init(words) }

  /// Whether the word with this hash is one of them.
  @inlinable
  package func contains(_ hash: UInt64) -> Bool {
    filter >> (WordHash.mixed(hash) >> 58) & 1 == 1 && number(hash) >= 0
  }

  /// Whether a word is one of them; asking with a hash that is known is quicker.
  package func contains(_ word: String) -> Bool { contains(WordHash.of(word)) }

  /// The number of the word with this hash among `words`; -1 when it is none of them.
  @usableFromInline
  package func number(_ hash: UInt64) -> Int {
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
    filter |= 1 << (WordHash.mixed(hash) >> 58)
    slots[place] = Slot(hash: hash, next: Int32(words.count))
  }

  private static func place(of hash: UInt64, _ size: Int) -> Int {
    Int(truncatingIfNeeded: WordHash.mixed(hash) >> 32) & (size - 1)
  }
}
