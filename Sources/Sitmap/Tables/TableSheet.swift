import SitmapGazetteer
public import SitmapModel

/// A table ready to be written: its columns, its rows as features, and the same as words for people.
public struct TableSheet: Sendable {
  /// The columns, in their order.
  public let columns: [String]
  /// The rows: features with these properties; units have their outlines.
  public let layer: Layer
  /// The header, the rows and the total as words.
  public let lines: [[String]]
  /// What was left out of sums and why, a line each.
  public let notes: [String]

  /// Lays out a table.
  ///
  /// - Parameters:
  ///   - table: What is known now.
  ///   - old: What was known before, by the same keys; nil for no comparison.
  ///   - measures: The measures to write; nil for those that have anything.
  ///   - outlines: Whether rows that are units have their shapes.
  public init(
    _ table: SituationTable,
    comparedWith old: SituationTable? = nil,
    measures: [TableMeasure]? = nil,
    outlines: Bool = false
  ) {
    let shown =
      measures
      ?? TableMeasure.allCases.filter { measure in
        [table.total, old?.total].contains { row in
          guard let row else { return false }
          return row.counts[measure] != nil || row.terms[measure] != nil
        }
      }
    let writer = SheetWriter(
      measures: shown,
      sums: table.sums,
      isCompared: old != nil
    )
    let keyColumns = Self.unique(table.keys.flatMap(\.columns))
    columns = keyColumns.names + writer.columns
    var lines = [keyColumns.names + writer.headings]
    var features: [Feature] = []
    for key in Self.order(Set(table.rows.keys).union(old?.rows.keys.map(\.self) ?? [])) {
      let now = table.rows[key] ?? SituationTable.Row()
      let before = old.map { $0.rows[key] ?? SituationTable.Row() }
      let cells = keyColumns.indices.map { key[$0] }
      let names = zip(keyColumns.names, cells).map { Property($0, .text($1)) }
      features.append(
        Feature(
          id: cells.map { $0 ?? "" }.joined(separator: "|"),
          geometry: outlines ? Self.outline(of: key, table) : nil,
          properties: names + writer.properties(now, before)
        )
      )
      lines.append(cells.map { $0 ?? "-" } + writer.words(now, before))
    }
    layer = Layer(name: "table", features: features)
    if !table.keys.isEmpty {
      var total = keyColumns.names.map { _ in "" }
      total[0] = "total"
      lines.append(total + writer.words(table.total, old?.total))
    }
    self.lines = lines
    notes = writer.notes(table)
  }

  /// The names of columns, each once, and where the cells of a key have them.
  private static func unique(_ names: [String]) -> (names: [String], indices: [Int]) {
    var found: [String] = []
    var indices: [Int] = []
    for (index, name) in names.enumerated() where !found.contains(name) {
      found.append(name)
      indices.append(index)
    }
    return (found, indices)
  }

  /// Rows by what names them; what is not known comes last.
  private static func order(_ keys: Set<[String?]>) -> [[String?]] {
    keys.sorted { a, b in
      for (x, y) in zip(a, b) where x != y {
        guard let x else { return false }
        guard let y else { return true }
        return x < y
      }
      return false
    }
  }

  /// The outline of the smallest unit that a row names.
  private static func outline(of key: [String?], _ table: SituationTable) -> Geometry? {
    var start = 0
    for own in table.keys {
      let cells = Array(key[start..<start + own.columns.count])
      start += own.columns.count
      guard let level = own.unitLevel else { continue }
      let code = level == 0 ? cells[0] : level == 1 ? cells[1] : cells[3]
      guard let code else { return nil }
      if level == 0 {
        return table.gazetteer.country(code: code).flatMap { table.gazetteer.shape(of: $0.id) }
      }
      let wanted = level == 1 ? "ADM1" : "ADM2"
      let unit = table.gazetteer.places(code: code).first { $0.featureCode == wanted }
      return unit.flatMap { table.gazetteer.shape(of: $0.id) }
    }
    return nil
  }
}

extension TableSheet {
  /// The table in Markdown.
  public var markdown: String {
    func row(_ cells: [String]) -> String {
      "| " + cells.map(Self.escaped).joined(separator: " | ") + " |\n"
    }
    guard let header = lines.first else { return "" }
    return row(header) + "|" + header.map { _ in " --- |" }.joined() + "\n"
      + lines.dropFirst().map(row).joined()
  }

  /// A cell that cannot end its column or its line.
  private static func escaped(_ cell: String) -> String {
    var text = ""
    for scalar in cell.unicodeScalars {
      switch scalar {
      case "|": text += "\\|"
      case "\\": text += "\\\\"
      case "\n", "\r", "\t": text += " "
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
