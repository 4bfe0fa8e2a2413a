import SitmapModel

/// A moment or an interval as the temporal functions compare it.
struct TimeSpan: Sendable, Hashable {
  /// An end: a day, a moment, or none.
  enum End: Sendable, Hashable {
    case day(Day)
    case moment(Moment)
    case open
  }

  let from: End
  let to: End

  /// Whether an end is known to the second, so that days are the time from midnight to midnight.
  private var isSharp: Bool {
    for end in [from, to] { if case .moment = end { return true } }
    return false
  }

  /// Whether two spans have a relation (OGC 21-065r2, section 7.8: Allen's, after ISO 19108).
  ///
  /// Days among themselves are compared as days; beside a moment a day is all of its time in UTC.
  static func relation(_ relation: FilterOperator, _ a: TimeSpan, _ b: TimeSpan) -> Bool {
    let isSharp = a.isSharp || b.isSharp
    let (a, b) = (a.numbers(isSharp), b.numbers(isSharp))
    return switch relation {
    case .after: a.from > b.to
    case .before: a.to < b.from
    case .holds: a.from < b.from && a.to > b.to
    case .during: a.from > b.from && a.to < b.to
    case .timeDisjoint: a.to < b.from || a.from > b.to
    case .meetsTime: !(a.to < b.from || a.from > b.to)
    case .sameTime: a.from == b.from && a.to == b.to
    case .finishedBy: a.from < b.from && a.to == b.to
    case .finishes: a.from > b.from && a.to == b.to
    case .meets: a.to == b.from
    case .metBy: a.from == b.to
    case .overlappedBy: a.from > b.from && a.from < b.to && a.to > b.to
    case .timeOverlaps: a.from < b.from && a.to > b.from && a.to < b.to
    case .startedBy: a.from == b.from && a.to > b.to
    case .starts: a.from == b.from && a.to < b.to
    default: false
    }
  }

  private func numbers(_ isSharp: Bool) -> (from: Moment, to: Moment) {
    let from: Moment =
      switch from {
      case .day(let day): Moment(startOf: day)
      case .moment(let moment): moment
      case .open: Moment(seconds: .min)
      }
    let to: Moment =
      switch to {
      case .day(let day): isSharp ? Moment(endOf: day) : Moment(startOf: day)
      case .moment(let moment): moment
      case .open: Moment(seconds: .max)
      }
    return (from, to)
  }
}
