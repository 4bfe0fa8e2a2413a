import Testing

@testable import SitmapTrain

/// The fits behind the weights, on data small enough to know the answer of.
struct FitTests {
  /// Feature 0 is always there, 1 says place, 2 says none, 3 was seen once.
  private static let examples: [LogisticFit.Example] =
    (0..<40).map { number in
      let isPlace = number % 2 == 0
      return LogisticFit.Example(features: [0, isPlace ? 1 : 2], weight: 1, isPlace: isPlace)
    } + [LogisticFit.Example(features: [0, 3], weight: 1, isPlace: true)]

  @Test func `a feature of places gets a weight above 0, one of others below`() {
    let weights = LogisticFit().fit(Self.examples, size: 4)
    #expect(weights[1] > 0.5)
    #expect(weights[2] < -0.5)
  }

  @Test func `a feature seen once says nothing`() {
    #expect(LogisticFit().fit(Self.examples, size: 4)[3] == 0)
  }

  @Test func `a stronger penalty makes smaller weights`() {
    var strong = LogisticFit()
    strong.penalty = 30
    let weak = LogisticFit().fit(Self.examples, size: 4)
    #expect(strong.fit(Self.examples, size: 4)[1] < weak[1])
  }

  @Test func `the same examples give the same weights`() {
    let fit = LogisticFit()
    #expect(fit.fit(Self.examples, size: 4) == fit.fit(Self.examples, size: 4))
  }

  @Test func `a permutation has every number once`() {
    var order = SeededOrder(seed: 7)
    let numbers = order.permutation(of: 50)
    #expect(numbers.sorted() == Array(0..<50))
    #expect(numbers != Array(0..<50))
  }

  @Test func `three of four right give the log-odds of 3`() throws {
    let rows = (0..<4000).map { (values: [Float(1)], weight: 1.0, isPlace: $0 % 4 != 0) }
    let weight = try #require(NewtonFit.fit(rows, penalty: 1e-6).first)
    // ln 3 = 1.0986.
    #expect(abs(weight - 1.0986) < 0.001)
  }

  @Test func `a system of equations is solved, also with a 0 on the diagonal`() {
    // x + 2y = 5 and 3x = 3.
    let solution = NewtonFit.solve([[1, 2], [3, 0]], [5, 3])
    #expect(abs(solution[0] - 1) < 1e-12)
    #expect(abs(solution[1] - 2) < 1e-12)
  }

  /// The first of two candidates has the feature and is always right.
  private static let choices = [
    ConditionalLogit.Choice(features: [[1], [0]], isRight: [true, false], weight: 20)
  ]

  @Test func `a choice moves its weight as far as the pull lets it`() {
    let weak = ConditionalLogit(middle: [0, -3], pull: [0.1, 1]).fit(Self.choices)
    let strong = ConditionalLogit(middle: [0, -3], pull: [1e6, 1e6]).fit(Self.choices)
    #expect(weak[0] > 1)
    #expect(abs(strong[0]) < 0.001)
    #expect(abs(strong[1] + 3) < 0.001)
  }

  @Test func `where none is right the weight of none grows`() {
    let none = ConditionalLogit.Choice(features: [[1], [0]], isRight: [false, false], weight: 20)
    let weights = ConditionalLogit(middle: [0, 0], pull: [1, 0.1]).fit([none])
    #expect(weights[1] > 1)
  }

  @Test func `probabilities leave the rest to none`() {
    let probabilities = ConditionalLogit.probabilities([[1], [0]], [0, 0])
    #expect(probabilities.allSatisfy { abs($0 - 1.0 / 3) < 1e-12 })
  }
}
