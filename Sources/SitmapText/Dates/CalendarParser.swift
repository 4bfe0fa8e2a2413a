import SitmapModel

/// Reads dates of the calendar: days, months and years that the text names.
struct CalendarParser {
  let words: TokenWords
  let language: Language
  let numbers: NumeralReader
  let tense: TenseReader
  let anchor: DateAnchor

  /// Days up to which a date without a verb may lie ahead.
  private static let soon = 31
  /// Days beyond which a past day would have been written with its year.
  private static let longAgo = 270

  /// The expression that begins at a token; nil when there is none.
  func parse(at index: Int) -> DateItem? {
    if let item = numeric(at: index) ?? decade(at: index) ?? otherCalendar(at: index) {
      return item
    }
    var start = index
    if weekday(at: index) != nil {
      start = index + 1
      if words[start] == "," || words[start] == "." { start += 1 }
      if words[start] == "the" { start += 1 }
      guard let item = dayMonth(at: start) ?? monthDay(at: start) else { return nil }
      return item.covering(index..<item.tokens.upperBound)
    }
    return dayMonth(at: start) ?? monthDay(at: start) ?? portion(at: start)
      ?? monthAlone(at: start) ?? year(at: start)
  }

  /// The month named at a token; ambiguous names need a capital.
  func month(at index: Int) -> Int? {
    guard let month = language.dates.months[words.hash(index)] else { return nil }
    if language.dates.ambiguousMonths.contains(words.hash(index)), !words.isCapitalised(index) {
      return nil
    }
    return month
  }

  func weekday(at index: Int) -> Int? {
    guard let day = language.dates.weekdays[words.hash(index)] else { return nil }
    return language.dates.ambiguousWeekdays.contains(words.hash(index))
      && !words.isCapitalised(index)
      ? nil : day
  }

  /// The end of a month's name, with the point of its abbreviation.
  private func end(ofMonth index: Int) -> Int {
    words[index].utf8.count <= 4 && words[index + 1] == "."
      && !language.dates.shortMonths.contains(words.hash(index)) ? index + 2 : index + 1
  }

  /// "17", "17th", "1er"; 1...31.
  func dayNumber(at index: Int) -> Int? {
    let text = words[index]
    guard words.marks(index).contains(.digit), text.utf8.count <= 4 else { return nil }
    var digits = text
    if words.isWord(index) {
      guard let ending = language.dates.ordinalEndings.first(where: { text.hasSuffix($0) }) else {
        return nil
      }
      digits = String(text.dropLast(ending.count))
    }
    guard let value = Int(digits), (1...31).contains(value) else { return nil }
    return value
  }

  /// "17 May 2015", "17-19 May", "17 and 18 May", "the 17th of May".
  private func dayMonth(at index: Int) -> DateItem? {
    guard let first = dayNumber(at: index) else { return nil }
    var at = index + 1
    var second: Int?
    if language.dates.to.contains(words.hash(at)) || language.dates.and.contains(words.hash(at)),
      let day = dayNumber(at: at + 1), day > first
    {
      second = day
      at += 2
    }
    if language.dates.of.contains(words.hash(at)) { at += 1 }
    guard let month = month(at: at) else { return nil }
    at = end(ofMonth: at)
    let year = yearNumber(at: at) ?? relativeYear(at: at)
    return item(
      index..<(year?.end ?? at),
      days: first...(second ?? first),
      month: month,
      year: year?.value
    )
  }

  /// "May 17, 2015", "May 17-19".
  private func monthDay(at index: Int) -> DateItem? {
    guard let month = month(at: index) else { return nil }
    var at = end(ofMonth: index)
    guard let first = dayNumber(at: at), !(words.isNumber(at + 1) && !words.hasSpaceBefore(at + 1))
    else { return nil }
    // "in July 31 people": a number with a noun is a figure; "the October 7 attacks", "on July 4 people" are of a day.
    if language.dates.ambiguousMonths.contains(words.hash(index)) == false, words.isWord(at + 1),
      language.numbers.nouns[words.hash(at + 1)] != nil,
      index == 0 || !Self.beforeDays.contains(words.hash(index - 1))
    {
      return nil
    }
    at += 1
    var second: Int?
    if Self.joinsDay(words, at, language), let day = dayNumber(at: at + 1), day > first {
      second = day
      at += 2
    }
    let year = yearNumber(at: at) ?? relativeYear(at: at)
    return item(
      index..<(year?.end ?? at),
      days: first...(second ?? first),
      month: month,
      year: year?.value
    )
  }

  /// What stands before a day and not before a month of which something is counted.
  private static let beforeDays: WordSet = [
    "the", "on", "by", "until", "before", "after", "from", "following", "this", "his", "its",
    "their", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// "March 28-29", "March 28 and 29": whether a word joins the next day of the month, and no count ("on March 3 and 5 were hurt").
  static func joinsDay(_ words: TokenWords, _ at: Int, _ language: Language) -> Bool {
    guard language.dates.to.contains(words.hash(at)) else { return false }
    guard language.dates.and.contains(words.hash(at)) else { return true }
    let next = words.hash(at + 2)
    if !words.isWord(at + 2) { return true }
    guard let first = Int(words[at - 1]), let second = Int(words[at + 1]), second == first + 1
    else { return false }
    return language.numbers.nouns[next] == nil && !language.modality.be.contains(next)
      && !language.numbers.additions.contains(next)
  }

  private func item(
    _ tokens: Range<Int>,
    days: ClosedRange<Int>,
    month: Int,
    year: Int?
  ) -> DateItem? {
    let basis: DateBasis = year == nil && anchor.published == nil ? .none : .explicit
    guard let from = day(days.lowerBound, month, year, tokens),
      let to = Day(year: from.date.year, month: month, day: days.upperBound)
    else {
      guard year == nil, days.upperBound <= Day.length(ofMonth: month, year: 2000) else {
        return nil
      }
      return .span(
        nil,
        nil,
        tokens,
        .unknown,
        basis,
        value: "XXXX-\(two(month))-\(two(days.lowerBound))"
      )
    }
    if from == to { return .day(from, tokens, basis) }
    var item = DateItem.span(from, to, tokens, .range, basis, value: from.description)
    item.kind = .interval
    return item
  }

  /// The day of a month, its year given or found from the publication.
  private func day(_ day: Int, _ month: Int, _ year: Int?, _ tokens: Range<Int>) -> Day? {
    if let year { return Day(year: year, month: month, day: day) }
    guard let published = anchor.published else { return nil }
    let now = published.date.year
    let past = (0...4).lazy.compactMap { Day(year: now - $0, month: month, day: day) }
      .first { $0 <= published }
    let future = (0...4).lazy.compactMap { Day(year: now + $0, month: month, day: day) }
      .first { $0 >= published }
    guard let past, let future else { return past ?? future }
    switch tense.cuedDirection(in: words, around: tokens) {
    case .future: return future
    case .past:
      // Nobody writes of a day ten months ago without its year: "a dividend was declared, payable 15 December".
      return published.number - past.number > Self.longAgo
        && !tense.hasVerb(in: words, rightBefore: tokens.lowerBound) ? future : past
    case nil:
      return future.number - published.number <= Self.soon
        || published.number - past.number > Self.longAgo ? future : past
    }
  }

  /// "May", "May 2015", with the words before it that name a part of it left to others.
  func monthAlone(at index: Int) -> DateItem? {
    guard let month = month(at: index) else { return nil }
    let at = end(ofMonth: index)
    if let year = yearNumber(at: at) ?? relativeYear(at: at) {
      return monthItem(month, year: year.value, index..<year.end)
    }
    if language.dates.ambiguousMonths.contains(words.hash(index)), !standsAsMonth(index) {
      return nil
    }
    if language.dates.months[words.hash(index)] != nil, words[index].utf8.count <= 3,
      words[index] != "may",
      !standsAsMonth(index)
    {
      return nil
    }
    guard let published = anchor.published else {
      return .span(nil, nil, index..<(index + 1), .unknown, .none, value: "XXXX-\(two(month))")
    }
    var year = published.date.year
    if tense.direction(in: words, around: index..<at) == .future {
      if month < published.date.month { year += 1 }
    } else if month > published.date.month {
      year -= 1
    }
    return monthItem(month, year: year, index..<(index + 1))
  }

  /// "May" and "March" as months: after a preposition or a part word.
  private func standsAsMonth(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    return language.dates.prepositions.contains(words.hash(index - 1))
      || language.dates.shifts[words.hash(index - 1)] != nil
      || language.dates.of.contains(words.hash(index - 1))
      || language.dates.and.contains(words.hash(index - 1)) || words[index - 1] == "to"
      || language.dates.every.contains(words.hash(index - 1))
  }

  func monthItem(_ month: Int, year: Int, _ tokens: Range<Int>) -> DateItem? {
    guard let from = Day(year: year, month: month, day: 1) else { return nil }
    var to = from.lastOfMonth
    if let published = anchor.published, from <= published, to > published,
      tense.direction(in: words, around: tokens) == .past
    {
      to = published
    }
    return .span(from, to, tokens, .month, .explicit, value: from.monthValue)
  }

  /// "2014", when it stands as a year.
  func year(at index: Int) -> DateItem? {
    guard let (value, end) = yearNumber(at: index), words[index] != ",",
      (1800...2100).contains(value)
    else { return nil }
    if let first = words[end].utf8.first, first == 0x25 { return nil }
    let glued = !words.hasSpaceBefore(end) && ["-", "/", ":"].contains(words[end])
    if glued, words.isNumber(end + 1) { return nil }
    let isPreceded =
      language.dates.prepositions.contains(words.hash(index - 1))
      || language.dates.of.contains(words.hash(index - 1))
    if !isPreceded {
      if language.numbers.nouns[words.hash(end)] != nil
        || language.numbers.qualifiers.contains(words.hash(index - 1))
        || language.numbers.currencies.contains(words.hash(index - 1))
        || language.numbers.designators.contains(words.hash(index - 1))
      {
        return nil
      }
    }
    guard let from = Day(year: value, month: 1, day: 1),
      let last = Day(year: value, month: 12, day: 31)
    else { return nil }
    let isThisYear = anchor.published.map { $0.date.year == value } ?? false
    let to = isThisYear ? anchor.published ?? last : last
    return .span(from, to, index..<end, .year, .explicit, value: String(value))
  }

  func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}
