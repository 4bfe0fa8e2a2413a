import SitmapModel

/// How near pairs of places are, kept from round to round and from report to report.
///
/// Small enough to stay near the processor: to look far for two exponentials and an arc takes longer than to work them out.
struct NearnessMemory {
  private struct Slot {
    var key: UInt64 = 0
    var decays = SIMD2<Double>()
  }

  private var slots: [Slot]

  /// Makes an empty memory of at most so many pairs, 32 bytes each; one of none keeps nothing.
  init(capacity: Int) {
    slots = [Slot](repeating: Slot(), count: MemoKeys.size(capacity: capacity))
  }

  /// e^(-d/50) and e^(-d/300) for the distance in kilometres of two places, by their numbers and by the square of the chord between
  /// their unit vectors.
  mutating func decays(
    between a: UInt32,
    _ b: UInt32,
    squareOfChord square: Double
  ) -> SIMD2<Double> {
    if slots.isEmpty { return Self.decays(square) }
    // Two places are never one, so that no key is 0.
    let key = UInt64(max(a, b)) << 32 | UInt64(min(a, b))
    let place = Int(truncatingIfNeeded: WordHash.mixed(key) >> 40) & (slots.count - 1)
    if slots[place].key == key { return slots[place].decays }
    let decays = Self.decays(square)
    slots[place] = Slot(key: key, decays: decays)
    return decays
  }

  private static func decays(_ square: Double) -> SIMD2<Double> {
    let distance = CandidateFacts.kilometres(squareOfChord: square)
    return SIMD2(
      Trigonometry.exponential(-distance / 50),
      Trigonometry.exponential(-distance / 300)
    )
  }
}
