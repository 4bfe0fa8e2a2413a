import SitmapModel

/// Finds the tables of a text: lines in a row whose cells are parted by bars, tabs or gaps.
struct TableFinder {
  private let bytes: ArraySlice<UInt8>
  private let lines: [TextLine]

  /// A row of a table.
  struct Row {
    /// Its cells in order; an empty cell is an empty range.
    var cells: [Range<Int>]
    /// Whether it names the columns.
    var namesColumns = false
    /// The line that names its columns; nil when there is none.
    var columns: Int?
  }

  /// What parts the cells of a line.
  private enum Edge: CaseIterable { case bar, tab, gap }

  init(_ lines: [TextLine], in bytes: ArraySlice<UInt8>) {
    self.lines = lines
    self.bytes = bytes
  }

  /// The rows by the number of their line.
  func rows() -> [Int: Row] {
    var rows: [Int: Row] = [:]
    // Up to which line no table of an edge begins: lines that made none are not tried again.
    var refused: [Edge: Int] = [:]
    var at = 0
    while at < lines.count {
      guard let group = group(from: at, &refused) else {
        at += 1
        continue
      }
      let cells = group.numbers.map { group.cells[$0] ?? [] }
      let header = namesColumns(cells, isRuled: group.isRuled) ? group.numbers.first : nil
      for number in group.numbers {
        rows[number] = Row(
          cells: group.cells[number] ?? [],
          namesColumns: number == header,
          columns: number == header ? nil : header
        )
      }
      at = group.end
    }
    return rows
  }

  /// Lines that make a table together.
  private struct Group {
    var numbers: [Int] = []
    var cells: [Int: [Range<Int>]] = [:]
    /// Whether a rule stands under the first of them.
    var isRuled = false
    var end: Int
  }

  private func group(from first: Int, _ refused: inout [Edge: Int]) -> Group? {
    for edge in Edge.allCases where refused[edge, default: 0] <= first {
      guard let width = cells(of: first, by: edge)?.count else { continue }
      var group = Group(end: first)
      while group.end < lines.count, !lines[group.end].isBlank {
        if case .rule = lines[group.end].mark {
          if group.numbers.count == 1 { group.isRuled = true }
        } else if let cells = cells(of: group.end, by: edge),
          edge != .gap || cells.count == width
        {
          group.numbers.append(group.end)
          group.cells[group.end] = cells
        } else {
          break
        }
        group.end += 1
      }
      if isTable(group, edge) { return group }
      refused[edge] = group.end
    }
    return nil
  }

  private func isTable(_ group: Group, _ edge: Edge) -> Bool {
    let rows = group.numbers.compactMap { group.cells[$0] }
    let counted = rows.count { row in row.dropFirst().contains { startsWithNumber($0) } }
    switch edge {
    case .bar:
      guard rows.count == 1 else { return true }
      // One line alone: the foot of a page has bars too, and no figures.
      let isFramed = bytes[lines[group.numbers[0]].whole].first == Self.bar
      return isFramed || group.numbers[0] > 0 && counted == 1
    case .tab: return rows.count >= 2
    case .gap: return rows.count >= 3 && counted * 2 >= rows.count
    }
  }

  /// The cells of a line; nil when it has fewer than two, or one is as long as a paragraph.
  private func cells(of number: Int, by edge: Edge) -> [Range<Int>]? {
    let line = lines[number]
    switch edge {
    case .bar where !line.hasBar, .tab where !line.hasTab, .gap where !line.hasGap: return nil
    default: break
    }
    if case .rule = line.mark { return nil }
    var range = line.whole
    var isFramed = false
    // A bullet and its tab are no cell.
    if edge != .bar, line.mark != .none { range = line.words }
    if edge == .bar, bytes[range].first == Self.bar {
      isFramed = true
      range = (range.lowerBound + 1)..<range.upperBound
      if bytes[range].last == Self.bar { range = range.lowerBound..<(range.upperBound - 1) }
    }
    var cells: [Range<Int>] = []
    var start = range.lowerBound
    var at = start
    while at < range.upperBound {
      guard let end = edgeEnd(at, edge, in: range) else {
        at += 1
        continue
      }
      cells.append(TextLine.trimmed(start..<at, in: bytes))
      start = end
      at = end
    }
    cells.append(TextLine.trimmed(start..<range.upperBound, in: bytes))
    let longest = edge == .gap ? Self.longestGapCell : Self.longestCell
    let isWide = cells.contains { $0.count > longest } && !isFramed
    guard cells.count > 1, cells.count <= Self.mostCells, !isWide else { return nil }
    return cells
  }

  /// Where the edge of a cell ends that begins at a byte; nil when none begins there.
  private func edgeEnd(_ at: Int, _ edge: Edge, in range: Range<Int>) -> Int? {
    switch edge {
    case .bar: return bytes[at] == Self.bar ? at + 1 : nil
    case .tab: return bytes[at] == 9 ? at + 1 : nil
    case .gap:
      var end = at
      while end < range.upperBound, bytes[end] == 32 { end += 1 }
      return end - at >= 2 ? end : nil
    }
  }

  /// Whether the first row names the columns: it is ruled off, or it has no number where a later row has one.
  private func namesColumns(_ rows: [[Range<Int>]], isRuled: Bool) -> Bool {
    guard rows.count > 1 else { return false }
    if isRuled { return true }
    guard !rows[0].contains(where: { startsWithNumber($0) }) else { return false }
    return rows.dropFirst().contains { row in
      zip(rows[0], row).contains { !$0.isEmpty && startsWithNumber($1) }
    }
  }

  /// Whether a cell begins with a digit, perhaps after a mark such as "~".
  private func startsWithNumber(_ cell: Range<Int>) -> Bool {
    let marks: Set<UInt8> = [0x7E, 0x3C, 0x3E, 0x2A]
    guard let first = bytes[cell].first(where: { !marks.contains($0) && $0 != 32 }) else {
      return false
    }
    return (48...57).contains(first)
  }

  private static let bar = UInt8(ascii: "|")
  /// Bytes of a cell; what is longer is a paragraph with a mark in it.
  private static let longestCell = 240
  private static let longestGapCell = 60
  /// Cells of a row: a bound on the work for a file that is no report.
  private static let mostCells = 64
}
