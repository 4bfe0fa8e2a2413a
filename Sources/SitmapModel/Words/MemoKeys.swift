/// The places of a bounded memory of values that were found before: an array beside it keeps them.
///
/// Reports name the same places again and again, so most of what is asked of a gazetteer was asked before. A later
/// value takes the place of an earlier one; only speed depends on what is kept. The values stand in arrays of their
/// own modules, for what is generic over values is slow across the border of a module.
package struct MemoKeys: Sendable {
  private var keys: [UInt64]

  /// Makes places for so many values; none keep nothing.
  package init(capacity: Int) {
    keys = [UInt64](repeating: 0, count: Self.size(capacity: capacity))
  }

  /// The number of places for so many values: the power of two that is not less; none for none.
  package static func size(capacity: Int) -> Int {
    var size = capacity > 0 ? 1 : 0
    while size < capacity { size *= 2 }
    return size
  }

  /// The place of a key among so many, a power of two.
  @inline(__always)
  package static func place(of key: UInt64, among count: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (count - 1)
  }

  /// The number of places.
  package var count: Int { keys.count }

  /// The place of a key, which is not 0; nil when it is not kept, or no more.
  package func place(of key: UInt64) -> Int? {
    guard !keys.isEmpty else { return nil }
    let place = usual(key)
    return keys[place] == key ? place : nil
  }

  /// Gives a key its place, from now on; nil when nothing is kept.
  package mutating func claim(_ key: UInt64) -> Int? {
    guard !keys.isEmpty else { return nil }
    let place = usual(key)
    keys[place] = key
    return place
  }

  private func usual(_ key: UInt64) -> Int { Self.place(of: key, among: keys.count) }
}
