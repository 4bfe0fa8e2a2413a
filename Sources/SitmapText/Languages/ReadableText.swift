package import SitmapModel

/// The sentences of a report with their words looked up once, for all readers of one language.
package struct ReadableText: Sendable {
  /// The sentences, furniture and empty ones included.
  package let sentences: [Sentence]
  /// The words of each sentence.
  let words: [TokenWords]

  /// Looks up the words of some sentences.
  package init(_ sentences: [Sentence], language: Language = .english) {
    self.sentences = sentences
    words = sentences.map { TokenWords($0, language: language) }
  }

  /// Calls back with each sentence that has tokens.
  func forEach(_ body: (Sentence, TokenWords) -> Void) {
    for (sentence, words) in zip(sentences, words) where words.count > 0 { body(sentence, words) }
  }
}
