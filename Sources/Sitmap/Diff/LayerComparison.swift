import SitmapModel

/// Compares two layers: finds for each feature the one that it was, in stages.
struct LayerComparison {
  private let name: String
  private let old: [Feature]
  private let new: [Feature]
  private(set) var notes: [String] = []
  /// For each old feature the new one that it became, and the other way round.
  private var partnerOfOld: [Int?]
  private var partnerOfNew: [Int?]
  private var pairs: [Pair] = []

  /// Two features that are one thing.
  struct Pair {
    let old: Int
    let new: Int
    let stage: SituationDiff.Stage
    var score: Double?
  }

  init(_ old: Layer, _ new: Layer) {
    name = new.name
    self.old = old.features
    self.new = new.features
    partnerOfOld = Array(repeating: nil, count: old.features.count)
    partnerOfNew = Array(repeating: nil, count: new.features.count)
  }

  /// The changes: removed ones, then those on both sides, then added ones, each by id.
  mutating func run() -> [SituationDiff.Change] {
    let doubtful = pairByID()
    pairByFormerIDs()
    pairByContent()
    for pair in FeatureMatcher(old, new, openOld, openNew).pairs { join(pair) }
    // What has one id and nothing else in common is still one thing when neither side has a better partner.
    for pair in doubtful where partnerOfOld[pair.old] == nil && partnerOfNew[pair.new] == nil {
      join(pair)
    }
    var changes = pairs.compactMap { change(of: $0) }
    changes += oneSided(changes)
    let order = Dictionary(
      uniqueKeysWithValues: SituationDiff.Kind.allCases.enumerated().map { ($1, $0) }
    )
    return changes.enumerated().sorted { a, b in
      let (x, y) = (a.element, b.element)
      return (order[x.kind] ?? 0, x.feature.id, a.offset)
        < (order[y.kind] ?? 0, y.feature.id, b.offset)
    }.map(\.element)
  }

  private var openOld: [Int] { old.indices.filter { partnerOfOld[$0] == nil } }
  private var openNew: [Int] { new.indices.filter { partnerOfNew[$0] == nil } }

  private mutating func join(_ pair: Pair) {
    guard partnerOfOld[pair.old] == nil, partnerOfNew[pair.new] == nil else { return }
    partnerOfOld[pair.old] = pair.new
    partnerOfNew[pair.new] = pair.old
    pairs.append(pair)
  }

  /// Whether a feature has an id of its own, and not only its number in a file.
  private static func hasID(_ feature: Feature) -> Bool {
    !feature.id.isEmpty && !feature.id.hasPrefix("#")
  }

  /// The features with an id that no other one of their side has.
  private static func unique(_ features: [Feature]) -> [String: Int] {
    var places: [String: Int] = [:]
    for (index, feature) in features.enumerated() where hasID(feature) {
      places[feature.id] = places[feature.id] == nil ? index : -1
    }
    return places.filter { $0.value >= 0 }
  }

  /// Pairs by id; those that have nothing else in common are given back.
  private mutating func pairByID() -> [Pair] {
    let before = Self.unique(old)
    let after = Self.unique(new)
    if !old.isEmpty && before.isEmpty || !new.isEmpty && after.isEmpty {
      notes.append("\(name): features without ids of their own are matched by what they say")
    }
    var same: [Pair] = []
    var doubtful: [Pair] = []
    for index in new.indices {
      guard let former = before[new[index].id], after[new[index].id] == index else { continue }
      let pair = Pair(old: former, new: index, stage: .id)
      if Likeness.isPlausible(old[former], new[index]) {
        same.append(pair)
      } else {
        doubtful.append(pair)
      }
    }
    if doubtful.count > same.count, doubtful.count >= Self.fewPairs {
      notes.append(
        "\(name): \(doubtful.count) of \(same.count + doubtful.count) ids stand for another thing on either side, so ids are not trusted"
      )
      let equal = same.filter { Likeness.isEqual(old[$0.old], new[$0.new]) }
      for pair in equal { join(pair) }
      return []
    }
    for pair in same { join(pair) }
    return doubtful
  }

  /// So many ids must disagree before none is trusted.
  private static let fewPairs = 10

  /// Pairs records with the first of those that they were fused from.
  private mutating func pairByFormerIDs() {
    let before = Self.unique(old)
    for index in new.indices where partnerOfNew[index] == nil {
      for id in Self.formerIDs(new[index]) {
        guard let former = before[id], partnerOfOld[former] == nil else { continue }
        join(Pair(old: former, new: index, stage: .fused))
        break
      }
    }
  }

  static func formerIDs(_ feature: Feature) -> [String] {
    guard case .array(let elements) = feature["previous_ids"] else { return [] }
    return elements.compactMap { if case .string(let id) = $0 { id } else { nil } }
  }

  /// Pairs features that are equal but for the id, in their order.
  private mutating func pairByContent() {
    var places: [Feature: [Int]] = [:]
    for index in openOld.reversed() {
      places[Likeness.content(old[index]), default: []].append(index)
    }
    for index in openNew {
      guard let former = places[Likeness.content(new[index])]?.popLast() else { continue }
      join(Pair(old: former, new: index, stage: .content))
    }
  }

  private func change(of pair: Pair) -> SituationDiff.Change? {
    let (before, after) = (old[pair.old], new[pair.new])
    let fields = FeatureFields.differing(before, after)
    guard !fields.isEmpty else { return nil }
    let kinds = PairKinds(before, after, fields).kinds
    return SituationDiff.Change(
      layer: name,
      kind: kinds.first ?? .changed,
      kinds: kinds,
      stage: pair.stage,
      score: pair.score,
      old: before,
      new: after,
      fields: fields,
      move: kinds.contains(.moved) ? .between(before, after) : nil
    )
  }

  private func oneSided(_ changes: [SituationDiff.Change]) -> [SituationDiff.Change] {
    let merges = MergeFinder(
      old: openOld.map { old[$0] },
      new: openNew.map { new[$0] },
      all: (old, new),
      changes: changes
    )
    let gone = openOld.map { index in
      let partner = merges.target(of: old[index])
      return oneSided(partner == nil ? .removed : .merged, old: old[index], new: nil, partner)
    }
    let came = openNew.map { index in
      let partner = merges.origin(of: new[index])
      return oneSided(partner == nil ? .added : .split, old: nil, new: new[index], partner)
    }
    return gone + came
  }

  private func oneSided(
    _ kind: SituationDiff.Kind,
    old: Feature?,
    new: Feature?,
    _ partner: String?
  ) -> SituationDiff.Change {
    SituationDiff.Change(
      layer: name,
      kind: kind,
      kinds: [kind],
      old: old,
      new: new,
      partner: partner,
      fields: []
    )
  }
}
