public import SitmapModel

/// What is different between two situations, layer by layer, feature by feature, field by field.
///
/// Features are matched by id, then by the ids they were fused from. Features without ids are equal when their
/// geometry and properties are.
public struct SituationDiff: Sendable, Hashable {
  /// The differences, by layer in the order of the new situation, then removed, changed and added by id.
  public let changes: [Change]
  /// The number of features that are the same.
  public let unchanged: Int
  /// What the reader must know about how features were matched.
  public let notes: [String]

  /// One feature that differs.
  public struct Change: Sendable, Hashable {
    /// The layer.
    public let layer: String
    /// What became of it.
    public let kind: Kind
    /// The feature as it is, or as it was when it was removed.
    public let feature: Feature
    /// The fields that differ; empty unless it changed.
    public let fields: [FieldChange]
  }

  /// What became of a feature.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case removed, changed, added
  }

  /// A field that differs.
  public struct FieldChange: Sendable, Hashable {
    /// The property's name, or `geometry`.
    public let name: String
    /// The value before; nil when there was no such property.
    public let old: PropertyValue?
    /// The value now; nil when there is no such property any more.
    public let new: PropertyValue?
  }

  /// Compares two sets of layers: those of one name, or the only one on either side.
  public init(from old: [Layer], to new: [Layer]) {
    var changes: [Change] = []
    var notes: [String] = []
    var unchanged = 0
    for (before, after) in Self.pairs(old, new) {
      var comparison = LayerComparison(before, after)
      changes += comparison.run()
      notes += comparison.notes
      unchanged += comparison.unchanged
    }
    self.changes = changes
    self.unchanged = unchanged
    self.notes = notes
  }

  /// Whether nothing differs.
  public var isEmpty: Bool { changes.isEmpty }

  /// The number of features of a kind of change.
  public func count(_ kind: Kind) -> Int { changes.count { $0.kind == kind } }

  private static func pairs(_ old: [Layer], _ new: [Layer]) -> [(Layer, Layer)] {
    if old.count == 1, new.count == 1 { return [(old[0], new[0])] }
    var pairs = new.map { layer in
      (old.first { $0.name == layer.name } ?? Layer(name: layer.name, features: []), layer)
    }
    for layer in old where !new.contains(where: { $0.name == layer.name }) {
      pairs.append((layer, Layer(name: layer.name, features: [])))
    }
    return pairs
  }
}
