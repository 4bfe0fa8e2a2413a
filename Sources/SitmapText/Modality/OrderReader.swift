import SitmapModel

/// Reads orders: "ordered 3,000 people to leave", "told residents of Rafah to move", "ordered the evacuation of".
///
/// What is ordered is planned, whatever becomes of it.
struct OrderReader: Sendable {
  let words: TokenWords
  let language: Language

  /// What a verb of ordering at a token orders; nil when it orders nothing.
  func scope(at index: Int) -> Range<Int>? {
    let modality = language.modality
    if words[index] == "to" { return headline(index) }
    guard modality.orders.contains(words.hash(index)), words[index + 1] != "to",
      words[index + 1] != "not"
    else { return nil }
    var at = index + 1
    while at <= index + Self.reach, at < words.count {
      let word = words[at]
      if modality.ordered.contains(word), at - index <= 4 { return clause(from: at) }
      if word == "to" { return begins(at + 1) ? clause(from: at + 1) : nil }
      guard let token = words.token(at), token.kind != .punctuation,
        !modality.finite.contains(word), !modality.conjunctions.contains(word),
        !modality.relatives.contains(word), word != "that"
      else { return nil }
      // "told Reuters they had": a name that is told hears a statement.
      if language.speech.telling.contains(words.hash(index)), words.isCapitalised(at),
        at == index + 1
      {
        return nil
      }
      at += 1
    }
    return nil
  }

  /// "Talks to resume in Doha": in a headline the infinitive is what will be.
  private func headline(_ to: Int) -> Range<Int>? {
    guard (1...Self.longestSubject).contains(to), Self.announced.contains(words.hash(to + 1)),
      !(0..<to).contains(where: { isVerb($0) })
    else { return nil }
    return 0..<clause(from: to + 1).upperBound
  }

  private func isVerb(_ index: Int) -> Bool {
    let word = words[index]
    return language.modality.finite.contains(words.hash(index)) || word.hasSuffix("ing")
      || word.utf8.count > 4 && word.hasSuffix("ed") || word == "," || word == "to"
      || Self.notSubjects.contains(words.hash(index))
  }

  private static let longestSubject = 6
  private static let notSubjects: WordSet = [
    "in", "how", "what", "when", "where", "ways", "way", "right", "time", "plan", "plans", "bid",
    "order", "able", "unable", "ready", "need", "needs", "hope", "hopes", "aim", "aims", "tried",
    "try", "tries", "fail", "fails", "flee", "return", "move", "moves", "advance", "march", "fight",
    "struggle", "rush", "helps", "help",
  ]
  private static let announced: WordSet = [
    "resume", "begin", "start", "hold", "meet", "visit", "deploy", "withdraw", "reach", "open",
    "reopen", "launch", "receive", "sign", "release", "evacuate", "host", "ban", "impose", "lift",
    "join", "leave", "close", "send", "strike", "protest", "march", "get", "supply", "airdrop",
    "deliver", "end", "pull",
  ]

  /// Whether a verb can begin here: "to the north" and "to 4,000" are no orders.
  private func begins(_ index: Int) -> Bool {
    words.isWord(index) && !words.isCapitalised(index)
      && !language.actors.determiners.contains(words.hash(index))
  }

  private func clause(from index: Int) -> Range<Int> {
    let end = ClauseReader(words: words, language: language).end(from: index, isPassive: false)
    return index..<max(index + 1, end)
  }

  /// Tokens between the verb and what is ordered.
  private static let reach = 9
}
