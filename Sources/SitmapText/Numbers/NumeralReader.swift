import SitmapModel

/// Reads numbers in digits and words, without their qualifiers and nouns.
struct NumeralReader: Sendable {
  let language: Language

  /// The greatest value that is read; more than the people of the earth is no figure of ours.
  static let limit = 1_000_000_000_000

  /// The number that begins at a token; nil when there is none.
  func numeral(in words: TokenWords, at index: Int) -> Numeral? {
    if let (end, meaning) = language.numbers.vague.match(words, at: index) {
      return Numeral(
        tokens: index..<end,
        low: meaning.lowerBound,
        high: meaning.upperBound,
        form: .vague
      )
    }
    if words[index] == language.numbers.between, let range = betweenRange(in: words, at: index) {
      return range
    }
    guard let first = single(in: words, at: index) else { return nil }
    return range(from: first, in: words) ?? first
  }

  /// A single number: digits, words, or an article with a scale.
  func single(in words: TokenWords, at index: Int) -> Numeral? {
    if let (end, value) = language.numbers.fixed.match(words, at: index) {
      return Numeral(tokens: index..<end, low: value, high: value, form: .words)
    }
    if language.numbers.articles.contains(words.hash(index)),
      let scale = language.numbers.scales[words.hash(index + 1)],
      words[index + 1].utf8.count > 2
    {
      return spelled(in: words, at: index + 1, from: index, starting: scale)
    }
    if let digits = Digits(words, at: index) { return scaled(digits, in: words, at: index) }
    return spelled(in: words, at: index, from: index, starting: nil)
  }

  /// Digits with the scales after them: "1.2 million", "2.14 lakh", "5 hundred thousand".
  private func scaled(_ digits: Digits, in words: TokenWords, at index: Int) -> Numeral? {
    var end = digits.end
    var scale = 1
    if let suffix = digits.suffix, !language.numbers.strengths.contains(suffix) {
      guard let glued = language.numbers.scales[suffix] else { return nil }
      scale = glued
    }
    while let next = language.numbers.scales[words.hash(end)], words[end].utf8.count > 1,
      let product = Self.product(scale, next)
    {
      scale = product
      end += 1
    }
    var divisor = 1
    for _ in 0..<digits.decimals { divisor *= 10 }
    guard let whole = Self.product(digits.mantissa, scale) else { return nil }
    let isFraction = digits.decimals > 0 && scale == 1
    let form: Numeral.Form =
      isFraction ? .fraction : (digits.isGrouped || scale > 1 ? .digits : .plainDigits)
    let value = isFraction ? digits.mantissa : whole / divisor
    return Numeral(
      tokens: index..<end,
      low: value,
      high: value,
      form: form,
      scale: scale,
      divisor: divisor
    )
  }

  /// A number in words: "nine hundred and twenty-one", "twenty four", "two dozen".
  private func spelled(
    in words: TokenWords,
    at index: Int,
    from start: Int,
    starting: Int?
  ) -> Numeral? {
    var parts = SpelledParts(starting: starting)
    var next = starting == nil ? index : index + 1
    while next < words.count {
      if let value = cardinal(words, at: next) {
        guard parts.add(value) else { break }
      } else if let scale = language.numbers.scales[words.hash(next)], words[next].utf8.count > 2 {
        guard parts.multiply(scale) else { break }
      } else if language.numbers.joiners.contains(words.hash(next)), parts.isJoinable,
        cardinal(words, at: next + 1) != nil
      {
        next += 1
        continue
      } else {
        break
      }
      next += 1
    }
    guard let value = parts.value, value <= Self.limit else { return nil }
    return Numeral(
      tokens: start..<next,
      low: value,
      high: value,
      form: .words,
      scale: parts.scale
    )
  }

  private func cardinal(_ words: TokenWords, at index: Int) -> Int? {
    if let value = language.numbers.cardinals[words.hash(index)] { return value }
    guard words.marks(index).contains(.hyphen) else { return nil }
    let word = words[index]
    guard let hyphen = word.utf8.firstIndex(of: UInt8(ascii: "-")) else { return nil }
    guard let tens = language.numbers.cardinals[String(word[..<hyphen])],
      let ones = language.numbers.cardinals[String(word[word.utf8.index(after: hyphen)...])],
      tens >= 20, ones < 20
    else { return nil }
    return tens + ones
  }

  /// "between 270,000 and 330,000".
  private func betweenRange(in words: TokenWords, at index: Int) -> Numeral? {
    guard let first = single(in: words, at: index + 1),
      words[first.tokens.upperBound] == language.numbers.and,
      let second = single(in: words, at: first.tokens.upperBound + 1)
    else { return nil }
    return joined(first, second, from: index)
  }

  /// "20 to 30", "60,000-80,000", "two or three"; nil when the second is not greater.
  private func range(from first: Numeral, in words: TokenWords) -> Numeral? {
    let middle = first.tokens.upperBound
    guard language.numbers.rangeWords.contains(words.hash(middle)),
      first.tokens.lowerBound == 0 || words[first.tokens.lowerBound - 1] != language.numbers.from,
      let second = single(in: words, at: middle + 1)
    else { return nil }
    if words.isWord(middle) || !words.hasSpaceBefore(middle) {
      return joined(first, second, from: first.tokens.lowerBound)
    }
    return nil
  }

  private func joined(_ first: Numeral, _ second: Numeral, from start: Int) -> Numeral? {
    var low = first.low
    // "2 to 3 million": the scale of the second belongs to both.
    if second.scale >= 1000, first.scale == 1, first.form != .digits,
      let product = Self.product(first.low, second.scale)
    {
      low = product / first.divisor
    }
    guard low < second.low, second.low <= Self.limit else { return nil }
    return Numeral(
      tokens: start..<second.tokens.upperBound,
      low: low,
      high: second.low,
      form: .range
    )
  }

  private static func product(_ a: Int, _ b: Int) -> Int? {
    let (value, overflow) = a.multipliedReportingOverflow(by: b)
    return overflow || value > limit * 1_000_000 ? nil : value
  }
}

/// The parts of a number in words, while it is read.
private struct SpelledParts {
  private enum Last { case none, ones, tens, hundred, scale }

  private var total = 0
  private var current = 0
  private var last = Last.none
  /// The last scale word that was read; 1 when there was none.
  private(set) var scale = 1

  init(starting: Int?) {
    guard let starting else { return }
    last = .ones
    current = 1
    _ = multiply(starting)
  }

  /// The number; nil when nothing was read or it grew too large.
  var value: Int? { last == .none || total > NumeralReader.limit ? nil : total + current }

  /// Whether "and" may follow.
  var isJoinable: Bool { last == .hundred || last == .scale }

  /// Adds a number under a hundred; false when it begins another number.
  mutating func add(_ value: Int) -> Bool {
    if last == .ones || (last == .tens && !(1...9).contains(value)) { return false }
    current += value
    last = value >= 20 && value % 10 == 0 ? .tens : .ones
    return true
  }

  /// Multiplies by a scale; false when nothing stands before it.
  mutating func multiply(_ factor: Int) -> Bool {
    guard last != .none, total <= NumeralReader.limit else { return false }
    scale = factor
    if factor < 1000 {
      current = max(current, 1) * factor
      last = .hundred
      return current <= NumeralReader.limit
    }
    // "hundred thousand" multiplies what is open, "thousand million" the whole.
    let base = last == .scale ? total : max(current, 1)
    let (product, overflow) = base.multipliedReportingOverflow(by: factor)
    guard !overflow, product <= NumeralReader.limit else {
      last = .none
      return false
    }
    total = last == .scale ? product : total + product
    current = 0
    last = .scale
    return true
  }
}
