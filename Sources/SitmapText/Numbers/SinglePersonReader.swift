import SitmapModel

/// Reads single persons beside words of harm: "a soldier was killed", "a family of five drowned".
struct SinglePersonReader: Sendable {
  let language: Language

  private static let reach = 8

  /// The figure that begins with an article at a token; nil when there is none.
  func read(_ words: TokenWords, at index: Int, in sentence: Sentence) -> FigureMention? {
    guard language.numbers.articles.contains(words.hash(index)) else { return nil }
    var at = index + 1
    while at < index + 4, words.isWord(at), !language.numbers.stops.contains(words.hash(at)),
      !isPerson(words[at]), words[at] != "family"
    {
      at += 1
    }
    if words[at] == "family" { return family(words, from: index, noun: at, in: sentence) }
    guard isPerson(words[at]) else { return nil }
    // "a police officer": the last of two nouns is the head.
    if isPerson(words[at + 1]) { at += 1 }
    guard isHarmed(words, around: index..<(at + 1)) else { return nil }
    return mention(words, index..<(at + 1), value: 1, noun: words[at], in: sentence)
  }

  private func family(
    _ words: TokenWords,
    from index: Int,
    noun: Int,
    in sentence: Sentence
  ) -> FigureMention? {
    guard language.numbers.partitives.contains(words.hash(noun + 1)),
      let size = NumeralReader(language: language).single(in: words, at: noun + 2),
      size.low <= 30
    else { return nil }
    let tokens = index..<size.tokens.upperBound
    return mention(words, tokens, value: size.low, noun: "family", in: sentence)
  }

  private func isPerson(_ word: String) -> Bool { language.numbers.singlePersons.contains(word) }

  /// Whether a word of harm governs the person: shortly before it, or after it in the same clause.
  private func isHarmed(_ words: TokenWords, around range: Range<Int>) -> Bool {
    var at = range.lowerBound - 1
    while at >= max(0, range.lowerBound - 6) {
      if language.numbers.singleBorders.contains(words.hash(at)) { break }
      if language.numbers.harm.contains(words.hash(at)) { return true }
      at -= 1
    }
    at = range.upperBound
    // "A woman, 61, was hurt".
    if words[at] == ",", words.isNumber(at + 1), words[at + 2] == "," { at += 3 }
    while at < min(words.count, range.upperBound + Self.reach) {
      if language.numbers.singleBorders.contains(words.hash(at))
        || language.numbers.singleSpeech.contains(words.hash(at))
      {
        return false
      }
      if language.numbers.harm.contains(words.hash(at)) { return !isActive(words, at) }
      at += 1
    }
    return false
  }

  /// "a gunman killed ...": the person did it.
  private func isActive(_ words: TokenWords, _ index: Int) -> Bool {
    guard language.numbers.transitives.contains(words.hash(index)) else { return false }
    for back in 1...3 where language.numbers.passives.contains(words.hash(index - back)) {
      return false
    }
    return true
  }

  private func mention(
    _ words: TokenWords,
    _ tokens: Range<Int>,
    value: Int,
    noun: String,
    in sentence: Sentence
  ) -> FigureMention {
    let figure = Figure(
      value: value,
      lower: value,
      upper: value,
      qualifier: .exact,
      unit: .persons,
      text: words.text(tokens),
      span: sentence.span(of: tokens),
      who: noun == "person" || noun == "victim" || noun == "family" ? nil : noun
    )
    return FigureMention(sentence: sentence.index, tokens: tokens, figure: figure, noun: noun)
  }

}
