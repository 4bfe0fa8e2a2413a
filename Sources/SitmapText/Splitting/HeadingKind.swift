import SitmapModel

/// Tells headings from other lines, and how deep they are.
struct HeadingKind {
  private let bytes: ArraySlice<UInt8>
  /// Whether the whole text is in capitals, as old wires are: then capitals make no heading.
  private let isShouted: Bool

  init(_ bytes: ArraySlice<UInt8>, lines: [TextLine]) {
    self.bytes = bytes
    let told = lines.filter { !$0.isBlank }
    let shouted = told.count { !$0.hasSmall }
    isShouted = shouted >= 2 && shouted * 2 > told.count
  }

  /// What a line has around it.
  struct Setting {
    /// The line under it; nil at the end of the text.
    var next: TextLine?
    /// Whether a blank line or nothing stands over it.
    var isAfterBlank: Bool
    /// Whether the lines of the text were broken at a width.
    var isWrapped: Bool
    /// Whether a table begins under it.
    var isOverTable: Bool
  }

  /// The level of a heading, 1 for the outermost; nil when the line is none.
  func level(of line: TextLine, _ setting: Setting) -> Int? {
    switch line.mark {
    case .heading(let level): return level
    case .bullet, .rule: return nil
    case .number(let parts):
      // "2. Anbar" over a blank line; a list has its next number there.
      guard line.words.count <= Self.longestTitle, !endsSentence(line.words), setting.isAfterBlank,
        setting.next?.isBlank ?? false
      else { return nil }
      return Self.numbered + min(parts, 2) - 1
    case .bold: return Self.short
    case .none: break
    }
    if case .rule(let isDouble)? = setting.next?.mark, line.words.count <= Self.longestTitle,
      setting.isAfterBlank, !endsSentence(line.words)
    {
      return isDouble ? 1 : 2
    }
    let endsInColon = bytes[line.words].last == UInt8(ascii: ":")
    let begins = setting.isAfterBlank || !setting.isWrapped
    if line.words.count <= Self.longestTitle, begins, !isShouted, isCapitals(line.words),
      endsInColon || !endsSentence(line.words)
    {
      return Self.capitals
    }
    if endsInColon {
      let isLead = line.words.count <= Self.longestLead && begins && startsWithCapital(line.words)
      return isLead && setting.next != nil ? Self.lead : nil
    }
    // "Table 1: IDPs by district", right over its rows.
    if setting.isOverTable, line.words.count <= Self.longestCaption, !endsSentence(line.words) {
      return Self.lead
    }
    guard line.words.count <= Self.longestTitle, !endsSentence(line.words) else { return nil }
    return setting.next?.isBlank ?? true ? Self.short : nil
  }

  /// Whether an item of a list opens a list of its own ("- Anbar:").
  func isLead(_ item: TextLine) -> Bool {
    item.words.count <= Self.longestLead && bytes[item.words].last == UInt8(ascii: ":")
  }

  /// Whether a line ends as sentences do, before closing quotes and brackets.
  func endsSentence(_ line: Range<Int>) -> Bool {
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
    return Self.sentenceEnds.contains(bytes[end - 1])
  }

  /// Three letters at least, and none of them small; what stands in brackets behind them does not count.
  private func isCapitals(_ line: Range<Int>) -> Bool {
    var capitals = 0
    for byte in bytes[line] {
      if byte == UInt8(ascii: "("), capitals >= 3 { return bytes[line].last == UInt8(ascii: ")") }
      if (97...122).contains(byte) { return false }
      if (65...90).contains(byte) { capitals += 1 }
    }
    return capitals >= 3
  }

  private func startsWithCapital(_ line: Range<Int>) -> Bool {
    guard let start = bytes[line].indices.first,
      let value = Unicode.Scalar(UTF8Scalar(at: start, in: bytes).value)
    else { return false }
    return value.properties.isUppercase || value.properties.numericType != nil
  }

  /// What ends a sentence, and the colon, behind which another line follows.
  static let sentenceEnds = Set(".!?:".utf8)
  /// Levels under those of Markdown: numbered sections, capitals, short lines, lines that end in a colon.
  private static let numbered = 7
  private static let capitals = 9
  private static let short = 10
  /// The level of a line that ends in a colon.
  static let lead = 11
  /// Bytes of a heading, and of a line that ends in a colon.
  private static let longestTitle = 70
  private static let longestLead = 80
  /// Bytes of the words over a table.
  private static let longestCaption = 160
}
