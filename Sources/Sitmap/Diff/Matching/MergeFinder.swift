import SitmapModel

/// Finds into which record one that is gone was merged, and out of which one that is new was split.
struct MergeFinder {
  /// By the id of a record that is gone, the record that lists it or tells its passage.
  private var targets: [String: String] = [:]
  private var origins: [String: String] = [:]
  private var amounts: [AmountKey: [Amount]] = [:]

  /// A record whose figure grew or shrank by an amount, at a place, a day and of a type.
  private struct Amount {
    let delta: Double
    let id: String
  }

  private struct AmountKey: Hashable {
    let field: String
    let longitude: Int
    let latitude: Int
    let day: String
    let type: String
  }

  /// Takes the features without a partner, those of both sides, and the changes of those that have one.
  init(
    old: [Feature],
    new: [Feature],
    all: (old: [Feature], new: [Feature]),
    changes: [SituationDiff.Change]
  ) {
    guard !old.isEmpty || !new.isEmpty else { return }
    for feature in all.new { Self.list(feature, into: &targets) }
    for feature in all.old { Self.list(feature, into: &origins) }
    for change in changes {
      guard let after = change.new, !change.kinds.contains(.moved) else { continue }
      for field in change.fields where !FieldRole.provenance.contains(field.name) {
        guard let delta = field.delta, delta != 0, let key = Self.key(after, field.name) else {
          continue
        }
        amounts[key, default: []].append(Amount(delta: delta, id: after.id))
      }
    }
  }

  /// The record that a gone one went into; nil when there is none.
  func target(of feature: Feature) -> String? {
    targets[feature.id] ?? Self.passages(feature).lazy.compactMap { targets[$0] }.first
      ?? partner(of: feature, sign: 1)
  }

  /// The record that a new one came out of; nil when there is none.
  func origin(of feature: Feature) -> String? {
    origins[feature.id] ?? partner(of: feature, sign: -1)
  }

  /// A record at the same place and day and of the same type whose figure changed by just this one's.
  private func partner(of feature: Feature, sign: Double) -> String? {
    for property in feature.properties {
      guard let value = property.value.double, value != 0,
        let key = Self.key(feature, property.name)
      else { continue }
      if let found = amounts[key]?.first(where: { $0.delta == sign * value }) { return found.id }
    }
    return nil
  }

  private static func key(_ feature: Feature, _ field: String) -> AmountKey? {
    guard let point = feature.geometry?.middle else { return nil }
    let day = FieldRole.days.sorted().lazy.compactMap { feature.text($0) }.first
    return AmountKey(
      field: field,
      longitude: Int((point.longitude * 1000).rounded()),
      latitude: Int((point.latitude * 1000).rounded()),
      day: day ?? "",
      type: DiffBooks.account(feature, layer: "").type
    )
  }

  /// Enters what a record was fused from: ids, and passages of reports.
  private static func list(_ feature: Feature, into table: inout [String: String]) {
    for id in LayerComparison.formerIDs(feature) where id != feature.id { table[id] = feature.id }
    for members in feature.objects("mentions") {
      let mention = Feature(id: "", geometry: nil, properties: members)
      if let passage = passage(mention) { table[passage] = feature.id }
    }
  }

  private static func passages(_ feature: Feature) -> [String] {
    [passage(feature)].compactMap { $0 }
  }

  private static func passage(_ feature: Feature) -> String? {
    guard let report = feature.text("doc"), let start = feature.integer("start"),
      let end = feature.integer("end")
    else { return nil }
    return "\u{1F}\(report)\u{1F}\(feature.text("field") ?? "text")\u{1F}\(start)\u{1F}\(end)"
  }
}
