import SitmapModel

/// How near pairs of places are, kept from report to report: exponentials and an arc for each pair.
struct NearnessMemory {
  private var keys: [UInt64]
  private var values: [SIMD2<Double>]

  /// Makes an empty memory of at most so many pairs, 24 bytes each; one of none keeps nothing.
  init(capacity: Int) {
    let size = MemoKeys.size(capacity: capacity)
    keys = [UInt64](repeating: 0, count: size)
    values = [SIMD2<Double>](repeating: .zero, count: size)
  }

  /// e^(-d/50) and e^(-d/300) for the distance in kilometres of two places, by their numbers and by the square of the chord between
  /// their unit vectors.
  mutating func decays(
    between a: UInt32,
    _ b: UInt32,
    squareOfChord square: Double
  ) -> SIMD2<Double> {
    if keys.isEmpty { return Self.decays(square) }
    // Two places are never one, so that no key is 0.
    let key = UInt64(max(a, b)) << 32 | UInt64(min(a, b))
    let place = Int(truncatingIfNeeded: WordHash.mixed(key) >> 40) & (keys.count - 1)
    if keys[place] == key { return values[place] }
    keys[place] = key
    values[place] = Self.decays(square)
    return values[place]
  }

  private static func decays(_ square: Double) -> SIMD2<Double> {
    let distance = CandidateFacts.kilometres(squareOfChord: square)
    return SIMD2(
      Trigonometry.exponential(-distance / 50),
      Trigonometry.exponential(-distance / 300)
    )
  }
}
