/// Words that belong to the names of places without being names: "River", "County", "North".
package enum GenericWords {
  /// Whether a word, in lower case, is generic.
  package static func contains(_ lower: String) -> Bool {
    if lower == "." || lower == "of" || lower == "the" { return true }
    return !WordTraits.of(lower).isDisjoint(with: [.placeHead, .placeLead, .direction, .kindNoun])
  }
}
