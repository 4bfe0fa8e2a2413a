public import SitmapModel

extension SituationDiff {
  /// The differing features as a layer, with `change` and what differs before their own properties.
  ///
  /// A feature that moved is drawn as the line from where it was to where it is. Colours, sizes and signs are those of
  /// simplestyle 1.1.0; the sign says the kind without colour. Ids are prefixed by the layer, which keeps them apart in
  /// one file.
  public var layer: Layer {
    Layer(
      name: "changes",
      features: changes.enumerated().map { number, change in
        let id = change.feature.id.isEmpty ? String(number + 1) : change.feature.id
        return Feature(
          id: "\(change.layer)/\(change.kind.rawValue)/\(id)",
          geometry: change.move.map { .lineString([$0.from, $0.to]) } ?? change.feature.geometry,
          properties: Self.head(change)
            + change.feature.properties.filter { !Self.ownNames.contains($0.name) }
        )
      }
    )
  }

  private static func head(_ change: Change) -> [Property] {
    let style = MapStyle(change.kind)
    return [
      Property("change", .string(change.kind.rawValue)),
      Property("kinds", .array(change.kinds.map { .string($0.rawValue) })),
      Property("layer", .string(change.layer)),
      Property("matched_by", .text(change.stage?.rawValue)),
      Property("partner", .text(change.partner)),
      Property("moved_m", .rounded(change.move?.distance.metres, decimals: 1)),
      Property("bearing", .rounded(change.move?.bearing, decimals: 1)),
      Property("from_unit", .text(change.move?.fromUnit)),
      Property("to_unit", .text(change.move?.toUnit)),
      Property("changed_fields", .array(change.fields.map { .string($0.name) })),
      Property("differences", .array(change.fields.map(object))),
      Property("causes", .array(change.causes.map(\.value))),
      Property(
        "title",
        .string("\(change.kind.sign) \(FeatureLabel.text(change.feature, layer: change.layer))")
      ),
      Property("marker-symbol", .string(style.symbol)),
      Property("marker-color", .string(style.color)), Property("stroke", .string(style.color)),
      Property("stroke-width", .integer(style.width)),
      Property("fill", .string(style.color)), Property("fill-opacity", .number(0.3)),
    ]
  }

  /// How a kind of change is drawn; colours that differ for people who do not see red or green.
  private struct MapStyle {
    let symbol: String
    let color: String
    let width: Int

    init(_ kind: Kind) {
      switch kind {
      case .removed, .withdrawn, .merged: (symbol, color, width) = ("cross", "#d55e00", 2)
      case .added, .split: (symbol, color, width) = ("star", "#0072b2", 2)
      case .moved: (symbol, color, width) = ("triangle", "#cc79a7", 3)
      case .recoded, .reassigned, .renamed, .changed:
        (symbol, color, width) = ("square", "#e69f00", 2)
      case .respelled, .rounded, .rekeyed: (symbol, color, width) = ("circle", "#999999", 1)
      }
    }
  }

  /// Names of the differing features' first properties, which their own must not repeat.
  private static let ownNames: Set<String> = [
    "change", "kinds", "layer", "matched_by", "partner", "moved_m", "bearing", "from_unit",
    "to_unit", "changed_fields", "differences", "causes", "title", "marker-symbol",
    "marker-color", "stroke", "stroke-width", "fill", "fill-opacity",
  ]
}
