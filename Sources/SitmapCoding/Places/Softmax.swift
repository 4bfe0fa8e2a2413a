/// Turns scores into probabilities.
enum Softmax {
  /// Probabilities that add up to less than 1, the rest being for none of them; empty for no scores.
  static func probabilities(of scores: consuming [Double], none: Double) -> [Double] {
    guard let best = scores.max() else { return [] }
    let top = max(best, none)
    var powers = scores
    var sum = Trigonometry.exponential(none - top)
    for index in powers.indices {
      powers[index] = Trigonometry.exponential(powers[index] - top)
      sum += powers[index]
    }
    for index in powers.indices { powers[index] /= sum }
    return powers
  }
}
