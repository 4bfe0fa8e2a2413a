#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A conditional logit: which of several candidates is meant, or none of them.
///
/// Weights are pulled towards given ones, each as strongly as is told (a Gaussian prior), so that what the data do not
/// say stays as it was.
struct ConditionalLogit {
  /// A choice and what it counts.
  struct Choice {
    /// The features of each candidate; that of "none" is put behind them by the fit.
    var features: [[Double]]
    /// Which candidates are right; none when the right one is not among them.
    var isRight: [Bool]
    var weight: Double
  }

  /// The weights to begin with and to be pulled towards; the last is that of "none".
  var middle: [Double]
  /// How strongly each is pulled.
  var pull: [Double]

  /// The weights that follow from choices, by Newton's steps, halved until they help: where the present weights are sure
  /// and wrong the curvature is next to nothing and a whole step goes astray.
  func fit(_ choices: [Choice], steps: Int = 25) -> [Double] {
    var weights = middle
    var value = objective(choices, weights)
    for _ in 0..<steps {
      var gradient = zip(zip(weights, middle), pull).map { ($0.1 - $0.0) * $1 }
      var curvature = [[Double]](
        repeating: [Double](repeating: 0, count: weights.count),
        count: weights.count
      )
      for index in weights.indices { curvature[index][index] = pull[index] }
      for choice in choices { add(choice, weights, &gradient, &curvature) }
      var step = NewtonFit.solve(curvature, gradient)
      var isBetter = false
      for _ in 0..<12 {
        let next = zip(weights, step).map(+)
        let nextValue = objective(choices, next)
        if nextValue > value {
          isBetter = nextValue - value > 1e-6 * abs(value)
          (weights, value) = (next, nextValue)
          break
        }
        step = step.map { $0 / 2 }
      }
      if !isBetter { break }
    }
    return weights
  }

  /// The log of the probability of what is right, less the pull of the weights.
  private func objective(_ choices: [Choice], _ weights: [Double]) -> Double {
    var sum = 0.0
    for index in weights.indices {
      let difference = weights[index] - middle[index]
      sum -= pull[index] * difference * difference / 2
    }
    for choice in choices {
      let probabilities = Self.probabilities(choice.features, weights)
      let right =
        choice.isRight.contains(true)
        ? zip(probabilities, choice.isRight).reduce(0) { $0 + ($1.1 ? $1.0 : 0) }
        : 1 - probabilities.reduce(0, +)
      sum += choice.weight * log(max(1e-12, right))
    }
    return sum
  }

  /// Adds the gradient of the log of the probability that a right candidate has, and the covariance of the features.
  private func add(
    _ choice: Choice,
    _ weights: [Double],
    _ gradient: inout [Double],
    _ curvature: inout [[Double]]
  ) {
    let size = weights.count
    let probabilities = Self.probabilities(choice.features, weights)
    let none = 1 - probabilities.reduce(0, +)
    let right = zip(probabilities, choice.isRight).reduce(0) { $0 + ($1.1 ? $1.0 : 0) }
    let isReachable = choice.isRight.contains(true)
    var mean = [Double](repeating: 0, count: size)
    for (values, probability) in zip(choice.features, probabilities) {
      for index in values.indices where values[index] != 0 {
        mean[index] += probability * values[index]
      }
    }
    mean[size - 1] += none
    for (number, values) in choice.features.enumerated() {
      let probability = probabilities[number]
      let share = choice.isRight[number] && right > 0 ? probability / right : 0
      for i in values.indices where values[i] != 0 {
        gradient[i] += choice.weight * (share - probability) * values[i]
        guard probability > 1e-9 else { continue }
        for j in values.indices where values[j] != 0 {
          curvature[i][j] += choice.weight * probability * values[i] * values[j]
        }
      }
    }
    gradient[size - 1] += choice.weight * ((isReachable ? 0 : 1) - none)
    curvature[size - 1][size - 1] += choice.weight * none
    for i in 0..<size where mean[i] != 0 {
      for j in 0..<size { curvature[i][j] -= choice.weight * mean[i] * mean[j] }
    }
  }

  /// The probabilities of candidates; what is left to 1 is that of none.
  static func probabilities(_ features: [[Double]], _ weights: [Double]) -> [Double] {
    let none = weights[weights.count - 1]
    let scores = features.map { values in
      values.indices.reduce(0) { $0 + values[$1] * weights[$1] }
    }
    let top = max(none, scores.max() ?? none)
    let powers = scores.map { exp($0 - top) }
    let sum = powers.reduce(exp(none - top), +)
    return powers.map { $0 / sum }
  }
}
