package import SitmapModel

/// Cuts a stretch of text into words, numbers and marks.
///
/// Words keep inner hyphens, apostrophes and the points of abbreviations ("anti-tank", "O'Donoghue",
/// "U.S."); the possessive "'s" is a token of its own; a number keeps its separators ("40,000",
/// "1.2"). It works on bytes: what is not ASCII is a letter unless Unicode says otherwise.
package struct Tokenizer: Sendable {
  /// Makes a tokenizer.
  package init() {}

  /// The tokens of `range` of some UTF-8 bytes; spans are offsets into `bytes`.
  package func tokens(
    of bytes: ArraySlice<UInt8>,
    in field: Span.Field
  ) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(bytes.count / 5 + 1)
    forEachToken(of: bytes, in: field) { tokens.append($0) }
    return tokens
  }

  /// Hands the tokens to `body`, one after the other.
  @inline(__always)
  func forEachToken(
    of bytes: ArraySlice<UInt8>,
    in field: Span.Field,
    _ body: (consuming Token) -> Void
  ) {
    bytes.withUnsafeBufferPointer { buffer in
      forEachToken(of: buffer, base: bytes.startIndex, in: field, body)
    }
  }

  /// Whether marks of bold type may stand in some bytes.
  static func mayHaveEmphasis(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { ByteScan.contains(UInt8(ascii: "*"), in: $0) }
  }

  /// The tokens without the marks of bold type in Markdown ("**Hays** district"): they are no part of what is said.
  static func withoutEmphasis(_ tokens: [Token]) -> [Token] {
    let star = Self.star
    func isMark(_ at: Int) -> Bool {
      guard tokens[at].hash == star, at + 1 < tokens.count else { return false }
      return tokens[at + 1].hash == star && tokens[at].span.end == tokens[at + 1].span.start
    }
    guard tokens.indices.contains(where: isMark) else { return tokens }
    var kept: [Token] = []
    var at = 0
    while at < tokens.count {
      if isMark(at) {
        at += 2
      } else {
        kept.append(tokens[at])
        at += 1
      }
    }
    return kept
  }

  private static let star = WordHash.of("*")

  /// The tokens of some bytes that begin at `base` of their text.
  @inline(__always)
  private func forEachToken(
    of bytes: UnsafeBufferPointer<UInt8>,
    base: Int,
    in field: Span.Field,
    _ body: (consuming Token) -> Void
  ) {
    var at = 0
    var spaced = false
    while at < bytes.endIndex {
      if bytes[at] == 32 {
        spaced = true
        at += 1
        continue
      }
      // Most words are of letters alone: one look over them is enough.
      if let word = LetterRun(from: at, in: bytes) {
        body(
          Token(
            span: Span(base + at, base + word.end, in: field),
            letters: UnsafeBufferPointer(rebasing: bytes[at..<word.end]),
            hash: word.hash,
            capitals: word.capitals,
            spaceBefore: spaced
          )
        )
        spaced = false
        at = word.end
        continue
      }
      let scalar = UTF8Scalar(at: at, in: bytes)
      let first = CharacterKind(scalar)
      if first == .space {
        spaced = true
        at = scalar.end
        continue
      }
      let (end, kind) = extent(from: at, scalar: scalar, kind: first, in: bytes)
      let cut = kind == .word ? possessive(at..<end, in: bytes) : end
      func append(_ part: Range<Int>) {
        body(
          Token(
            span: Span(base + part.lowerBound, base + part.upperBound, in: field),
            bytes: UnsafeBufferPointer(rebasing: bytes[part]),
            kind: kind,
            spaceBefore: spaced
          )
        )
        spaced = false
      }
      let head = kind == .word ? elision(at..<cut, in: bytes) : at
      if head > at { append(at..<head) }
      append(head..<cut)
      if cut < end { append(cut..<end) }
      at = end
    }
  }

  private func extent(
    from start: Int,
    scalar: UTF8Scalar,
    kind: CharacterKind,
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> (end: Int, kind: Token.Kind) {
    switch kind {
    // A raised digit is the mark of a footnote, or a square.
    case .digit where scalar.isRaisedDigit: (scalar.end, .symbol)
    case .digit: number(from: start, in: bytes)
    case .letter: word(from: start, in: bytes)
    case .punctuation, .space: (scalar.end, .punctuation)
    case .symbol: (scalar.end, .symbol)
    }
  }

  /// A number keeps separators between digits, and becomes a word when letters follow ("19th", "5km").
  private func number(
    from start: Int,
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> (end: Int, kind: Token.Kind) {
    var at = start
    while at < bytes.endIndex {
      let byte = bytes[at]
      if isDigit(byte) {
        at += 1
      } else if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "."), at + 1 < bytes.endIndex,
        isDigit(bytes[at + 1])
      {
        at += 2
      } else {
        break
      }
    }
    // A digit outside ASCII ("½", "٣") is a number of its own and what follows it.
    while at < bytes.endIndex, bytes[at] >= 0x80 {
      let scalar = UTF8Scalar(at: at, in: bytes)
      guard CharacterKind(scalar) == .digit, !scalar.isRaisedDigit else { break }
      at = scalar.end
    }
    guard at < bytes.endIndex else { return (at, .number) }
    let next = UTF8Scalar(at: at, in: bytes)
    if CharacterKind(next) == .letter {
      let (end, _) = word(from: at, in: bytes)
      let letters = end - at
      // "2nd", "90s", "18th", "50m": one word; "2015Image" is a date glued to furniture.
      return letters <= 3 ? (end, .word) : (at, .number)
    }
    if next.value == 0x2D, let end = compound(from: at, in: bytes) { return (end, .word) }
    return (at, .number)
  }

  /// "30-year-old", "60,000-strong": the hyphen and the letters after it; nil for "17-19".
  private func compound(from hyphen: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard hyphen + 1 < bytes.endIndex else { return nil }
    let next = UTF8Scalar(at: hyphen + 1, in: bytes)
    guard CharacterKind(next) == .letter else { return nil }
    return word(from: hyphen + 1, in: bytes).end
  }

  private func word(
    from start: Int,
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> (end: Int, kind: Token.Kind) {
    var at = start
    while at < bytes.endIndex {
      if (bytes[at] | 0x20) &- 97 < 26 {
        at += 1
        continue
      }
      let scalar = UTF8Scalar(at: at, in: bytes)
      switch CharacterKind(scalar) {
      case .letter, .digit:
        at = scalar.end
        continue
      case .space, .symbol, .punctuation: break
      }
      if let end = damaged(at: scalar, from: start, to: at, in: bytes) {
        at = end
        continue
      }
      guard scalar.end < bytes.endIndex else { break }
      let next = UTF8Scalar(at: scalar.end, in: bytes)
      let nextKind = CharacterKind(next)
      if CharacterKind.joinsWord(scalar.value), nextKind == .letter || nextKind == .digit {
        at = scalar.end
        continue
      }
      if scalar.value == 0x2E, nextKind == .letter, isInitials(start..<at, in: bytes) {
        at = next.end
        continue
      }
      break
    }
    // The last point of "U.S." belongs to it.
    if at < bytes.endIndex, bytes[at] == UInt8(ascii: "."), at - start >= 3,
      isInitials(start..<at, in: bytes)
    {
      at += 1
    }
    return (at, .word)
  }

  /// Whether the bytes are single letters with points between ("U.S", "U").
  private func isInitials(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard !range.isEmpty, range.count % 2 == 1 else { return false }
    for (offset, at) in range.enumerated() {
      let byte = bytes[at]
      let isLetter = (65...90).contains(byte) || (97...122).contains(byte)
      guard offset % 2 == 0 ? isLetter : byte == UInt8(ascii: ".") else { return false }
    }
    return true
  }

  /// Where the possessive of a word begins: "Iraq's" is "Iraq" and "'s"; its end when it has none.
  private func possessive(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let end = range.upperBound
    guard range.count > 2, bytes[end - 1] | 0x20 == UInt8(ascii: "s") else { return end }
    if bytes[end - 2] == UInt8(ascii: "'") { return end - 2 }
    guard range.count > 4, bytes[end - 2] == 0x99, bytes[end - 3] == 0x80, bytes[end - 4] == 0xE2
    else { return end }
    return end - 4
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }
}

/// A word of letters of ASCII that ends with them for certain.
private struct LetterRun {
  /// One past its last letter.
  let end: Int
  /// The hash of its lower case.
  let hash: UInt64
  /// How many of its letters are capitals.
  let capitals: Int

  /// Looks over the letters from `start` on; nil when there is none, or when a word may go on behind them.
  @inline(__always)
  init?(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    var at = start
    var hash = WordHash.start
    var small = 0
    while at < bytes.count {
      let letter = bytes[at] | 0x20
      guard letter &- 97 < 26 else { break }
      hash = WordHash.adding(letter, to: hash)
      small &+= Int(bytes[at] >> 5 & 1)
      at &+= 1
    }
    guard at > start else { return nil }
    if at < bytes.count {
      switch bytes[at] {
      // Digits, an apostrophe or a hyphen, and what is not ASCII may be part of the word.
      case 48...57, 0x27, 0x2D, 0x80...: return nil
      // The point of initials.
      case 0x2E where at - start == 1: return nil
      default: break
      }
    }
    end = at
    self.hash = hash
    capitals = at - start - small
  }
}
