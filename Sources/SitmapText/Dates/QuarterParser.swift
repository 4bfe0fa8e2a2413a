import SitmapModel

extension UnitParser {
  /// "the third quarter", "the first quarter of 2017", "third-quarter".
  func quarter(at index: Int) -> DateItem? {
    var at = index
    if language.dates.articles.contains(words[at]) { at += 1 }
    guard let (number, end) = quarterNumber(at: at) else { return nil }
    var last = end
    var year: Int?
    let ofYear = language.dates.of.contains(words[end]) ? end + 1 : end
    if let found = calendar.yearNumber(at: ofYear) { (year, last) = (found.value, found.end) }
    let tokens = index..<last
    guard year != nil || published != nil else {
      return .span(nil, nil, tokens, .unknown, .relative, value: "XXXX-Q\(number)")
    }
    let month = number * 3 - 2
    var assumed = year ?? published?.date.year ?? 0
    if year == nil, let published, let first = Day(year: assumed, month: month, day: 1),
      first > published
    {
      assumed -= 1
    }
    guard let from = Day(year: assumed, month: month, day: 1) else { return nil }
    return .span(
      from,
      from.adding(months: 2).lastOfMonth,
      tokens,
      .range,
      year == nil ? .relative : .explicit,
      value: "\(assumed)-Q\(number)"
    )
  }

  private func quarterNumber(at index: Int) -> (number: Int, end: Int)? {
    for unit in language.dates.quarters {
      if words[index + 1] == unit, let number = language.dates.ordinals[words[index]],
        (1...4).contains(number)
      {
        return (number, index + 2)
      }
      let word = words[index]
      guard word.hasSuffix("-" + unit) else { continue }
      if let number = language.dates.ordinals[String(word.dropLast(unit.count + 1))],
        (1...4).contains(number)
      {
        return (number, index + 1)
      }
    }
    return nil
  }
}
