import SitmapModel

extension UnitParser {
  /// "the summer", "in the summer of 2015", "last winter".
  func season(at index: Int) -> DateItem? {
    var at = index
    if language.dates.articles.contains(words.hash(at)) { at += 1 }
    let shift = language.dates.shifts[words.hash(at)]
    if shift != nil { at += 1 }
    guard let month = language.dates.seasons[words.hash(at)], words[at] != "fall" || shift != nil
    else {
      return nil
    }
    var year: Int?
    var end = at + 1
    if language.dates.of.contains(words.hash(end)), let number = calendar.yearNumber(at: end + 1) {
      (year, end) = (number.value, number.end)
    } else if let number = calendar.yearNumber(at: end) {
      (year, end) = (number.value, number.end)
    } else if let shift, let published {
      year =
        published.date.year + (shift == .last && month >= published.date.month ? -1 : 0)
        + (shift == .next ? 1 : 0)
    }
    guard at > index || year != nil else { return nil }
    if year == nil, let published {
      // The summer that began last, or the one to come.
      let now = published.date
      let isFuture = calendar.tense.direction(in: words, around: index..<end) == .future
      year =
        isFuture ? now.year + (month < now.month ? 1 : 0) : now.year - (month > now.month ? 1 : 0)
    }
    guard let year, let from = Day(year: year, month: month, day: 1) else {
      return .span(nil, nil, index..<end, .unknown, .relative)
    }
    let value = "\(year)-\(Self.seasonValues[month / 3 - 1])"
    return .span(
      from,
      from.adding(months: 2).lastOfMonth,
      index..<end,
      .range,
      .relative,
      value: value
    )
  }

  /// The TIMEX3 codes of spring to winter.
  private static let seasonValues = ["SP", "SU", "FA", "WI"]
}
