extension SituationDiff {
  /// What became of a feature; of several things that hold the first in this order leads.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// It is gone.
    case removed
    /// It is gone with the report that told of it.
    case withdrawn
    /// It went into another record.
    case merged
    /// It has another type.
    case recoded = "re-coded"
    /// It is somewhere else.
    case moved
    /// It belongs to another unit.
    case reassigned = "re-assigned"
    /// It has another name.
    case renamed
    /// Some other field differs.
    case changed
    /// A name or text is spelled in another way.
    case respelled
    /// A number or position has fewer or more decimals.
    case rounded
    /// Only its id is another.
    case rekeyed = "re-keyed"
    /// It came out of another record.
    case split
    /// It is new.
    case added

    /// Whether the feature is on one side only.
    public var isOneSided: Bool {
      switch self {
      case .removed, .withdrawn, .merged, .split, .added: true
      case .recoded, .moved, .reassigned, .renamed, .changed, .respelled, .rounded, .rekeyed: false
      }
    }

    /// The sign that stands for it, so that colour is never alone.
    public var sign: String {
      switch self {
      case .removed, .withdrawn, .merged: "-"
      case .added, .split: "+"
      case .moved: ">"
      case .recoded, .reassigned, .renamed, .changed: "~"
      case .respelled, .rounded, .rekeyed: "="
      }
    }

    /// The kind when the two sides are exchanged.
    public var inverse: Kind {
      switch self {
      case .removed, .withdrawn: .added
      case .merged: .split
      case .split: .merged
      case .added: .removed
      default: self
      }
    }
  }

  /// How two features were found to be the same thing.
  public enum Stage: String, Sendable, Hashable, CaseIterable {
    /// They have one id.
    case id
    /// The new one lists the old one's id among those it was fused from.
    case fused
    /// Everything but the id is equal.
    case content
    /// They are alike in space, time, type and names, and no other pair of them is more so.
    case score
  }
}
