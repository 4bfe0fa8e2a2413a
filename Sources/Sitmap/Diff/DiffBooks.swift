import SitmapModel

/// Counts of features by layer, unit and type that balance: start + added + moved in = removed + moved out + end.
public struct DiffBooks: Sendable, Hashable {
  /// The lines, by layer, unit and type.
  public var lines: [Line] {
    accounts.map {
      Line(layer: $0.key.layer, unit: $0.key.unit, type: $0.key.type, counts: $0.value)
    }
    .sorted { ($0.layer, $0.unit, $0.type) < ($1.layer, $1.unit, $1.type) }
  }

  private var accounts: [Account: Counts] = [:]

  /// One line of the books.
  public struct Line: Sendable, Hashable {
    /// The layer.
    public let layer: String
    /// The unit; empty when the records do not say.
    public let unit: String
    /// The type; empty when the records do not say.
    public let type: String
    /// The counts.
    public let counts: Counts
  }

  /// The counts of an account.
  public struct Counts: Sendable, Hashable {
    /// Features before.
    public var start = 0
    /// Features that came.
    public var added = 0
    /// Features that were counted elsewhere before.
    public var movedIn = 0
    /// Features that went.
    public var removed = 0
    /// Features that are counted elsewhere now.
    public var movedOut = 0

    /// Features now.
    public var end: Int { start + added + movedIn - removed - movedOut }

    /// Whether nothing came, went or moved.
    public var isStill: Bool { added == 0 && movedIn == 0 && removed == 0 && movedOut == 0 }
  }

  /// What a feature is counted under.
  struct Account: Hashable {
    let layer: String
    let unit: String
    let type: String
  }

  /// Properties that name the unit, the best first.
  static let unitNames = ["admin1", "adm_1", "adm1", "admin1_code", "adm1_code", "country", "iso3"]

  /// Properties that name the type, the best first.
  static let typeNames = [
    "type", "term", "state", "sub_event_type", "event_type", "type_of_violence", "feature_code",
  ]

  /// The unit and type of a feature.
  static func account(_ feature: Feature, layer: String) -> Account {
    Account(
      layer: layer,
      unit: first(unitNames, feature),
      type: first(typeNames, feature)
    )
  }

  /// Counts features that were there before, whatever became of them.
  mutating func start(_ features: [Feature], layer: String) {
    for feature in features { start(Self.account(feature, layer: layer), 1) }
  }

  /// Counts features of an account that were there before.
  mutating func start(_ account: Account, _ count: Int) {
    accounts[account, default: Counts()].start += count
  }

  /// Books changes; a feature that a selection accepts on one side only has moved into it or out of it.
  mutating func add(_ changes: [SituationDiff.Change], accepts: (Feature, String) -> Bool) {
    for change in changes {
      let isPair = change.old != nil && change.new != nil
      let old = change.old.flatMap { account($0, change.layer, accepts) }
      let new = change.new.flatMap { account($0, change.layer, accepts) }
      guard old != new else { continue }
      if let old {
        if isPair {
          accounts[old, default: Counts()].movedOut += 1
        } else {
          accounts[old, default: Counts()].removed += 1
        }
      }
      if let new {
        if isPair {
          accounts[new, default: Counts()].movedIn += 1
        } else {
          accounts[new, default: Counts()].added += 1
        }
      }
    }
  }

  private func account(
    _ feature: Feature,
    _ layer: String,
    _ accepts: (Feature, String) -> Bool
  ) -> Account? {
    accepts(feature, layer) ? Self.account(feature, layer: layer) : nil
  }

  /// The books seen from the other side.
  var inverse: DiffBooks {
    var inverse = self
    for (account, counts) in accounts {
      inverse.accounts[account] = Counts(
        start: counts.end,
        added: counts.removed,
        movedIn: counts.movedOut,
        removed: counts.added,
        movedOut: counts.movedIn
      )
    }
    return inverse
  }

  private static func first(_ names: [String], _ feature: Feature) -> String {
    for name in names {
      switch feature[name] {
      case .string(let text) where !text.isEmpty: return text
      case .integer(let number): return String(number)
      default: continue
      }
    }
    return ""
  }
}
