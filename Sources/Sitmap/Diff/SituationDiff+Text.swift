import SitmapFormats
import SitmapModel

extension SituationDiff {
  /// The differences for a terminal or a page of notes.
  public var text: String {
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
        for field in change.fields {
          lines.append("    \(field.name): \(Self.show(field.old)) -> \(Self.show(field.new))")
        }
      }
    }
    if isEmpty { lines.append("no differences") }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The differences as Markdown tables.
  public var markdown: String {
    var lines = ["# Changes", ""]
    lines.append(isEmpty ? "No differences." : "\(Self.counts(changes)), \(unchanged) unchanged.")
    for note in notes { lines += ["", "> \(Self.cell(note))"] }
    for layer in layerNames {
      lines += ["", "## \(layer)", "", "| change | what | field | before | after |"]
      lines.append("| --- | --- | --- | --- | --- |")
      for change in changes where change.layer == layer {
        let label = Self.cell(FeatureLabel.text(change.feature, layer: layer))
        if change.fields.isEmpty { lines.append("| \(change.kind.rawValue) | \(label) | | | |") }
        for (index, field) in change.fields.enumerated() {
          let head = index == 0 ? "\(change.kind.rawValue) | \(label)" : " | "
          let values = "\(Self.cell(Self.show(field.old))) | \(Self.cell(Self.show(field.new)))"
          lines.append("| \(head) | \(Self.cell(field.name)) | \(values) |")
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
          ] + change.feature.properties
        )
      }
    )
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
