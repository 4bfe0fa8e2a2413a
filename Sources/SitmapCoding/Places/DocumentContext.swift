import SitmapGazetteer
import SitmapModel

/// What the other names of a report say: which countries and units it is about, and where its places lie.
struct DocumentContext {
  /// What the best guesses of a name say.
  private struct Vote {
    var group: Int
    /// Whether it is the best guess of its name.
    var isBest: Bool
    var weight: Double
    /// The numbers of the place, of its country (0 for none), and of its first-level unit.
    var place: UInt32
    var country: UInt16
    var unit: UInt32?
    var level: CandidateFacts.Level
    /// The position as a unit vector.
    var direction: SIMD3<Double>
  }

  private var votes: [Vote] = []
  /// The votes that lie at a spot: no countries and continents.
  private var spots: [Vote] = []
  /// Lists, not tables by hash: a report is about few countries and units.
  private var byCountry: [(country: UInt16, weight: Double)] = []
  private var byUnit: [(unit: UInt32, weight: Double)] = []
  private var total = 0.0
  /// Where the votes of each group stand.
  private var own: [Range<Int>] = []

  /// Guesses of a name that vote, and the least share of the best one's probability that they have: what a name means
  /// is often settled only by the others.
  private static let guesses = 3
  private static let leastShare = 0.15

  /// Counts the present best guesses of every group.
  init(_ groups: [NameGroup]) {
    votes.reserveCapacity(groups.count * 2)
    own.reserveCapacity(groups.count)
    for number in groups.indices {
      let start = votes.count
      let mentions = Double(groups[number].mentions.count)
      let count = 1 + Trigonometry.logOnePlus(mentions - 1)
      Self.forEachGuess(of: groups[number].probabilities, groups[number].candidates.count) {
        index in
        let facts = groups[number].candidates[index]
        let vote = Vote(
          group: number,
          isBest: votes.count == start,
          weight: groups[number].probabilities[index] * count,
          place: facts.index.raw,
          country: facts.country,
          unit: facts.admin1?.raw,
          level: facts.level,
          direction: facts.direction
        )
        votes.append(vote)
        if vote.level != .country, vote.level != .continent { spots.append(vote) }
        add(vote)
      }
      own.append(start..<votes.count)
    }
  }

  private mutating func add(_ vote: Vote) {
    total += vote.weight
    if vote.country != 0 {
      if let known = byCountry.firstIndex(where: { $0.country == vote.country }) {
        byCountry[known].weight += vote.weight
      } else {
        byCountry.append((vote.country, vote.weight))
      }
    }
    guard let unit = vote.unit else { return }
    if let known = byUnit.firstIndex(where: { $0.unit == unit }) {
      byUnit[known].weight += vote.weight
    } else {
      byUnit.append((unit, vote.weight))
    }
  }

  /// Hands the best candidates of a name over, the best first, of equal ones the first.
  private static func forEachGuess(
    of probabilities: [Double],
    _ candidates: Int,
    _ body: (Int) -> Void
  ) {
    var best = -1
    for index in probabilities.indices
    where probabilities[index] > (best < 0 ? -1 : probabilities[best]) {
      best = index
    }
    guard best >= 0, best < candidates else { return }
    body(best)
    let least = probabilities[best] * leastShare
    var last = best
    for _ in 1..<guesses {
      var next = -1
      for index in probabilities.indices
      where probabilities[index] >= least && probabilities[index] > 0
        && (probabilities[index] < probabilities[last]
          || probabilities[index] == probabilities[last] && index > last)
        && (next < 0 || probabilities[index] > probabilities[next])
      {
        next = index
      }
      guard next >= 0 else { return }
      body(next)
      last = next
    }
  }

  /// The share of the other names that lie in the candidate's country.
  func countryShare(of facts: CandidateFacts, besides group: Int) -> Double {
    let country = facts.country
    guard country != 0 else { return 0 }
    var sum = 0.0
    for known in byCountry.indices where byCountry[known].country == country {
      sum = byCountry[known].weight
      break
    }
    var rest = total
    for vote in own[group] {
      rest -= votes[vote].weight
      if votes[vote].country == country { sum -= votes[vote].weight }
    }
    // One pseudo-vote: with few other names a share says little.
    return max(0, sum) / (rest + 1)
  }

  /// The weight of the other names: about how many of them are places.
  func others(besides group: Int) -> Double {
    own[group].reduce(total) { $0 - votes[$1].weight }
  }

  /// The share of the other names that lie in the candidate's first-level unit.
  func unitShare(of facts: CandidateFacts, besides group: Int) -> Double {
    guard let unit = facts.admin1?.raw else { return 0 }
    var sum = 0.0
    for known in byUnit.indices where byUnit[known].unit == unit {
      sum = byUnit[known].weight
      break
    }
    var rest = total
    for vote in own[group] {
      rest -= votes[vote].weight
      if votes[vote].unit == unit { sum -= votes[vote].weight }
    }
    return max(0, sum) / (rest + 1)
  }

  /// How many other names, weighted, lie near: log(1 + sum of p e^(-d/scale)) for 50 and 300 km.
  ///
  /// `memory` keeps what was worked out for two places.
  func nearness(
    of facts: CandidateFacts,
    besides group: Int,
    _ memory: inout NearnessMemory
  ) -> (near50: Double, near300: Double) {
    var near = 0.0
    var wide = 0.0
    let place = facts.index.raw
    for spot in spots.indices where spots[spot].group != group && spots[spot].place != place {
      // A chord longer than 0.25 is over 1,590 km: nothing to add.
      let chord = spots[spot].direction - facts.direction
      let square = (chord * chord).sum()
      guard square < 0.0625 else { continue }
      let decays = memory.decays(between: spots[spot].place, place, squareOfChord: square)
      near += spots[spot].weight * decays.x
      wide += spots[spot].weight * decays.y
    }
    return (Trigonometry.logOnePlus(near), Trigonometry.logOnePlus(wide))
  }

  /// Whether another name of the report is the candidate's country, or its first-level unit.
  func names(_ facts: CandidateFacts, besides group: Int) -> (country: Bool, unit: Bool) {
    var country = false
    var unit = false
    for vote in votes.indices where votes[vote].group != group && votes[vote].isBest {
      if votes[vote].level == .country, votes[vote].country == facts.country, facts.country != 0 {
        country = true
      }
      if votes[vote].level == .admin1, facts.level != .admin1,
        votes[vote].place == facts.admin1?.raw
      {
        unit = true
      }
    }
    return (country, unit)
  }
}
