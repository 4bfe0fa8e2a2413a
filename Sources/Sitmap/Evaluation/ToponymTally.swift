/// What is counted about the place names of one or more documents.
struct ToponymTally: Sendable {
  /// The distances within which a place counts as right, in kilometres.
  static let limits = [10.0, 25.0, 161.0]
  /// What an error is when nothing was found: half the way round the earth, as in the field's scorers.
  static let farthest = 20039.0

  var documents = 0
  var gold = 0
  var predicted = 0
  var overlapping = 0
  var exact = 0
  var goldLocated = 0
  var predictedLocated = 0
  var matchedLocated = 0
  var resolved = 0
  /// Matched and placed within each of the limits.
  var within = [Int](repeating: 0, count: limits.count)
  /// The same, with equal spans.
  var withinExact = [Int](repeating: 0, count: limits.count)
  /// The errors of all matched and resolved names, in kilometres.
  var errors: [Double] = []
  /// Gold names, matched and resolved, that lie in a unit of the first and second level, and those in the right one.
  var units = [0, 0]
  var rightUnits = [0, 0]
  var calibration = Calibration()

  /// Adds another tally.
  mutating func add(_ other: ToponymTally) {
    documents += other.documents
    gold += other.gold
    predicted += other.predicted
    overlapping += other.overlapping
    exact += other.exact
    goldLocated += other.goldLocated
    predictedLocated += other.predictedLocated
    matchedLocated += other.matchedLocated
    resolved += other.resolved
    for index in Self.limits.indices {
      within[index] += other.within[index]
      withinExact[index] += other.withinExact[index]
    }
    for level in units.indices {
      units[level] += other.units[level]
      rightUnits[level] += other.rightUnits[level]
    }
    errors += other.errors
    calibration.add(other.calibration)
  }
}

/// How well stated probabilities agree with how often they are right.
struct Calibration: Sendable {
  /// The tenths of the scale from 0 to 1.
  static let bins = 10
  private var counts = [Int](repeating: 0, count: bins)
  private var sums = [Double](repeating: 0, count: bins)
  private var right = [Int](repeating: 0, count: bins)

  /// Counts one statement.
  mutating func add(_ probability: Double, isRight: Bool) {
    guard probability.isFinite else { return }
    let clamped = min(1, max(0, probability))
    let bin = min(Self.bins - 1, Int(clamped * Double(Self.bins)))
    counts[bin] += 1
    sums[bin] += clamped
    if isRight { right[bin] += 1 }
  }

  /// Adds the statements of another.
  mutating func add(_ other: Calibration) {
    for bin in 0..<Self.bins {
      counts[bin] += other.counts[bin]
      sums[bin] += other.sums[bin]
      right[bin] += other.right[bin]
    }
  }

  /// The expected calibration error: the mean distance between the probability stated and the share that was
  /// right, over ten bins of equal width; nil without statements.
  var expectedError: Double? {
    let total = counts.reduce(0, +)
    guard total > 0 else { return nil }
    var sum = 0.0
    for bin in 0..<Self.bins { sum += abs(sums[bin] - Double(right[bin])) }
    return sum / Double(total)
  }
}
