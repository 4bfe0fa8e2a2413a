/// What the first round says about a candidate and its company, as the numbers of the second.
package enum SecondRound {
  /// The number of weights.
  package static let count = Feature.allCases.count

  /// The numbers; the order is that of the weights.
  package enum Feature: Int, CaseIterable, Sendable {
    /// Always 1.
    case any
    /// The candidate's own log-odds.
    case own
    /// The best and the mean of the other mentions of the name, 0 when there is none.
    case bestOther, meanOther
    /// Whether the name has other mentions.
    case hasOther
    /// The log-odds of the candidates beside it when only a comma, "and" or "or" stands between.
    case listedBefore, listedAfter
  }

  /// Where a candidate stands among the others of its report.
  package struct Company: Sendable, Hashable {
    /// The name as a number.
    package var key: UInt32
    /// Whether it is listed with the candidate before it, and with the one after it.
    package var isListedBefore: Bool
    package var isListedAfter: Bool

    /// Places a candidate.
    package init(key: UInt32, isListedBefore: Bool, isListedAfter: Bool) {
      self.key = key
      self.isListedBefore = isListedBefore
      self.isListedAfter = isListedAfter
    }
  }

  /// The numbers of all candidates of a report, `count` for each, from their log-odds.
  package static func values(_ scores: [Float], _ company: [Company]) -> [Float] {
    var numbers = HashCounts()
    let names = company.map { numbers.number(of: UInt64($0.key)) }
    var sums = [Sum](repeating: Sum(), count: (names.max() ?? -1) + 1)
    for (score, name) in zip(scores, names) { sums[name].add(clamped(score)) }
    var values: [Float] = []
    values.reserveCapacity(scores.count * count)
    for index in scores.indices {
      let own = clamped(scores[index])
      let sum = sums[names[index]]
      let hasOther = sum.count > 1
      values.append(1)
      values.append(scores[index])
      values.append(hasOther ? (own == sum.best && !sum.isTied ? sum.secondBest : sum.best) : 0)
      values.append(hasOther ? (sum.total - own) / Float(sum.count - 1) : 0)
      values.append(hasOther ? 1 : 0)
      values.append(company[index].isListedBefore && index > 0 ? clamped(scores[index - 1]) : 0)
      values.append(
        company[index].isListedAfter && index + 1 < scores.count ? clamped(scores[index + 1]) : 0
      )
    }
    return values
  }

  private struct Sum {
    var count = 0
    var total: Float = 0
    var best: Float = -.infinity
    var secondBest: Float = -.infinity
    var isTied: Bool { best == secondBest }

    mutating func add(_ score: Float) {
      count += 1
      total += score
      if score > best {
        secondBest = best
        best = score
      } else if score > secondBest {
        secondBest = score
      }
    }
  }

  /// Log-odds as far as they are believed; one clear mention is not to outvote everything.
  private static func clamped(_ score: Float) -> Float { max(-4, min(4, score)) }
}
