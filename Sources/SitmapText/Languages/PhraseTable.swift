import SitmapModel

/// Phrases of one or more words, each with a meaning, found by their first word.
struct PhraseTable<Meaning: Sendable>: Sendable {
  private struct Phrase: Sendable {
    let rest: [String]
    /// The hashes of `rest`, by which words are compared.
    let hashes: [UInt64]
    let meaning: Meaning

    init(rest: [String], meaning: Meaning) {
      self.rest = rest
      self.meaning = meaning
      hashes = rest.map { WordHash.of($0) }
    }
  }

  private let phrases: WordTable<[Phrase]>

  /// Builds a table; "a|b c" stands for "a c" and "b c", and words are in lower case.
  init(_ entries: [(String, Meaning)]) {
    var phrases: [String: [Phrase]] = [:]
    for (text, meaning) in entries {
      for words in Self.expand(text) {
        guard let first = words.first else { continue }
        phrases[first, default: []].append(Phrase(rest: Array(words.dropFirst()), meaning: meaning))
      }
    }
    // Sorting in place keeps the order of phrases of one length.
    for index in phrases.values.indices where phrases.values[index].count > 1 {
      phrases.values[index].sort { $0.rest.count > $1.rest.count }
    }
    self.phrases = WordTable(phrases)
  }

  /// The longest phrase that begins at a token: where it ends and what it means.
  func match(_ words: TokenWords, at index: Int) -> (end: Int, meaning: Meaning)? {
    guard let candidates = phrases[words.hash(index)] else { return nil }
    for number in candidates.indices {
      let count = candidates[number].hashes.count
      var found = 0
      while found < count, words.hash(index + 1 + found) == candidates[number].hashes[found] {
        found += 1
      }
      if found == count { return (index + 1 + count, candidates[number].meaning) }
    }
    return nil
  }

  /// The phrases of one word.
  var singles: [String] {
    phrases.keys.filter { word in phrases[word]?.contains { $0.rest.isEmpty } == true }
  }

  /// The first words of the phrases.
  var firstWords: [String] { phrases.keys }

  /// All words of all phrases.
  var vocabulary: Set<String> {
    var words = Set(phrases.keys)
    for word in phrases.keys {
      for phrase in phrases[word] ?? [] { words.formUnion(phrase.rest) }
    }
    return words
  }

  /// Whether the single word with this hash is a phrase of the table.
  func contains(_ hash: UInt64) -> Bool { phrases[hash]?.contains { $0.rest.isEmpty } ?? false }

  /// The phrases that "a|b c" stands for; cut on bytes, since a language is made of thousands of them.
  private static func expand(_ text: String) -> [[String]] {
    let hasChoice = text.utf8.contains(UInt8(ascii: "|"))
    var results: [[String]] = [[]]
    for word in text.utf8.split(separator: UInt8(ascii: " ")) {
      guard hasChoice, word.contains(UInt8(ascii: "|")) else {
        let single = String(Substring(word))
        for index in results.indices { results[index].append(single) }
        continue
      }
      let choices = word.split(separator: UInt8(ascii: "|")).map { String(Substring($0)) }
      results = results.flatMap { result in choices.map { result + [$0] } }
    }
    return results
  }
}

/// The words of a text, cut at white space: how tables of words are written.
func wordSet(_ text: String) -> WordSet {
  WordSet(text.utf8.split { $0 == 32 || $0 == 10 }.map { String(Substring($0)) })
}
