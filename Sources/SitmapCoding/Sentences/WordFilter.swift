import SitmapModel

/// A set of words as bits of their hashes: it says at once that a word is not among them.
///
/// Most words of most sentences begin no trigger. One table of 64 Ki bits asks for one cheap hash a word; what it
/// lets through by chance is looked up as it would have been.
struct WordFilter: Sendable {
  private var bits = [UInt64](repeating: 0, count: 1024)

  init(_ words: some Sequence<String>) {
    for word in words {
      let hash = Self.folded(WordHash.of(word))
      bits[Int((hash >> 6) & 1023)] |= 1 << (hash & 63)
    }
  }

  /// Whether a word of this hash (`WordHash`) may be among them.
  func mayHold(_ hash: UInt64) -> Bool {
    let hash = Self.folded(hash)
    return bits[Int((hash >> 6) & 1023)] & (1 << (hash & 63)) != 0
  }

  /// Whether any word of a sentence may be among them.
  func mayHold(anyOf tokens: [Token]) -> Bool {
    tokens.indices.contains { tokens[$0].kind == .word && mayHold(tokens[$0].hash) }
  }

  private static func folded(_ hash: UInt64) -> UInt64 { hash ^ (hash >> 32) }
}
