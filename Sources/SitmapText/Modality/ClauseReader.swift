import SitmapModel

/// Tells where a clause ends.
struct ClauseReader: Sendable {
  let words: TokenWords
  let language: Language

  private static let stops: WordSet = [".", ";", "—", "!", "?"]
  private static let quotes: WordSet = ["\"", "“", "”"]
  private static let dashes: WordSet = ["–"]
  /// Words before which a clause ends.
  private static let joints: WordSet = ["but", "because", "although", "while"]
  private static let that: WordSet = ["that"]
  private static let ends: WordSet = [",", ".", ";", "to"]

  /// One past the last token of the clause that goes on at `index`.
  ///
  /// A coordinated infinitive or participle belongs to it ("is to attack and burn"); a coordinated finite
  /// clause does not ("is expected to attack and has shelled"), unless a passive goes on.
  func end(from index: Int, isPassive: Bool) -> Int {
    var at = index
    while at < words.count {
      let word = words.hash(at)
      if Self.stops.contains(word) || Self.quotes.contains(word) { return at }
      if word == SmallWords.colon || Self.dashes.contains(word) && words.hasSpaceBefore(at) {
        return at
      }
      if word == SmallWords.comma {
        let next = words.hash(at + 1)
        if language.modality.conjunctions.contains(next)
          || language.modality.relatives.contains(next)
        {
          return at
        }
        if isSpeechTail(at + 1) { return at }
      }
      if at > index,
        word == SmallWords.but
          || language.modality.relatives.contains(word) && words.hash(at - 1) != SmallWords.comma
      {
        return at
      }
      if at > index, language.modality.coordinators.contains(word), beginsFinite(at + 1, isPassive)
      {
        return at
      }
      at += 1
    }
    return at
  }

  /// The first token of the clause that ends before `index`.
  func start(before index: Int) -> Int {
    var at = index - 1
    while at >= 0 {
      let word = words.hash(at)
      if Self.stops.contains(word) || Self.quotes.contains(word) { return at + 1 }
      if Self.joints.contains(word) { return at + 1 }
      if Self.that.contains(word), at > 0, language.modality.speech.contains(words.hash(at - 1)) {
        return at + 1
      }
      if word == SmallWords.comma, language.modality.conjunctions.contains(words.hash(at + 1)) {
        return at + 1
      }
      at -= 1
    }
    return 0
  }

  /// Whether what follows "and" is a clause of its own: a finite verb, or a subject with one.
  private func beginsFinite(_ index: Int, _ isPassive: Bool) -> Bool {
    var at = index
    while at < min(words.count, index + 6) {
      let word = words.hash(at)
      if Self.ends.contains(word) { return false }
      if language.modality.finite.contains(word) { return true }
      if at == index, isPast(words[at]) { return !isPassive }
      if at > index, isPast(words[at]), !language.modality.determiners.contains(words.hash(at - 1))
      {
        return !isPassive
      }
      if at > index, language.modality.coordinators.contains(word) { return false }
      at += 1
    }
    return false
  }

  /// ", the IOM said": the speaker after the comma.
  private func isSpeechTail(_ index: Int) -> Bool {
    var at = index
    while at < min(words.count, index + 10) {
      if language.modality.speech.contains(words.hash(at)) { return true }
      let word = words.hash(at)
      if word == SmallWords.comma || word == SmallWords.semicolon { return false }
      at += 1
    }
    return false
  }

  private func isPast(_ word: String) -> Bool {
    word.utf8.count > 4 && language.modality.pastEndings.contains { word.hasSuffix($0) }
  }
}
