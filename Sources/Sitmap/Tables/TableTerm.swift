import SitmapModel

/// A figure of a record, on its way into a sum.
struct TableTerm: Sendable, Hashable {
  /// The record.
  let id: String
  /// The records that this one is a part of, or says again in another unit.
  let wholes: [String]
  let amount: TableAmount
  /// Where it was counted.
  let unit: TableUnit
  /// The place, or its name.
  let spot: String?
  /// How sharply it is placed; nil for records of others, which are taken as apart from each other.
  let precision: GeoPrecision?
  let from: Day?
  let to: Day?

  /// Whether another figure may be counted in this one: its place and its days lie in those of this one, which are
  /// wider, and it is not greater than this one can be.
  func mayInclude(_ other: TableTerm) -> Bool {
    guard precision != nil, other.precision != nil, id != other.id, amount.mayHold(other.amount)
    else { return false }
    let isWider = holdsPlace(of: other)
    guard isWider || isSamePlace(other), let to, let end = other.to, end <= to else { return false }
    guard let from else { return isWider || other.from != nil }
    guard let start = other.from, start >= from else { return false }
    return isWider || start > from || end < to
  }

  /// Whether the other's place lies in this one's, which is a unit or a country.
  func holdsPlace(of other: TableTerm) -> Bool {
    guard [.adm2, .adm1, .country].contains(precision) else { return false }
    return precision != other.precision && unit.holds(other.unit) || isUnit(of: other)
  }

  /// Whether both tell of one place.
  func isSamePlace(_ other: TableTerm) -> Bool {
    spot != nil && spot == other.spot && unit == other.unit
  }

  /// Whether this one is the whole unit in which the other has a place.
  private func isUnit(of other: TableTerm) -> Bool {
    guard let own = precision.flatMap(Self.rank), own > other.precision.flatMap(Self.rank) ?? 0
    else { return false }
    return unit == other.unit
  }

  private static func rank(_ precision: GeoPrecision) -> Int? {
    switch precision {
    case .country: 3
    case .adm1: 2
    case .adm2: 1
    case .exact, .populated, .near: 0
    case .line, .area, .unknown: nil
    }
  }
}
