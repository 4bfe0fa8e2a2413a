import SitmapModel

/// Reads a number that stands alone in a cell of a table: what it counts is said over its column.
struct ColumnReader: Sendable {
  let language: Language

  /// The number with the noun of its column; nil when the column counts nothing that we know.
  ///
  /// `isBare` says whether the number stands alone in its cell; other numbers are read as in any text.
  func read(
    _ candidate: Candidate,
    in sentence: Sentence,
    _ words: TokenWords
  ) -> (isBare: Bool, candidate: Candidate?) {
    let cell = sentence.cells.first { $0.tokens.contains(candidate.numeral.tokens.lowerBound) }
    guard let cell, candidate.phrase.noun == nil, !candidate.phrase.isMeasure else {
      return (false, candidate)
    }
    if isFootnote(candidate, in: cell, words) { return (true, nil) }
    guard isAlone(candidate, in: cell, words) else { return (false, candidate) }
    let numeral = candidate.numeral
    guard numeral.high > 0, numeral.form != .fraction, let (noun, kind) = noun(over: cell) else {
      return (true, nil)
    }
    var counted = candidate
    counted.phrase.setHead(noun, kind, language)
    return (true, counted)
  }

  /// "7 (2)": a number in brackets behind the number of the cell.
  private func isFootnote(_ candidate: Candidate, in cell: TableCell, _ words: TokenWords) -> Bool {
    let open = candidate.start - 1
    return open > cell.tokens.lowerBound && ["(", "["].contains(words[open])
      && [")", "]"].contains(words[candidate.end]) && words.isNumber(open - 1)
  }

  /// Whether nothing but marks and footnotes stands beside a number in its cell.
  private func isAlone(_ candidate: Candidate, in cell: TableCell, _ words: TokenWords) -> Bool {
    for at in cell.tokens where at < candidate.start || at >= candidate.end {
      guard let token = words.token(at) else { continue }
      switch token.kind {
      case .punctuation, .symbol: continue
      case .number where words[at - 1] == "[" && words[at + 1] == "]": continue
      case .number where words[at - 1] == "(" && words[at + 1] == ")": continue
      case .word, .number: return false
      }
    }
    return true
  }

  /// The noun over a column: households and houses before the people in them; nil when it measures something else.
  private func noun(over cell: TableCell) -> (String, NounClass)? {
    var found: (noun: String, kind: NounClass)?
    for token in cell.header {
      guard let kind = language.numbers.nouns[token.lower] else { continue }
      switch kind {
      case .measure: return nil
      case .households, .houses: return (token.lower, kind)
      case .persons, .items:
        found = found.flatMap { $0.kind == .persons ? $0 : nil } ?? (token.lower, kind)
      }
    }
    return found.map { ($0.noun, $0.kind) }
  }
}
