import SitmapModel

/// When the thing of a record was, as far as its report tells: on some days, or by the day it was published.
struct FusionTime {
  private let from: Day?
  private let to: Day?
  private let told: Day?
  /// Whether the report says no day.
  let isUndated: Bool

  /// So many days back news goes that says no day; sharp dates may be as wide.
  private static let week = 7

  init(_ date: DayRange, told: Day?) {
    isUndated = date.isUnknown
    from = date.isUnknown ? nil : date.from
    to = date.isUnknown ? nil : date.to
    self.told = date.isUnknown ? told ?? date.to : told
  }

  /// Whether two times can be one: the same days, or within each other and no wider than a week; without a day, told
  /// within a week of it and not before it.
  ///
  /// What `lasts` is still so when it is told: that it began before is enough.
  func meets(_ other: FusionTime, lasts: Bool) -> Bool {
    switch (isUndated, other.isUndated) {
    case (false, false):
      guard let from, let to, let first = other.from, let last = other.to else { return false }
      let width = max(to.number - from.number, last.number - first.number)
      return width <= Self.week && max(from.number, first.number) <= min(to.number, last.number)
    case (false, true): return holds(on: other.told, lasts: lasts)
    case (true, false): return other.holds(on: told, lasts: lasts)
    case (true, true):
      guard let told, let day = other.told else { return false }
      return abs(told.number - day.number) <= Self.week
    }
  }

  /// Whether what is told on a day without a date can be of these days.
  private func holds(on day: Day?, lasts: Bool) -> Bool {
    guard let day, let from, from <= day else { return false }
    if lasts { return to.map { $0 >= day } ?? true }
    guard let to else { return false }
    return to.number - from.number <= Self.week && day.number - to.number <= Self.week
  }
}
