import SitmapFormats
public import SitmapModel

extension SituationDiff {
  /// The differences as one JSON object.
  public var value: PropertyValue {
    var members = [
      Property("added", .integer(count(.added))), Property("removed", .integer(count(.removed))),
      Property("changed", .integer(changes.count { !$0.kind.isOneSided })),
      Property("unchanged", .integer(unchanged)),
      Property(
        "kinds",
        .object(
          Kind.allCases.compactMap { kind in
            let number = count(kind)
            return number > 0 ? Property(kind.rawValue, .integer(number)) : nil
          }
        )
      ),
      Property("notes", .array(notes.map { .string($0) })),
    ]
    members.append(Property("changes", .array(changes.map { .object($0.members) })))
    members.append(Property("books", .array(books.lines.map(Self.object))))
    return .object(members)
  }

  /// A line of the books.
  static func object(_ line: DiffBooks.Line) -> PropertyValue {
    .object([
      Property("layer", .string(line.layer)), Property("unit", .string(line.unit)),
      Property("type", .string(line.type)), Property("start", .integer(line.counts.start)),
      Property("added", .integer(line.counts.added)),
      Property("moved_in", .integer(line.counts.movedIn)),
      Property("removed", .integer(line.counts.removed)),
      Property("moved_out", .integer(line.counts.movedOut)),
      Property("end", .integer(line.counts.end)),
    ])
  }

  /// A field that differs.
  static func object(_ field: FieldChange) -> PropertyValue {
    var members = [
      Property("field", .string(field.name)), Property("old", field.old ?? .null),
      Property("new", field.new ?? .null),
    ]
    if let delta = field.delta { members.append(Property("delta", .rounded(delta, decimals: 9))) }
    return .object(members)
  }
}

extension SituationDiff.Change {
  /// The change without the features themselves.
  var members: [Property] {
    var members = [
      Property("layer", .string(layer)), Property("id", .string(feature.id)),
      Property("change", .string(kind.rawValue)),
      Property("kinds", .array(kinds.map { .string($0.rawValue) })),
      Property("label", .string(FeatureLabel.text(feature, layer: layer))),
    ]
    if let stage { members.append(Property("matched_by", .string(stage.rawValue))) }
    if let score { members.append(Property("score", .number(score))) }
    if let partner { members.append(Property(kind == .merged ? "into" : "from", .string(partner))) }
    if let move { members.append(Property("move", move.value)) }
    members.append(Property("fields", .array(fields.map(SituationDiff.object))))
    if !causes.isEmpty { members.append(Property("causes", .array(causes.map(\.value)))) }
    return members
  }
}

extension SituationDiff.Move {
  /// The way in metres and degrees, with the units.
  var value: PropertyValue {
    .object([
      Property("metres", .rounded(distance.metres, decimals: 1)),
      Property("bearing", .rounded(bearing, decimals: 1)), Property("from_unit", .text(fromUnit)),
      Property("to_unit", .text(toUnit)),
    ])
  }
}

extension SituationDiff.Cause {
  /// The cause with its report and passage.
  var value: PropertyValue {
    if kind == .correction {
      return .object([
        Property("cause", .string(kind.rawValue)), Property("correction", .text(correction)),
        Property("by", .text(author)), Property("on", .text(published)),
        Property("doc", .text(report)), Property("text", .text(text)),
      ])
    }
    return .object([
      Property("cause", .string(kind.rawValue)), Property("doc", .text(report)),
      Property("published", .text(published)), Property("source", .text(source)),
      Property("field", .text(field)), Property("start", .count(start)),
      Property("end", .count(end)), Property("text", .text(text)),
    ])
  }
}
