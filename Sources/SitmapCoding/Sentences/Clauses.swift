import SitmapModel

/// Cuts a sentence into clauses by its marks and conjunctions.
///
/// There is no parser yet: a clause begins at a semicolon, a dash, a relative or subordinating word,
/// or at a comma or "and" with a verb of its own behind it.
struct Clauses {
  /// The clause of every token, counted from 0.
  let number: [Int]

  init(_ sentence: Sentence, verbs: TokenSet) {
    let tokens = sentence.tokens
    var number: [Int] = []
    number.reserveCapacity(tokens.count)
    var current = 0
    for at in tokens.indices {
      if at > 0, Self.begins(at, tokens, verbs) { current += 1 }
      number.append(current)
    }
    self.number = number
  }

  private init(number: [Int]) { self.number = number }

  /// A sentence of one clause.
  static func one(_ count: Int) -> Clauses { Clauses(number: [Int](repeating: 0, count: count)) }

  /// Whether two tokens stand in one clause.
  func same(_ a: Int, _ b: Int) -> Bool {
    guard number.indices.contains(a), number.indices.contains(b) else { return false }
    return number[a] == number[b]
  }

  /// The number of clause borders between two tokens.
  func borders(_ a: Int, _ b: Int) -> Int {
    guard number.indices.contains(a), number.indices.contains(b) else { return 9 }
    return abs(number[a] - number[b])
  }

  /// The tokens of the clause of a token.
  func tokens(of token: Int) -> Range<Int> {
    guard number.indices.contains(token) else { return 0..<0 }
    let clause = number[token]
    let first = number.firstIndex(of: clause) ?? token
    let last = number.lastIndex(of: clause) ?? token
    return first..<(last + 1)
  }

  private static func begins(_ at: Int, _ tokens: [Token], _ verbs: TokenSet) -> Bool {
    let word = tokens[at].hash
    let isAfterMark = tokens[at - 1].kind != .word
    // Most words: no conjunction, and none but a word before them.
    guard isAfterMark || conjunctions.contains(word) else { return false }
    if isAfterMark {
      let before = tokens[at - 1].hash
      if closing.contains(before) { return true }
      if dashes.contains(before), tokens[at - 1].spaceBefore, tokens[at].spaceBefore {
        return hasVerb(after: at, tokens, verbs, within: 12)
      }
    }
    if subordinating.contains(word) {
      return hasVerb(after: at, tokens, verbs, within: 10)
    }
    let isCoordinating = coordinating.contains(word)
    if isCoordinating || isAfterMark && tokens[at - 1].text == "," {
      guard !participles.contains(word) else { return false }
      let start = isCoordinating ? at + 1 : at
      return hasSubjectAndVerb(from: start, tokens, verbs)
    }
    return false
  }

  /// Whether a verb follows before the next mark.
  private static func hasVerb(
    after at: Int,
    _ tokens: [Token],
    _ verbs: TokenSet,
    within limit: Int
  ) -> Bool {
    for next in (at + 1)..<max(at + 1, min(tokens.count, at + limit)) {
      if verbs.contains(next) { return true }
      if tokens[next].text == ";" { return false }
    }
    return false
  }

  /// Whether what begins here has a verb after something that can be its subject, before a mark.
  private static func hasSubjectAndVerb(
    from start: Int,
    _ tokens: [Token],
    _ verbs: TokenSet
  ) -> Bool {
    for next in start..<max(start, min(tokens.count, start + 9)) {
      if verbs.contains(next) { return next > start || tokens[start - 1].text != "," }
      if marks.contains(tokens[next].hash) { return false }
      if subordinating.contains(tokens[next].hash), next > start { return false }
    }
    return false
  }

  private static let subordinating: WordSet = [
    "when", "while", "after", "before", "as", "because", "although", "though", "that", "who",
    "which",
    "where", "whom", "whose", "if", "unless", "until", "since", "amid", "whereas",
  ]
  private static let closing: WordSet = [";", ":", "\u{2014}"]
  private static let dashes: WordSet = ["\u{2013}", "-"]
  private static let marks: WordSet = [",", ";", ":", "(", ")"]
  private static let coordinating: WordSet = ["and", "but", "or", "so", "yet"]
  private static let conjunctions = WordSet(subordinating.words + coordinating.words)
  private static let participles: WordSet = [
    "killing", "wounding", "injuring", "leaving", "displacing", "destroying", "damaging", "forcing",
    "according", "including", "causing", "triggering", "affecting",
  ]
}
