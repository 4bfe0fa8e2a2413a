import SitmapModel

/// Words that belong to the names of places without being names: "River", "County", "North".
package enum GenericWords {
  /// Whether the word with this hash is generic.
  package static func contains(_ hash: UInt64) -> Bool {
    if small.contains(hash) { return true }
    return !WordTraits.of(hash).isDisjoint(with: [.placeHead, .placeLead, .direction, .kindNoun])
  }

  private static let small: WordSet = [".", "of", "the"]
}
