import SitmapModel

/// Cuts a text into passages: title, headings, paragraphs, captions, list items, rows of tables and page furniture.
struct PassageReader {
  private let bytes: ArraySlice<UInt8>
  private let lines: [TextLine]
  private let rows: [Int: TableFinder.Row]
  private let isWrapped: Bool
  private let headings: HeadingKind
  private let furniture = Furniture()

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    lines = TextLine.all(in: bytes)
    rows = TableFinder(lines, in: bytes).rows()
    headings = HeadingKind(bytes, lines: lines)
    isWrapped = Self.isHardWrapped(lines, rows, in: bytes)
  }

  /// The passages in order; `titleInText` is whether the first line can be the title.
  func passages(titleInText: Bool) -> [Passage] {
    var passages: [Passage] = []
    var scope = HeadingScope()
    var columns: [Int: Int] = [:]  // The passage of a line that names columns.
    var captionNext = false
    var isAfterBlank = true
    var open: Int?  // The passage that the next line may continue.
    for (number, line) in lines.enumerated() {
      guard !line.isBlank else {
        open = nil
        isAfterBlank = true
        continue
      }
      defer { isAfterBlank = false }
      if let row = rows[number] {
        if row.namesColumns { columns[number] = passages.count }
        var passage = self.passage(row, line, columns: row.columns.flatMap { columns[$0] })
        passage.heading = scope.heading(
          over: passage,
          at: passages.count,
          isLead: false,
          isAfterBlank: isAfterBlank
        )
        passages.append(passage)
        open = nil
        continue
      }
      let read = furniture.line(bytes[line.whole])
      if read.isFurniture || isRule(line) {
        passages.append(Passage(kind: .furniture, span: span(line.whole)))
        captionNext = read.announcesCaption
        open = nil
        continue
      }
      if let cut = read.cut {
        let end = line.whole.lowerBound + cut
        let words = TextLine.trimmed(line.whole.lowerBound..<end, in: bytes)
        passages.append(Passage(kind: .caption, span: span(words)))
        passages.append(Passage(kind: .furniture, span: Span(end, line.whole.upperBound)))
        open = nil
        continue
      }
      if let index = open, rows[number + 1] == nil || isWrapped,
        continues(passages[index], line)
      {
        passages[index].span = Span(passages[index].span.start, line.whole.upperBound)
        continue
      }
      let isFirst = titleInText && passages.allSatisfy { $0.kind == .furniture }
      var passage = self.passage(
        line,
        HeadingKind.Setting(
          next: number + 1 < lines.count ? lines[number + 1] : nil,
          isAfterBlank: isAfterBlank,
          isWrapped: isWrapped,
          isOverTable: rows[number + 1] != nil
        ),
        isFirst: isFirst,
        isCaption: captionNext
      )
      captionNext = false
      passage.heading = scope.heading(
        over: passage,
        at: passages.count,
        isLead: passage.kind == .item && headings.isLead(line),
        isAfterBlank: isAfterBlank
      )
      passages.append(passage)
      let isOpen = passage.kind == .body || passage.kind == .item || isWrapped
      open = isOpen ? passages.count - 1 : nil
    }
    return passages
  }

  private func span(_ range: Range<Int>) -> Span { Span(range.lowerBound, range.upperBound) }

  private func isRule(_ line: TextLine) -> Bool {
    if case .rule = line.mark { return true }
    return false
  }

  private func passage(_ row: TableFinder.Row, _ line: TextLine, columns: Int?) -> Passage {
    Passage(
      kind: row.namesColumns ? .columns : .row,
      span: span(line.whole),
      cells: row.cells.map(span),
      columns: columns
    )
  }

  private func passage(
    _ line: TextLine,
    _ setting: HeadingKind.Setting,
    isFirst: Bool,
    isCaption: Bool
  ) -> Passage {
    if isCaption { return Passage(kind: .caption, span: span(line.whole)) }
    let isOnly = lines.count == 1
    let isShort = line.words.count <= Self.longestTitle && !headings.endsSentence(line.words)
    if isFirst, isShort, !isOnly, line.mark != .bullet {
      return Passage(kind: .title, span: span(line.words))
    }
    if !isOnly, let level = headings.level(of: line, setting) {
      return Passage(kind: .heading, span: span(line.words), level: level)
    }
    switch line.mark {
    case .bullet, .number:
      return Passage(kind: .item, span: span(line.words), level: line.indent)
    case .none, .heading, .bold, .rule: return Passage(kind: .body, span: span(line.whole))
    }
  }

  /// Whether a line carries on the passage before it rather than beginning its own.
  private func continues(_ passage: Passage, _ line: TextLine) -> Bool {
    let before = passage.span.start..<passage.span.end
    switch line.mark {
    case .bullet, .heading, .bold, .rule: return false
    // "12. The army" may stand at the start of a broken line: a list goes on, a paragraph does too.
    case .number: return isWrapped && passage.kind == .body
    case .none: break
    }
    if isWrapped { return passage.kind != .heading }
    if passage.kind == .item, line.indent > passage.level, bytes[before].last != UInt8(ascii: ":") {
      return true
    }
    guard !headings.endsSentence(before) else { return false }
    return CharacterKindOfLine.startsLowerCase(bytes[line.whole])
  }

  /// Whether lines were broken at a width, as `pdftotext` and e-mail do it; lists and tables do not tell.
  private static func isHardWrapped(
    _ lines: [TextLine],
    _ rows: [Int: TableFinder.Row],
    in bytes: ArraySlice<UInt8>
  ) -> Bool {
    var pairs = 0
    var broken = 0
    for number in lines.indices.dropLast() {
      let (line, next) = (lines[number], lines[number + 1])
      guard !line.isBlank, !next.isBlank, rows[number] == nil, rows[number + 1] == nil,
        next.mark != .bullet
      else { continue }
      pairs += 1
      let last = bytes[line.whole.upperBound - 1]
      if (45...130).contains(line.whole.count), !HeadingKind.sentenceEnds.contains(last) {
        broken += 1
      }
    }
    return pairs >= 4 && broken * 5 >= pairs * 3
  }

  /// Bytes of a title.
  private static let longestTitle = 160
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
