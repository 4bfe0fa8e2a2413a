import SitmapModel

/// The tokens of a sentence in lower case, safe to look at beyond both ends.
///
/// A class, since parsers hold it and are made for every token: one reference is counted and not one for each array.
final class TokenWords: Sendable {
  let tokens: [Token]
  private let words: [String]
  private let hashes: [UInt64]
  private let marks: [WordMarks]

  /// How far after a small word a date must begin.
  private static let dateReach = 4

  /// Lower case with straight apostrophes and without the elisions ("l'", "d'") of the language.
  init(_ sentence: Sentence, language: Language) {
    tokens = sentence.tokens
    var words: [String] = []
    var hashes: [UInt64] = []
    var marks: [WordMarks] = []
    words.reserveCapacity(tokens.count)
    hashes.reserveCapacity(tokens.count)
    marks.reserveCapacity(tokens.count)
    for index in tokens.indices {
      let lower = tokens[index].lower
      // Most words: nothing in them is to be made plain, and no digit or hyphen to be marked.
      if tokens[index].isLetters {
        words.append(lower)
        hashes.append(tokens[index].hash)
        marks.append(language.marks.marks(of: tokens[index].hash))
        continue
      }
      let plain = Self.plain(lower, language.elisions)
      words.append(plain ?? lower)
      hashes.append(plain.map { WordHash.of($0) } ?? tokens[index].hash)
      marks.append(language.marks.marks(of: words[index], hashes[index]))
    }
    self.words = words
    self.hashes = hashes
    self.marks = marks
  }

  /// The number of tokens.
  var count: Int { tokens.count }

  /// The word at an index; empty beyond the ends.
  subscript(index: Int) -> String {
    words.indices.contains(index) ? words[index] : ""
  }

  /// The hash of the word at an index; that of nothing beyond the ends.
  func hash(_ index: Int) -> UInt64 {
    hashes.indices.contains(index) ? hashes[index] : WordHash.start
  }

  /// What the word at an index can be or begin; nothing beyond the ends.
  func marks(_ index: Int) -> WordMarks {
    marks.indices.contains(index) ? marks[index] : []
  }

  /// Whether a date expression may begin at a token.
  func mayBeginDate(_ index: Int) -> Bool {
    let found = marks(index)
    if !found.isDisjoint(with: Self.dateCore) { return true }
    guard found.contains(.dateOpener) else { return false }
    for at in (index + 1)...(index + Self.dateReach)
    where !marks(at).isDisjoint(with: Self.dateCore) {
      return true
    }
    return false
  }

  private static let dateCore: WordMarks = [.date, .digit, .hyphen]

  /// Whether an actor may be named at a token: its word says so, or its capital.
  func mayBeginActor(_ index: Int) -> Bool {
    !marks(index).isDisjoint(with: Self.actorOpenings) || isCapitalised(index)
  }

  private static let actorOpenings: WordMarks = [.title, .group, .actor, .part]

  /// The token at an index; nil beyond the ends.
  func token(_ index: Int) -> Token? {
    tokens.indices.contains(index) ? tokens[index] : nil
  }

  /// Whether a number stands there.
  func isNumber(_ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].kind == .number
  }

  /// Whether a word stands there.
  func isWord(_ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].kind == .word
  }

  /// Whether a word with a capital stands there.
  func isCapitalised(_ index: Int) -> Bool {
    // Field by field: a copy of the token would count references.
    isWord(index) && tokens[index].isCapitalised
  }

  /// Whether white space stands before the token.
  func hasSpaceBefore(_ index: Int) -> Bool {
    tokens.indices.contains(index) ? tokens[index].spaceBefore : true
  }

  /// The words of a range joined by single blanks, as written.
  func text(_ range: Range<Int>) -> String {
    var result = ""
    for index in range.clamped(to: 0..<count) {
      if !result.isEmpty, tokens[index].spaceBefore { result += " " }
      result += tokens[index].text
    }
    return result
  }

  /// The word with straight apostrophes and without its elision; nil when it has neither.
  private static func plain(_ lower: String, _ elisions: [String]) -> String? {
    // Every elision ends in an apostrophe.
    guard lower.utf8.contains(where: { $0 == 0xE2 || $0 == UInt8(ascii: "'") }) else { return nil }
    var word = lower
    let isCurly = word.utf8.contains(0xE2)
    if isCurly {
      word = String(
        String.UnicodeScalarView(word.unicodeScalars.map { $0 == "\u{2019}" ? "'" : $0 })
      )
    }
    for elision in elisions where word.count > elision.count && word.hasPrefix(elision) {
      return String(word.dropFirst(elision.count))
    }
    return isCurly ? word : nil
  }
}
