#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A logistic regression on sparse features, by stochastic steps in a fixed order.
///
/// Each weight has a step of its own that shrinks with what it has moved (AdaGrad); the penalty on large weights is
/// spread over the examples that have the feature.
struct LogisticFit {
  /// Passes over the examples.
  var passes = 12
  /// The first step.
  var rate: Float = 0.15
  /// The penalty on the square of a weight.
  var penalty: Float = 1
  /// A feature that fewer examples have is left out.
  var leastCount = 2

  /// An example: where its features stand in the weights, what it counts, whether it is a place.
  struct Example {
    var features: [Int32]
    var weight: Float
    var isPlace: Bool
  }

  /// The weights, `size` of them.
  func fit(_ examples: [Example], size: Int) -> [Float] {
    var counts = [Float](repeating: 0, count: size)
    var seen = [Int32](repeating: 0, count: size)
    for example in examples {
      for feature in example.features {
        counts[Int(feature)] += example.weight
        seen[Int(feature)] += 1
      }
    }
    var weights = [Float](repeating: 0, count: size)
    var squares = [Float](repeating: 1e-6, count: size)
    var order = SeededOrder(seed: 20150521)
    for _ in 0..<passes {
      for index in order.permutation(of: examples.count) {
        let example = examples[index]
        var sum: Float = 0
        for feature in example.features { sum += weights[Int(feature)] }
        let probability = 1 / (1 + expf(-sum))
        let error = (probability - (example.isPlace ? 1 : 0)) * example.weight
        for feature in example.features {
          let place = Int(feature)
          guard seen[place] >= Int32(leastCount) else { continue }
          let gradient = error + penalty * weights[place] * example.weight / counts[place]
          squares[place] += gradient * gradient
          weights[place] -= rate * gradient / squares[place].squareRoot()
        }
      }
    }
    return weights
  }
}

/// Orders of numbers that look random and are the same in every run: Marsaglia's xorshift.
struct SeededOrder {
  private var state: UInt64

  init(seed: UInt64) { state = seed | 1 }

  /// The numbers below a count in some order.
  mutating func permutation(of count: Int) -> [Int] {
    var order = Array(0..<count)
    for last in stride(from: count - 1, to: 0, by: -1) {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      order.swapAt(last, Int(state % UInt64(last + 1)))
    }
    return order
  }
}
