import SitmapModel

/// Reads shares of a number: "40 per cent of 2,000 houses", "more than half of the 4,000 residents".
///
/// The figure is about the share, reckoned and rounded; what is counted comes from the whole.
struct FractionReader: Sendable {
  let language: Language

  /// The candidate for a share that begins at a token, or whose percentage does; nil when there is none.
  func fraction(_ words: TokenWords, at index: Int, _ numeral: Numeral) -> Candidate? {
    let end = numeral.tokens.upperBound
    guard let (of, _) = language.numbers.percents.match(words, at: end), numeral.form != .range,
      numeral.form != .vague
    else { return nil }
    let percent = Double(numeral.low) / Double(numeral.form == .fraction ? numeral.divisor : 1)
    return share(percent / 100, words, from: index, of: of)
  }

  /// The candidate for a share in words: "a quarter of the city's 20,000 people", "one in three of the 6,000 residents".
  func share(_ words: TokenWords, at index: Int, from start: Int) -> Candidate? {
    guard let (of, part) = language.numbers.shares.match(words, at: index) else { return nil }
    return share(part, words, from: start, of: of)
  }

  private func share(_ share: Double, _ words: TokenWords, from start: Int, of index: Int)
    -> Candidate?
  {
    guard share > 0, share <= 1, language.numbers.partitives.contains(words.hash(index)) else {
      return nil
    }
    var at = index + 1
    if language.numbers.wholes.contains(words.hash(at)) { at += 1 }
    // "the city's 20,000 people"
    if let owner = (at..<(at + Self.ownerReach)).first(where: { words[$0] == "'s" }) {
      at = owner + 1
    }
    if let (end, _) = language.numbers.qualifiers.match(words, at: at) { at = end }
    guard let whole = NumeralReader(language: language).numeral(in: words, at: at),
      whole.form != .vague, whole.form != .range, whole.form != .fraction
    else { return nil }
    let phrase = NounPhrase(words, after: whole, language: language)
    guard phrase.unit != nil else { return nil }
    let count = Int((Double(whole.low) * share).rounded())
    let numeral = Numeral(
      tokens: start..<whole.tokens.upperBound,
      low: count,
      high: count,
      form: .digits
    )
    return Candidate(numeral: numeral, start: start, qualifier: .about, phrase: phrase)
  }

  /// Tokens of whose the whole is.
  private static let ownerReach = 3
}
