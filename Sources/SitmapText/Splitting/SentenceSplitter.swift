package import SitmapModel

/// Cuts a report into passages and sentences of tokens.
///
/// Sentences are numbered over the whole report, the title first, furniture included, so that a number
/// leads back to the text that the user sees.
package struct SentenceSplitter: Sendable {
  private let tokenizer = Tokenizer()

  /// Makes a splitter.
  package init() {}

  /// The passages and sentences of a report.
  package func split(_ report: Report) -> (passages: [Passage], sentences: [Sentence]) {
    var passages: [Passage] = []
    var sentences: [Sentence] = []
    if let title = report.title, !title.isEmpty {
      let bytes = Array(title.utf8)[...]
      let passage = Passage(kind: .title, span: Span(0, bytes.count, in: .title))
      passages.append(passage)
      append(passage, of: bytes, paragraph: 0, to: &sentences)
    }
    let bytes = Array(report.text.utf8)[...]
    let inText = PassageReader(bytes).passages(titleInText: report.title == nil)
    let before = passages.count
    let rows = RowSplitter(bytes, passages: inText)
    for var passage in inText {
      if passage.cells.isEmpty {
        append(passage, of: bytes, paragraph: passages.count, to: &sentences)
      } else {
        sentences += rows.sentences(of: passage, paragraph: passages.count, index: sentences.count)
      }
      // Numbers of passages count the title of its own too.
      passage.heading = passage.heading.map { $0 + before }
      passage.columns = passage.columns.map { $0 + before }
      passages.append(passage)
    }
    return (passages, sentences)
  }

  private func append(
    _ passage: Passage,
    of bytes: ArraySlice<UInt8>,
    paragraph: Int,
    to sentences: inout [Sentence]
  ) {
    let span = passage.span
    guard passage.kind != .furniture else {
      sentences.append(
        Sentence(
          index: sentences.count,
          span: span,
          passage: .furniture,
          paragraph: paragraph,
          tokens: []
        )
      )
      return
    }
    var builder = SentenceBuilder(passage, paragraph: paragraph)
    let part = bytes[span.start..<span.end]
    if Tokenizer.mayHaveEmphasis(part) {
      for token in Tokenizer.withoutEmphasis(tokenizer.tokens(of: part, in: span.field)) {
        builder.add(token, to: &sentences)
      }
    } else {
      tokenizer.forEachToken(of: part, in: span.field) { builder.add($0, to: &sentences) }
    }
    builder.close(&sentences)
  }
}

/// Makes the sentences of a passage of its tokens, one after the other, so that no token is copied.
private struct SentenceBuilder {
  private let passage: Passage
  private let paragraph: Int
  /// The tokens of the sentence that is open.
  private var tokens: [Token] = []
  /// The last token of the sentence before it.
  private var previous: Token?

  /// Tokens that most sentences have room for.
  private static let usual = 40

  init(_ passage: Passage, paragraph: Int) {
    self.passage = passage
    self.paragraph = paragraph
    tokens.reserveCapacity(Self.usual)
  }

  /// Adds the next token; a sentence that ends before it is closed.
  mutating func add(_ token: consuming Token, to sentences: inout [Sentence]) {
    let last = tokens.count - 1
    tokens.append(token)
    // Most tokens are words without a point, behind which no sentence ends.
    guard last >= 0, tokens[last].kind != .word || tokens[last].endsInPoint || last >= Self.usual,
      last + 1 >= Limits.sentenceTokens
        || SentenceEnd.isEnd(at: last, of: tokens, after: previous)
    else { return }
    let next = tokens.removeLast()
    close(&sentences)
    previous = sentences.last?.tokens.last
    tokens = []
    tokens.reserveCapacity(Self.usual)
    tokens.append(next)
  }

  /// Closes the sentence that is open.
  func close(_ sentences: inout [Sentence]) {
    guard let first = tokens.first?.span, let last = tokens.last?.span else { return }
    sentences.append(
      Sentence(
        index: sentences.count,
        span: Span(first.start, last.end, in: first.field),
        passage: passage.kind,
        paragraph: paragraph,
        tokens: tokens
      )
    )
  }
}

/// Decides where a sentence ends.
enum SentenceEnd {
  /// Whether the sentence ends after the token at `index`, which is not the last; `previous` stands before the first.
  ///
  /// Tokens are looked at field by field: a copy of one would count references, for every word of a report.
  static func isEnd(at index: Int, of tokens: [Token], after previous: Token? = nil) -> Bool {
    // Most tokens are words and numbers without a point, and most marks are commas.
    switch tokens[index].kind {
    case .number: return false
    case .word: if !tokens[index].endsInPoint { return false }
    case .punctuation: if tokens[index].hash == comma { return false }
    case .symbol: break
    }
    let next = index + 1
    // Closing quotes and brackets belong to the sentence that they close.
    if tokens[next].kind != .word, !tokens[next].spaceBefore, closing.contains(tokens[next].hash) {
      return false
    }
    var point = index
    while point > 0, closing.contains(tokens[point].hash), !tokens[point].spaceBefore { point -= 1 }
    let mark = tokens[point].hash
    if mark == fullStop {
      return endsAtPoint(point, of: tokens, after: previous, next: tokens[next])
    }
    if strong.contains(mark) { return tokens[next].spaceBefore && startsSentence(tokens[next]) }
    if final.contains(mark) { return true }
    // "U.S. The ..." keeps its point; an article or pronoun in capitals begins a sentence.
    if point == index, tokens[point].kind == .word, tokens[point].endsInPoint,
      tokens[next].spaceBefore
    {
      return starters.contains(tokens[next].text)
    }
    return false
  }

  private static var fullStop: UInt64 { WordHash.of(ascii: ".") }
  private static var comma: UInt64 { WordHash.of(ascii: ",") }
  private static let strong: WordSet = ["!", "?", "\u{2026}"]
  private static let final: WordSet = ["\u{3002}", "\u{61F}", "\u{6D4}"]

  private static func endsAtPoint(
    _ point: Int,
    of tokens: [Token],
    after previous: Token?,
    next: Token
  ) -> Bool {
    guard startsSentence(next) else { return false }
    guard let word = point > 0 ? tokens[point - 1] : previous else { return true }
    guard next.spaceBefore else {
      // "end.Next": glued sentences of a pasted page.
      return word.kind == .word && word.text.utf8.count > 3 && next.isCapitalised
        && next.text.utf8.count > 1
    }
    if tokens[point].spaceBefore { return true }
    if Abbreviations.beforeName.contains(word.hash) { return false }
    if Abbreviations.anywhere.contains(word.hash) { return starters.contains(next.text) }
    // An initial: "J. Smith".
    if word.text.utf8.count == 1, word.isCapitalised { return starters.contains(next.text) }
    return true
  }

  private static func startsSentence(_ token: Token) -> Bool {
    switch token.kind {
    case .number: return true
    case .word: return !token.lowerCaseStart
    case .punctuation: return opening.contains(token.hash)
    case .symbol: return true
    }
  }

  private static let closing: WordSet = ["\"", "'", "\u{201D}", "\u{2019}", ")", "]", "\u{BB}"]
  private static let opening: WordSet = [
    "\"", "'", "\u{201C}", "\u{2018}", "(", "[", "\u{AB}", "-", "\u{2013}", "\u{2014}", "\u{2022}",
  ]
  private static let starters: WordSet = [
    "The", "A", "An", "In", "On", "At", "He", "She", "It", "They", "We", "I", "But", "And", "This",
    "That", "These", "Those", "There", "However", "Meanwhile", "According", "Some", "Many", "More",
    "Most", "For", "From", "After", "Before", "Since", "While", "When", "If", "His", "Her", "Its",
    "Their", "Several", "About", "Another", "Last", "Earlier", "Local", "Police", "Officials",
  ]
}

extension Token {
  /// Whether the first letter is a small one of a script that has both cases.
  var lowerCaseStart: Bool {
    guard let first = text.unicodeScalars.first else { return false }
    return first.isASCII ? (97...122).contains(first.value) : first.properties.isLowercase
  }
}

/// Words that take a point without ending a sentence.
enum Abbreviations {
  /// A name or number always follows.
  static let beforeName: WordSet = [
    "mr", "mrs", "ms", "dr", "prof", "gen", "col", "maj", "capt", "cmdr", "lt", "sgt", "sen", "rep",
    "gov", "pres", "rev", "hon", "st", "ste", "mt", "ft", "messrs", "mme", "mlle", "no", "nos",
    "art",
    "vs", "approx", "brig", "adm", "amb", "supt", "insp", "fig", "e.g", "i.e", "cf", "pp", "vol",
  ]
  /// A sentence may still end here, when the next word says so.
  static let anywhere: WordSet = [
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "inc",
    "ltd",
    "co", "corp", "jr", "sr", "etc", "al", "km", "est", "dept", "govt", "ala", "ariz", "ark",
    "calif",
    "colo", "conn", "del", "fla", "ga", "ill", "ind", "kan", "ky", "la", "md", "mass", "mich",
    "minn",
    "miss", "mo", "mont", "neb", "nev", "okla", "ore", "pa", "tenn", "tex", "va", "vt", "wash",
    "wis",
    "wyo", "ave", "blvd", "rd", "u.s", "u.k", "u.n", "a.m", "p.m",
  ]
}
