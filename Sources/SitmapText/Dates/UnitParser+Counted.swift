import SitmapModel

/// A count and a unit: "two weeks".
private struct Length {
  let tokens: Range<Int>
  /// nil when the text only says "several".
  let count: Int?
  let unit: TimeUnit
}

extension UnitParser {
  /// The greatest count that is reckoned with; more is only a length.
  private static let limit = 4000

  /// "two days ago", "a day earlier", "in the past two weeks", "for several days", "three-day".
  func counted(at index: Int) -> DateItem? {
    if let item = hyphenated(at: index) { return item }
    if let (end, _) = language.dates.agoBefore.match(words, at: index), let length = length(at: end)
    {
      return ago(length, index..<length.tokens.upperBound, from: published)
    }
    if let item = pastSpan(at: index) { return item }
    guard let length = length(at: index) else { return nil }
    let end = length.tokens.upperBound
    if language.dates.old.contains(words.hash(end)) { return nil }
    let leans =
      language.dates.ago.contains(words.hash(end))
      || language.dates.earlier.contains(words.hash(end))
    if leans, length.unit == .year, length.count == 1,
      let quarter = calendar.anchor.quarterSpokenOf
    {
      return compared(spoken(quarter.adding(months: -12), index..<(end + 1)), index)
    }
    if language.dates.ago.contains(words.hash(end)) {
      return compared(ago(length, index..<(end + 1), from: published), index)
    }
    if language.dates.earlier.contains(words.hash(end))
      || language.dates.later.contains(words.hash(end))
    {
      return compared(
        relative(
          length,
          index..<(end + 1),
          isLater: language.dates.later.contains(words.hash(end))
        ),
        index
      )
    }
    return upTo(length) ?? elapsed(length) ?? duration(length)
  }

  private func length(at index: Int) -> Length? {
    var at = index
    var count: Int?
    if let (end, _) = language.dates.vagueCounts.match(words, at: index) {
      at = end
    } else if language.dates.articles.contains(words.hash(index)) {
      // "the day before": one day, but "the days" is no length.
      at += 1
      count = 1
      if words[index] == "the" {
        let next = words[at + 1]
        guard language.dates.units[words.hash(at)] != nil, words[at].hasSuffix("s") == false,
          language.dates.earlier.contains(next) || language.dates.later.contains(next)
        else { return nil }
      }
      if words[at] == "couple" {
        count = 2
        at += language.dates.of.contains(words.hash(at + 1)) ? 2 : 1
      } else if words[at] == "few" {
        count = nil
        at += 1
      } else if let numeral = calendar.numbers.single(in: words, at: index),
        numeral.tokens.count > 1
      {
        count = numeral.low
        at = numeral.tokens.upperBound
      }
    } else if let numeral = calendar.numbers.numeral(in: words, at: index) {
      guard numeral.form != .fraction else { return nil }
      count = numeral.value
      at = numeral.tokens.upperBound
      if language.dates.of.contains(words.hash(at)) { at += 1 }
    } else {
      return nil
    }
    while language.dates.countFillers.contains(words.hash(at)) { at += 1 }
    guard let unit = language.dates.units[words.hash(at)] else { return nil }
    return Length(tokens: index..<(at + 1), count: count, unit: unit)
  }

  /// "twice as many as a week earlier": the day of a comparison is background.
  private func compared(_ item: DateItem, _ index: Int) -> DateItem {
    guard language.dates.comparisons.contains(words.hash(index - 1)) else { return item }
    var item = item
    item.kind = .background
    return item
  }

  private func ago(_ length: Length, _ tokens: Range<Int>, from base: Day?) -> DateItem {
    guard let base, let count = length.count, count <= Self.limit else {
      return .span(nil, nil, tokens, .unknown, .relative, value: "PAST_REF")
    }
    return shifted(base, by: -count, length.unit, tokens)
  }

  private func shifted(_ base: Day, by count: Int, _ unit: TimeUnit, _ tokens: Range<Int>)
    -> DateItem
  {
    switch unit {
    case .hour: return .day(base.adding(days: count / 24), tokens, .relative)
    case .day: return .day(base.adding(days: count), tokens, .relative)
    case .week:
      let day = base.adding(days: count * 7)
      return .span(
        day.monday,
        day.monday.adding(days: 6),
        tokens,
        .week,
        .relative,
        value: day.description
      )
    case .month:
      let (from, to, precision, value) = Self.whole(.month, base, count)
      return .span(from, to, tokens, precision, .relative, value: value)
    case .year, .decade:
      let (from, to, precision, value) = Self.whole(unit, base, count)
      return .span(from, to, tokens, precision, .relative, value: value)
    }
  }

  /// "a day earlier", "two weeks later", "a day after seizing the town".
  private func relative(_ length: Length, _ tokens: Range<Int>, isLater: Bool) -> DateItem {
    let next = words[tokens.upperBound]
    let hasClause =
      words.isWord(tokens.upperBound) && ["after", "before"].contains(words[tokens.upperBound - 1])
      && ![
        "and", "but", "in", "on", "at", "the", "had", "was", "were", "has", "have", "that", "who",
      ].contains(next)
    let anchor = calendar.anchor.reference
    guard let anchor, let count = length.count, count <= Self.limit else {
      return .span(nil, nil, tokens, .unknown, .relative)
    }
    // "on Friday, a day after seizing X": the clause lies a day before Friday.
    let sign = isLater != hasClause ? 1 : -1
    // "A week earlier, gunmen ...": a day is meant where a day is told.
    if length.unit == .week, count <= 2, anchor.from == anchor.to {
      return .day(anchor.from.adding(days: sign * count * 7), tokens, .relative)
    }
    return shifted(sign > 0 ? anchor.to : anchor.from, by: sign * count, length.unit, tokens)
  }

  /// "the past two weeks", "the last 24 hours", "the next three days".
  private func pastSpan(at index: Int) -> DateItem? {
    var at = index
    if language.dates.articles.contains(words.hash(at)) { at += 1 }
    let isPast = language.dates.pastSpans.contains(words.hash(at))
    guard isPast || language.dates.futureSpans.contains(words.hash(at)) else { return nil }
    at += 1
    var count: Int? = 1
    if let length = length(at: at), words[at] != "a" || length.count != 1 {
      count = length.count
      return stretch(count, length.unit, index..<length.tokens.upperBound, isPast)
    }
    guard at > index + 1 || words[at - 1] == "past",
      let unit = language.dates.units[words.hash(at)],
      words[at - 1] == "past"
    else { return nil }
    return stretch(count, unit, index..<(at + 1), isPast)
  }

  private func stretch(
    _ count: Int?,
    _ unit: TimeUnit,
    _ tokens: Range<Int>,
    _ isPast: Bool
  ) -> DateItem {
    let value = Self.duration(count, unit)
    guard let published, let count, count <= Self.limit else {
      var item = DateItem.span(
        isPast ? nil : published,
        isPast ? published : nil,
        tokens,
        .unknown,
        .relative,
        value: value
      )
      item.precision = .unknown
      if !isPast { item.kind = .future }
      return item
    }
    let other = moved(published, isPast ? -count : count, unit)
    var item = DateItem.span(
      min(other, published),
      max(other, published),
      tokens,
      .range,
      .relative,
      value: value
    )
    if !isPast { item.kind = .future }
    return item
  }

  private func moved(_ day: Day, _ count: Int, _ unit: TimeUnit) -> Day {
    switch unit {
    case .hour: day.adding(days: count >= 0 ? (count + 23) / 24 : (count - 23) / 24)
    case .day: day.adding(days: count)
    case .week: day.adding(days: count * 7)
    case .month: day.adding(months: count)
    case .year: day.adding(months: count * 12)
    case .decade: day.adding(months: count * 120)
    }
  }

  /// "in the three days to Sunday", "the 24 hours to 12 May": a length that ends on a day.
  private func upTo(_ length: Length) -> DateItem? {
    let dates = language.dates
    let to = length.tokens.upperBound
    let start = length.tokens.lowerBound
    guard dates.to.contains(words.hash(to)), !dates.and.contains(words.hash(to)), words.isWord(to),
      dates.articles.contains(words.hash(start - 1)) || dates.articles.contains(words.hash(start)),
      let count = length.count, count <= Self.limit,
      let end = calendar.parse(at: to + 1) ?? WeekdayParser(calendar: calendar).parse(at: to + 1),
      end.precision == .day, let last = end.to
    else { return nil }
    let isExact = length.unit == .day || length.unit == .week || length.unit == .hour
    let from =
      length.unit == .hour
      ? moved(last, -count, .hour) : moved(last, -count, length.unit).adding(days: isExact ? 1 : 0)
    var item = DateItem.span(
      from,
      last,
      start..<end.tokens.upperBound,
      .range,
      end.basis,
      value: Self.duration(count, length.unit)
    )
    item.kind = .interval
    return item
  }

  /// "in a week", after what happened in it: the week up to the publication.
  private func elapsed(_ length: Length) -> DateItem? {
    let start = length.tokens.lowerBound
    guard words[start - 1] == "in" || words[start - 1] == "within",
      !language.dates.of.contains(words.hash(length.tokens.upperBound)), words[start - 2] != "time",
      length.unit != .hour, let count = length.count, count <= 60
    else { return nil }
    let isPast = calendar.tense.direction(in: words, around: length.tokens) == .past
    return stretch(count, length.unit, length.tokens, isPast)
  }

  private func duration(_ length: Length) -> DateItem {
    var item = DateItem.span(
      nil,
      nil,
      length.tokens,
      .unknown,
      .none,
      value: Self.duration(length.count, length.unit)
    )
    item.kind = .duration
    return item
  }

  /// "three-day", "five-year"; an age is none.
  private func hyphenated(at index: Int) -> DateItem? {
    guard words.marks(index).contains(.hyphen), words.isWord(index) else { return nil }
    let parts = words[index].split(separator: "-")
    guard parts.count == 2, let unit = language.dates.units[String(parts[1])] else { return nil }
    let count = Int(parts[0]) ?? language.numbers.cardinals[String(parts[0])]
    guard let count else { return nil }
    var item = DateItem.span(
      nil,
      nil,
      index..<(index + 1),
      .unknown,
      .none,
      value: Self.duration(count, unit)
    )
    item.kind = .duration
    return item
  }
}
