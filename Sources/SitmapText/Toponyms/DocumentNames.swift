import SitmapModel

/// How often each candidate's name stands in the report, and which names are part of fuller ones there.
struct DocumentNames {
  private var counts = HashCounts()
  private var parts = HashCounts()

  /// Counts another candidate.
  mutating func add(_ span: NameSpan, in sentence: MarkedSentence) {
    counts.add(UInt64(Self.key(of: span, in: sentence)))
    guard span.tokens.count > 1, span.part == nil else { return }
    parts.add(UInt64(sentence.tokens[span.tokens.lowerBound].shortHash))
  }

  /// How often the name stands in the report.
  func count(of key: UInt32) -> Int { counts[UInt64(key)] }

  /// Whether a name of one word begins a fuller name elsewhere.
  func isPart(_ key: UInt32) -> Bool { parts.contains(UInt64(key)) }

  /// The name as a number: its core without the generic words around it.
  static func key(of span: NameSpan, in sentence: MarkedSentence) -> UInt32 {
    let core = span.core
    guard span.part == nil, core.upperBound <= sentence.tokens.count else {
      return UInt32(truncatingIfNeeded: span.part?.start ?? 0) | 0x8000_0000
    }
    var hash: UInt32 = 0
    for index in core { hash = hash &* 31 &+ sentence.tokens[index].shortHash }
    return hash
  }
}

extension Token {
  /// The middle of the word's hash: what features are made of.
  var shortHash: UInt32 { UInt32(truncatingIfNeeded: hash >> 24) }
}
