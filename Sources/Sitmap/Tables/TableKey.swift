import SitmapModel

/// What the rows of a table are by.
public enum TableKey: Sendable, Hashable {
  /// The country, by its ISO 3166-1 code.
  case country
  /// The first-level unit, by its P-code.
  case admin1
  /// The second-level unit, by its P-code.
  case admin2
  /// A day, an ISO week, a month or a year of the record's date.
  case period(Period)
  /// What the record is: the event's type, the term of a displacement, a state.
  case type
  /// The source, or the report where it names none.
  case source
  /// The layer.
  case layer
  /// Any property.
  case property(String)

  /// A length of time.
  public enum Period: String, Sendable, Hashable, CaseIterable {
    case day, week, month, year
  }

  /// The key of a word; one that is none of ours is a property's name.
  public init(_ word: String) {
    self =
      switch word {
      case "adm0", "country": .country
      case "adm1", "admin1": .admin1
      case "adm2", "admin2": .admin2
      case "type": .type
      case "source": .source
      case "layer": .layer
      default: Period(rawValue: word).map { .period($0) } ?? .property(word)
      }
  }

  /// Whether rows are units, so that a movement has a row where it began and one where it ended.
  var isUnit: Bool { unitLevel != nil }

  /// 0 for countries, 1 and 2 for units; nil for what is no unit.
  var unitLevel: Int? {
    switch self {
    case .country: 0
    case .admin1: 1
    case .admin2: 2
    case .period, .type, .source, .layer, .property: nil
    }
  }

  /// The columns that name a row.
  var columns: [String] {
    switch self {
    case .country: ["country", "country_name"]
    case .admin1: ["country", "admin1_code", "admin1"]
    case .admin2: ["country", "admin1_code", "admin1", "admin2_code", "admin2"]
    case .period(let period): [period.rawValue]
    case .type: ["type"]
    case .source: ["source"]
    case .layer: ["layer"]
    case .property(let name): [name]
    }
  }

  /// What stands in the columns, for a record and the unit that it is counted in; nil for what is not known.
  func cells(_ record: TableRecord, _ unit: TableUnit) -> [String?] {
    switch self {
    case .country: [unit.country, unit.countryName]
    case .admin1: [unit.country, unit.admin1Code, unit.admin1]
    case .admin2: [unit.country, unit.admin1Code, unit.admin1, unit.admin2Code, unit.admin2]
    case .period(let period): [period.text(record.from, record.to)]
    case .type: [record.type]
    case .source: [record.source]
    case .layer: [record.layer]
    case .property(let name): [record.others[name] ?? nil]
    }
  }
}

extension TableKey.Period {
  /// The period of a record: one, or the first and the last that it touches; nil without a date.
  func text(_ from: Day?, _ to: Day?) -> String? {
    switch (from.map(text), to.map(text)) {
    case (let from?, let to?): from == to ? from : "\(from)..\(to)"
    case (let from?, nil): "\(from).."
    case (nil, let to?): "..\(to)"
    case (nil, nil): nil
    }
  }

  private func text(_ day: Day) -> String {
    let text = day.description
    switch self {
    case .day: return text
    case .month: return String(text.prefix(7))
    case .year: return String(text.prefix(4))
    case .week:
      // ISO 8601: a week belongs to the year that has its Thursday.
      let thursday = day.adding(days: 4 - day.weekday)
      let year = thursday.date.year
      let start = Day(year: year, month: 1, day: 1)?.number ?? thursday.number
      let week = (thursday.number - start) / 7 + 1
      return "\(thursday.description.prefix(4))-W\(week < 10 ? "0" : "")\(week)"
    }
  }
}
