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

  /// Whether the first letter is a capital.
  public let isCapitalised: Bool
  /// Whether the letters are capitals, two at least.
  public let isAllCapitals: Bool
  /// A hash of `lower` (`WordHash`), made once, since many readers look the word up.
  package let hash: UInt64
  /// Whether a point is its last byte: that of an abbreviation, or a point itself.
  package let endsInPoint: Bool
  /// How many small letters of ASCII it begins with, 255 at most.
  package let smallLetters: UInt8
  /// Whether it is of letters of ASCII alone, as most words are.
  package let isLetters: Bool

  package init(span: Span, text: String, lower: String, kind: Kind, spaceBefore: Bool) {
    self.span = span
    self.text = text
    self.lower = lower
    self.kind = kind
    self.spaceBefore = spaceBefore
    isCapitalised = Self.startsWithCapital(text)
    isAllCapitals = Self.isShouted(text)
    hash = WordHash.of(lower)
    endsInPoint = text.utf8.last == UInt8(ascii: ".")
    smallLetters = UInt8(clamping: text.utf8.prefix { $0 &- 97 < 26 }.count)
    isLetters = !text.isEmpty && text.utf8.allSatisfy { ($0 | 0x20) &- 97 < 26 }
  }

  /// Makes the token of a word of letters of ASCII alone, which its caller has looked over.
  ///
  /// `hash` is that of its lower case (`WordHash`), `capitals` how many of its letters are capitals.
  package init(
    span: Span,
    letters bytes: UnsafeBufferPointer<UInt8>,
    hash: UInt64,
    capitals: Int,
    spaceBefore: Bool
  ) {
    self.span = span
    self.kind = .word
    self.spaceBefore = spaceBefore
    self.hash = hash
    text = Self.text(bytes)
    lower = capitals == 0 ? text : PlainWord.lowercased(bytes)
    isCapitalised = (bytes.first ?? 0) &- 65 < 26
    isAllCapitals = capitals == bytes.count && capitals >= 2
    endsInPoint = false
    smallLetters = UInt8(
      clamping: capitals == 0 ? bytes.count : bytes.prefix { $0 &- 97 < 26 }.count
    )
    isLetters = true
  }

  /// The text of bytes that are known to be good UTF-8.
  @inline(__always)
  private static func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    String(unsafeUninitializedCapacity: bytes.count) { buffer in
      _ = buffer.initialize(fromContentsOf: bytes)
      return bytes.count
    }
  }

  /// Makes a token of its bytes in the text.
  package init(span: Span, bytes: UnsafeBufferPointer<UInt8>, kind: Kind, spaceBefore: Bool) {
    guard let word = PlainWord(bytes) else {
      let text = String(decoding: bytes, as: UTF8.self)
      self.init(
        span: span,
        text: text,
        lower: text.lowercased(),
        kind: kind,
        spaceBefore: spaceBefore
      )
      return
    }
    self.init(span: span, bytes: bytes, word: word, kind: kind, spaceBefore: spaceBefore)
  }

  @inline(__always)
  private init(
    span: Span,
    bytes: UnsafeBufferPointer<UInt8>,
    word: PlainWord,
    kind: Kind,
    spaceBefore: Bool
  ) {
    self.span = span
    self.kind = kind
    self.spaceBefore = spaceBefore
    text = Self.text(bytes)
    lower = word.capitals == 0 ? text : PlainWord.lowercased(bytes)
    isCapitalised = word.startsWithCapital
    isAllCapitals = word.small == 0 && word.capitals >= 2
    hash = word.hash
    endsInPoint = word.endsInPoint
    smallLetters = UInt8(clamping: word.smallStart)
    isLetters = word.capitals + word.small == bytes.count && bytes.count > 0
  }

  private static func startsWithCapital(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    return first.isASCII
      ? (65...90).contains(first.value)
      : first.properties.isUppercase || first.properties.generalCategory == .titlecaseLetter
  }

  private static func isShouted(_ text: String) -> Bool {
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

/// What one look over a word of ASCII and of the general marks tells; nearly all words of most reports are.
private struct PlainWord {
  let capitals: Int
  let small: Int
  let hash: UInt64
  let startsWithCapital: Bool
  let endsInPoint: Bool
  /// How many small letters it begins with.
  let smallStart: Int

  /// Looks over the bytes of a word; nil when one is neither ASCII nor of a general mark.
  ///
  /// Those are U+2000...U+203F, curly quotation marks, apostrophes and dashes among them: none is a letter or has another case.
  @inline(__always)
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    startsWithCapital = (bytes.first ?? 0) &- 65 < 26
    endsInPoint = bytes.last == UInt8(ascii: ".")
    var capitals = 0
    var small = 0
    var hash = WordHash.start
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte >= 0x80 {
        guard byte == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80,
          bytes[index + 2] & 0xC0 == 0x80
        else { return nil }
        for mark in bytes[index..<(index + 3)] { hash = WordHash.adding(mark, to: hash) }
        index += 3
        continue
      }
      let isCapital = byte &- 65 < 26
      capitals &+= isCapital ? 1 : 0
      small &+= byte &- 97 < 26 ? 1 : 0
      hash = WordHash.adding(isCapital ? byte | 0x20 : byte, to: hash)
      index &+= 1
    }
    // Most words are of small letters alone.
    smallStart = small == bytes.count ? small : bytes.prefix { $0 &- 97 < 26 }.count
    self.capitals = capitals
    self.small = small
    self.hash = hash
  }

  /// The lower case of such a word.
  static func lowercased(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    String(unsafeUninitializedCapacity: bytes.count) { buffer in
      for index in bytes.indices {
        let byte = bytes[index]
        buffer[index] = byte &- 65 < 26 ? byte | 0x20 : byte
      }
      return bytes.count
    }
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
  /// The number of its passage, counted from 0.
  public let paragraph: Int
  /// Its tokens; empty for furniture.
  public let tokens: [Token]
  /// The cells of a row of a table; none for all else.
  public let cells: [TableCell]

  package init(
    index: Int,
    span: Span,
    passage: Passage.Kind,
    paragraph: Int,
    tokens: [Token],
    cells: [TableCell] = []
  ) {
    self.index = index
    self.span = span
    self.passage = passage
    self.paragraph = paragraph
    self.tokens = tokens
    self.cells = cells
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
