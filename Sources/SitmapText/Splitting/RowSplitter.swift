import SitmapModel

/// Makes one sentence of each row of a table: a row tells one thing, and its cells stay apart.
struct RowSplitter {
  private let bytes: ArraySlice<UInt8>
  private let passages: [Passage]
  private let tokenizer = Tokenizer()
  /// The words over the columns, by the passage that names them.
  private let headers: [Int: [[Token]]]

  init(_ bytes: ArraySlice<UInt8>, passages: [Passage]) {
    self.bytes = bytes
    self.passages = passages
    var headers: [Int: [[Token]]] = [:]
    for (number, passage) in passages.enumerated() where passage.kind == .columns {
      headers[number] = passage.cells.map { cell in
        Tokenizer().tokens(of: bytes[cell.start..<cell.end], in: .text)
      }
    }
    self.headers = headers
  }

  /// The sentence of a row; a row too long for one gives several, the last ones without cells.
  func sentences(of row: Passage, paragraph: Int, index: Int) -> [Sentence] {
    let header = row.columns.flatMap { headers[$0] } ?? []
    var tokens: [Token] = []
    var cells: [TableCell] = []
    var at = row.span.start
    for (column, cell) in row.cells.enumerated() {
      tokens += edge(from: at, to: cell.start)
      let words = Tokenizer.withoutEmphasis(
        tokenizer.tokens(of: bytes[cell.start..<cell.end], in: .text)
      )
      let range = tokens.count..<(tokens.count + words.count)
      cells.append(
        TableCell(tokens: range, header: column < header.count ? header[column] : [])
      )
      tokens += words
      at = cell.end
    }
    tokens += edge(from: at, to: row.span.end)
    let limit = Limits.sentenceTokens
    return stride(from: 0, to: max(1, tokens.count), by: limit).enumerated().map { part, start in
      let words = Array(tokens[start..<min(tokens.count, start + limit)])
      let span =
        words.first.flatMap { first in
          words.last.map { Span(first.span.start, $0.span.end) }
        } ?? row.span
      return Sentence(
        index: index + part,
        span: span,
        passage: row.kind,
        paragraph: paragraph,
        tokens: words,
        cells: part == 0 ? cells.filter { $0.tokens.upperBound <= words.count } : []
      )
    }
  }

  /// What stands between two cells, so that no name or number reaches over it.
  private func edge(from start: Int, to end: Int) -> [Token] {
    guard start < end else { return [] }
    let marks = tokenizer.tokens(of: bytes[start..<end], in: .text)
    guard marks.isEmpty else { return marks }
    return bytes[start..<end].withUnsafeBufferPointer {
      [Token(span: Span(start, end), bytes: $0, kind: .punctuation, spaceBefore: false)]
    }
  }
}
