import SitmapModel

/// Reads weekdays and weekends: "last Friday", "Sunday night", "at the weekend", "Monday last week".
struct WeekdayParser {
  let calendar: CalendarParser

  private var words: TokenWords { calendar.words }
  private var language: Language { calendar.language }
  private var published: Day? { calendar.anchor.published }

  /// The expression that begins at a token; nil when there is none.
  func parse(at index: Int) -> DateItem? {
    var at = index
    if language.dates.articles.contains(words.hash(at)),
      language.dates.shifts[words.hash(at + 1)] != nil
        || language.dates.weekend.contains(words.hash(at + 1))
    {
      at += 1
    }
    var shift = language.dates.shifts[words.hash(at)]
    if shift != nil { at += 1 }
    if shift == .this, language.dates.shifts[words.hash(at)] == .next {
      shift = .next
      at += 1
    }
    if language.dates.weekend.contains(words.hash(at)) { return weekend(shift, index..<(at + 1)) }
    guard let weekday = calendar.weekday(at: at), isName(at, shift) else { return nil }
    var end = at + 1
    if words[end] == ".", language.dates.ambiguousWeekdays.contains(words.hash(at)) { end += 1 }
    if language.dates.shiftsFollow, let following = language.dates.shifts[words.hash(end)] {
      shift = following
      end += 1
    }
    var suffix: String?
    if let part = language.dates.dayParts[words.hash(end)] {
      suffix = part
      end += 1
    }
    if words[end] == "'s" || words[end] == "'" { end += 1 }
    let tokens = index..<end
    if let day = dayOfWeek(weekday, at: &end, tokens) {
      return item(day, index..<end, suffix)
    }
    guard let day = day(weekday, shift, tokens) else { return .day(nil, tokens, .relative) }
    return item(day, tokens, suffix)
  }

  private func item(_ day: Day, _ tokens: Range<Int>, _ suffix: String?) -> DateItem {
    .day(day, tokens, .relative, value: day.description + (suffix ?? ""))
  }

  /// "Sun" and "Sat" are words too: they need a neighbour.
  private func isName(_ index: Int, _ shift: Shift?) -> Bool {
    guard language.dates.ambiguousWeekdays.contains(words.hash(index)) else { return true }
    if let shift { return shift != .this && shift != .same }
    return language.dates.prepositions.contains(words.hash(index - 1)) && words[index - 1] != "in"
  }

  /// "Monday last week", "Monday this week".
  private func dayOfWeek(_ weekday: Int, at end: inout Int, _ tokens: Range<Int>) -> Day? {
    var at = end
    if language.dates.of.contains(words.hash(at)) { at += 1 }
    guard let published, let shift = language.dates.shifts[words.hash(at)],
      language.dates.units[words.hash(at + 1)] == .week
    else { return nil }
    let monday: Day
    switch shift {
    case .last, .previous: monday = published.monday.adding(days: -7)
    case .this, .same: monday = published.monday
    case .next, .following: monday = published.monday.adding(days: 7)
    }
    end = at + 2
    return monday.adding(days: weekday - 1)
  }

  private func day(_ weekday: Int, _ shift: Shift?, _ tokens: Range<Int>) -> Day? {
    switch shift {
    case .last: return published.map { Self.latest(weekday, before: $0) }
    case .previous:
      let base = calendar.anchor.reference?.from ?? published
      return base.map { Self.latest(weekday, before: $0) }
    case .next: return published.map { Self.earliest(weekday, from: $0.adding(days: 1)) }
    case .following:
      let base = calendar.anchor.reference?.to ?? published
      return base.map { Self.earliest(weekday, from: $0.adding(days: 1)) }
    case .this, .same, nil:
      guard let published else { return nil }
      return calendar.tense.direction(in: words, around: tokens) == .past
        ? Self.latest(weekday, before: published.adding(days: 1))
        : Self.earliest(weekday, from: published)
    }
  }

  private func weekend(_ shift: Shift?, _ tokens: Range<Int>) -> DateItem {
    guard let published else { return .span(nil, nil, tokens, .unknown, .relative) }
    var saturday = Self.latest(6, before: published.adding(days: 1))
    let isFuture = calendar.tense.direction(in: words, around: tokens) == .future
    switch shift {
    case .next, .following: saturday = Self.earliest(6, from: published.adding(days: 1))
    case .last, .previous:
      if published.weekday >= 6 { saturday = published.monday.adding(days: -2) }
    case .this, .same, nil:
      if isFuture, published.weekday != 7 { saturday = Self.earliest(6, from: published) }
    }
    return .span(
      saturday,
      saturday.adding(days: 1),
      tokens,
      .range,
      .relative,
      value: saturday.weekValue + "-WE"
    )
  }

  /// The latest such weekday before a day.
  static func latest(_ weekday: Int, before day: Day) -> Day {
    let back = (day.weekday - weekday + 7) % 7
    return day.adding(days: back == 0 ? -7 : -back)
  }

  /// The earliest such weekday on or after a day.
  static func earliest(_ weekday: Int, from day: Day) -> Day {
    day.adding(days: (weekday - day.weekday + 7) % 7)
  }
}
