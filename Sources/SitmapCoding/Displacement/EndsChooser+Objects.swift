import SitmapModel

/// What the object of a verb is: a place that is left or reached, or people who are let in.
extension EndsChooser {
  /// "fled Ramadi", "left Goma", "reached Tal Rifaat", "entered Chad".
  func objectEnd(_ draft: DisplacementDraft) -> End? {
    let word = frame.word(draft.tokens.upperBound - 1)
    let first = frame.word(draft.tokens.lowerBound)
    if first.hasPrefix("reach") || first.hasPrefix("enter") { return .destination }
    // "have got as far as Goris".
    if frame.word(draft.tokens.upperBound - 1) == "as" { return .destination }
    return Self.leaving.contains { word.hasPrefix($0) || first.hasPrefix($0) } ? .origin : nil
  }

  /// How verbs begin of which the object is what is left.
  private static let leaving = [
    "fle", "left", "leav", "evacuat", "abandon", "quit", "vacat", "desert", "exit", "escap", "empt",
    "depopulat", "clear",
  ]

  /// "Poland has let in 1.2 million people": who lets in is where they go.
  func letsIn(_ draft: DisplacementDraft) -> Bool {
    let words = frame.tokens[draft.tokens].map(\.lower)
    if words.last == "to",
      words.contains(where: { ["refuge", "asylum", "shelter", "doors"].contains($0) })
    {
      return true
    }
    return words.contains("in")
      && words.contains { ["let", "take", "taken", "took", "taking", "lets"].contains($0) }
  }
}
