/// Rows of words as aligned columns.
enum Columns {
  /// One line a row, two spaces between the columns; empty for no rows.
  static func text(_ rows: [[String]]) -> String {
    var widths: [Int] = []
    for row in rows {
      for (index, cell) in row.enumerated() {
        if index == widths.count { widths.append(0) }
        widths[index] = max(widths[index], cell.unicodeScalars.count)
      }
    }
    return rows.map { row in
      let cells = row.enumerated().map { index, cell in
        index == row.count - 1
          ? SafeLine.text(cell)
          : SafeLine.text(cell)
            + String(repeating: " ", count: widths[index] - cell.unicodeScalars.count)
      }
      return cells.joined(separator: "  ") + "\n"
    }.joined()
  }
}
