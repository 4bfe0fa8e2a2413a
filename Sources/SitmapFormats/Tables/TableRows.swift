/// The rows of a table, one after the other (RFC 4180; line feeds alone end a row too).
struct TableRows {
  private let bytes: [UInt8]
  private let separator: UInt8
  /// Whether quotation marks have a meaning; in tables with tabs they have none.
  private let hasQuotes: Bool
  private var position = 0
  /// What is broken; nil as long as nothing is.
  private(set) var problem: String?

  /// A cell: its text, and whether it stood in quotation marks.
  struct Cell {
    var bytes: ArraySlice<UInt8>
    var isQuoted = false
  }

  /// Takes a table whose separator is a tab when its first line has any, else the one of comma and semicolon that it
  /// has more of: in a dump with tabs a cell may hold many commas.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    let line = bytes.prefix { $0 != 0x0A }
    func count(_ byte: UInt8) -> Int { line.count { $0 == byte } }
    let tabs = count(0x09)
    let commas = count(0x2C)
    let semicolons = count(0x3B)
    separator = tabs > 0 ? 0x09 : semicolons > commas ? 0x3B : 0x2C
    hasQuotes = separator != 0x09
  }

  /// The next row; nil at the end.
  mutating func next() -> [Cell]? {
    guard position < bytes.count, problem == nil else { return nil }
    var cells: [Cell] = []
    while true {
      cells.append(cell())
      guard position < bytes.count else { return cells }
      let byte = bytes[position]
      position += 1
      if byte == separator { continue }
      if byte == 0x0D, position < bytes.count, bytes[position] == 0x0A { position += 1 }
      return cells
    }
  }

  private mutating func cell() -> Cell {
    if hasQuotes, position < bytes.count, bytes[position] == 0x22 { return quoted() }
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte == separator || byte == 0x0A || byte == 0x0D { break }
      position += 1
    }
    return Cell(bytes: bytes[start..<position])
  }

  private mutating func quoted() -> Cell {
    position += 1
    let start = position
    var text: [UInt8]?
    while position < bytes.count {
      if bytes[position] != 0x22 {
        text?.append(bytes[position])
        position += 1
        continue
      }
      guard position + 1 < bytes.count, bytes[position + 1] == 0x22 else { break }
      // Two quotation marks stand for one.
      if text == nil { text = Array(bytes[start..<position]) }
      text?.append(0x22)
      position += 2
    }
    guard position < bytes.count else {
      problem = "a quotation mark is not closed"
      return Cell(bytes: [])
    }
    let cell = Cell(bytes: text.map { $0[...] } ?? bytes[start..<position], isQuoted: true)
    position += 1
    // What stands between the mark and the separator belongs to nothing.
    while position < bytes.count, bytes[position] != separator, bytes[position] != 0x0A,
      bytes[position] != 0x0D
    {
      position += 1
    }
    return cell
  }
}
