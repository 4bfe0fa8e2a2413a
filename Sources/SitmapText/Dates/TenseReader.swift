import SitmapModel

/// Tells from the verbs of a sentence whether a date lies before or after the publication.
struct TenseReader: Sendable {
  let language: Language

  private static let reach = 25
  private static let borders: WordSet = [";", ":", "\"", "“", "”", "—"]

  /// The direction of the clause around some tokens; the past when nothing says otherwise.
  func direction(in words: TokenWords, around range: Range<Int>) -> Direction {
    cuedDirection(in: words, around: range) ?? .past
  }

  /// The direction that a verb or a deadline of the clause gives; nil when there is none.
  func cuedDirection(in words: TokenWords, around range: Range<Int>) -> Direction? {
    if language.dates.bounds.contains(words.hash(range.lowerBound - 1)),
      hasDeadline(in: words, before: range.lowerBound)
    {
      return .future
    }
    var index = range.lowerBound - 1
    let first = max(0, range.lowerBound - Self.reach)
    while index >= first, !Self.borders.contains(words.hash(index)) {
      // "agreed on Thursday to open the crossing": the day of the agreeing.
      if range.lowerBound - index <= 2, words[range.upperBound] == "to",
        language.dates.past.contains(words[index]) || isRegularPast(words[index])
      {
        return .past
      }
      if let direction = cue(in: words, at: index) { return direction }
      index -= 1
    }
    index = range.upperBound
    let last = min(words.count, range.upperBound + Self.reach)
    // "on Tuesday ordered people to move": the day is that of the order.
    if language.dates.futureBeforeTo.contains(words[index]) { return .past }
    while index < last, !Self.borders.contains(words.hash(index)) {
      if let direction = cue(in: words, at: index) { return direction }
      index += 1
    }
    return nil
  }

  /// Whether a verb of the past stands right before a date, a preposition or an adverb between them or not.
  func hasVerb(in words: TokenWords, rightBefore index: Int) -> Bool {
    for at in (index - 2)..<index where cue(in: words, at: at) == .past { return true }
    return false
  }

  /// Whether a word before a bound ("deadline", "ordered") puts the bound into the future.
  private func hasDeadline(in words: TokenWords, before index: Int) -> Bool {
    var at = index - 1
    while at >= max(0, index - 14), !Self.borders.contains(words.hash(at)) {
      if language.dates.deadlines.contains(words.hash(at)) { return true }
      at -= 1
    }
    return false
  }

  private func cue(in words: TokenWords, at index: Int) -> Direction? {
    let word = words[index]
    if word.isEmpty { return nil }
    if language.dates.future.contains(word) {
      // "houses that can no longer be lived in": it is so now.
      if words[index + 1] == "no", words[index + 2] == "longer" { return nil }
      // "May" the month, and "the will".
      return words.isCapitalised(index) && index > 0 ? nil : .future
    }
    if language.dates.futureAfterBe.contains(word) {
      if language.dates.be.contains(words.hash(index - 1)) { return .future }
      // "the talks, set to resume on Monday".
      if word != "to", words[index + 1] == "to" { return .future }
      guard language.dates.past.contains(word) else { return nil }
    }
    guard language.dates.past.contains(word) || isRegularPast(word) else { return nil }
    // "a still unspecified date", "the planned march": no verb.
    if isRegularPast(word), isQualified(words, at: index) { return nil }
    if language.dates.futureBeforeTo.contains(word), reachesTo(words, from: index) {
      return .future
    }
    let previous = words[index - 1]
    if language.dates.future.contains(previous) || previous == "to" { return nil }
    // "will be held": the auxiliary before decides.
    for back in 1...3 where words[index - back] == "be" { return nil }
    return .past
  }

  /// Whether an article stands before a participle, an adverb of time between them or not.
  private func isQualified(_ words: TokenWords, at index: Int) -> Bool {
    var before = index - 1
    if language.dates.stills.contains(words.hash(before)) { before -= 1 }
    return language.dates.articles.contains(words.hash(before)) && words[before] != "one"
  }

  /// "agreed to meet", "ordered residents to leave": what follows "to" lies ahead.
  private func reachesTo(_ words: TokenWords, from index: Int) -> Bool {
    for at in (index + 1)...(index + 4) where words[at] == "to" {
      // "agreed to a ceasefire on Sunday": what was agreed to has a noun.
      return !language.dates.articles.contains(words.hash(at + 1))
    }
    return false
  }

  private func isRegularPast(_ word: String) -> Bool {
    word.utf8.count > 4 && language.dates.pastEndings.contains { word.hasSuffix($0) }
  }
}
