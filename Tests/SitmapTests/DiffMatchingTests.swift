import Sitmap
import Testing

/// Rows that were re-keyed, re-ordered, respelled, rounded, moved, re-coded and revised, with the truth kept.
struct DiffMatchingTests {
  /// The share of right pairs among those found, of found ones among the true, and of right kinds among right pairs.
  static func scores(_ sample: DiffSamples) -> (precision: Double, recall: Double, kinds: Double) {
    let diff = SituationDiff(
      from: [Layer(name: "events", features: sample.old)],
      to: [Layer(name: "events", features: sample.new)]
    )
    var found = 0
    var right = 0
    var rightKinds = 0
    var hard = 0
    for change in diff.changes {
      guard let old = change.old, let new = change.new else { continue }
      found += 1
      guard let truth = sample.truth[old.id], truth.id == new.id else { continue }
      right += 1
      if change.kinds.contains(kind(of: truth.deed)) { rightKinds += 1 }
    }
    for (id, truth) in sample.truth
    where truth.id != nil && (truth.deed != .nothing || truth.id != id) {
      hard += 1
    }
    return (
      Double(right) / Double(max(1, found)), Double(right) / Double(max(1, hard)),
      Double(rightKinds) / Double(max(1, right))
    )
  }

  private static func kind(of deed: DiffSamples.Deed) -> SituationDiff.Kind {
    switch deed {
    case .nothing, .rekeyed: .rekeyed
    case .respelled: .respelled
    case .rounded: .rounded
    case .moved: .moved
    case .recoded: .recoded
    case .revised: .changed
    case .removed: .removed
    }
  }

  @Test(arguments: [(1, false), (2, false), (3, true), (4, true)] as [(UInt64, Bool)])
  func `rows are found again whatever was done to them`(seed: UInt64, rekeyAll: Bool) throws {
    let scores = Self.scores(
      try DiffSamples(rows: 4000, share: 0.01, seed: seed, rekeyAll: rekeyAll)
    )
    #expect(scores.precision >= 0.98)
    #expect(scores.recall >= 0.98)
    #expect(scores.kinds >= 0.95)
  }

  @Test func `ids that stand for other things on either side are not trusted`() throws {
    let sample = try DiffSamples(rows: 600, share: 0, seed: 9)
    // Row numbers as ids: taking the first row out gives every other one a new number.
    func numbered(_ features: some Sequence<Feature>) -> [Feature] {
      features.enumerated().map { number, feature in
        Feature(
          id: String(number),
          geometry: feature.geometry,
          properties: Array(feature.properties.dropFirst())
        )
      }
    }
    let old = numbered(sample.old)
    let new = numbered(sample.old.dropFirst())
    let diff = SituationDiff(
      from: [Layer(name: "events", features: old)],
      to: [Layer(name: "events", features: new)]
    )
    #expect(diff.count(.removed) == 1)
    #expect(diff.count(.rekeyed) == 599)
    #expect(diff.notes.count == 1)
  }
}
