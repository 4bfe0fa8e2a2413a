import SitmapModel

extension SituationDiff {
  /// The differences as Markdown tables, with the books.
  ///
  /// - Parameters:
  ///   - isWhole: Shows every field that differs with its values.
  ///   - why: Tells the causes.
  /// - Returns: The page.
  public func markdown(isWhole: Bool = false, why: Bool = false) -> String {
    var lines = ["# Changes", ""]
    lines.append(isEmpty ? "No differences." : "\(Self.counts(changes)), \(unchanged) unchanged.")
    for note in notes { lines += ["", "> \(Self.cell(note))"] }
    for layer in layerNames {
      lines += ["", "## \(layer)", "", "| change | what | field | before | after |"]
      lines.append("| --- | --- | --- | --- | --- |")
      for change in changes where change.layer == layer {
        let rows = Self.rows(change, isWhole: isWhole, why: why)
        let label = Self.cell(FeatureLabel.text(change.feature, layer: layer))
        for (index, row) in rows.enumerated() {
          lines.append("| \(index == 0 ? "\(change.kind.rawValue) | \(label)" : " | ") | \(row) |")
        }
      }
    }
    lines += bookLines
    return lines.joined(separator: "\n") + "\n"
  }

  /// The last three cells of the rows of a change.
  private static func rows(_ change: Change, isWhole: Bool, why: Bool) -> [String] {
    let (shown, named) = change.parts(isWhole: isWhole)
    var rows = shown.map { field in
      "\(cell(field.name)) | \(cell(show(field.old))) | \(cell(show(field.new)))\(delta(field))"
    }
    if let move = change.move { rows.append("way | | \(cell(move.words))") }
    if let partner = change.partner {
      rows.append("\(change.kind == .merged ? "into" : "from") | | \(cell(partner))")
    }
    if !named.isEmpty { rows.append("also: \(cell(named.joined(separator: ", "))) | | ") }
    if why { rows += change.causes.map { "because | | \(cell($0.line))" } }
    return rows.isEmpty ? [" | | "] : rows
  }

  private var bookLines: [String] {
    let open = books.lines.filter { !$0.counts.isStill }
    guard !open.isEmpty else { return [] }
    var lines = ["", "## Books", ""]
    lines.append("| layer | unit | type | start | added | moved in | removed | moved out | end |")
    lines.append("| --- | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |")
    for line in open {
      let names = [line.layer, line.unit, line.type].map(Self.cell).joined(separator: " | ")
      let counts = line.counts
      lines.append(
        "| \(names) | \(counts.start) | \(counts.added) | \(counts.movedIn) | \(counts.removed) | \(counts.movedOut) | \(counts.end) |"
      )
    }
    return lines
  }

  private static func cell(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      if scalar == "|" { escaped += "\\" }
      escaped.unicodeScalars.append(scalar == "\n" || scalar == "\r" ? " " : scalar)
    }
    return escaped
  }
}
