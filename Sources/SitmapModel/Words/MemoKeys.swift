/// The places of a bounded memory of values that were found before: an array beside it keeps them.
///
/// Reports name the same places again and again, so most of what is asked of a gazetteer was asked before. A key has two
/// places, side by side; where both are taken, it takes the place of another. Only speed depends on what is kept. The values stand in arrays of their
/// own modules, for what is generic over values is slow across the border of a module.
@usableFromInline
package struct MemoKeys: Sendable {
  private var keys: [UInt64]

  /// Makes places for so many values; none keep nothing.
  package init(capacity: Int) {
    keys = [UInt64](repeating: 0, count: Self.size(capacity: capacity))
  }

  /// The number of places for so many values: the power of two that is not less; none for none.
  package static func size(capacity: Int) -> Int {
    var size = capacity > 0 ? 2 : 0
    while size < capacity { size *= 2 }
    return size
  }

  /// The first of the two places, side by side, where a key may be kept; among so many, a power of two.
  @inlinable
  @inline(__always)
  package static func pair(of key: UInt64, among count: Int) -> Int {
    Int(truncatingIfNeeded: WordHash.mixed(key) >> 32) & (count - 1) & ~1
  }

  /// Whether a key takes the first or the second place of its pair, by the keys that stand there: 0 or 1.
  package static func choice(for key: UInt64, _ first: UInt64, _ second: UInt64) -> Int {
    if first == key || first == 0 { return 0 }
    if second == key || second == 0 { return 1 }
    return Int(WordHash.mixed(key) >> 63)
  }

  /// The number of places.
  package var count: Int { keys.count }

  /// The place of a key, which is not 0; nil when it is not kept, or no more.
  package func place(of key: UInt64) -> Int? {
    guard !keys.isEmpty else { return nil }
    let pair = Self.pair(of: key, among: keys.count)
    if keys[pair] == key { return pair }
    return keys[pair + 1] == key ? pair + 1 : nil
  }

  /// Gives a key its place, from now on; nil when nothing is kept.
  package mutating func claim(_ key: UInt64) -> Int? {
    guard !keys.isEmpty else { return nil }
    let pair = Self.pair(of: key, among: keys.count)
    let place = pair + Self.choice(for: key, keys[pair], keys[pair + 1])
    keys[place] = key
    return place
  }
}
