import SitmapModel

/// Finds the date expression that begins at a token, by trying the kinds in order.
struct DateFinder {
  let words: TokenWords
  let language: Language

  /// The expression without its preposition; nil when there is none.
  func item(at index: Int, anchor: DateAnchor) -> DateItem? {
    guard words.mayBeginDate(index) else { return nil }
    let numbers = NumeralReader(language: language)
    let tense = TenseReader(language: language)
    let calendar = CalendarParser(
      words: words,
      language: language,
      numbers: numbers,
      tense: tense,
      anchor: anchor
    )
    let opening = language.dates.prepositions.match(words, at: index)
    let opens = opening.map { isOpening($0.meaning) } ?? false
    let start = opens ? opening?.end ?? index : index
    let first = single(at: start, calendar)
    if let item = pair(at: index, opens: opens, first, from: start, calendar) { return item }
    return start == index ? first : single(at: index, calendar)
  }

  private func single(at index: Int, _ calendar: CalendarParser) -> DateItem? {
    if let item = calendar.parse(at: index) { return item }
    if let item = WeekdayParser(calendar: calendar).parse(at: index) { return item }
    return UnitParser(calendar: calendar).parse(at: index)
  }

  /// "between 3 May and 5 June", "from Friday to Sunday", "17 October - 3 November".
  ///
  /// `first` is what begins at `start`, behind the word that opens the pair.
  private func pair(
    at index: Int,
    opens: Bool,
    _ first: DateItem?,
    from start: Int,
    _ calendar: CalendarParser
  ) -> DateItem? {
    var first = first
    var middle = first?.tokens.upperBound ?? start
    if first == nil, opens, isDayNumber(start) {
      // "between 3 and 5 June": the day takes the month of the second.
      middle = start + 1
    }
    guard first != nil || middle > start, language.dates.to.contains(words.hash(middle)) else {
      return nil
    }
    if words[middle] == "and", !opens { return nil }
    var at = middle + 1
    if let (end, meaning) = language.dates.prepositions.match(words, at: at), case .at = meaning {
      at = end
    }
    guard let second = single(at: at, calendar), second.kind == .date,
      second.to != nil || first?.from == nil
    else { return nil }
    if first == nil, let to = second.from, let day = Int(words[start]) {
      let (year, month, _) = to.date
      guard let from = Day(year: year, month: month, day: day) else { return nil }
      first = .day(from, start..<middle, second.basis)
    }
    guard var first, first.kind == .date else { return nil }
    if let from = first.from, let to = second.to, from > to {
      first.from = earlier(from, than: to, isWeekday: first.basis == .relative)
    }
    guard opens || first.precision == second.precision else { return nil }
    guard opens || words.isWord(middle) || first.from != nil else { return nil }
    var item = DateItem.span(
      first.from,
      second.to,
      index..<second.tokens.upperBound,
      .range,
      first.basis,
      value: first.from?.description
    )
    item.kind = .interval
    item.isClosed = true
    return item
  }

  private func isOpening(_ meaning: DatePreposition) -> Bool {
    switch meaning {
    case .between, .from: true
    case .at, .since, .until, .before, .after, .part, .every, .length: false
    }
  }

  private func isDayNumber(_ index: Int) -> Bool {
    guard words.isNumber(index), let day = Int(words[index]) else { return false }
    return (1...31).contains(day)
  }

  /// The first end of a pair, moved before the second: a week or some years.
  private func earlier(_ day: Day, than bound: Day, isWeekday: Bool) -> Day? {
    if isWeekday { return WeekdayParser.latest(day.weekday, before: bound) }
    var found = day
    for _ in 0..<5 where found > bound { found = found.adding(months: -12) }
    return found <= bound ? found : nil
  }
}
