/// What kind of name a name of a place is.
public enum NameStanding: UInt8, Sendable, Hashable, CaseIterable {
  /// A name or spelling in use.
  case alternate = 0
  /// A name that was the usual one until some day.
  case former = 1
  /// A shorter form.
  case short = 2

  /// The standing by its word in a table.
  init?(word: String) {
    switch word {
    case "alternate", "": self = .alternate
    case "former": self = .former
    case "short": self = .short
    default: return nil
    }
  }
}
