package import SitmapModel

/// Reads the figures of a text: qualifier, number and what is counted.
///
/// Years, dates, clock times, ages, money, percentages, distances, durations and numbers that are names
/// ("Resolution 2254") are no figures.
package struct NumberReader: Sendable {
  let language: Language

  /// Makes a reader for a language.
  package init(language: Language = .english) { self.language = language }

  /// The figures of some sentences, in the order of the text.
  package func read(_ sentences: [Sentence]) -> [FigureMention] {
    read(ReadableText(sentences, language: language))
  }

  /// The figures of a text, in its order.
  package func read(_ text: ReadableText) -> [FigureMention] {
    var mentions: [FigureMention] = []
    text.forEach { mentions += read($0, $1) }
    return mentions
  }

  /// What a figure can begin with.
  private static let openings: WordMarks = [.number, .qualifier, .digit, .hyphen]

  private func read(_ sentence: Sentence, _ words: TokenWords) -> [FigureMention] {
    let numerals = NumeralReader(language: language)
    let filter = FigureFilter(language: language)
    let singles = SinglePersonReader(language: language)
    let fractions = FractionReader(language: language)
    let columns = ColumnReader(language: language)
    var mentions: [FigureMention] = []
    var index = 0
    while index < words.count {
      guard !words.marks(index).isDisjoint(with: Self.openings) else {
        index += 1
        continue
      }
      let start = index
      let qualified = language.numbers.qualifiers.match(words, at: index)
      let at = skipFillers(words, from: qualified?.end ?? index)
      if let share = fractions.share(words, at: at, from: qualified == nil ? at : start) {
        mentions.append(mention(of: share, words, in: sentence, earlier: mentions))
        index = max(share.end, index + 1)
        continue
      }
      guard let numeral = numerals.numeral(in: words, at: at) else {
        if let mention = singles.read(words, at: index, in: sentence) {
          mentions.append(mention)
          index = mention.tokens.upperBound
        } else {
          index += 1
        }
        continue
      }
      let begin = qualified == nil ? at : start
      if isChangedFrom(numeral, words) {
        index = numeral.tokens.upperBound
        continue
      }
      if let fraction = fractions.fraction(words, at: index, numeral) {
        mentions.append(mention(of: fraction, words, in: sentence, earlier: mentions))
        index = max(fraction.end, index + 1)
        continue
      }
      let candidate = Candidate(
        numeral: numeral,
        start: begin,
        qualifier: qualified?.meaning,
        phrase: NounPhrase(words, after: numeral, language: language)
      )
      let column = columns.read(candidate, in: sentence, words)
      if let counted = column.candidate, column.isBare || filter.accepts(counted, in: words) {
        mentions.append(mention(of: counted, words, in: sentence, earlier: mentions))
      }
      index = max(candidate.end, index + 1)
    }
    return mentions
  }

  private func skipFillers(_ words: TokenWords, from index: Int) -> Int {
    var at = index
    for _ in 0..<2 {
      guard let (end, _) = language.numbers.fillers.match(words, at: at) else { break }
      at = end
    }
    return at
  }

  private func mention(
    of candidate: Candidate,
    _ words: TokenWords,
    in sentence: Sentence,
    earlier: [FigureMention]
  ) -> FigureMention {
    var end = candidate.end
    var qualifier = candidate.qualifier ?? .exact
    if let (trailingEnd, meaning) = language.numbers.trailing.match(
      words,
      at: candidate.numeral.tokens.upperBound
    ) {
      qualifier = meaning
      end = max(end, trailingEnd)
    }
    if qualifier == .exact, reaches(words, before: candidate.start) { qualifier = .upTo }
    let tokens = candidate.start..<end
    let context = FigureContext(words, language: language)
    let unit =
      candidate.phrase.unit
      ?? context.unit(of: candidate, earlier: earlier.last)
    let span = sentence.span(of: tokens)
    var figure = Figure(
      value: nil,
      lower: nil,
      upper: nil,
      qualifier: qualifier,
      unit: unit,
      text: words.text(tokens),
      span: span,
      who: candidate.phrase.who,
      partOf: context.total(before: candidate.start, earlier: earlier)
    )
    figure.setBounds(of: candidate.numeral)
    return FigureMention(
      sentence: sentence.index,
      tokens: tokens,
      figure: figure,
      noun: candidate.phrase.noun
    )
  }

  /// "rose from 12 to 40": the first number is what was.
  private func isChangedFrom(_ numeral: Numeral, _ words: TokenWords) -> Bool {
    let end = numeral.tokens.upperBound
    return words[numeral.tokens.lowerBound - 1] == language.numbers.from
      && language.numbers.rangeWords.contains(words.hash(end)) && words.isWord(end)
      && NumeralReader(language: language).single(in: words, at: end + 1) != nil
  }

  /// "could reach 10,000": an upper end.
  private func reaches(_ words: TokenWords, before index: Int) -> Bool {
    for length in 2...5 where index >= length {
      if let (end, _) = language.numbers.reaches.match(words, at: index - length), end == index {
        return true
      }
    }
    return false
  }
}

/// A number with its neighbourhood, before it is known to be a figure.
struct Candidate {
  let numeral: Numeral
  /// The first token, qualifier included.
  let start: Int
  let qualifier: FigureQualifier?
  var phrase: NounPhrase

  /// One past the last token, noun included.
  var end: Int { max(numeral.tokens.upperBound, phrase.end) }
}

extension Figure {
  /// Sets value and ends from a number and the qualifier.
  mutating func setBounds(of numeral: Numeral) {
    if numeral.form == .vague {
      qualifier = .vague
      (lower, upper) = (numeral.low, numeral.high)
      return
    }
    if numeral.form == .range {
      qualifier = .range
      (lower, upper) = (numeral.low, numeral.high)
      return
    }
    value = numeral.low
    switch qualifier {
    case .atLeast, .moreThan: lower = numeral.low
    case .upTo, .fewerThan, .nearly: upper = numeral.low
    case .exact, .about, .range, .vague: (lower, upper) = (numeral.low, numeral.low)
    }
  }
}
