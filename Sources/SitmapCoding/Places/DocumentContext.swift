import SitmapGazetteer
import SitmapModel

/// What the other names of a report say: which countries and units it is about, and where its places lie.
struct DocumentContext {
  private struct Vote {
    var group: Int
    /// Whether it is the best guess of its name.
    var isBest: Bool
    var weight: Double
    var facts: CandidateFacts
  }

  private var votes: [Vote] = []
  /// Lists, not tables by hash: a report is about few countries and units.
  private var byCountry: [(country: UInt16, weight: Double)] = []
  private var byUnit: [(unit: PlaceIndex, weight: Double)] = []
  private var total = 0.0
  /// Where the votes of each group stand.
  private var own: [Range<Int>] = []

  /// Guesses of a name that vote, and the least share of the best one's probability that they have: what a name means
  /// is often settled only by the others.
  private static let guesses = 3
  private static let leastShare = 0.15

  /// Counts the present best guesses of every group.
  init(_ groups: [NameGroup]) {
    for (number, group) in groups.enumerated() {
      let start = votes.count
      let mentions = Double(group.mentions.count)
      let count = 1 + Trigonometry.logOnePlus(mentions - 1)
      for index in Self.guesses(of: group) {
        let facts = group.candidates[index]
        let weight = group.probabilities[index] * count
        votes.append(
          Vote(group: number, isBest: votes.count == start, weight: weight, facts: facts)
        )
        add(weight, of: facts)
        total += weight
      }
      own.append(start..<votes.count)
    }
  }

  private mutating func add(_ weight: Double, of facts: CandidateFacts) {
    if facts.country != 0 {
      if let known = byCountry.firstIndex(where: { $0.country == facts.country }) {
        byCountry[known].weight += weight
      } else {
        byCountry.append((facts.country, weight))
      }
    }
    guard let unit = facts.admin1 else { return }
    if let known = byUnit.firstIndex(where: { $0.unit == unit }) {
      byUnit[known].weight += weight
    } else {
      byUnit.append((unit, weight))
    }
  }

  /// The best candidates of a name, the best first.
  private static func guesses(of group: NameGroup) -> [Int] {
    guard let best = group.best, best < group.candidates.count else { return [] }
    let least = group.probabilities[best] * leastShare
    let others = group.probabilities.indices.filter {
      $0 != best && group.probabilities[$0] >= least && group.probabilities[$0] > 0
    }
    guard !others.isEmpty else { return [best] }
    let ordered = others.sorted {
      (group.probabilities[$1], $0) < (group.probabilities[$0], $1)
    }
    return [best] + ordered.prefix(guesses - 1)
  }

  /// The share of the other names that lie in the candidate's country.
  func countryShare(of facts: CandidateFacts, besides group: Int) -> Double {
    let country = facts.country
    guard country != 0 else { return 0 }
    var sum = byCountry.first { $0.country == country }?.weight ?? 0
    var rest = total
    for vote in votes[own[group]] {
      rest -= vote.weight
      if vote.facts.country == country { sum -= vote.weight }
    }
    // One pseudo-vote: with few other names a share says little.
    return max(0, sum) / (rest + 1)
  }

  /// The share of the other names that lie in the candidate's first-level unit.
  func unitShare(of facts: CandidateFacts, besides group: Int) -> Double {
    guard let unit = facts.admin1 else { return 0 }
    var sum = byUnit.first { $0.unit == unit }?.weight ?? 0
    var rest = total
    for vote in votes[own[group]] {
      rest -= vote.weight
      if vote.facts.admin1 == unit { sum -= vote.weight }
    }
    return max(0, sum) / (rest + 1)
  }

  /// How many other names, weighted, lie near: log(1 + sum of p e^(-d/scale)) for 50 and 300 km.
  func nearness(of facts: CandidateFacts, besides group: Int) -> (near50: Double, near300: Double) {
    var near = 0.0
    var wide = 0.0
    for vote in votes where vote.group != group && vote.facts.index != facts.index {
      switch vote.facts.level {
      case .country, .continent: continue
      default: break
      }
      // A chord longer than 0.25 is over 1,590 km: nothing to add.
      let chord = vote.facts.direction - facts.direction
      guard (chord * chord).sum() < 0.0625 else { continue }
      let distance = facts.kilometres(to: vote.facts)
      near += vote.weight * Trigonometry.exponential(-distance / 50)
      wide += vote.weight * Trigonometry.exponential(-distance / 300)
    }
    return (Trigonometry.logOnePlus(near), Trigonometry.logOnePlus(wide))
  }

  /// Whether another name of the report is the candidate's country, or its first-level unit.
  func names(_ facts: CandidateFacts, besides group: Int) -> (country: Bool, unit: Bool) {
    var country = false
    var unit = false
    for vote in votes where vote.group != group && vote.isBest {
      if vote.facts.level == .country, vote.facts.country == facts.country, facts.country != 0 {
        country = true
      }
      if vote.facts.level == .admin1, vote.facts.index == facts.admin1, facts.level != .admin1 {
        unit = true
      }
    }
    return (country, unit)
  }
}
