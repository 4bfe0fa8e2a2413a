/// A closed interval of days, with how sharply and on what ground it is known; an open end is nil.
public struct DayRange: Sendable, Hashable {
  /// The first day; nil when the start is open or unknown.
  public var from: Day?
  /// The last day; nil when the end is open or unknown.
  public var to: Day?
  /// How sharp the interval is.
  public var precision: DatePrecision
  /// Where the interval comes from.
  public var basis: DateBasis
  /// The words that gave it, as written.
  public var text: String?

  /// Makes an interval.
  public init(
    from: Day?,
    to: Day?,
    precision: DatePrecision,
    basis: DateBasis,
    text: String? = nil
  ) {
    self.from = from
    self.to = to
    self.precision = precision
    self.basis = basis
    self.text = text
  }

  /// No date is claimed.
  public static let unknown = DayRange(from: nil, to: nil, precision: .unknown, basis: .none)

  /// Whether the text says no day: neither end is known, or only that it was told by the day of publication.
  public var isUnknown: Bool { from == nil && (to == nil || isBound) }

  /// Whether it is only the bound that a report sets: what it tells was done by the day it was published.
  public var isBound: Bool { from == nil && precision == .unknown && basis == .publication }

  /// What a report published on a day tells without a date.
  package static func by(_ published: Day) -> DayRange {
    DayRange(from: nil, to: published, precision: .unknown, basis: .publication)
  }
}

/// How sharp an interval of days is.
public enum DatePrecision: String, Sendable, Hashable, CaseIterable {
  case day, week, month, year, range, unknown
}

/// The ground on which a date was given to a record.
public enum DateBasis: String, Sendable, Hashable, CaseIterable {
  /// The text names the date.
  case explicit
  /// The text gives it relative to the publication date ("last Friday").
  case relative
  /// The publication date itself ("today").
  case publication
  /// Carried over from another sentence or clause.
  case inherited
  case none
}
