/// The features of one candidate, as numbers: the template in the upper bits, a hash of its values below.
package struct MentionFeatures: Sendable, Hashable {
  /// The features in the order in which they were added.
  package private(set) var ids: [UInt32] = []

  init() { ids.reserveCapacity(Self.usual) }

  /// Features that nearly all candidates have room for.
  private static let usual = 56

  /// Leaves out the features of some kinds.
  package mutating func remove(_ kinds: Set<MentionTemplate>) {
    guard !kinds.isEmpty else { return }
    ids.removeAll { id in kinds.contains { $0.rawValue == id >> Self.hashBits } }
  }

  /// Bits of a number that are the hash; the template stands above them.
  package static let hashBits: UInt32 = 26
}

extension MentionFeatures: MentionFeatureSink {
  mutating func take(_ id: UInt32) { ids.append(id) }
}

/// What the features of a candidate are handed to, one after the other: a list to fit weights on, or the sum of their weights.
protocol MentionFeatureSink {
  /// Takes a feature by its number.
  mutating func take(_ id: UInt32)
}

extension MentionFeatureSink {
  /// Adds a feature of some values.
  @inline(__always)
  mutating func add(_ template: MentionTemplate, _ a: UInt32 = 0, _ b: UInt32 = 0, _ c: UInt32 = 0)
  {
    var hash = (a &* 0x85EB_CA6B) ^ (b &* 0xC2B2_AE35 &+ 0x27D4_EB2F)
    hash ^= hash >> 15
    hash = (hash &+ c) &* 0x2C1B_3C6D
    hash ^= hash >> 13
    hash = (hash &* 0x297A_2D39) ^ (hash >> 16)
    let bits = MentionFeatures.hashBits
    take(template.rawValue << bits | hash >> (32 - bits))
  }
}
