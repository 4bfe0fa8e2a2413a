/// The standing of what a text says.
public enum Modality: String, Sendable, Hashable, CaseIterable {
  /// It happened, as the text has it.
  case actual
  /// The text itself marks it as alleged, unverified or disputed.
  case claimed
  /// It is intended, ordered, expected.
  case planned
  /// It may, might, could.
  case hypothetical
  /// The text says that it did not happen.
  case negated

  /// Whether a map of what happened shows it by default.
  public var isReal: Bool { self == .actual || self == .claimed }
}
