import SitmapFormats
import SitmapModel

extension SituationDiff {
  /// Fields that say where a record is told, or say in another form what another field says.
  ///
  /// They change whenever another report tells of the same thing, so the forms for people only name them.
  private static let provenance: Set<String> = [
    "source_scale", "url", "published", "sentence", "start", "end", "field", "text", "mentions",
    "previous_ids", "values", "date_text", "time_start", "time_end", "place_start", "place_end",
    "confidence", "alternatives", "rules", "figure_start", "figure_end", "persons_best",
    "persons_low", "persons_high", "origins", "destinations", "names", "docs", "reasons",
  ]

  /// The differences for a terminal or a page of notes; `isWhole` shows every field that differs with its values.
  public func text(isWhole: Bool = false) -> String {
    var lines = notes.map { "note: \($0)" }
    for layer in layerNames {
      let own = changes.filter { $0.layer == layer }
      lines.append("\(layer): \(Self.counts(own))")
      for change in own {
        let mark =
          switch change.kind {
          case .removed: "-"
          case .changed: "~"
          case .added: "+"
          }
        lines.append("\(mark) \(FeatureLabel.text(change.feature, layer: layer))")
        let (shown, named) = Self.parts(of: change, isWhole: isWhole)
        for field in shown {
          lines.append("    \(field.name): \(Self.show(field.old)) -> \(Self.show(field.new))")
        }
        if !named.isEmpty { lines.append("    also: \(named.joined(separator: ", "))") }
      }
    }
    if isEmpty { lines.append("no differences") }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The differences as Markdown tables; `isWhole` shows every field that differs with its values.
  public func markdown(isWhole: Bool = false) -> String {
    var lines = ["# Changes", ""]
    lines.append(isEmpty ? "No differences." : "\(Self.counts(changes)), \(unchanged) unchanged.")
    for note in notes { lines += ["", "> \(Self.cell(note))"] }
    for layer in layerNames {
      lines += ["", "## \(layer)", "", "| change | what | field | before | after |"]
      lines.append("| --- | --- | --- | --- | --- |")
      for change in changes where change.layer == layer {
        let label = Self.cell(FeatureLabel.text(change.feature, layer: layer))
        let (shown, named) = Self.parts(of: change, isWhole: isWhole)
        var rows = shown.map { field in
          "\(Self.cell(field.name)) | \(Self.cell(Self.show(field.old))) | \(Self.cell(Self.show(field.new)))"
        }
        if !named.isEmpty { rows.append("also: \(Self.cell(named.joined(separator: ", "))) | | ") }
        if rows.isEmpty { rows.append(" | | ") }
        for (index, row) in rows.enumerated() {
          lines.append("| \(index == 0 ? "\(change.kind.rawValue) | \(label)" : " | ") | \(row) |")
        }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The differences as one JSON object.
  public var value: PropertyValue {
    .object([
      Property("added", .integer(count(.added))), Property("removed", .integer(count(.removed))),
      Property("changed", .integer(count(.changed))), Property("unchanged", .integer(unchanged)),
      Property("notes", .array(notes.map { .string($0) })),
      Property(
        "changes",
        .array(
          changes.map { change in
            .object([
              Property("layer", .string(change.layer)), Property("id", .string(change.feature.id)),
              Property("change", .string(change.kind.rawValue)),
              Property("label", .string(FeatureLabel.text(change.feature, layer: change.layer))),
              Property("fields", .array(change.fields.map(Self.object))),
            ])
          }
        )
      ),
    ])
  }

  /// The differing features as a layer, with `change`, `changed_fields` and `differences` before their own properties.
  ///
  /// Ids are prefixed by the layer, which keeps them apart in one file.
  public var layer: Layer {
    Layer(
      name: "changes",
      features: changes.enumerated().map { number, change in
        let id = change.feature.id.isEmpty ? String(number + 1) : change.feature.id
        return Feature(
          id: "\(change.layer)/\(change.kind.rawValue)/\(id)",
          geometry: change.feature.geometry,
          properties: [
            Property("change", .string(change.kind.rawValue)),
            Property("layer", .string(change.layer)),
            Property("changed_fields", .array(change.fields.map { .string($0.name) })),
            Property("differences", .array(change.fields.map(Self.object))),
          ] + change.feature.properties.filter { !Self.ownNames.contains($0.name) }
        )
      }
    )
  }

  /// Names of the differing features' first properties, which their own must not repeat.
  private static let ownNames: Set<String> = ["change", "layer", "changed_fields", "differences"]

  /// The fields to show, and the names of those that are only named.
  private static func parts(
    of change: Change,
    isWhole: Bool
  ) -> (shown: [FieldChange], named: [String]) {
    let shown = change.fields.filter { isWhole || !provenance.contains($0.name) }
    // A record in which nothing else changed shows what did.
    guard !shown.isEmpty else { return (change.fields, []) }
    let named = change.fields.map(\.name).filter { !isWhole && provenance.contains($0) }
    return (shown, named)
  }

  private var layerNames: [String] {
    var names: [String] = []
    for change in changes where names.last != change.layer { names.append(change.layer) }
    return names
  }

  private static func counts(_ changes: [Change]) -> String {
    let kinds: [Kind] = [.added, .removed, .changed]
    return kinds.map { kind in "\(changes.count { $0.kind == kind }) \(kind.rawValue)" }
      .joined(separator: ", ")
  }

  private static func object(_ field: FieldChange) -> PropertyValue {
    .object([
      Property("field", .string(field.name)), Property("old", field.old ?? .null),
      Property("new", field.new ?? .null),
    ])
  }

  private static func show(_ value: PropertyValue?) -> String {
    guard let value else { return "(none)" }
    let text = String(decoding: JSONWriter.bytes(of: value), as: UTF8.self)
    // A list of mentions can be long; the JSON form has all of it.
    return text.count > 160 ? text.prefix(157) + "..." : text
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
