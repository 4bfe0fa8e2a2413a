import SitmapModel

extension CalendarParser {
  /// A year in four digits or in words ("nineteen ninety-six"), after an optional comma.
  func yearNumber(at index: Int) -> (value: Int, end: Int)? {
    let at = words[index] == "," ? index + 1 : index
    if let spelled = spelledYear(at: at) { return spelled }
    guard words.isNumber(at), words[at].utf8.count == 4, let value = Int(words[at]),
      (1500...2200).contains(value)
    else { return nil }
    return (value, at + 1)
  }

  /// "nineteen ninety-six", "nineteen ninety six".
  private func spelledYear(at index: Int) -> (value: Int, end: Int)? {
    let cardinals = language.numbers.cardinals
    guard words.marks(index).contains(.number), let century = cardinals[words[index]],
      century == 18 || century == 19, words.isWord(index + 1)
    else { return nil }
    if words.marks(index + 1).contains(.hyphen),
      let numeral = numbers.single(in: words, at: index + 1), (21...99).contains(numeral.low)
    {
      return (century * 100 + numeral.low, numeral.tokens.upperBound)
    }
    guard let tens = cardinals[words[index + 1]], tens >= 10 else { return nil }
    if tens >= 20, let ones = cardinals[words[index + 2]], (1...9).contains(ones) {
      return (century * 100 + tens + ones, index + 3)
    }
    return (century * 100 + tens, index + 2)
  }

  /// "last year" after a day or a month ("in July last year", "May of this year").
  func relativeYear(at index: Int) -> (value: Int, end: Int)? {
    let at = language.dates.of.contains(words.hash(index)) ? index + 1 : index
    guard let published = anchor.published else { return nil }
    let follows = language.dates.shiftsFollow
    let shift = language.dates.shifts[words.hash(at)]
    guard let shift = shift ?? (follows ? language.dates.shifts[words.hash(at + 1)] : nil),
      language.dates.years.contains(words.hash(at))
        || language.dates.years.contains(words.hash(at + 1))
    else { return nil }
    switch shift {
    case .last, .previous: return (published.date.year - 1, at + 2)
    case .this, .same: return (published.date.year, at + 2)
    case .next, .following: return (published.date.year + 1, at + 2)
    }
  }

  /// "the 1990s", "the late 1970s", "the mid-1980s", "the nineties".
  func decade(at index: Int) -> DateItem? {
    var at = index
    if language.dates.articles.contains(words.hash(at)) { at += 1 }
    var portion: Portion?
    if let match = language.dates.portions.match(words, at: at) {
      (portion, at) = (match.meaning, match.end)
    }
    // A decade has a name, or begins with digits or "mid-": most words end here.
    guard
      language.dates.decadeNames[words.hash(at)] != nil
        || !words.marks(at).isDisjoint(with: [.digit, .hyphen])
    else { return nil }
    var word = words[at]
    if word.hasPrefix("mid-") {
      portion = .middle
      word = String(word.dropFirst(4))
    }
    guard let first = firstYear(ofDecade: word), at > index || word.utf8.count == 5 else {
      return nil
    }
    let years: ClosedRange<Int> =
      switch portion {
      case .early: first...(first + 3)
      case .middle: (first + 3)...(first + 6)
      case .late: (first + 6)...(first + 9)
      case nil: first...(first + 9)
      }
    guard let from = Day(year: years.lowerBound, month: 1, day: 1),
      let to = Day(year: years.upperBound, month: 12, day: 31)
    else { return nil }
    return .span(from, to, index..<(at + 1), .range, .explicit, value: String(first / 10))
  }

  private func firstYear(ofDecade word: String) -> Int? {
    if let named = language.dates.decadeNames[word] { return named }
    let bytes = Array(word.utf8)
    guard bytes.count == 5, bytes[4] == UInt8(ascii: "s"), bytes[3] == UInt8(ascii: "0"),
      let year = Int(String(decoding: bytes.prefix(4), as: UTF8.self)),
      (1700...2100).contains(year)
    else { return nil }
    return year
  }
}
