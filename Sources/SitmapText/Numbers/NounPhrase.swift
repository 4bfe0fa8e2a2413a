import SitmapModel

/// What a number counts: the noun phrase to its right.
struct NounPhrase: Sendable {
  /// One past the last token of the phrase; the end of the number when there is none.
  var end: Int
  /// The head noun in lower case.
  var noun: String?
  /// What it counts; nil when there is no noun that says so.
  var unit: FigureUnit?
  /// Who is counted, when the noun says more than "people".
  var who: String?
  /// Whether the noun makes the number no figure.
  var isMeasure = false
  /// Whether the noun is one of the tables'.
  var isKnown = false

  private static let reach = 9

  /// Reads the phrase after a number.
  init(_ words: TokenWords, after numeral: Numeral, language: Language) {
    let start = numeral.tokens.upperBound
    end = start
    var at = start
    if let (next, _) = language.numbers.trailing.match(words, at: at) { at = next }
    while language.numbers.additions.contains(words.hash(at)) {
      end = at + 1
      if words[at] == "others" { setHead("others", .persons, language) }
      at += 1
    }
    let isPartitive = language.numbers.partitives.contains(words.hash(at))
    if isPartitive {
      guard numeral.form == .vague || numeral.scale > 1 else { return }
      at += 1
      while language.numbers.stops.contains(words.hash(at)), at < start + 3 { at += 1 }
    }
    scan(words, from: at, language: language)
    extendMembers(words, language: language)
  }

  private mutating func scan(_ words: TokenWords, from start: Int, language: Language) {
    var at = start
    var guess: (end: Int, word: String, unit: FigureUnit)?
    var isFirst = true
    while at < words.count, at < start + Self.reach {
      let word = words[at]
      if let kind = language.numbers.nouns[word] {
        if kind == .measure {
          if !isKnown {
            isMeasure = true
            end = at + 1
          }
          return
        }
        if kind != .persons || !language.numbers.weakNouns.contains(word) || isKnown == false {
          setHead(word, kind, language)
        }
        end = at + 1
        at += 1
        isFirst = false
        continue
      }
      if isKnown { return }
      guard let token = words.token(at), !language.numbers.stops.contains(word) else { break }
      if token.kind == .punctuation || token.kind == .symbol {
        guard word == "\"" || word == "“" || word == "'" || word == "‘", isFirst else { break }
        at += 1
        continue
      }
      guard token.kind == .word else { break }
      if let unit = guessedUnit(token, word, language) { guess = (at + 1, word, unit) }
      at += 1
      isFirst = false
    }
    guard !isKnown, let guess else { return }
    noun = guess.word
    unit = guess.unit
    end = guess.end
    if guess.unit == .persons { who = guess.word }
  }

  private func guessedUnit(
    _ token: Token,
    _ word: String,
    _ language: Language
  ) -> FigureUnit? {
    if language.numbers.personEndings.contains(where: { word.hasSuffix($0) }), word.count > 5 {
      return .persons
    }
    if token.isCapitalised { return word.hasSuffix("s") || word.hasSuffix("ese") ? .persons : nil }
    return word.hasSuffix("s") && !word.hasSuffix("ss") && !word.hasSuffix("ous") ? .items : nil
  }

  /// Takes a noun for what is counted.
  mutating func setHead(_ word: String, _ kind: NounClass, _ language: Language) {
    noun = word
    isKnown = true
    switch kind {
    case .persons: unit = .persons
    case .households: unit = .households
    case .houses: unit = .houses
    case .items: unit = .items
    case .measure: unit = nil
    }
    who = kind == .persons && !language.numbers.generalNouns.contains(word) ? word : nil
  }

  /// "members of the security forces": the group belongs to the phrase.
  private mutating func extendMembers(_ words: TokenWords, language: Language) {
    guard noun == "members" || noun == "member",
      language.numbers.partitives.contains(words.hash(end))
    else {
      return
    }
    var at = end + 1
    if language.numbers.stops.contains(words.hash(at)) || words[at] == "one" { at += 1 }
    let first = at
    while at < first + 5, words.isWord(at), !language.numbers.stops.contains(words.hash(at)) {
      at += 1
    }
    guard at > first else { return }
    if unit == .persons { who = words.text(first..<at).lowercased() }
    end = at
  }

}
