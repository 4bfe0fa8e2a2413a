import SitmapModel

/// A date expression without its preposition, while it is read.
struct DateItem: Sendable {
  /// The tokens.
  var tokens: Range<Int>
  var from: Day?
  var to: Day?
  var precision: DatePrecision
  var basis: DateBasis
  /// The TIMEX3 value.
  var value: String?
  var kind = DateMention.Kind.date
  /// Whether words before it already belong to it, so that no preposition is looked for.
  var isClosed = false

  /// The tokens of the time itself, where words before it were taken in; nil when there are none.
  var core: Range<Int>?

  /// The same with other tokens.
  func covering(_ tokens: Range<Int>) -> DateItem {
    var item = self
    item.tokens = tokens
    return item
  }

  /// A single day.
  static func day(_ day: Day?, _ tokens: Range<Int>, _ basis: DateBasis, value: String? = nil)
    -> DateItem
  {
    DateItem(
      tokens: tokens,
      from: day,
      to: day,
      precision: day == nil ? .unknown : .day,
      basis: basis,
      value: value ?? day?.description
    )
  }

  /// A stretch of days.
  static func span(
    _ from: Day?,
    _ to: Day?,
    _ tokens: Range<Int>,
    _ precision: DatePrecision,
    _ basis: DateBasis,
    value: String? = nil
  ) -> DateItem {
    DateItem(
      tokens: tokens,
      from: from,
      to: to,
      precision: from == nil && to == nil ? .unknown : precision,
      basis: basis,
      value: value
    )
  }
}

/// What a date expression is resolved against.
struct DateAnchor: Sendable {
  /// The publication date.
  var published: Day?
  /// The date spoken of last.
  var reference: (from: Day, to: Day)?
  /// The date spoken of last, of whatever length: "that year" leans on it.
  var wide: (from: Day, to: Day)?
  /// The quarter of a year spoken of last, and where.
  var quarter: (first: Day, sentence: Int)?
  /// The sentence that is read.
  var sentence = 0
}

extension DateAnchor {
  /// Keeps a date that was read, for what leans on it.
  mutating func hold(_ item: DateItem) {
    guard item.kind == .date || item.kind == .interval, let from = item.from, let to = item.to
    else {
      return
    }
    wide = (from, to)
    if item.precision == .day || item.kind == .interval { reference = (from, to) }
    if item.value?.utf8.contains(UInt8(ascii: "Q")) == true { quarter = (from, sentence) }
  }

  /// Sentences over which a quarter stays the one spoken of.
  private static let quarterReach = 6

  /// The first day of the quarter spoken of; nil when that was long before.
  var quarterSpokenOf: Day? {
    guard let quarter, sentence - quarter.sentence <= Self.quarterReach else { return nil }
    return quarter.first
  }
}

/// Whether a date without a year or week lies before or after the publication.
enum Direction: Sendable {
  case past, future
}

extension Day {
  /// The Monday of its week.
  var monday: Day { adding(days: 1 - weekday) }

  /// The first day of its month.
  var firstOfMonth: Day { adding(days: 1 - date.day) }

  /// The last day of its month.
  var lastOfMonth: Day {
    let (year, month, day) = date
    return adding(days: Day.length(ofMonth: month, year: year) - day)
  }

  /// The TIMEX3 value of its ISO 8601 week ("2015-W20").
  var weekValue: String {
    let thursday = adding(days: 4 - weekday)
    let year = thursday.date.year
    guard let first = Day(year: year, month: 1, day: 1) else { return "" }
    let week = (thursday.number - first.number) / 7 + 1
    return "\(year)-W\(week < 10 ? "0" : "")\(week)"
  }

  /// The TIMEX3 value of its month ("2015-05").
  var monthValue: String { String(description.prefix(7)) }
}
