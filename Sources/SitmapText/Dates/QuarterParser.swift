import SitmapModel

extension UnitParser {
  /// "the third quarter", "the first quarter of 2017", "third-quarter", "the second half of 2016".
  func quarter(at index: Int) -> DateItem? {
    if let item = quarterSpokenOf(at: index) { return item }
    var at = index
    if language.dates.articles.contains(words.hash(at)) { at += 1 }
    if let (year, _) = calendar.yearNumber(at: at), let (number, end) = part(at: at + 1, of: 4) {
      return stretch(number, of: 4, year: year, index..<end)
    }
    for (parts, name) in [(4, "Q"), (2, "H")] {
      guard let (number, end) = part(at: at, of: parts) else { continue }
      let ofYear = language.dates.of.contains(words.hash(end)) ? end + 1 : end
      if parts == 2, ofYear > end, let month = calendar.monthAlone(at: ofYear),
        let first = month.from
      {
        return half(number, ofMonth: first, index..<month.tokens.upperBound)
      }
      let year = calendar.yearNumber(at: ofYear) ?? calendar.relativeYear(at: end)
      let tokens = index..<(year?.end ?? end)
      guard year != nil || published != nil else {
        return .span(nil, nil, tokens, .unknown, .relative, value: "XXXX-\(name)\(number)")
      }
      return stretch(number, of: parts, year: year?.value, tokens)
    }
    return nil
  }

  /// "the first half of May".
  private func half(_ number: Int, ofMonth first: Day, _ tokens: Range<Int>) -> DateItem {
    let from = number == 1 ? first : first.adding(days: 15)
    let to = number == 1 ? first.adding(days: 14) : first.lastOfMonth
    return .span(from, to, tokens, .range, .explicit, value: first.monthValue)
  }

  /// A quarter or half of a year; without a year the last that began up to the publication.
  private func stretch(_ number: Int, of parts: Int, year: Int?, _ tokens: Range<Int>) -> DateItem?
  {
    let length = 12 / parts
    let month = (number - 1) * length + 1
    var assumed = year ?? published?.date.year ?? 0
    if year == nil, let published, let first = Day(year: assumed, month: month, day: 1),
      first > published
    {
      assumed -= 1
    }
    guard let from = Day(year: assumed, month: month, day: 1) else { return nil }
    return .span(
      from,
      from.adding(months: length - 1).lastOfMonth,
      tokens,
      .range,
      year == nil ? .relative : .explicit,
      value: "\(assumed)-\(parts == 4 ? "Q" : "H")\(number)"
    )
  }

  /// "third quarter", "third-quarter", "last half": its number and where it ends.
  private func part(at index: Int, of parts: Int) -> (number: Int, end: Int)? {
    let units = parts == 4 ? language.dates.quarters : language.dates.halves
    if units.contains(words.hash(index + 1)),
      let number = ordinal(language.dates.ordinals[words.hash(index)], of: parts)
    {
      return (number, index + 2)
    }
    guard words.marks(index).contains(.hyphen) else { return nil }
    let word = words[index]
    for unit in units.words where word.hasSuffix("-" + unit) {
      let first = String(word.dropLast(unit.count + 1))
      if let number = ordinal(language.dates.ordinals[first], of: parts) {
        return (number, index + 1)
      }
    }
    return nil
  }

  private func ordinal(_ number: Int?, of parts: Int) -> Int? {
    guard let number else { return nil }
    if number == -1 { return parts == 2 ? parts : nil }
    return (1...parts).contains(number) ? number : nil
  }

  /// "the latest quarter", "the year-earlier period", "the quarter": the one spoken of, or a year before it.
  private func quarterSpokenOf(at index: Int) -> DateItem? {
    guard let quarter = calendar.anchor.quarterSpokenOf else { return nil }
    let dates = language.dates
    var at = index
    let isDefinite = dates.articles.contains(words.hash(at))
    if isDefinite { at += 1 }
    let isBefore = dates.yearBefore.contains(words.hash(at))
    if isBefore || dates.sameQuarter.contains(words.hash(at)) {
      at += 1
      if !dates.periods.contains(words.hash(at)) {
        guard isBefore else { return nil }
        at -= 1
      }
    } else if !(isDefinite && dates.quarters.contains(words.hash(at))) {
      return nil
    }
    return spoken(quarter.adding(months: isBefore ? -12 : 0), index..<(at + 1))
  }

  /// The quarter that begins on a day.
  func spoken(_ first: Day, _ tokens: Range<Int>) -> DateItem {
    .span(
      first,
      first.adding(months: 2).lastOfMonth,
      tokens,
      .range,
      .relative,
      value: "\(first.date.year)-Q\((first.date.month - 1) / 3 + 1)"
    )
  }
}
