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

  /// All words of all patterns, so that a token's word is a number.
  private let vocabulary: WordSet
  /// The slots of all patterns, one after the other.
  private let slots: Runs
  /// For each pattern the place of its slots.
  private let patterns: [Range<Int>]
  /// For each word the patterns that it may begin.
  private let byWord: Runs
  private let beginnings: WordFilter
  private let mayGoOn: WordFilter
  private let tellingWords: WordFilter

  init(_ patterns: [String]) {
    let lines = patterns.map { Self.slots(of: $0) }
    let vocabulary = WordSet(Array(lines.joined().joined()))
    var byWord = [[Int32]](repeating: [], count: vocabulary.words.count)
    var places: [Range<Int>] = []
    var next = 0
    for (number, line) in lines.enumerated() {
      places.append(next..<(next + line.count))
      next += line.count
      for word in line.first ?? [] {
        byWord[vocabulary.number(WordHash.of(word))].append(Int32(number))
      }
    }
    self.patterns = places
    self.vocabulary = vocabulary
    slots = Runs(
      lines.joined().map { words in words.map { Int32(vocabulary.number(WordHash.of($0))) } }
    )
    self.byWord = Runs(byWord)
    beginnings = WordFilter(lines.compactMap(\.first).joined())
    mayGoOn = WordFilter(lines.lazy.map { $0.dropFirst().joined() }.joined())
    tellingWords = WordFilter(lines.flatMap { Self.telling($0) })
  }

  /// The words of the slot that says most: a sentence without one of them cannot match.
  private static func telling(_ slots: [[String]]) -> [String] {
    var best: [String] = []
    var least = Int.max
    for words in slots where !words.isEmpty {
      let usual = words.count { common.contains($0) }
      if usual < least { (best, least) = (words, usual) }
    }
    return best
  }

  /// Whether a pattern may begin in a sentence: a cheap test that most sentences fail.
  func mayMatch(_ tokens: [Token]) -> Bool { tellingWords.mayHold(anyOf: tokens) }

  /// The matches of a sentence, in the order of their first token.
  func matches(in tokens: [Token]) -> [Match] {
    var matches: [Match] = []
    for start in tokens.indices where tokens[start].kind == .word {
      guard beginnings.mayHold(tokens[start].hash) else { continue }
      let word = vocabulary.number(tokens[start].hash)
      guard word >= 0 else { continue }
      byWord.forEach(word) { pattern in
        // The first slot is one of words, and this word is among them.
        let rest = patterns[Int(pattern)].dropFirst()
        guard let end = end(of: rest, tokens, at: start + 1) else { return }
        matches.append(Match(pattern: Int(pattern), tokens: start..<end))
      }
    }
    return matches
  }

  /// The end of the shortest match of some slots from a token on; nil when there is none.
  private func end(of places: Range<Int>, _ tokens: [Token], at start: Int) -> Int? {
    guard let slot = places.first else { return start }
    let rest = places.dropFirst()
    guard slots.isEmpty(slot) else {
      guard start < tokens.count, mayGoOn.mayHold(tokens[start].hash),
        slots.contains(Int32(vocabulary.number(tokens[start].hash)), in: slot)
      else { return nil }
      return end(of: rest, tokens, at: start + 1)
    }
    for skipped in 0...Self.widestGap {
      guard start + skipped <= tokens.count else { return nil }
      if skipped > 0, Self.stops.contains(tokens[start + skipped - 1].hash) { return nil }
      if let end = end(of: rest, tokens, at: start + skipped) { return end }
    }
    return nil
  }

  /// The words of each slot of a pattern, each once; none for a gap.
  private static func slots(of pattern: String) -> [[String]] {
    pattern.split(separator: " ").map { part in
      guard part != "*" else { return [] }
      var words: [String] = []
      for alternative in part.split(separator: "|") {
        if alternative.hasPrefix("~") {
          words += VerbForms.all(of: String(alternative.dropFirst()))
        } else {
          words.append(String(alternative))
        }
      }
      return WordSet(words).words
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

/// Many short lists of numbers, one after the other in one array.
private struct Runs: Sendable {
  private let numbers: [Int32]
  /// Where each list begins, and where the last one ends.
  private let starts: [Int32]

  init(_ lists: [[Int32]]) {
    numbers = Array(lists.joined())
    var starts: [Int32] = [0]
    for list in lists { starts.append((starts.last ?? 0) + Int32(list.count)) }
    self.starts = starts
  }

  func isEmpty(_ list: Int) -> Bool { starts[list] == starts[list + 1] }

  func contains(_ number: Int32, in list: Int) -> Bool {
    var place = Int(starts[list])
    let end = Int(starts[list + 1])
    while place < end {
      if numbers[place] == number { return true }
      place += 1
    }
    return false
  }

  func forEach(_ list: Int, _ body: (Int32) -> Void) {
    for place in Int(starts[list])..<Int(starts[list + 1]) { body(numbers[place]) }
  }
}
