import SitmapModel

/// Finds words that are likely to be finite verbs, by form and neighbourhood.
enum Verbs {
  /// The tokens of a sentence that are likely to be verbs.
  static func find(in tokens: [Token]) -> Set<Int> {
    var verbs: Set<Int> = []
    for (at, token) in tokens.enumerated() where token.kind == .word {
      if auxiliaries.contains(token.lower) || speech.contains(token.lower) {
        verbs.insert(at)
      } else if common.contains(token.lower) {
        verbs.insert(at)
      } else if isPast(token.lower), at > 0, !determiners.contains(tokens[at - 1].lower) {
        verbs.insert(at)
      }
    }
    return verbs
  }

  private static func isPast(_ word: String) -> Bool {
    word.utf8.count > 4 && word.hasSuffix("ed") && !adjectives.contains(word)
  }

  /// Words that say that somebody says something.
  static let speech: Set<String> = [
    "say", "says", "said", "saying", "tell", "tells", "told", "report", "reports", "reported",
    "announce",
    "announced", "announces", "added", "adds", "claims", "claimed", "confirmed", "confirms",
    "stated",
    "states", "warned", "warns", "estimates", "estimated", "believes", "believed", "denied",
    "denies",
    "according", "spoke", "quoted", "reporting",
  ]
  private static let auxiliaries: Set<String> = [
    "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "will", "would",
    "could",
    "may", "might", "can", "should", "must", "do", "does", "did",
  ]
  private static let common: Set<String> = Set(
    [
      "take", "seize", "fall", "flee", "leave", "shoot", "strike", "hit", "blow", "burst", "drive",
      "withdraw", "hold", "break", "sweep", "lose", "send", "fly", "meet", "go", "come", "bring",
      "give",
      "find", "throw", "begin", "become", "get", "make", "rise", "see", "put", "win", "fight",
      "run", "let",
    ].flatMap { VerbForms.all(of: $0) }
  ).subtracting([
    "fall", "strike", "hit", "fight", "run", "win", "leave", "break", "strikes", "fights", "runs",
    "put",
  ])
  private static let determiners: Set<String> = [
    "the", "a", "an", "of", "their", "his", "its", "her", "some", "many", "more", "all", "newly",
    "most",
  ]
  private static let adjectives: Set<String> = [
    "armed", "united", "wounded", "injured", "displaced", "hundred", "indeed", "alleged",
    "suspected",
    "wanted", "occupied", "unarmed", "masked", "hundreds", "so-called", "planned", "related",
    "based",
    "backed", "affected", "limited", "trapped",
  ]
}
