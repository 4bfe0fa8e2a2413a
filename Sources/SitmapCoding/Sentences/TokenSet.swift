/// Some tokens of a sentence, as marks by their numbers: asked for many times for every token.
struct TokenSet: Sendable, ExpressibleByArrayLiteral {
  private var marks: [Bool]
  /// Whether there is none.
  private(set) var isEmpty = true

  /// Makes an empty set for a sentence of so many tokens.
  init(count: Int) { marks = [Bool](repeating: false, count: count) }

  /// Makes a set of the tokens of a literal.
  init(arrayLiteral tokens: Int...) {
    self.init(count: (tokens.max() ?? -1) + 1)
    for token in tokens { insert(token) }
  }

  /// Puts a token of the sentence in.
  mutating func insert(_ token: Int) {
    marks[token] = true
    isEmpty = false
  }

  /// Whether a token is one of them; false outside the sentence.
  func contains(_ token: Int) -> Bool { marks.indices.contains(token) && marks[token] }

  /// Whether any token of a range is.
  func contains(anyOf range: Range<Int>) -> Bool {
    range.clamped(to: marks.indices).contains { marks[$0] }
  }
}
