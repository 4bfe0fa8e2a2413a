/// The minimum, median and maximum of some measurements.
struct Figures {
  let sorted: [Double]

  init(_ values: [Double]) { sorted = values.sorted() }

  /// The middle one; 0 when there is none.
  var median: Double { sorted.isEmpty ? 0 : sorted[sorted.count / 2] }

  /// "21.3 ms (19.0 to 30.1)".
  func text(_ unit: String) -> String {
    "\(Self.rounded(median)) \(unit) (\(Self.rounded(sorted.first ?? 0)) to \(Self.rounded(sorted.last ?? 0)))"
  }

  /// A number with two decimals at most.
  static func rounded(_ value: Double) -> String {
    let hundredths = (value * 100).rounded()
    return hundredths.isFinite ? "\(hundredths / 100)" : "-"
  }
}
