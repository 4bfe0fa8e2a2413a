import SitmapModel

/// A set of words as bits of their hashes: it says at once that a word is not among them.
///
/// Most words of most sentences begin no trigger. One table of 64 Ki bits asks for one cheap hash a word; what it
/// lets through by chance is looked up as it would have been.
struct WordFilter: Sendable {
  private var bits = [UInt64](repeating: 0, count: 1024)

  init(_ words: some Sequence<String>) {
    for word in words {
      let hash = Self.hash(word)
      bits[Int((hash >> 6) & 1023)] |= 1 << (hash & 63)
    }
  }

  /// Whether a word of this hash may be among them.
  func mayHold(_ hash: UInt64) -> Bool { bits[Int((hash >> 6) & 1023)] & (1 << (hash & 63)) != 0 }

  /// Whether any word of a sentence may be among them.
  func mayHold(anyOf tokens: [Token]) -> Bool {
    tokens.contains { $0.kind == .word && mayHold(Self.hash($0.lower)) }
  }

  /// FNV-1a of the word's bytes, folded to its low half.
  static func hash(_ word: String) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in word.utf8 {
      hash ^= UInt64(byte)
      hash = hash &* 0x100_0000_01b3
    }
    return hash ^ (hash >> 32)
  }
}
