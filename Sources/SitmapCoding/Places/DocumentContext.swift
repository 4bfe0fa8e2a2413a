import SitmapGazetteer
import SitmapModel

/// What the other names of a report say: which countries and units it is about, and where its places lie.
struct DocumentContext {
  private struct Vote {
    var group: Int
    var weight: Double
    var facts: CandidateFacts
  }

  private var votes: [Vote] = []
  private var byCountry: [UInt16: Double] = [:]
  private var byUnit: [PlaceIndex: Double] = [:]
  private var total = 0.0
  private var ownCountry: [(country: UInt16, unit: PlaceIndex?, weight: Double)]

  /// Counts the present best guess of every group.
  init(_ groups: [NameGroup]) {
    ownCountry = Array(repeating: (0, nil, 0), count: groups.count)
    for (number, group) in groups.enumerated() {
      guard let best = group.best, let facts = group.chosen else { continue }
      let mentions = Double(group.mentions.count)
      let weight = group.probabilities[best] * (1 + Trigonometry.logOnePlus(mentions - 1))
      votes.append(Vote(group: number, weight: weight, facts: facts))
      if facts.country != 0 { byCountry[facts.country, default: 0] += weight }
      if let unit = facts.admin1 { byUnit[unit, default: 0] += weight }
      total += weight
      ownCountry[number] = (facts.country, facts.admin1, weight)
    }
  }

  /// The share of the other names that lie in the candidate's country.
  func countryShare(of facts: CandidateFacts, besides group: Int) -> Double {
    let country = facts.country
    guard country != 0 else { return 0 }
    let own = ownCountry[group]
    let sum = (byCountry[country] ?? 0) - (own.country == country ? own.weight : 0)
    // One pseudo-vote: with few other names a share says little.
    return max(0, sum) / (total - own.weight + 1)
  }

  /// The share of the other names that lie in the candidate's first-level unit.
  func unitShare(of facts: CandidateFacts, besides group: Int) -> Double {
    guard let unit = facts.admin1 else { return 0 }
    let own = ownCountry[group]
    let sum = (byUnit[unit] ?? 0) - (own.unit == unit ? own.weight : 0)
    return max(0, sum) / (total - own.weight + 1)
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
    for vote in votes where vote.group != group {
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
