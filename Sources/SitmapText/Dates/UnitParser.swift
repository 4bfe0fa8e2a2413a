import SitmapModel

/// Reads expressions of a count and a unit: "two days ago", "last week", "in the past two weeks".
struct UnitParser {
  let calendar: CalendarParser

  var words: TokenWords { calendar.words }
  var language: Language { calendar.language }
  var published: Day? { calendar.anchor.published }

  /// The expression that begins at a token; nil when there is none.
  func parse(at index: Int) -> DateItem? {
    if let item = named(at: index) { return item }
    if let item = shifted(at: index) { return item }
    if let item = portionOfMonth(at: index) { return item }
    if let item = quarter(at: index) { return item }
    if let item = counted(at: index) { return item }
    return repeated(at: index) ?? season(at: index)
  }

  // MARK: - Words and phrases

  private func named(at index: Int) -> DateItem? {
    guard let (end, meaning) = language.dates.days.match(words, at: index) else { return nil }
    let tokens = index..<end
    let reference = calendar.anchor.reference
    switch meaning {
    case .offset(let days):
      let basis: DateBasis = days == 0 ? .publication : .relative
      var item = DateItem.day(published?.adding(days: days), tokens, basis)
      if let part = language.dates.dayParts[words.hash(end - 1)] { item.value?.append(part) }
      item.isClosed = true
      return item
    case .overnight:
      // "overnight on Friday": the weekday says it.
      if calendar.weekday(at: end) != nil || calendar.weekday(at: end + 1) != nil { return nil }
      var item = DateItem.span(published?.adding(days: -1), published, tokens, .day, .relative)
      item.value = published.map { "\($0.adding(days: -1))TNI" }
      return item
    case .reference(let days):
      return .day(reference?.to.adding(days: days), tokens, .relative)
    case .future:
      // "shortly before midnight", "soon after": no future.
      if language.dates.earlier.contains(words.hash(end))
        || language.dates.later.contains(words.hash(end))
      {
        return nil
      }
      var item = DateItem.span(published, nil, tokens, .unknown, .relative, value: "FUTURE_REF")
      item.precision = .unknown
      item.kind = .future
      item.isClosed = true
      return item
    case .sinceReference:
      var item = DateItem.span(reference?.from, published, tokens, .range, .relative)
      if reference == nil { item = .span(nil, nil, tokens, .unknown, .relative) }
      item.kind = .since
      item.isClosed = true
      return item
    case .untilReference:
      var item = DateItem.span(nil, reference?.to, tokens, .range, .relative)
      if reference == nil { item = .span(nil, nil, tokens, .unknown, .relative) }
      item.kind = .until
      return item
    case .present, .past:
      return vague(meaning, tokens)
    case .recent:
      var item = DateItem.span(nil, published, tokens, .unknown, .relative, value: "PAST_REF")
      item.precision = .unknown
      return item
    }
  }

  /// "Now" and "in the past"; nil when a length of time follows ("in the past two weeks").
  private func vague(_ meaning: DayWord, _ tokens: Range<Int>) -> DateItem? {
    let next = tokens.upperBound
    guard language.dates.units[words.hash(next)] == nil, !words.isNumber(next),
      !words.marks(next).contains(.number),
      language.dates.vagueCounts.match(words, at: next) == nil
    else { return nil }
    var value = "PAST_REF"
    if case .present = meaning { value = "PRESENT_REF" }
    var item = DateItem.span(nil, nil, tokens, .unknown, .relative, value: value)
    item.kind = .vague
    item.isClosed = true
    return item
  }

  // MARK: - "last week", "this month", "the previous year"

  private func shifted(at index: Int) -> DateItem? {
    var at = index
    var isEarlier: Bool?
    if words[at] == "earlier" || words[at] == "later" {
      isEarlier = words[at] == "earlier"
      at += 1
      if words[at] == "in" { at += 1 }
    }
    if language.dates.articles.contains(words.hash(at)) { at += 1 }
    var end = at + 2
    var found = language.dates.shifts[words.hash(at)]
    var unit = language.dates.units[words.hash(at + 1)]
    if language.dates.shiftsFollow, found == nil, let before = language.dates.units[words.hash(at)]
    {
      found = language.dates.shifts[words.hash(at + 1)]
      unit = before
    }
    if found == nil, isEarlier != nil, let month = calendar.monthAlone(at: at) {
      found = .this
      var item = month.covering(index..<month.tokens.upperBound)
      if let published, let to = item.to, to > published { item.to = published }
      return item
    }
    guard let shift = found, let unit, unit != .hour, unit != .day else {
      return shiftedMonth(found, at: at, from: index)
    }
    if words[end] == "'s" { end += 1 }
    return period(unit, shift, isEarlier, index..<end)
  }

  /// "last May", "this September", "next January".
  private func shiftedMonth(_ shift: Shift?, at: Int, from index: Int) -> DateItem? {
    guard let shift, let month = calendar.month(at: at + 1) else { return nil }
    let tokens = index..<(at + 2)
    guard let published else { return .span(nil, nil, tokens, .unknown, .relative) }
    var (year, now, _) = published.date
    switch shift {
    case .last, .previous: if month >= now { year -= 1 }
    case .next, .following: if month <= now { year += 1 }
    case .this, .same: break
    }
    guard let from = Day(year: year, month: month, day: 1) else { return nil }
    return .span(from, from.lastOfMonth, tokens, .month, .relative, value: from.monthValue)
  }

  private func period(
    _ unit: TimeUnit,
    _ shift: Shift,
    _ isEarlier: Bool?,
    _ tokens: Range<Int>
  ) -> DateItem {
    let reference = calendar.anchor.reference
    var base = published
    switch shift {
    case .previous, .following, .same:
      base = (unit == .week ? reference : calendar.anchor.wide)?.from ?? published
    case .last, .this, .next: break
    }
    guard let base else { return .span(nil, nil, tokens, .unknown, .relative) }
    let steps =
      switch shift {
      case .last, .previous: -1
      case .this, .same: 0
      case .next, .following: 1
      }
    var (from, to, precision, value) = Self.whole(unit, base, steps)
    if shift == .this, let published {
      if isEarlier == true {
        to = min(to, published)
      } else if isEarlier == false {
        from = max(from, published)
      } else if calendar.tense.direction(in: words, around: tokens) == .past {
        to = min(to, published)
      }
    }
    if isEarlier != nil { precision = precision == .year ? .year : precision }
    if unit == .year, steps == 0 { value = String(base.date.year) }
    return .span(from, to, tokens, precision, .relative, value: value)
  }

  /// The whole week, month or year that lies so many steps from a day.
  static func whole(_ unit: TimeUnit, _ base: Day, _ steps: Int) -> (
    Day, Day, DatePrecision, String?
  ) {
    switch unit {
    case .hour, .day:
      let day = base.adding(days: steps)
      return (day, day, .day, day.description)
    case .week:
      let monday = base.monday.adding(days: steps * 7)
      return (monday, monday.adding(days: 6), .week, monday.weekValue)
    case .month:
      let first = base.firstOfMonth.adding(months: steps)
      return (first, first.lastOfMonth, .month, first.monthValue)
    case .year, .decade:
      let year = base.date.year + steps * (unit == .decade ? 10 : 1)
      guard let first = Day(year: year, month: 1, day: 1),
        let last = Day(year: year, month: 12, day: 31)
      else { return (base, base, .unknown, nil) }
      return (first, last, .year, String(year))
    }
  }

  // MARK: - "the first three days of November", "the first week of May"

  private func portionOfMonth(at index: Int) -> DateItem? {
    var at = index
    if language.dates.articles.contains(words.hash(at)) { at += 1 }
    guard let ordinal = language.dates.ordinals[words.hash(at)] else { return nil }
    at += 1
    let count = calendar.numbers.single(in: words, at: at)
    if let count { at = count.tokens.upperBound }
    guard let unit = language.dates.units[words.hash(at)],
      language.dates.of.contains(words.hash(at + 1))
    else { return nil }
    if unit == .month, let year = calendar.yearNumber(at: at + 2), let count {
      return months(ordinal, min(count.low, 12), of: year.value, index..<year.end)
    }
    guard unit == .week || unit == .day else { return nil }
    guard let month = calendar.monthAlone(at: at + 2) else {
      // "in the first week of the operation": known only to those who know when it began.
      return .span(nil, nil, index..<phraseEnd(at + 2), .unknown, .relative)
    }
    let tokens = index..<month.tokens.upperBound
    guard let first = month.from else { return month.covering(tokens) }
    let length = min((count?.low ?? 1), 31) * (unit == .week ? 7 : 1)
    if ordinal == -1 {
      let last = first.lastOfMonth
      return .span(
        last.adding(days: 1 - length),
        last,
        tokens,
        unit == .week && length == 7 ? .week : .range,
        .explicit
      )
    }
    let start = first.adding(days: (ordinal - 1) * length)
    let precision: DatePrecision =
      unit == .week && length == 7 ? .week : length == 1 ? .day : .range
    return .span(start, start.adding(days: length - 1), tokens, precision, .explicit)
  }

  /// "the first three months of 2015", "the last two months of 2014".
  private func months(_ ordinal: Int, _ count: Int, of year: Int, _ tokens: Range<Int>) -> DateItem?
  {
    let month = ordinal == -1 ? 13 - count : (ordinal - 1) * count + 1
    guard let from = Day(year: year, month: month, day: 1) else { return nil }
    let to = from.adding(months: count - 1).lastOfMonth
    return .span(from, to, tokens, .range, .explicit, value: Self.duration(count, .month))
  }

  /// One past a noun phrase of at most four words ("the Turkish operation").
  private func phraseEnd(_ start: Int) -> Int {
    var at = start
    if language.dates.articles.contains(words.hash(at)) { at += 1 }
    while at < start + 4, words.isWord(at), !language.numbers.stops.contains(words.hash(at)) {
      at += 1
    }
    return at
  }

  // MARK: - "every Friday", "in the summer of 2015"

  private func repeated(at index: Int) -> DateItem? {
    var value = language.dates.sets[words.hash(index)]
    var end = index + 1
    if language.dates.every.contains(words.hash(index)) {
      guard
        calendar.weekday(at: end) != nil || language.dates.units[words.hash(end)] != nil
          || language.dates.months[words.hash(end)] != nil
      else { return nil }
      value =
        calendar.weekday(at: end).map { "XXXX-WXX-\($0)" }
        ?? language.dates.units[words.hash(end)].map { Self.duration(1, $0) }
      end += 1
      if language.dates.dayParts[words.hash(end)] != nil { end += 1 }
    } else if language.dates.weekdayPlurals.contains(words.hash(index)) {
      value = "XXXX-WXX"
    }
    guard let value else { return nil }
    var item = DateItem.span(nil, nil, index..<end, .unknown, .none, value: value)
    item.kind = .set
    return item
  }

  /// The TIMEX3 value of a length of time ("P3D", "PT24H", "PXW").
  static func duration(_ count: Int?, _ unit: TimeUnit) -> String {
    let number = count.map(String.init) ?? "X"
    switch unit {
    case .hour: return "PT\(number)H"
    case .day: return "P\(number)D"
    case .week: return "P\(number)W"
    case .month: return "P\(number)M"
    case .year: return "P\(number)Y"
    case .decade:
      return count.map { "P\($0.multipliedReportingOverflow(by: 10).partialValue)Y" } ?? "PXDE"
    }
  }
}
