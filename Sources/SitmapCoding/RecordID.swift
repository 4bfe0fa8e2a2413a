import SitmapModel

/// Derives the ids of records from what makes the things themselves.
enum RecordID {
  /// A short hash of a natural key: twelve hexadecimal digits of 64-bit FNV-1a.
  static func hash(_ key: String) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in key.utf8 {
      hash ^= UInt64(byte)
      hash = hash &* 0x100_0000_01b3
    }
    // FNV-1a mixes its low bits best; a final avalanche spreads them (splitmix64).
    hash ^= hash >> 30
    hash = hash &* 0xbf58_476d_1ce4_e5b9
    hash ^= hash >> 27
    hash = hash &* 0x94d0_49bb_1331_11eb
    hash ^= hash >> 31
    let text = String(hash, radix: 16)
    return String((String(repeating: "0", count: 16 - text.count) + text).prefix(12))
  }

  /// Ids for a list of keys: where several share a key, `extra` tells them apart, then `evidence`.
  static func assign(keys: [(key: String, extra: String, evidence: String)]) -> [String] {
    var counts: [String: Int] = [:]
    for key in keys { counts[key.key, default: 0] += 1 }
    let first = keys.map { (counts[$0.key] ?? 0) > 1 ? $0.key + "|" + $0.extra : $0.key }
    counts = [:]
    for key in first { counts[key, default: 0] += 1 }
    var used: Set<String> = []
    return zip(first, keys).map { key, parts in
      let unique = (counts[key] ?? 0) > 1 ? key + "|" + parts.evidence : key
      var id = hash(unique)
      var round = 0
      while !used.insert(id).inserted {
        round += 1
        id = hash("\(unique)|\(parts.evidence)|\(round)")
      }
      return id
    }
  }
}
