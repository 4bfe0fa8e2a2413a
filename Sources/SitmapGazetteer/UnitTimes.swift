public import SitmapModel

/// The days on which a place was one, and what its area was part of on others.
struct UnitTimes: Sendable {
  /// The first day, since 1970; `Int32.min` when it is not known.
  var from = Int32.min
  /// The last day; `Int32.max` while it lasts.
  var until = Int32.max
  /// What it was part of, and when.
  var parts: [(holder: PlaceIndex, from: Int32, until: Int32)] = []

  /// Whether the place was one on a day.
  func hold(on day: Day) -> Bool { Int(from) <= day.number && day.number <= Int(until) }

  /// What the place was part of on a day; nil when that is not known.
  func holder(on day: Day) -> PlaceIndex? {
    parts.first { Int($0.from) <= day.number && day.number <= Int($0.until) }?.holder
  }

  /// The day of its own that is nearest to a day, `nil` being now; nil when that is one itself.
  func nearest(to day: Day?) -> Day? {
    guard let day else { return until == .max ? nil : Day(number: Int(until)) }
    if day.number < Int(from) { return Day(number: Int(from)) }
    return day.number > Int(until) ? Day(number: Int(until)) : nil
  }

  /// The days of all places of which a pack tells any; the highest pack's win.
  static func read(_ packs: [Pack], _ stack: PackStack) -> [PlaceIndex: UnitTimes] {
    var all: [PlaceIndex: UnitTimes] = [:]
    for (number, pack) in packs.enumerated() {
      var own: [PlaceIndex: UnitTimes] = [:]
      pack.placeTimes { row, within, from, until in
        guard let index = stack.resolve(pack: number, row: row) else { return }
        if let within {
          guard let holder = stack.resolve(pack: number, row: within), holder != index else {
            return
          }
          own[index, default: UnitTimes()].parts.append((holder, from, until))
        } else {
          own[index, default: UnitTimes()].from = from
          own[index, default: UnitTimes()].until = until
        }
      }
      all.merge(own) { _, new in new }
    }
    return all
  }
}

/// Units as they were.
extension Gazetteer {
  /// The first and the last day on which a place was one; nil for what is not known, or lasts.
  public func existence(of id: PlaceID) -> (from: Day?, until: Day?) {
    index(of: id).map { existence(of: $0) } ?? (nil, nil)
  }

  /// The same by index.
  package func existence(of index: PlaceIndex) -> (from: Day?, until: Day?) {
    guard let times = times[index] else { return (nil, nil) }
    return (
      times.from == .min ? nil : Day(number: Int(times.from)),
      times.until == .max ? nil : Day(number: Int(times.until))
    )
  }

  /// Whether a place was one on a day, as far as the gazetteer knows.
  package func exists(_ index: PlaceIndex, on day: Day) -> Bool {
    times[index]?.hold(on: day) ?? true
  }

  /// Whether a place was one on the gazetteer's day; without one, whether it is one now.
  public func exists(_ id: PlaceID) -> Bool {
    guard let times = index(of: id).flatMap({ times[$0] }) else { return true }
    return day.map { times.hold(on: $0) } ?? (times.until == .max)
  }

  /// Why a place is odd for a day, in a few words: it was no unit yet, or no more; nil when it was one.
  package func oddity(of index: PlaceIndex, on day: Day) -> String? {
    guard let times = times[index], !times.hold(on: day) else { return nil }
    let holder = times.holder(on: day).map { ", then part of \(name(of: $0))" } ?? ""
    let (from, until) = existence(of: index)
    if day.number < Int(times.from), let from { return "exists only since \(from)\(holder)" }
    return until.map { "existed until \($0)\(holder)" }
  }

  /// The candidates of a name that a text of a day may mean.
  ///
  /// A unit that was none on the day gives way to a town or unit of its name that lies in it: before March 2014
  /// "Halabja" is the town. Where there is none it stays, for its area had the name, and `oddity` tells.
  package func existing(_ candidates: [PlaceIndex], on day: Day) -> Set<PlaceIndex>? {
    let odd = candidates.filter { !exists($0, on: day) }
    guard !odd.isEmpty else { return nil }
    let others = candidates.filter { index in
      exists(index, on: day)
        && (featureClass(of: index) == .populated || featureClass(of: index) == .administrative)
    }
    let dropped = odd.filter { unit in
      others.contains { contains(coordinate(of: $0), in: unit) || contains($0, in: unit) }
    }
    return dropped.isEmpty ? nil : Set(candidates).subtracting(dropped)
  }

  /// The gazetteer on a day on which a place was one: its own, or the nearest; nil when it is that already.
  func onDay(of container: PlaceIndex) -> Gazetteer? {
    guard !times.isEmpty, let day = times[container]?.nearest(to: day) else { return nil }
    return asOf(day)
  }

  /// The unit that was there on the gazetteer's day in place of one of now; nil when none is known.
  func unitOfDay(_ unit: PlaceIndex) -> PlaceIndex? {
    guard let day else { return unit }
    var unit = unit
    // A unit of a unit of a unit: deeper no reform went within the years of the data.
    for _ in 0..<4 {
      guard let times = times[unit], !times.hold(on: day) else { return unit }
      guard let holder = times.holder(on: day) else { return nil }
      unit = holder
    }
    return nil
  }

  /// The units of now whose area was part of a unit on the gazetteer's day.
  func parts(of holder: PlaceIndex) -> [PlaceIndex] {
    guard let day else { return [] }
    return times.keys.filter { unit in
      unit != holder && times[unit]?.hold(on: day) == false && unitOfDay(unit) == holder
    }.sorted()
  }

  /// Whether some unit was part of a place once.
  func isHolder(_ index: PlaceIndex) -> Bool {
    times.values.contains { $0.parts.contains { $0.holder == index } }
  }
}
