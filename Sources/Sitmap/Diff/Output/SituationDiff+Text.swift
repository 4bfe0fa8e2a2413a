import SitmapFormats
import SitmapModel

extension SituationDiff {
  /// The differences for a terminal or a page of notes.
  ///
  /// - Parameters:
  ///   - isWhole: Shows every field that differs with its values.
  ///   - why: Tells the causes.
  ///   - isColorful: Paints the signs; they stand there without colour too.
  /// - Returns: The text, with a line feed at its end.
  public func text(isWhole: Bool = false, why: Bool = false, isColorful: Bool = false) -> String {
    var lines = notes.map { "note: \($0)" }
    for layer in layerNames {
      let own = changes.filter { $0.layer == layer }
      lines.append("\(layer): \(Self.counts(own))")
      for change in own {
        lines.append(Self.head(change, isColorful: isColorful))
        let (shown, named) = change.parts(isWhole: isWhole)
        for field in shown {
          lines.append(
            "    \(field.name): \(Self.show(field.old)) -> \(Self.show(field.new))\(Self.delta(field))"
          )
        }
        if !named.isEmpty { lines.append("    also: \(named.joined(separator: ", "))") }
        if why { lines += change.causes.map { "    because: \($0.line)" } }
      }
    }
    if isEmpty { lines.append("no differences") }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The counts by layer and kind, and the books, without the single changes.
  public var statistics: String {
    var lines = notes.map { "note: \($0)" }
    for layer in layerNames {
      lines.append("\(layer): \(Self.counts(changes.filter { $0.layer == layer }))")
    }
    lines.append("\(unchanged) unchanged")
    let open = books.lines.filter { !$0.counts.isStill }
    guard !open.isEmpty else { return lines.joined(separator: "\n") + "\n" }
    var rows = [["layer", "unit", "type", "start", "added", "in", "removed", "out", "end"]]
    for line in open {
      let counts = line.counts
      let numbers = [
        counts.start, counts.added, counts.movedIn, counts.removed, counts.movedOut, counts.end,
      ]
      rows.append(
        [line.layer, line.unit, line.type].map { $0.isEmpty ? "-" : $0 } + numbers.map(String.init)
      )
    }
    return (lines + [""] + Self.aligned(rows)).joined(separator: "\n") + "\n"
  }

  /// The layers that differ, in their order.
  var layerNames: [String] {
    var names: [String] = []
    for change in changes where names.last != change.layer { names.append(change.layer) }
    return names
  }

  /// How many there are of each kind: of those that came, went and changed always, of others where there are any.
  static func counts(_ changes: [Change]) -> String {
    let always: [Kind] = [.added, .removed, .changed]
    let others = Kind.allCases.filter { !always.contains($0) }
    return (always + others).compactMap { kind in
      let count = changes.count { $0.kind == kind }
      return count > 0 || always.contains(kind) ? "\(count) \(kind.rawValue)" : nil
    }.joined(separator: ", ")
  }

  private static func head(_ change: Change, isColorful: Bool) -> String {
    var sign = change.kind.sign
    if isColorful {
      let colors = ["+": 32, "-": 31, "~": 33, ">": 36]
      sign = "\u{1B}[\(colors[sign] ?? 2)m\(sign)\u{1B}[0m"
    }
    var line = "\(sign) \(FeatureLabel.text(change.feature, layer: change.layer))"
    // The plain kinds are told by the sign.
    let plain: Set<Kind> = [.removed, .added, .changed]
    let told = change.kinds.filter { !plain.contains($0) }.map(\.rawValue)
    if !told.isEmpty { line += " [\(told.joined(separator: ", "))]" }
    if let partner = change.partner {
      line += " \(change.kind == .merged ? "into" : "from") \(partner)"
    }
    if let move = change.move { line += " \(move.words)" }
    if change.stage == .score, let score = change.score {
      line += " (matched by likeness, \(JSONNumber.text(score)))"
    } else if change.stage == .content {
      line += " (matched by content)"
    }
    return line
  }

  /// " (+32000)" for a figure; nothing for other fields.
  static func delta(_ field: FieldChange) -> String {
    guard let delta = field.delta else { return "" }
    return " (\(delta > 0 ? "+" : "")\(JSONNumber.text(delta)))"
  }

  static func show(_ value: PropertyValue?) -> String {
    guard let value else { return "(none)" }
    let text = String(decoding: JSONWriter.bytes(of: value), as: UTF8.self)
    // A list of mentions can be long; the JSON form has all of it.
    return text.count > 160 ? text.prefix(157) + "..." : text
  }

  private static func aligned(_ rows: [[String]]) -> [String] {
    let widths = (rows.first ?? []).indices.map { column in
      rows.map { $0[column].unicodeScalars.count }.max() ?? 0
    }
    return rows.map { row in
      zip(row, widths).enumerated().map { column, cell in
        let space = String(repeating: " ", count: cell.1 - cell.0.unicodeScalars.count)
        return column < 3 ? cell.0 + space : space + cell.0
      }.joined(separator: "  ")
    }
  }
}

extension SituationDiff.Change {
  /// The fields to show, and the names of those that are only named.
  func parts(isWhole: Bool) -> (shown: [SituationDiff.FieldChange], named: [String]) {
    let shown = fields.filter { isWhole || !FieldRole.provenance.contains($0.name) }
    // A record in which nothing else changed shows what did.
    guard !shown.isEmpty else { return (fields, []) }
    let named = fields.map(\.name).filter { !isWhole && FieldRole.provenance.contains($0) }
    return (shown, named)
  }
}

extension SituationDiff.Move {
  /// "12.3 km NE, from Anbar to Baghdad".
  var words: String {
    let metres = distance.metres
    let length =
      metres < 1000
      ? "\(Int(metres.rounded())) m" : "\(JSONNumber.text((metres / 100).rounded() / 10)) km"
    let winds = ["N", "NE", "E", "SE", "S", "SW", "W", "NW"]
    var words = "\(length) \(winds[Int((bearing / 45).rounded()) % 8])"
    if fromUnit != toUnit {
      words += ", from \(fromUnit ?? "nowhere known") to \(toUnit ?? "nowhere known")"
    }
    return words
  }
}

extension SituationDiff.Cause {
  /// "new report ramadi-2 (2015-05-21, the source): "the sentence"".
  var line: String {
    var line = kind.rawValue
    if let correction { line += " \(correction)" }
    if let report { line += " \(kind == .correction ? "in " : "")\(report)" }
    let origin = [author.map { "by \($0)" }, published, source].compactMap { $0 }
    if !origin.isEmpty { line += " (\(origin.joined(separator: ", ")))" }
    if let start, let end { line += " at \(start)-\(end)" }
    if let text { line += ": \"\(text)\"" }
    return line
  }
}
