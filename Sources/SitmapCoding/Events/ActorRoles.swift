import SitmapModel

/// Tells subjects from objects among the actors of a sentence, by what stands before them.
struct ActorRoles {
  let frame: SentenceFrame

  /// Whether an actor is what a preposition or a verb before it has for an object.
  ///
  /// "Fighters raided two villages, killing seven people and abducting five women": only the fighters are no
  /// object. An actor behind "and" has the part of the actor before it.
  func isObject(_ actor: ActorMention) -> Bool {
    var at = start(of: actor)
    var steps = 0
    while steps < 4, let other = conjunct(before: at) {
      at = start(of: other)
      steps += 1
    }
    let word = frame.word(at - 1)
    if Self.prepositions.contains(word) { return true }
    guard at > 0, frame.tokens[at - 1].kind == .word else { return false }
    if Self.openers.contains(word) { return false }
    // "shot dead two civilians"
    return isVerb(Self.afterVerbs.contains(word) ? at - 2 : at - 1)
  }

  /// Whether what follows an actor, before a trigger, is done to it: "54 soldiers were killed in twin attacks".
  func isPatient(_ actor: ActorMention, before trigger: Range<Int>) -> Bool {
    var at = actor.tokens.upperBound
    if Self.sufferings.contains(frame.hash(at)), at < trigger.lowerBound { return true }
    if ["has", "have", "had"].contains(frame.word(at)) { at += 1 }
    guard ["was", "were", "been"].contains(frame.word(at)), at + 1 < trigger.lowerBound else {
      return false
    }
    let participle = frame.word(at + 1)
    return participle.hasSuffix("ed") || Self.participles.contains(participle)
  }

  /// The actor that an actor is joined to by "and" ("the army and rebels"); nil when there is none.
  func conjunct(of actor: ActorMention) -> ActorMention? { conjunct(before: start(of: actor)) }

  /// The first of the actors that one is joined to: "the Iraqi army and Shia militias" do as the army.
  func leading(of actor: ActorMention) -> ActorMention {
    var first = actor
    for _ in 0..<4 {
      guard let other = conjunct(of: first) else { break }
      first = other
    }
    return first
  }

  /// Whether the words before a trigger in its clause have a pronoun for their subject: "they also set fire".
  func isPronominal(before trigger: Range<Int>) -> Bool {
    let clause = frame.clauses.tokens(of: trigger.lowerBound)
    var at = trigger.lowerBound - 1
    while at >= max(0, clause.lowerBound - 1) {
      if Self.pronouns.contains(frame.hash(at)) { return true }
      guard at >= clause.lowerBound, Self.between.contains(frame.hash(at)) else { return false }
      at -= 1
    }
    return false
  }

  /// The actor that "who" or "which" at the head of a clause stands for; nil when there is none.
  func antecedent(of trigger: Range<Int>) -> ActorMention? {
    let first = frame.clauses.tokens(of: trigger.lowerBound).lowerBound
    guard ["who", "which", "that"].contains(frame.word(first)) else { return nil }
    let end = frame.word(first - 1) == "," ? first - 1 : first
    return frame.actors.last { $0.tokens.upperBound == end }
  }

  private func conjunct(before start: Int) -> ActorMention? {
    guard ["and", "or"].contains(frame.word(start - 1)) else { return nil }
    return frame.actors.first { $0.tokens.upperBound == start - 1 }
  }

  /// The first token of an actor with its number ("dozens of masked settlers", "about 200 people").
  private func start(of actor: ActorMention) -> Int {
    var at = actor.tokens.lowerBound
    while at > 0 {
      let token = frame.tokens[at - 1]
      if token.kind == .number || Self.quantities.contains(token.lower) {
        at -= 1
      } else if token.lower == "of", at > 1,
        Self.collectives.contains(frame.hash(at - 2))
          || Self.quantities.contains(frame.hash(at - 2))
      {
        at -= 2
      } else {
        return at
      }
    }
    return at
  }

  private func isVerb(_ at: Int) -> Bool {
    let word = frame.word(at)
    return frame.verbs.contains(at) || word.hasSuffix("ing") && word.utf8.count > 5
  }

  private static let prepositions: WordSet = [
    "of", "in", "with", "against", "from", "on", "at", "near", "between", "for", "to", "by", "into",
    "among", "including", "than", "like", "over", "under", "towards", "toward", "onto", "through",
  ]
  private static let sufferings: WordSet = ["died", "perished", "drowned"]
  /// Participles of the passive that do not end in "ed".
  private static let participles: WordSet = [
    "shot", "hit", "hurt", "taken", "struck", "driven", "beaten", "slain", "found", "held",
    "caught", "blown",
  ]
  /// Words between a verb and its object.
  private static let afterVerbs: WordSet = ["dead", "down", "up", "out", "off", "alive"]
  /// Words with the form of a verb that may stand right before a subject.
  private static let openers: WordSet = [
    "said", "says", "reported", "during", "following", "according", "evening", "morning",
  ]
  private static let quantities: WordSet = [
    "about", "some", "around", "nearly", "almost", "over", "least", "most", "more", "than",
    "another", "dozens",
    "hundreds", "thousands", "scores", "several", "many", "two", "three", "four", "five", "six",
    "seven",
    "eight", "nine", "ten", "eleven", "twelve", "at", "a", "an", "the", "all", "both", "other",
    "up", "few",
    "dozen", "hundred", "thousand", "million", "approximately", "roughly",
  ]
  private static let collectives: WordSet = [
    "group", "groups", "number", "crowd", "crowds", "gang", "band", "column", "convoy", "mob",
  ]
  private static let pronouns: WordSet = ["they", "he", "she"]
  /// Words that may stand between a pronoun and its verb.
  private static let between: WordSet = [
    "also", "then", "later", "had", "have", "has", "reportedly", "allegedly", "and", "again",
    "first",
  ]
}
