/// A word, number or mark of a sentence.
public struct Token: Sendable, Hashable {
  /// Where it stands.
  public let span: Span
  /// The text as written.
  public let text: String
  /// The text in lower case.
  public let lower: String
  /// What it is.
  public let kind: Kind
  /// Whether white space stands before it.
  public let spaceBefore: Bool

  /// The kinds of token.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case word, number, punctuation, symbol
  }

  package init(span: Span, text: String, lower: String, kind: Kind, spaceBefore: Bool) {
    self.span = span
    self.text = text
    self.lower = lower
    self.kind = kind
    self.spaceBefore = spaceBefore
  }

  /// Whether the first letter is a capital.
  public var isCapitalised: Bool {
    guard let first = text.unicodeScalars.first else { return false }
    return first.isASCII
      ? (65...90).contains(first.value)
      : first.properties.isUppercase || first.properties.generalCategory == .titlecaseLetter
  }

  /// Whether the letters are capitals, two at least.
  public var isAllCapitals: Bool {
    var letters = 0
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      for byte in text.utf8 {
        if (97...122).contains(byte) { return false }
        if (65...90).contains(byte) { letters += 1 }
      }
      return letters >= 2
    }
    for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
      guard scalar.properties.isUppercase else { return false }
      letters += 1
    }
    return letters >= 2
  }
}

/// A sentence: a span of the text and the tokens in it.
public struct Sentence: Sendable, Hashable {
  /// Its number, counted from 0 over the whole report, the title first; furniture is counted too.
  public let index: Int
  /// Where it stands.
  public let span: Span
  /// What kind of passage it belongs to.
  public let passage: Passage.Kind
  /// The number of its paragraph or block, counted from 0.
  public let paragraph: Int
  /// Its tokens; empty for furniture.
  public let tokens: [Token]

  package init(index: Int, span: Span, passage: Passage.Kind, paragraph: Int, tokens: [Token]) {
    self.index = index
    self.span = span
    self.passage = passage
    self.paragraph = paragraph
    self.tokens = tokens
  }

  /// The span from the first to the last of some tokens.
  public func span(of range: Range<Int>) -> Span {
    guard !range.isEmpty, range.lowerBound >= 0, range.upperBound <= tokens.count else {
      return span
    }
    return Span(
      tokens[range.lowerBound].span.start,
      tokens[range.upperBound - 1].span.end,
      in: span.field
    )
  }

  /// The tokens that a span overlaps.
  public func tokens(in span: Span) -> Range<Int> {
    guard let first = tokens.firstIndex(where: { $0.span.overlaps(span) }) else { return 0..<0 }
    let last = tokens.lastIndex(where: { $0.span.overlaps(span) }) ?? first
    return first..<(last + 1)
  }
}
