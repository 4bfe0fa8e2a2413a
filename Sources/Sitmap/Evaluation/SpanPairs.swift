/// Which names of the gold a prediction found: one to one, equal spans first, then by overlap.
struct SpanPairs {
  /// A found name.
  struct Pair {
    let gold: Int
    let predicted: Int
    let isExact: Bool
  }

  /// The pairs, the exact ones first.
  let pairs: [Pair]

  init(gold: [EvaluatedToponym], predicted: [EvaluatedToponym]) {
    struct Option {
      let order: (Int, Int, Int, Int)
    }
    var options: [Option] = []
    for (g, wanted) in gold.enumerated() {
      for (p, found) in predicted.enumerated() {
        let overlap = min(wanted.end, found.end) - max(wanted.start, found.start)
        guard overlap > 0 else { continue }
        let isExact = wanted.start == found.start && wanted.end == found.end
        options.append(Option(order: (isExact ? 0 : 1, -overlap, g, p)))
      }
    }
    options.sort { $0.order < $1.order }
    var goldTaken = [Bool](repeating: false, count: gold.count)
    var predictedTaken = [Bool](repeating: false, count: predicted.count)
    var pairs: [Pair] = []
    for (inexact, _, g, p) in options.map(\.order) where !goldTaken[g] && !predictedTaken[p] {
      goldTaken[g] = true
      predictedTaken[p] = true
      pairs.append(Pair(gold: g, predicted: p, isExact: inexact == 0))
    }
    self.pairs = pairs
  }
}
