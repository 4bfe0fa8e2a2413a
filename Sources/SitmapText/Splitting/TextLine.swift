import SitmapModel

/// A line of a text, and what its first marks say of it.
struct TextLine {
  /// The bytes of its words: without white space around them and without the marks.
  var words: Range<Int>
  /// The bytes with the marks; empty for a blank line.
  var whole: Range<Int>
  /// The columns of white space before it; a tab counts four.
  var indent = 0
  /// What its marks make of it.
  var mark = Mark.none
  /// Whether a bar stands in it, which can part the cells of a table; the same for a tab and for two blanks.
  private(set) var hasBar = false
  private(set) var hasTab = false
  private(set) var hasGap = false
  /// Whether a small letter of ASCII stands in it.
  private(set) var hasSmall = false

  /// The marks that stand around the words of a line.
  enum Mark: Equatable {
    case none
    /// A bullet.
    case bullet
    /// The number of a list or of a section ("2.", "2.1", "b)"), with how many parts it has.
    case number(parts: Int)
    /// `#` to `######` of Markdown.
    case heading(level: Int)
    /// A line all in bold type of Markdown.
    case bold
    /// A line drawn of hyphens and the like; `=` underlines a heading of the first level.
    case rule(isDouble: Bool)
  }

  /// Whether nothing stands in it.
  var isBlank: Bool { whole.isEmpty }

  /// Reads a line; `start` is its first byte, `whole` its bytes without the white space around them.
  init(_ whole: Range<Int>, start: Int, in bytes: ArraySlice<UInt8>) {
    self.whole = whole
    words = whole
    guard let first = bytes[whole].first else { return }
    bytes[whole].withUnsafeBufferPointer { look(over: $0) }
    for byte in bytes[start..<whole.lowerBound] { indent += byte == 9 ? 4 : 1 }
    if Self.isRule(bytes[whole]) {
      mark = .rule(isDouble: first == UInt8(ascii: "="))
    } else if first == UInt8(ascii: "#") {
      readHashes(bytes)
    } else if first >= 48, first <= 57 || Self.isLetterMark(bytes[whole]) {
      readNumber(bytes)
    } else if !readBullet(bytes) {
      readBold(bytes)
    }
  }

  private mutating func look(over line: UnsafeBufferPointer<UInt8>) {
    hasBar = ByteScan.contains(UInt8(ascii: "|"), in: line)
    hasTab = ByteScan.contains(9, in: line)
    hasSmall = line.contains { $0 &- 97 < 26 }
    hasGap = ByteScan.hasTwoBlanks(line)
  }

  private mutating func readHashes(_ bytes: ArraySlice<UInt8>) {
    let count = bytes[whole].prefix { $0 == UInt8(ascii: "#") }.count
    let start = whole.lowerBound + count
    guard count <= 6, start < whole.upperBound, Self.isSpace(bytes[start]) else { return }
    var end = whole.upperBound
    while end > start, bytes[end - 1] == UInt8(ascii: "#") { end -= 1 }
    set(start..<end, .heading(level: count), bytes)
    readEmphasis(bytes)
  }

  private mutating func readBold(_ bytes: ArraySlice<UInt8>) {
    let before = words
    readEmphasis(bytes)
    if words != before { mark = .bold }
  }

  /// Takes the marks off words that stand all in bold type ("**Anbar**", "**Anbar:**", "**Anbar**:").
  private mutating func readEmphasis(_ bytes: ArraySlice<UInt8>) {
    let line = bytes[words]
    for pair in [[UInt8](repeating: 0x2A, count: 2), [UInt8](repeating: 0x5F, count: 2)]
    where line.count > 4 && line.starts(with: pair) && line.suffix(3).contains(pair[0]) {
      var end = words.upperBound
      if bytes[end - 1] == UInt8(ascii: ":") { end -= 1 }
      guard bytes[end - 1] == pair[0], bytes[end - 2] == pair[0] else { continue }
      let inner = (words.lowerBound + 2)..<(end - 2)
      guard !bytes[inner].contains(pair[0]) else { continue }
      words = Self.trimmed(inner, in: bytes)
      return
    }
  }

  /// A bullet and the space behind it; false when there is none.
  private mutating func readBullet(_ bytes: ArraySlice<UInt8>) -> Bool {
    let scalar = UTF8Scalar(at: whole.lowerBound, in: bytes)
    switch scalar.value {
    case 0x2022, 0x25CF, 0x25AA, 0x25E6, 0x25CB, 0x25A0, 0x25B8, 0x25BA, 0x27A2, 0x2023, 0xB7: break
    case 0x2A, 0x2B, 0x2D, 0x2013, UInt32(UInt8(ascii: "o")):
      guard scalar.end < whole.upperBound, Self.isSpace(bytes[scalar.end]) else { return false }
    default: return false
    }
    set(scalar.end..<whole.upperBound, .bullet, bytes)
    return true
  }

  /// "2.", "2.1", "2)": at most two digits in a part, and a space behind.
  private mutating func readNumber(_ bytes: ArraySlice<UInt8>) {
    var at = whole.lowerBound
    var parts = 0
    var isOpen = false
    while at < whole.upperBound {
      var digits = 0
      while at < whole.upperBound, Self.isAlphanumeric(bytes[at]) {
        digits += 1
        at += 1
      }
      guard digits > 0, digits <= 2 else { break }
      parts += 1
      isOpen = at < whole.upperBound && (bytes[at] == 0x2E || bytes[at] == 0x29)
      if isOpen { at += 1 }
      if at < whole.upperBound, Self.isSpace(bytes[at]), isOpen || parts > 1 {
        set(at..<whole.upperBound, .number(parts: parts), bytes)
        return
      }
      guard isOpen else { return }
    }
  }

  private mutating func set(_ range: Range<Int>, _ mark: Mark, _ bytes: ArraySlice<UInt8>) {
    words = Self.trimmed(range, in: bytes)
    self.mark = mark
    // A mark with nothing behind it is only a mark.
    if words.isEmpty {
      words = whole
      self.mark = .none
    }
  }

  /// "b)": a letter of a list.
  private static func isLetterMark(_ line: ArraySlice<UInt8>) -> Bool {
    let start = line.startIndex
    return line.count > 3 && (97...122).contains(line[start])
      && line[start + 1] == UInt8(ascii: ")") && isSpace(line[start + 2])
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (97...122).contains(byte)
  }

  /// Whether a line is drawn: three marks at least, of one kind but for the corners of a table.
  private static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count >= 3 else { return false }
    let strokes: Set<UInt8> = [0x2D, 0x3D, 0x5F, 0x2A, 0x7E]
    var kinds: Set<UInt8> = []
    var count = 0
    for byte in line where !isSpace(byte) && byte != 0x7C && byte != 0x2B && byte != 0x3A {
      guard strokes.contains(byte) else { return false }
      kinds.insert(byte)
      count += 1
    }
    return kinds.count == 1 && count >= 3
  }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 }

  /// A range without the white space at its ends.
  static func trimmed(_ range: Range<Int>, in bytes: ArraySlice<UInt8>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end {
      let scalar = UTF8Scalar(at: start, in: bytes)
      guard CharacterKind(scalar) == .space || scalar.value == 0xFEFF else { break }
      start = min(scalar.end, end)
    }
    while end > start {
      let byte = bytes[end - 1]
      if byte == 32 || byte == 9 {
        end -= 1
      } else if end - start >= 2, bytes[end - 2] == 0xC2, byte == 0xA0 {
        end -= 2
      } else {
        break
      }
    }
    return start..<end
  }

  /// The next line feed, form feed or carriage return; the end of the text when there is none.
  private static func lineEnd(from start: Int, in bytes: ArraySlice<UInt8>) -> Int {
    bytes.withUnsafeBufferPointer { buffer in
      var at = start - bytes.startIndex
      while true {
        at = ByteScan.control(in: buffer, from: at)
        guard at < buffer.count else { return bytes.endIndex }
        if buffer[at] == 10 || buffer[at] == 13 || buffer[at] == 12 { return bytes.startIndex + at }
        at += 1
      }
    }
  }

  /// The lines of a text.
  static func all(in bytes: ArraySlice<UInt8>) -> [TextLine] {
    var lines: [TextLine] = []
    var start = bytes.startIndex
    while start <= bytes.endIndex {
      let end = lineEnd(from: start, in: bytes)
      lines.append(TextLine(trimmed(start..<end, in: bytes), start: start, in: bytes))
      guard end < bytes.endIndex else { break }
      // A carriage return and its line feed are one break.
      start =
        bytes[end] == 13 && end + 1 < bytes.endIndex && bytes[end + 1] == 10 ? end + 2 : end + 1
    }
    return lines
  }
}
