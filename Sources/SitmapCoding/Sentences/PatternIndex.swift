import SitmapModel

/// Finds patterns of words in sentences, by the first word they can begin with.
///
/// A pattern is a line of words. `~seize` is any form of the verb, `air|drone` either word, `*` up to
/// three words that are not named; everything else stands for itself, in lower case.
struct PatternIndex: Sendable {
  /// A pattern found: its number and its tokens.
  struct Match {
    let pattern: Int
    let tokens: Range<Int>
  }

  private enum Slot: Sendable {
    case words(WordSet)
    case gap
  }

  private let patterns: [[Slot]]
  private let firstWords: WordSet
  /// For each of them the patterns that it may begin.
  private let byWord: [[Int]]
  private let beginnings: WordFilter
  private let tellingWords: WordFilter

  init(_ patterns: [String]) {
    var byWord: [String: [Int]] = [:]
    let slots = patterns.map { Self.slots(of: $0) }
    for (number, line) in slots.enumerated() {
      guard case .words(let first)? = line.first else { continue }
      for word in first.words { byWord[word, default: []].append(number) }
    }
    self.patterns = slots
    firstWords = WordSet(Array(byWord.keys))
    self.byWord = firstWords.words.map { byWord[$0] ?? [] }
    beginnings = WordFilter(byWord.keys)
    tellingWords = WordFilter(slots.flatMap { Self.telling($0) })
  }

  /// The words of the slot that says most: a sentence without one of them cannot match.
  private static func telling(_ slots: [Slot]) -> [String] {
    var best: [String] = []
    var least = Int.max
    for case .words(let words) in slots {
      let usual = words.words.count { common.contains($0) }
      if usual < least { (best, least) = (words.words, usual) }
    }
    return best
  }

  /// Whether a pattern may begin in a sentence: a cheap test that most sentences fail.
  func mayMatch(_ tokens: [Token]) -> Bool { tellingWords.mayHold(anyOf: tokens) }

  /// The matches of a sentence, in the order of their first token.
  func matches(in tokens: [Token]) -> [Match] {
    var matches: [Match] = []
    for start in tokens.indices where tokens[start].kind == .word {
      let hash = tokens[start].hash
      guard beginnings.mayHold(hash) else { continue }
      let word = firstWords.number(hash)
      guard word >= 0 else { continue }
      for number in byWord[word] {
        guard let end = end(of: patterns[number][...], tokens, at: start) else { continue }
        matches.append(Match(pattern: number, tokens: start..<end))
      }
    }
    return matches
  }

  /// The end of the shortest match of the slots from a token on; nil when there is none.
  private func end(of slots: ArraySlice<Slot>, _ tokens: [Token], at start: Int) -> Int? {
    guard let slot = slots.first else { return start }
    switch slot {
    case .words(let words):
      guard start < tokens.count, words.contains(tokens[start].hash) else { return nil }
      return end(of: slots.dropFirst(), tokens, at: start + 1)
    case .gap:
      for skipped in 0...Self.widestGap {
        guard start + skipped <= tokens.count else { return nil }
        if skipped > 0, Self.stops.contains(tokens[start + skipped - 1].hash) { return nil }
        if let end = end(of: slots.dropFirst(), tokens, at: start + skipped) { return end }
      }
      return nil
    }
  }

  private static func slots(of pattern: String) -> [Slot] {
    pattern.split(separator: " ").map { part in
      guard part != "*" else { return .gap }
      var words: [String] = []
      for alternative in part.split(separator: "|") {
        if alternative.hasPrefix("~") {
          words += VerbForms.all(of: String(alternative.dropFirst()))
        } else {
          words.append(String(alternative))
        }
      }
      return .words(WordSet(words))
    }
  }

  /// Words that stand in most sentences, whatever these tell.
  private static let common = WordSet(
    [
      "take", "come", "go", "make", "leave", "find", "live", "stay", "move", "hold", "get", "be",
      "put", "set", "keep", "give", "run", "turn", "open", "close", "begin", "send", "bring",
      "have",
      "meet", "join", "call", "receive", "use", "stop", "lead", "start", "lose", "build",
    ].flatMap { VerbForms.all(of: $0) } + [
      "to", "of", "in", "on", "at", "by", "from", "with", "for", "the", "a", "an", "and", "or",
      "as",
      "his", "her", "its", "their", "it", "that", "this", "was", "were", "is", "are", "been",
      "into",
      "out", "up", "down", "off", "over", "away", "back", "through", "about", "under", "high",
      "all",
      "home", "homes", "road", "house", "houses", "people", "police", "state", "city", "town",
      "school",
      "schools", "government", "president", "office", "water", "air", "time", "group", "members",
    ]
  )

  private static let widestGap = 3
  private static let stops: WordSet = [",", ";", ":", "(", ")", "\"", "."]
}
