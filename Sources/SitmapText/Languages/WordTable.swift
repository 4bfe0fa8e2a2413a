import SitmapModel

/// A table from words to values that is asked for every word of a report: by hash, in one array.
struct WordTable<Value: Sendable>: Sendable, ExpressibleByDictionaryLiteral {
  private let words: WordSet
  private let values: [Value]

  /// Makes a table of words, in the case in which they will be asked for.
  init(_ values: [String: Value]) { self.init(values.map { ($0.key, $0.value) }) }

  /// Makes a table of the entries of a literal, each word once.
  init(dictionaryLiteral entries: (String, Value)...) { self.init(entries) }

  private init(_ entries: [(String, Value)]) {
    words = WordSet(entries.map(\.0))
    values = entries.map(\.1)
  }

  /// The words as they were given.
  var keys: [String] { words.words }

  /// The value of the word with this hash.
  subscript(hash: UInt64) -> Value? {
    let number = words.number(hash)
    return number >= 0 ? values[number] : nil
  }

  /// The value of a word; asking with a hash that is known is quicker.
  subscript(word: String) -> Value? { self[WordHash.of(word)] }
}
