import SitmapModel

/// How well the preposition before a name fits what happened.
extension PlaceChooser {
  /// What the preposition before a name adds to its score.
  func prepositionScore(
    _ toponym: Toponym,
    _ frame: SentenceFrame,
    tie: Tie,
    isAfter: Bool,
    gap: Int
  ) -> Double {
    let preposition = Prepositions.before(toponym, in: frame) ?? shared(toponym, frame)
    switch preposition {
    case "in", "at", "near", "inside", "outside", "around", "on", "across", "within", "over",
      "throughout", "along":
      return 2.5
    // "the shelling of Kherson".
    case "of": return isAfter && gap <= 1 ? 2.5 : isAfter && gap <= 6 ? 1.5 : 0.5
    case "from": return tie == .source ? 2.5 : tie == .goal ? -6 : -2
    case "to", "into", "towards", "toward", "for":
      return tie == .goal ? 2.5 : tie == .object && preposition == "into" ? 2 : -0.5
    case "by", "with", "against", "than", "about": return -2
    case nil:
      guard isAfter, gap <= 4 else { return 0 }
      // "jets bombed Tyre": what the verb takes for its object.
      return tie == .object ? 3 : tie == .goal && gap <= 2 ? 4 : gap == 0 ? 2 : 0
    default: return 0
    }
  }
}
