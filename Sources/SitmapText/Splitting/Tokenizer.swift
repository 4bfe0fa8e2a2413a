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
    var at = bytes.startIndex
    var spaced = false
    while at < bytes.endIndex {
      let scalar = UTF8Scalar(at: at, in: bytes)
      if CharacterKind(scalar) == .space {
        spaced = true
        at = scalar.end
        continue
      }
      let (end, kind) = extent(from: at, scalar: scalar, in: bytes)
      for part in split(at..<end, kind: kind, in: bytes) {
        let text = String(decoding: bytes[part], as: UTF8.self)
        tokens.append(
          Token(
            span: Span(part.lowerBound, part.upperBound, in: field),
            text: text,
            lower: Self.lowercased(text),
            kind: kind,
            spaceBefore: spaced
          )
        )
        spaced = false
      }
      at = end
    }
    return tokens
  }

  /// The lower case of a word; the same string when it has no capital.
  static func lowercased(_ text: String) -> String {
    for byte in text.utf8 where byte >= 0x80 || (byte >= 65 && byte <= 90) {
      return text.lowercased()
    }
    return text
  }

  private func extent(
    from start: Int,
    scalar: UTF8Scalar,
    in bytes: ArraySlice<UInt8>
  ) -> (end: Int, kind: Token.Kind) {
    switch CharacterKind(scalar) {
    case .digit: number(from: start, in: bytes)
    case .letter: word(from: start, in: bytes)
    case .punctuation, .space: (scalar.end, .punctuation)
    case .symbol: (scalar.end, .symbol)
    }
  }

  /// A number keeps separators between digits, and becomes a word when letters follow ("19th", "5km").
  private func number(
    from start: Int,
    in bytes: ArraySlice<UInt8>
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
      guard CharacterKind(scalar) == .digit else { break }
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
  private func compound(from hyphen: Int, in bytes: ArraySlice<UInt8>) -> Int? {
    guard hyphen + 1 < bytes.endIndex else { return nil }
    let next = UTF8Scalar(at: hyphen + 1, in: bytes)
    guard CharacterKind(next) == .letter else { return nil }
    return word(from: hyphen + 1, in: bytes).end
  }

  private func word(
    from start: Int,
    in bytes: ArraySlice<UInt8>
  ) -> (end: Int, kind: Token.Kind) {
    var at = start
    while at < bytes.endIndex {
      let scalar = UTF8Scalar(at: at, in: bytes)
      switch CharacterKind(scalar) {
      case .letter, .digit:
        at = scalar.end
        continue
      case .space, .symbol, .punctuation: break
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
  private func isInitials(_ range: Range<Int>, in bytes: ArraySlice<UInt8>) -> Bool {
    guard !range.isEmpty, range.count % 2 == 1 else { return false }
    for (offset, at) in range.enumerated() {
      let byte = bytes[at]
      let isLetter = (65...90).contains(byte) || (97...122).contains(byte)
      guard offset % 2 == 0 ? isLetter : byte == UInt8(ascii: ".") else { return false }
    }
    return true
  }

  /// Splits the possessive off a word: "Iraq's" is "Iraq" and "'s", "rebels'" is left as it is cut.
  private func split(
    _ range: Range<Int>,
    kind: Token.Kind,
    in bytes: ArraySlice<UInt8>
  ) -> [Range<Int>] {
    guard kind == .word else { return [range] }
    for suffix in Self.possessives where range.count > suffix.count {
      let cut = range.upperBound - suffix.count
      if bytes[cut..<range.upperBound].elementsEqual(suffix) {
        return [range.lowerBound..<cut, cut..<range.upperBound]
      }
    }
    return [range]
  }

  private static let possessives: [[UInt8]] = ["'s", "\u{2019}s", "'S", "\u{2019}S"].map {
    Array($0.utf8)
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }
}
