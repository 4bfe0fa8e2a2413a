package import SitmapModel

/// Reads who says what: "officials said", "according to the governor", ", the agency reported".
package struct AttributionReader: Sendable {
  let language: Language

  /// Makes a reader for a language.
  package init(language: Language = .english) { self.language = language }

  /// The attributions of some sentences, in the order of the text.
  package func read(_ sentences: [Sentence]) -> [Attribution] {
    read(ReadableText(sentences, language: language))
  }

  /// The attributions of a text, in its order.
  package func read(_ text: ReadableText) -> [Attribution] {
    var found: [Attribution] = []
    text.forEach { sentence, words in
      for index in 0..<words.count
      where !words.marks(index).isDisjoint(with: [.speech, .source]) {
        if let (end, _) = language.speech.sources.match(words, at: index) {
          if let attribution = source(words, index, end, sentence) { found.append(attribution) }
        } else if language.speech.verbs.contains(words.hash(index)),
          let attribution = speech(words, index, sentence)
        {
          found.append(attribution)
        }
      }
    }
    return found
  }

  /// "According to X, S" and "S, according to X".
  private func source(
    _ words: TokenWords,
    _ start: Int,
    _ end: Int,
    _ sentence: Sentence
  ) -> Attribution? {
    var at = end
    while at < min(words.count, end + Self.reach), !language.speech.borders.contains(words.hash(at))
    {
      at += 1
    }
    let speaker = trimmed(words, end..<at)
    guard !speaker.isEmpty else { return nil }
    let before = words[start - 1] == "," ? start - 1 : start
    let isLeading = before < 3
    let scope = isLeading ? min(at + 1, words.count)..<words.count : 0..<before
    return attribution(words, speaker, scope, sentence, verb: start)
  }

  /// "X said S", "S, X said", "S, said X", "X told Y S".
  private func speech(_ words: TokenWords, _ verb: Int, _ sentence: Sentence) -> Attribution? {
    let speech = language.speech
    guard isVerb(words, verb) else { return nil }
    // "rejected claims that": the claims are what is denied.
    let rejects =
      speech.nounVerbs.contains(words.hash(verb)) && speech.denials.contains(words.hash(verb - 1))
    if !rejects, speech.nounVerbs.contains(words.hash(verb)),
      speech.nounTails.contains(words.hash(verb + 1))
    {
      return nil
    }
    var end = rejects ? verb - 1 : verb
    while end > 0, speech.adverbs.contains(words.hash(end - 1)) { end -= 1 }
    if speech.auxiliaries.contains(words.hash(end - 1)) { return nil }
    var start = end
    while start > 0, end - start < Self.reach, !isBorder(words, start - 1) { start -= 1 }
    var speaker = trimmed(words, start..<end)
    let opensAfter =
      start > 0 && speech.borders.contains(words.hash(start - 1)) && words[start - 1] != "("
    if speech.relatives.contains(words.hash(end - 1)) {
      // "officials, who said": the speaker stands before "who".
      let before = (words[end - 2] == "," ? end - 2 : end - 1)
      var first = before
      while first > 0, before - first < 6, !isBorder(words, first - 1) { first -= 1 }
      speaker = trimmed(words, first..<before)
    }
    if words[verb - 1] == ",", let subject = beforeRelative(words, verb) {
      (speaker, start) = (subject, subject.lowerBound)
    } else if speaker.isEmpty || words[verb - 1] == ",",
      let inverted = inverted(words, verb, sentence)
    {
      return inverted
    }
    if speaker.isEmpty, let named = beforeApposition(words, verb) {
      (speaker, start) = (named, named.lowerBound)
    }
    guard !speaker.isEmpty, isSpeaker(words, speaker) else { return nil }
    let isTail = opensAfter && isAtEnd(words, verb)
    var scope = isTail ? 0..<max(0, start - 1) : (verb + 1)..<words.count
    if !isTail { scope = narrowed(words, scope) }
    var found = attribution(words, speaker, scope, sentence, verb: verb)
    if let told = addressee(words, after: verb) {
      found.addressee = words.text(told)
      if !isTail, told.upperBound < scope.upperBound {
        found.scope = told.upperBound..<scope.upperBound
      }
    }
    return found
  }

  /// "told Reuters that", "told the AFP news agency": who was told.
  private func addressee(_ words: TokenWords, after verb: Int) -> Range<Int>? {
    guard language.speech.telling.contains(words.hash(verb)) else { return nil }
    let start = language.actors.determiners.contains(words.hash(verb + 1)) ? verb + 2 : verb + 1
    var end = start
    while end < start + 6,
      words.isCapitalised(end) || language.speech.addressees.contains(words.hash(end))
    {
      end += 1
    }
    return end > start ? start..<end : nil
  }

  /// ", said the governor".
  private func inverted(_ words: TokenWords, _ verb: Int, _ sentence: Sentence) -> Attribution? {
    let previous = words[verb - 1]
    guard previous == "," || previous == "\"" || previous == "”" else { return nil }
    var at = verb + 1
    while at < min(words.count, verb + 1 + Self.reach),
      !language.speech.borders.contains(words.hash(at)),
      !language.speech.tails.contains(words.hash(at))
    {
      at += 1
    }
    let speaker = trimmed(words, (verb + 1)..<at)
    guard !speaker.isEmpty, isSpeaker(words, speaker) else { return nil }
    return attribution(words, speaker, 0..<(verb - 1), sentence, verb: verb)
  }

  /// "The army, which is planning an assault, denied": the name before the relative clause.
  private func beforeRelative(_ words: TokenWords, _ verb: Int) -> Range<Int>? {
    let reach = max(0, verb - Self.relativeReach)
    guard
      let comma = (reach..<max(reach, verb - 1)).last(where: {
        words[$0] == "," && language.modality.relatives.contains(words.hash($0 + 1))
      })
    else { return nil }
    var start = comma
    while start > 0, comma - start < Self.reach, !isBorder(words, start - 1) { start -= 1 }
    let subject = trimmed(words, start..<comma)
    return subject.isEmpty ? nil : subject
  }

  /// "Ms Santos, a teacher, said": the name before the apposition.
  private func beforeApposition(_ words: TokenWords, _ verb: Int) -> Range<Int>? {
    guard words[verb - 1] == "," else { return nil }
    var comma = verb - 2
    while comma > 0, verb - comma < Self.reach, words[comma] != "," { comma -= 1 }
    guard words[comma] == "," else { return nil }
    var start = comma
    while start > 0, comma - start < Self.reach, !isBorder(words, start - 1) { start -= 1 }
    let name = trimmed(words, start..<comma)
    return name.isEmpty || !words.isCapitalised(name.upperBound - 1) ? nil : name
  }

  private func attribution(
    _ words: TokenWords,
    _ speaker: Range<Int>,
    _ scope: Range<Int>,
    _ sentence: Sentence,
    verb: Int
  ) -> Attribution {
    Attribution(
      sentence: sentence.index,
      speaker: words.text(speaker),
      tokens: speaker,
      scope: scope,
      isDenial: language.speech.denials.contains(words.hash(verb))
        || language.speech.nounVerbs.contains(words.hash(verb))
          && language.speech.denials.contains(words.hash(verb - 1))
    )
  }

  /// A statement ends at a semicolon, or where another speaker's tail begins.
  private func narrowed(_ words: TokenWords, _ scope: Range<Int>) -> Range<Int> {
    for at in scope where words[at] == ";" { return scope.lowerBound..<at }
    return scope
  }

  /// Whether nothing but a date or an addressee follows the verb.
  private func isAtEnd(_ words: TokenWords, _ verb: Int) -> Bool {
    let next = words[verb + 1]
    if next.isEmpty || next == "." || next == "," || next == ";" || next == "\"" || next == "”" {
      return true
    }
    if language.speech.telling.contains(words.hash(verb)) {
      return verb + 6 >= words.count
    }
    return language.speech.tails.contains(next) && words.count - verb <= 9
      || language.dates.weekdays[next] != nil
  }

  private func isBorder(_ words: TokenWords, _ index: Int) -> Bool {
    let word = words[index]
    if word == ".", language.actors.titles.contains(words.hash(index - 1)) { return false }
    return language.speech.borders.contains(word)
      || (language.speech.verbs.contains(word) && isVerb(words, index))
      || word == "that" || word == "but" || word == "whether"
      || word == "and" && !words.isCapitalised(index + 1)
  }

  /// A verb of saying has no capital inside a sentence.
  private func isVerb(_ words: TokenWords, _ index: Int) -> Bool {
    index == 0 || !words.isCapitalised(index)
  }

  private func isSpeaker(_ words: TokenWords, _ range: Range<Int>) -> Bool {
    if range.count == 1, language.speech.notSpeakers.contains(words.hash(range.lowerBound)) {
      return false
    }
    if language.speech.openings.contains(words.hash(range.lowerBound)) { return false }
    for at in range where language.modality.finite.contains(words.hash(at)) { return false }
    return range.contains { words.isWord($0) } && !words.isNumber(range.lowerBound)
  }

  /// The range without words that begin or end no speaker.
  private func trimmed(_ words: TokenWords, _ range: Range<Int>) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, language.speech.leading.contains(words.hash(low)) { low += 1 }
    while low < high, language.speech.adverbs.contains(words.hash(high - 1)) { high -= 1 }
    return low..<high
  }

  private static let reach = 14
  /// Tokens of a relative clause between a speaker and the verb.
  private static let relativeReach = 20
}
