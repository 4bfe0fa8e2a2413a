/// Rows of texts, padded so that columns stand under each other.
struct TextTable {
  private var rows: [[String]] = []
  private var widths: [Int] = []

  /// Adds a row; control characters and line ends of its cells become spaces.
  mutating func add(_ cells: [String]) {
    let cells = cells.map(Self.onOneLine)
    for (column, cell) in cells.enumerated() {
      if column == widths.count { widths.append(0) }
      widths[column] = max(widths[column], cell.unicodeScalars.count)
    }
    rows.append(cells)
  }

  /// Writes the rows; columns that are empty in all of them are left out.
  func write(into bytes: inout [UInt8]) {
    let lastColumn = widths.lastIndex { $0 > 0 }
    for row in rows {
      var line: [UInt8] = []
      for (column, cell) in row.enumerated() where widths[column] > 0 {
        line.append(contentsOf: cell.utf8)
        guard column != lastColumn else { continue }
        let padding = widths[column] - cell.unicodeScalars.count + 2
        line.append(contentsOf: repeatElement(0x20, count: padding))
      }
      while line.last == 0x20 { line.removeLast() }
      bytes.append(contentsOf: line)
      bytes.append(0x0A)
    }
  }

  /// Without what would break the line, or reach the terminal as a command.
  private static func onOneLine(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var spaces = 0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0...0x20, 0x7F...0xA0, 0x2028, 0x2029: spaces += 1
      default:
        if spaces > 0, !result.isEmpty { result.append(" ") }
        spaces = 0
        result.append(scalar)
      }
    }
    return String(result)
  }
}
