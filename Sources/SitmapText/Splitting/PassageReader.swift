import SitmapModel

/// Cuts a text into passages: title, headings, paragraphs, captions, list items and page furniture.
struct PassageReader {
  private let bytes: ArraySlice<UInt8>
  private let furniture = Furniture()

  init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  /// The passages in order; `titleInText` is whether the first line can be the title.
  func passages(titleInText: Bool) -> [Passage] {
    let lines = self.lines()
    let isWrapped = Self.isHardWrapped(lines, in: bytes)
    var passages: [Passage] = []
    var captionNext = false
    var open: Int?  // The passage that the next line may continue.
    for (number, line) in lines.enumerated() {
      guard !line.isEmpty else {
        open = nil
        continue
      }
      let read = furniture.line(bytes[line])
      if read.isFurniture {
        passages.append(Passage(kind: .furniture, span: Span(line.lowerBound, line.upperBound)))
        captionNext = read.announcesCaption
        open = nil
        continue
      }
      if let cut = read.cut {
        let end = line.lowerBound + cut
        passages.append(
          Passage(
            kind: .caption,
            span: Span(line.lowerBound, trimmed(line.lowerBound..<end).upperBound)
          )
        )
        passages.append(Passage(kind: .furniture, span: Span(end, line.upperBound)))
        open = nil
        continue
      }
      if let index = open, continues(passages[index], line, isWrapped: isWrapped) {
        passages[index].span = Span(passages[index].span.start, line.upperBound)
        continue
      }
      let nextIsBlank = number + 1 >= lines.count || lines[number + 1].isEmpty
      let kind = self.kind(
        of: line,
        isFirst: titleInText && passages.allSatisfy { $0.kind == .furniture },
        isCaption: captionNext,
        nextIsBlank: nextIsBlank,
        isOnly: lines.count == 1
      )
      captionNext = false
      passages.append(Passage(kind: kind, span: Span(line.lowerBound, line.upperBound)))
      open = kind == .body || kind == .item || isWrapped ? passages.count - 1 : nil
    }
    return passages
  }

  private func kind(
    of line: Range<Int>,
    isFirst: Bool,
    isCaption: Bool,
    nextIsBlank: Bool,
    isOnly: Bool
  ) -> Passage.Kind {
    if isCaption { return .caption }
    if isItem(line) { return .item }
    let isShort = line.count <= 160 && !endsSentence(line)
    if isFirst, isShort, !isOnly { return .title }
    if isShort, line.count <= 70, nextIsBlank, !isOnly { return .heading }
    return .body
  }

  /// Whether a line carries on the passage before it rather than beginning its own.
  private func continues(_ passage: Passage, _ line: Range<Int>, isWrapped: Bool) -> Bool {
    let before = passage.span.start..<passage.span.end
    if isItem(line) { return false }
    if isWrapped { return passage.kind != .heading }
    guard !endsSentence(before) else { return false }
    return CharacterKindOfLine.startsLowerCase(bytes[line])
  }

  /// Whether a line begins with a bullet or a number of a list.
  private func isItem(_ line: Range<Int>) -> Bool {
    let scalar = UTF8Scalar(at: line.lowerBound, in: bytes)
    switch scalar.value {
    case 0x2022, 0x25CF, 0x25AA, 0x25E6, 0x2023, 0xB7: return true
    case 0x2A, 0x2D, 0x2013:
      return scalar.end < line.upperBound && bytes[scalar.end] == UInt8(ascii: " ")
    default: return false
    }
  }

  private func endsSentence(_ line: Range<Int>) -> Bool {
    var end = line.upperBound
    while end > line.lowerBound {
      let byte = bytes[end - 1]
      if byte == 0x22 || byte == 0x27 || byte == 0x29 {
        end -= 1
      } else if end - line.lowerBound >= 3,
        bytes[(end - 3)..<end].elementsEqual([0xE2, 0x80, 0x9D])
      {
        end -= 3
      } else {
        break
      }
    }
    guard end > line.lowerBound else { return false }
    switch bytes[end - 1] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"): return true
    default: return false
    }
  }

  /// The lines without the white space around them; blank lines are empty ranges.
  private func lines() -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = bytes.startIndex
    while start <= bytes.endIndex {
      let end = bytes[start...].firstIndex { $0 == 10 || $0 == 13 || $0 == 12 } ?? bytes.endIndex
      lines.append(trimmed(start..<end))
      guard end < bytes.endIndex else { break }
      // A carriage return and its line feed are one break.
      start =
        bytes[end] == 13 && end + 1 < bytes.endIndex && bytes[end + 1] == 10 ? end + 2 : end + 1
    }
    return lines
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
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

  /// Whether lines were broken at a width, as `pdftotext` and e-mail do it.
  private static func isHardWrapped(_ lines: [Range<Int>], in bytes: ArraySlice<UInt8>) -> Bool {
    var pairs = 0
    var broken = 0
    for (line, next) in zip(lines, lines.dropFirst()) where !line.isEmpty && !next.isEmpty {
      pairs += 1
      let last = bytes[line.upperBound - 1]
      let ends = [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":")]
      if (45...130).contains(line.count), !ends.contains(last) { broken += 1 }
    }
    return pairs >= 4 && broken * 5 >= pairs * 3
  }
}

/// Looks at the first letter of a line.
enum CharacterKindOfLine {
  /// Whether the first letter is a small one.
  static func startsLowerCase(_ line: ArraySlice<UInt8>) -> Bool {
    guard let start = line.indices.first else { return false }
    let scalar = UTF8Scalar(at: start, in: line)
    guard let value = Unicode.Scalar(scalar.value) else { return false }
    return value.properties.isLowercase
  }
}
