import SitmapModel

/// Finds words that are likely to be finite verbs, by form and neighbourhood.
enum Verbs {
  /// The tokens of a sentence that are likely to be verbs.
  static func find(in tokens: [Token]) -> TokenSet {
    var verbs = TokenSet(count: tokens.count)
    for at in tokens.indices where tokens[at].kind == .word {
      if finite.contains(tokens[at].hash) {
        verbs.insert(at)
      } else if isPast(tokens[at]), at > 0, !determiners.contains(tokens[at - 1].hash) {
        verbs.insert(at)
      }
    }
    return verbs
  }

  /// Words that are verbs wherever they stand.
  private static let finite = WordSet(auxiliaries.words + speech.words + common.words)

  private static func isPast(_ token: Token) -> Bool {
    let bytes = token.lower.utf8
    guard bytes.count > 4, bytes.last == UInt8(ascii: "d"),
      bytes.dropLast().last == UInt8(ascii: "e")
    else { return false }
    return !adjectives.contains(token.hash)
  }

  /// Words that say that somebody says something.
  static let speech: WordSet = [
    "say", "says", "said", "saying", "tell", "tells", "told", "report", "reports", "reported",
    "announce",
    "announced", "announces", "added", "adds", "claims", "claimed", "confirmed", "confirms",
    "stated",
    "states", "warned", "warns", "estimates", "estimated", "believes", "believed", "denied",
    "denies",
    "according", "spoke", "quoted", "reporting",
  ]
  private static let auxiliaries: WordSet = [
    "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "will", "would",
    "could",
    "may", "might", "can", "should", "must", "do", "does", "did",
  ]
  private static let common = WordSet(
    [
      "take", "seize", "fall", "flee", "leave", "shoot", "strike", "hit", "blow", "burst", "drive",
      "withdraw", "hold", "break", "sweep", "lose", "send", "fly", "meet", "go", "come", "bring",
      "give",
      "find", "throw", "begin", "become", "get", "make", "rise", "see", "put", "win", "fight",
      "run", "let",
    ].flatMap { VerbForms.all(of: $0) }.filter { !nouns.contains($0) }
  )
  /// Forms of those verbs that are mostly nouns.
  private static let nouns: WordSet = [
    "fall", "strike", "hit", "fight", "run", "win", "leave", "break", "strikes", "fights", "runs",
    "put",
  ]
  private static let determiners: WordSet = [
    "the", "a", "an", "of", "their", "his", "its", "her", "some", "many", "more", "all", "newly",
    "most",
  ]
  private static let adjectives: WordSet = [
    "armed", "united", "wounded", "injured", "displaced", "hundred", "indeed", "alleged",
    "suspected",
    "wanted", "occupied", "unarmed", "masked", "hundreds", "so-called", "planned", "related",
    "based",
    "backed", "affected", "limited", "trapped",
  ]
}
