import SitmapModel

/// Finds the tokens that a cue governs.
struct CueReach {
  let words: TokenWords
  let language: Language

  /// The tokens that a cue governs; empty when there are none.
  func scope(of meaning: CueMeaning, cue: Range<Int>) -> Range<Int> {
    let clauses = ClauseReader(words: words, language: language)
    let end = clauses.end(from: cue.upperBound, isPassive: isPassive(cue))
    switch meaning.scope {
    case .sentence: return 0..<words.count
    case .left:
      let start = clauses.start(before: cue.lowerBound)
      // "had been planned but was cancelled": the subject stands before "but".
      if start < cue.lowerBound || start == 0 { return start..<cue.lowerBound }
      return clauses.start(before: start - 1)..<cue.lowerBound
    case .clause:
      let start =
        words[cue.lowerBound] == "if" ? cue.lowerBound : clauses.start(before: cue.lowerBound)
      return start..<condition(end, cue)
    case .next: return cue.upperBound..<min(end, cue.upperBound + 4)
    case .right: break
    }
    // "Protests likely after the announcement": the noun before it.
    if words[cue.lowerBound] == "likely", cue.count == 1,
      !words.isWord(cue.upperBound) || Self.behindLikely.contains(words.hash(cue.upperBound))
    {
      return clauses.start(before: cue.lowerBound)..<cue.lowerBound
    }
    var scope = cue.upperBound..<max(cue.upperBound, end)
    // "The convoy scheduled for Mekelle arrived there": what was scheduled has come.
    if words[cue.upperBound - 1] == "for",
      !language.modality.be.contains(words.hash(cue.lowerBound)),
      let verb = scope.dropFirst().first(where: { isFinite($0) })
    {
      scope = scope.lowerBound..<verb
    }
    if meaning.modality == .negated { scope = negated(scope) }
    scope = scope.lowerBound..<(reason(in: scope) ?? scope.upperBound)
    scope = scope.lowerBound..<(contact(in: scope) ?? scope.upperBound)
    if isAside(cue) || isLeading(cue), let comma = scope.first(where: { words[$0] == "," }) {
      scope = scope.lowerBound..<comma
    }
    // "After failing to take the town, the army shelled it": the participle reaches to the comma.
    if meaning.modality == .negated, words[cue.lowerBound].hasSuffix("ing"),
      let comma = scope.first(where: { words[$0] == "," })
    {
      scope = scope.lowerBound..<comma
    }
    if scope.isEmpty || !hasWord(scope) { return ellipsis(cue, clauses) }
    return scope
  }

  /// "Iran is poised to launch missiles in answer to the air strike": why it will is a fact.
  private func reason(in scope: Range<Int>) -> Int? {
    scope.dropFirst().first { at in
      Self.reasons.contains(words.hash(at))
        && (words[at - 1] == "in" && ["to", "for"].contains(words[at + 1])
          || ["following", "despite"].contains(words[at]))
    }
  }

  /// "It intends to release the hostages it took near Timbuktu": what it took is taken.
  private func contact(in scope: Range<Int>) -> Int? {
    scope.dropFirst().first { at in
      Self.pronouns.contains(words.hash(at)) && Self.taken.contains(words.hash(at + 1))
        && words[at - 1] != "that" && words[at - 1] != "and" && words[at - 1] != ","
    }
  }

  private static let pronouns: WordSet = ["it", "they", "he", "she"]
  private static let taken: WordSet = [
    "took", "seized", "captured", "held", "lost", "fled", "left", "abducted", "kidnapped", "won",
  ]

  /// "Police, who had denied it, arrested 45": what a clause between two commas denies ends with it.
  private func isAside(_ cue: Range<Int>) -> Bool {
    let first = max(1, cue.lowerBound - 4)
    return (first..<max(first, cue.lowerBound + 1)).contains {
      language.modality.relatives.contains(words.hash($0)) && words[$0 - 1] == ","
    }
  }

  /// "Told not to fire, policemen shot 19": a participle that opens the sentence ends at its comma.
  private func isLeading(_ cue: Range<Int>) -> Bool {
    cue.lowerBound <= 2
      && (Self.participles.contains(words.hash(0))
        || words[0].hasSuffix("ed") && cue.lowerBound > 0)
  }

  private static let reasons: WordSet = [
    "response", "answer", "retaliation", "reaction", "revenge", "reply", "following", "despite",
  ]
  private static let participles: WordSet = [
    "told", "asked", "denied", "barred", "refused", "unable", "forbidden", "ordered", "warned",
    "having", "not",
  ]

  /// "If X, Y": what follows the comma hangs on the condition too.
  private func condition(_ end: Int, _ cue: Range<Int>) -> Int {
    guard words[cue.lowerBound] == "if" else { return end }
    var at = end
    while at < words.count, words[at] != ";", words[at] != "." { at += 1 }
    return cue.lowerBound <= 1 ? at : end
  }

  /// "no one has claimed the attack": only the claiming is negated.
  private func negated(_ scope: Range<Int>) -> Range<Int> {
    for at in scope.prefix(4) where language.modality.factive.contains(words.hash(at)) {
      return scope.lowerBound..<(at + 1)
    }
    // "Nobody was hurt when shells hit the station": the shells hit it.
    if let when = scope.dropFirst().first(where: { Self.whens.contains(words.hash($0)) }) {
      return scope.lowerBound..<when
    }
    return scope
  }

  private func isFinite(_ index: Int) -> Bool {
    language.modality.finite.contains(words.hash(index))
      || words[index].utf8.count > 4 && words[index].hasSuffix("ed")
        && !language.modality.determiners.contains(words.hash(index - 1))
  }

  private static let behindLikely: WordSet = [
    "in", "on", "after", "over", "at", "as", "by", "this", "next", "from", "tomorrow", "today",
    "before", "within", "during", "near", "across",
  ]
  private static let whens: WordSet = ["when", "after"]

  /// "want to return but have not been allowed to": the infinitive before is meant.
  private func ellipsis(_ cue: Range<Int>, _ clauses: ClauseReader) -> Range<Int> {
    var at = cue.lowerBound - 1
    while at >= 0, at > cue.lowerBound - 20 {
      if words[at] == ";" { break }
      if words[at] == "to" { return (at + 1)..<cue.lowerBound }
      at -= 1
    }
    return clauses.start(before: cue.lowerBound)..<cue.lowerBound
  }

  private func hasWord(_ scope: Range<Int>) -> Bool { scope.contains { words.isWord($0) } }

  private func isPassive(_ cue: Range<Int>) -> Bool {
    for at in cue.upperBound..<(cue.upperBound + 3)
    where language.modality.be.contains(words.hash(at)) {
      return true
    }
    return false
  }
}
