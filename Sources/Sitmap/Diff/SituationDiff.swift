public import SitmapModel

/// What is different between two situations: layer by layer, feature by feature, field by field, and why.
///
/// Features are matched in stages: by id, by the ids they were fused from, by equal content, then one to one by how
/// alike they are in space, time, type and names.
public struct SituationDiff: Sendable, Hashable {
  /// The differences, by layer in the order of the new situation, then by kind, then by id.
  public internal(set) var changes: [Change]
  /// The number of features that are the same.
  public internal(set) var unchanged: Int
  /// What the reader must know about how features were matched.
  public internal(set) var notes: [String]
  /// The counts of features by unit and type before and now, and what lies between.
  public internal(set) var books: DiffBooks

  /// One feature that differs.
  public struct Change: Sendable, Hashable {
    /// The layer.
    public var layer: String
    /// What became of it; of several things the weightiest.
    public var kind: Kind
    /// All that became of it, in the order of `Kind`.
    public var kinds: [Kind]
    /// How the two sides were found to be the same thing; nil when there is one side.
    public var stage: Stage?
    /// How alike they are, 0 to 1, for a scored match.
    public var score: Double?
    /// The feature before; nil when it is new.
    public var old: Feature?
    /// The feature now; nil when it is gone.
    public var new: Feature?
    /// The id of the record that it went into, or came out of.
    public var partner: String?
    /// The fields that differ; empty for one side.
    public var fields: [FieldChange]
    /// From where to where; nil unless it moved from one known position to another.
    public var move: Move?
    /// Why; empty when nothing that is known explains it.
    public var causes: [Cause] = []

    /// The feature as it is, or as it was when it is gone.
    public var feature: Feature { new ?? old ?? Feature(id: "", geometry: nil, properties: []) }
  }

  /// A field that differs.
  public struct FieldChange: Sendable, Hashable {
    /// The property's name, `id` or `geometry`.
    public let name: String
    /// The value before; nil when there was no such property.
    public let old: PropertyValue?
    /// The value now; nil when there is no such property any more.
    public let new: PropertyValue?

    /// How much more there is now; nil unless both values are numbers.
    public var delta: Double? {
      guard let old = old?.double, let new = new?.double else { return nil }
      return new - old
    }
  }

  /// Compares two sets of layers: those of one name, or the only one on either side.
  public init(from old: [Layer], to new: [Layer]) {
    self.init(from: old, to: new, context: DiffContext(from: old, to: new))
  }

  /// Compares two sets of layers, knowing what lies between them.
  ///
  /// - Parameters:
  ///   - old: The layers before.
  ///   - new: The layers now.
  ///   - context: What lies between them.
  ///   - same: What is known to be equal on both sides and is not among the features.
  ///   - accepts: Whether a feature of a layer is asked for; what was accepted on one side is told.
  package init(
    from old: [Layer],
    to new: [Layer],
    context: DiffContext,
    same: SameFeatures = SameFeatures(),
    accepts: (Feature, String) -> Bool = { _, _ in true }
  ) {
    changes = []
    notes = context.notes
    unchanged = same.count
    books = same.books
    for (before, after) in Self.pairs(old, new) {
      var comparison = LayerComparison(before, after)
      let own = comparison.run().map { context.explained($0) }.filter { change in
        [change.old, change.new].contains { $0.map { accepts($0, after.name) } ?? false }
      }
      let accepted = before.features.filter { accepts($0, after.name) }
      books.start(accepted, layer: after.name)
      books.add(own, accepts: accepts)
      unchanged += accepted.count - own.count { $0.old.map { accepts($0, after.name) } ?? false }
      changes += own
      notes += comparison.notes
    }
  }

  /// Features that are equal on both sides, as counts.
  package struct SameFeatures: Sendable {
    /// How many.
    package var count = 0
    /// Their accounts.
    var books = DiffBooks()

    package init() {}
  }

  /// Whether nothing differs.
  public var isEmpty: Bool { changes.isEmpty }

  /// The number of features of a kind of change.
  public func count(_ kind: Kind) -> Int { changes.count { $0.kind == kind } }

  /// The same differences seen from the other side.
  public var inverse: SituationDiff {
    var inverse = self
    inverse.changes = changes.map(\.inverse)
    inverse.books = books.inverse
    return inverse
  }

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

extension SituationDiff.Change {
  /// The same change seen from the other side; causes do not turn round.
  var inverse: SituationDiff.Change {
    var inverse = self
    inverse.kind = kind.inverse
    inverse.kinds = kinds.map(\.inverse)
    inverse.old = new
    inverse.new = old
    inverse.fields = fields.map { .init(name: $0.name, old: $0.new, new: $0.old) }
    inverse.move = move?.inverse
    inverse.causes = []
    return inverse
  }
}

extension PropertyValue {
  /// The number, when it is one.
  var double: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .number(let number): number
    case .null, .bool, .string, .array, .object: nil
    }
  }
}
