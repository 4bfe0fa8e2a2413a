import SitmapModel

extension CalendarParser {
  /// "early May", "mid-May", "the end of 2015".
  func portion(at index: Int) -> DateItem? {
    var at = index
    var portion: Portion?
    var whole: DateItem?
    let word = words[index]
    if words.marks(index).contains(.hyphen), word.hasPrefix("mid-") {
      let rest = String(word.dropFirst(4))
      if let month = language.dates.months[rest] {
        portion = .middle
        let year = yearNumber(at: index + 1)
        let assumed = assumedYear(month, index..<(index + 1))
        guard let number = year?.value ?? assumed else {
          return .span(nil, nil, index..<(index + 1), .unknown, .none, value: "XXXX-\(two(month))")
        }
        whole = monthItem(month, year: number, index..<(year?.end ?? index + 1))
      } else if let number = Int(rest), (1900...2100).contains(number) {
        portion = .middle
        whole = yearSpan(number, index..<(index + 1))
      }
    } else if let match = language.dates.portions.match(words, at: index) {
      portion = match.meaning
      at = match.end
      whole = monthAlone(at: at) ?? year(at: at) ?? unitSpoken(at: at)
    }
    guard let portion, let whole, let from = whole.from else { return nil }
    let tokens = index..<whole.tokens.upperBound
    if whole.precision == .week { return part(portion, ofWeek: from, tokens, value: whole.value) }
    return whole.precision == .year
      ? part(portion, ofYear: from, tokens, value: whole.value)
      : part(portion, ofMonth: from, tokens, value: whole.value)
  }

  /// "the month", "last week", "this year", after "the beginning of"; "the month" is the one of the publication.
  private func unitSpoken(at index: Int) -> DateItem? {
    guard let published = anchor.published else { return nil }
    var at = index
    if language.dates.articles.contains(words.hash(at)) { at += 1 }
    let shift = language.dates.shifts[words.hash(at)]
    if shift != nil { at += 1 }
    guard at > index, let unit = language.dates.units[words.hash(at)], unit != .hour, unit != .day,
      unit != .decade
    else { return nil }
    let steps =
      switch shift {
      case .last, .previous: -1
      case .next, .following: 1
      case .this, .same, nil: 0
      }
    let (from, to, precision, value) = UnitParser.whole(unit, published, steps)
    return .span(from, to, index..<(at + 1), precision, .relative, value: value)
  }

  private func part(
    _ portion: Portion,
    ofWeek monday: Day,
    _ tokens: Range<Int>,
    value: String?
  ) -> DateItem {
    let days: ClosedRange<Int> =
      switch portion {
      case .early: 0...1
      case .middle: 2...3
      case .late: 4...6
      }
    return .span(
      monday.adding(days: days.lowerBound),
      monday.adding(days: days.upperBound),
      tokens,
      .range,
      .relative,
      value: value
    )
  }

  private func assumedYear(_ month: Int, _ tokens: Range<Int>) -> Int? {
    guard let published = anchor.published else { return nil }
    let (year, now, _) = published.date
    if tense.direction(in: words, around: tokens) == .future {
      return month < now ? year + 1 : year
    }
    return month > now ? year - 1 : year
  }

  private func yearSpan(_ year: Int, _ tokens: Range<Int>) -> DateItem? {
    guard let from = Day(year: year, month: 1, day: 1) else { return nil }
    return .span(from, from.adding(days: 364), tokens, .year, .explicit, value: String(year))
  }

  private func part(
    _ portion: Portion,
    ofMonth from: Day,
    _ tokens: Range<Int>,
    value: String?
  ) -> DateItem {
    let last = from.lastOfMonth
    switch portion {
    case .early: return .span(from, from.adding(days: 9), tokens, .range, .explicit, value: value)
    case .middle:
      return .span(
        from.adding(days: 10),
        from.adding(days: 19),
        tokens,
        .range,
        .explicit,
        value: value
      )
    case .late: return .span(from.adding(days: 20), last, tokens, .range, .explicit, value: value)
    }
  }

  private func part(
    _ portion: Portion,
    ofYear from: Day,
    _ tokens: Range<Int>,
    value: String?
  ) -> DateItem {
    let month = portion == .early ? 0 : portion == .middle ? 4 : 8
    let start = from.adding(months: month)
    let end = start.adding(months: 3).lastOfMonth
    return .span(start, end, tokens, .range, .explicit, value: value)
  }
}
