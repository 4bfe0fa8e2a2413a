/// How many: the stated number, and what it can be at least and at most.
struct TableAmount: Sendable, Hashable {
  /// The stated number; nil for a range and for vague words.
  var value: Int?
  /// The least.
  var low: Int
  /// The most; nil when it is open.
  var high: Int?

  /// The amount of numbers as records carry them; nil when none is given.
  init?(value: Int?, low: Int?, high: Int?) {
    guard value != nil || low != nil || high != nil else { return nil }
    self.value = value.map { max(0, $0) }
    self.low = max(0, low ?? 0)
    self.high = high
  }

  /// Nothing.
  static let zero = TableAmount(0)

  private init(_ number: Int) { (value, low, high) = (number, number, number) }

  /// The sum: stated only when both are, open when one is.
  static func + (a: TableAmount, b: TableAmount) -> TableAmount {
    var sum = a
    sum.low = clamped(a.low, b.low)
    sum.value = a.value.flatMap { x in b.value.map { clamped(x, $0) } }
    sum.high = a.high.flatMap { x in b.high.map { clamped(x, $0) } }
    return sum
  }

  /// What holds two answers to one question: stated only when they agree.
  func hull(_ other: TableAmount) -> TableAmount {
    var hull = self
    hull.value = value == other.value ? value : nil
    hull.low = min(low, other.low)
    hull.high = high.flatMap { x in other.high.map { max(x, $0) } }
    return hull
  }

  /// Whether another amount could be a part of it.
  func mayHold(_ other: TableAmount) -> Bool { high.map { $0 >= other.low } ?? true }

  private static func clamped(_ a: Int, _ b: Int) -> Int {
    let (sum, overflow) = a.addingReportingOverflow(b)
    return overflow ? .max : sum
  }
}
