/// How often words and names stand in a report, by their hashes: a few hundred numbers that are well mixed already.
struct HashCounts {
  private var keys: [UInt64]
  private var counts: [Int32]
  private var taken = 0

  init() {
    keys = [UInt64](repeating: 0, count: Self.least)
    counts = [Int32](repeating: 0, count: Self.least)
  }

  private static let least = 64

  /// How often a hash was counted.
  subscript(key: UInt64) -> Int {
    var place = Self.place(of: key, keys.count)
    while counts[place] > 0 {
      if keys[place] == key { return Int(counts[place]) }
      place = (place + 1) & (keys.count - 1)
    }
    return 0
  }

  /// Whether a hash was counted.
  func contains(_ key: UInt64) -> Bool { self[key] > 0 }

  /// Counts a hash once more.
  mutating func add(_ key: UInt64) {
    if taken * 2 >= keys.count { grow() }
    add(key, 1)
  }

  /// The number of a hash among those asked for, in the order in which they first were; what gives numbers counts nothing.
  mutating func number(of key: UInt64) -> Int {
    let known = self[key]
    if known > 0 { return known - 1 }
    if taken * 2 >= keys.count { grow() }
    add(key, Int32(taken + 1))
    return taken - 1
  }

  private mutating func add(_ key: UInt64, _ count: Int32) {
    var place = Self.place(of: key, keys.count)
    while counts[place] > 0, keys[place] != key { place = (place + 1) & (keys.count - 1) }
    if counts[place] == 0 {
      keys[place] = key
      taken += 1
    }
    counts[place] += count
  }

  private mutating func grow() {
    let (oldKeys, oldCounts) = (keys, counts)
    keys = [UInt64](repeating: 0, count: oldKeys.count * 4)
    counts = [Int32](repeating: 0, count: oldKeys.count * 4)
    taken = 0
    for place in oldKeys.indices where oldCounts[place] > 0 {
      add(oldKeys[place], oldCounts[place])
    }
  }

  private static func place(of key: UInt64, _ size: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (size - 1)
  }
}
