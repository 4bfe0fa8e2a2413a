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

  @Test func `two towns of one unit and about one size are two`() throws {
    func town(_ id: String, _ name: String, _ longitude: Double, _ population: Int) throws
      -> Feature
    {
      Feature(
        id: id,
        geometry: .point(try Coordinate(longitude: longitude, latitude: 45.2)),
        properties: [
          Property("name", .string(name)), Property("feature_code", .string("PPLA3")),
          Property("country", .string("UA")), Property("admin1_code", .string("11")),
          Property("population", .integer(population)),
          Property("timezone", .string("Europe/Simferopol")),
        ]
      )
    }
    // Others that came and went make what the two share look rare.
    let others = try (0..<60).map {
      try town("x\($0)", "Other \($0)", 20 + Double($0) / 3, $0 * 7919)
    }
    func layer(_ features: [Feature]) -> [Layer] { [Layer(name: "towns", features: features)] }
    let diff = SituationDiff(
      from: layer([try town("a", "Shelkovichnoye", 33.7, 1357)] + others),
      to: layer([try town("b", "Vladimirovka", 33.5, 1261)])
    )
    #expect(!diff.changes.contains { $0.stage == .score })
    let same = SituationDiff(
      from: layer([try town("a", "Shelkovichnoye", 33.7, 1357)] + others),
      to: layer([try town("b", "Shelkovychnoe", 33.7, 1261)])
    )
    #expect(same.changes.contains { $0.stage == .score && $0.new?.id == "b" })
  }
}
