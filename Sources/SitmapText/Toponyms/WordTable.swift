import SitmapModel

/// A table from words to values that is asked for every word of a report: by hash, in one array.
///
/// Hashes of 64 bits stand for the words: that a word outside collides with one of a few thousand inside has
/// a chance of 1 in 10^15.
struct WordTable<Value: Sendable>: Sendable {
  private struct Slot: Sendable {
    var hash: UInt64
    var value: Value?
  }

  private let slots: [Slot]
  private let mask: Int

  /// Makes a table of words in lower case.
  init(_ values: [String: Value]) {
    var size = 16
    while size < values.count * 3 { size *= 2 }
    var slots = [Slot](repeating: Slot(hash: 0, value: nil), count: size)
    for (word, value) in values {
      let hash = WordHash.of(word.utf8)
      var place = Self.place(of: hash) & (size - 1)
      while slots[place].value != nil { place = (place + 1) & (size - 1) }
      slots[place] = Slot(hash: hash, value: value)
    }
    self.slots = slots
    mask = size - 1
  }

  /// The value of the word with this hash.
  subscript(hash: UInt64) -> Value? {
    slots.withUnsafeBufferPointer { slots in
      var place = Self.place(of: hash) & mask
      while let value = slots[place].value {
        if slots[place].hash == hash { return value }
        place = (place + 1) & mask
      }
      return nil
    }
  }

  private static func place(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 20) }
}
