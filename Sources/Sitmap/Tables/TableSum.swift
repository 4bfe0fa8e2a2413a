import SitmapModel

/// The sum of figures that does not count anybody twice, as far as the records say.
struct TableSum: Sendable, Hashable {
  /// How many; nil when no figure is given.
  private(set) var amount: TableAmount?
  /// Figures left out, since they are parts of others or say the same in another unit.
  private(set) var parts = 0
  /// Figures that may be counted in a wider one: they are in the upper bound only.
  private(set) var doubtful = 0
  /// Figures of people present that a later one of the place, or one of the whole unit, stands for.
  private(set) var replaced = 0

  /// Adds up figures of people who moved or were killed.
  static func flow(_ terms: [TableTerm]) -> TableSum {
    var sum = TableSum()
    let terms = sum.withoutParts(terms)
    guard !terms.isEmpty else { return sum }
    // Only a figure of a unit, or of more than a day, can be the wider one.
    let wide = terms.filter { $0.precision != nil && ($0.from != $0.to || $0.holdsUnits) }
    var sure = TableAmount.zero
    var all = TableAmount.zero
    var least = 0
    for term in terms {
      all = all + term.amount
      least = max(least, term.amount.low)
      if wide.contains(where: { $0.mayInclude(term) }) {
        sum.doubtful += 1
      } else {
        sure = sure + term.amount
      }
    }
    sure.low = max(sure.low, least)
    sure.high = all.high
    sum.amount = sure
    return sum
  }

  /// Adds up figures of people who are there: of each place the latest.
  static func stock(_ terms: [TableTerm]) -> TableSum {
    var sum = TableSum()
    var places: [TableTerm] = []
    for term in sum.withoutParts(terms) {
      guard let index = places.firstIndex(where: { $0.isSamePlace(term) }) else {
        places.append(term)
        continue
      }
      sum.replaced += 1
      let known = places[index]
      if let day = term.to, known.to.map({ day > $0 }) ?? true {
        places[index] = term
      } else if term.to == known.to {
        // Two answers for one day: between them.
        places[index] = known.with(known.amount.hull(term.amount))
      }
    }
    for whole in places.sorted(by: { $0.reach > $1.reach }) where whole.holdsUnits {
      guard let index = places.firstIndex(where: { $0.id == whole.id }) else { continue }
      let inside = places.filter { whole.holdsPlace(of: $0) && whole.amount.mayHold($0.amount) }
      guard !inside.isEmpty else { continue }
      sum.replaced += inside.count
      let isNewer = inside.contains { part in
        guard let day = part.to else { return false }
        return whole.to.map { day > $0 } ?? true
      }
      if isNewer {
        // The parts may say more than an older figure of the whole, or less than all of it.
        let total = inside.reduce(TableAmount.zero) { $0 + $1.amount }
        places[index] = whole.with(whole.amount.hull(total))
      }
      let ids = Set(inside.map(\.id))
      places.removeAll { ids.contains($0.id) }
    }
    guard !places.isEmpty else { return sum }
    sum.amount = places.reduce(TableAmount.zero) { $0 + $1.amount }
    return sum
  }

  /// The figures whose wholes are not among them.
  private mutating func withoutParts(_ terms: [TableTerm]) -> [TableTerm] {
    var wholes: [String: [String]] = [:]
    for term in terms { wholes[term.id] = term.wholes }
    let kept = terms.filter { term in
      !term.wholes.contains { whole in
        guard whole != term.id, let theirs = wholes[whole] else { return false }
        // Of two that name each other one stays.
        return !(theirs.contains(term.id) && term.id < whole)
      }
    }
    parts = terms.count - kept.count
    return kept
  }
}

extension TableTerm {
  /// Whether it tells of a whole unit or country.
  var holdsUnits: Bool { [.adm2, .adm1, .country].contains(precision) }

  /// How wide the unit is that it tells of.
  fileprivate var reach: Int {
    switch precision {
    case .country: 3
    case .adm1: 2
    case .adm2: 1
    default: 0
    }
  }

  fileprivate func with(_ amount: TableAmount) -> TableTerm {
    TableTerm(
      id: id,
      wholes: wholes,
      amount: amount,
      unit: unit,
      spot: spot,
      precision: precision,
      from: from,
      to: to
    )
  }
}
