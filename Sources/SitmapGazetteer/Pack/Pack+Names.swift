/// One way in which a name leads to a place of a pack.
struct NameEntry {
  let row: Int
  let kind: NameKind
  /// Whether it is the loose form of the place's name that matched.
  let isLoose: Bool

  init(packed: UInt32) {
    row = Int(packed >> NameFlags.bits)
    kind = NameKind(rawValue: UInt8(packed & NameFlags.kindMask)) ?? .alias
    isLoose = packed & NameFlags.loose != 0
  }
}

extension Pack {
  /// Calls `body` with every place that has a name with this hash.
  ///
  /// Compares the bucket and 32 bits of the hash, about 50 bits in all; the compiler refuses names
  /// whose hashes collide there, so only a word that is no name at all can be mistaken, 1 in 10^9.
  @inline(__always)
  func forEachEntry(hash: UInt64, _ body: (NameEntry) -> Void) {
    let bucket = Int(hash >> bucketShift)
    let first = Int(load(UInt32.self, .nameBuckets, bucket))
    let end = min(Int(load(UInt32.self, .nameBuckets, bucket + 1)), count(.nameEntries))
    let wanted = Self.stored(hash: hash, shift: bucketShift)
    var i = first
    while i < end {
      let stored = load(UInt32.self, .nameEntries, i)
      if stored == wanted {
        let entry = NameEntry(packed: load(UInt32.self, .nameEntries, i, 4))
        if entry.row < placeCount { body(entry) }
      } else if stored > wanted {
        return
      }
      i += 1
    }
  }

  /// The 32 bits of a hash that follow those of its bucket.
  static func stored(hash: UInt64, shift: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: (hash << (64 - shift)) >> 32)
  }

  /// Whether some name may begin with the words of this hash and go on; no is sure.
  func mayContinue(hash: UInt64) -> Bool {
    isPrefixBitSet(hash & 0xFFFF_FFFF) && isPrefixBitSet(hash >> 32)
  }

  private func isPrefixBitSet(_ bit: UInt64) -> Bool {
    let word = Int(bit >> 6) & (count(.prefixes) - 1)
    return load(UInt64.self, .prefixes, word) >> (bit & 63) & 1 == 1
  }

  /// The rule for a word or name that is on the stop list.
  func stopRule(hash: UInt64) -> StopRule? {
    var low = 0
    var high = count(.stopWords)
    while low < high {
      let middle = (low + high) / 2
      if load(UInt64.self, .stopWords, middle) < hash { low = middle + 1 } else { high = middle }
    }
    guard load(UInt64.self, .stopWords, low) == hash else { return nil }
    return StopRule(number: load(UInt8.self, .stopWords, low, 8))
  }
}
