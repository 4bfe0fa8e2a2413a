package import SitmapModel

extension LayerDefinition {
  /// Every place name of the reports, resolved or not.
  public static let mentions = LayerDefinition(
    name: "mentions",
    summary: "every place name that was read, with its role, its place and the reasons",
    fields: MentionsLayer.fields,
    features: MentionsLayer.features
  )
}

/// The layer of place names as they were read; what stayed unresolved has no geometry.
///
/// An area is shown by its representative position: the places layer has its shape once, and a country's outline
/// for every time it is named would bury the map.
package enum MentionsLayer {
  /// The properties of a mention.
  package static let fields = [
    "id", "doc", "source", "source_scale", "url", "published", "sentence", "start", "end", "text",
    "name", "role", "place", "place_id", "feature_class", "feature_code", "country", "admin1",
    "admin1_code", "admin2", "admin2_code", "admin3", "admin3_code", "relation",
    "relation_direction", "relation_distance_km", "confidence", "alternatives", "reasons",
  ]

  @Sendable package static func features(_ source: LayerSource) -> [Feature] {
    source.situation.mentions.map { mention in
      let text = source.text(mention.report)
      let span = text?.scalars(mention.toponym.span)
      let field = mention.toponym.span.field == .title ? "title:" : ""
      let id = "\(mention.report)#\(field)\(span?.start ?? 0)-\(span?.end ?? 0)"
      return Feature(
        id: id,
        geometry: position(of: mention).map { .point($0) },
        properties: properties(of: mention, id: id, text: text, span: span)
      )
    }
  }

  /// The position that the report gives, else the place's.
  private static func position(of mention: PlaceMention) -> Coordinate? {
    mention.resolution.place.map { mention.toponym.position?.coordinate ?? $0.coordinate }
  }

  private static func properties(
    of mention: PlaceMention,
    id: String,
    text: ReportText?,
    span: (start: Int, end: Int)?
  ) -> [Property] {
    let place = mention.resolution.place
    let locative = mention.toponym.locative
    var properties =
      [Property("id", .string(id))] + RecordProperties.report(mention.report, text?.report) + [
        Property("sentence", .integer(mention.toponym.sentence)),
        Property("start", .count(span?.start)), Property("end", .count(span?.end)),
        Property("text", .string(mention.sentenceText)),
      ]
    if mention.toponym.span.field == .title {
      properties.append(Property("field", .string("title")))
    }
    properties += [
      Property("name", .string(mention.toponym.text)),
      Property("role", .string(mention.toponym.role.rawValue)),
      Property("place", .text(place?.name)), Property("place_id", .text(place?.id.text)),
      Property("feature_class", .text(place?.featureClass.rawValue)),
      Property("feature_code", .text(place?.featureCode)),
    ]
    properties += RecordProperties.units(place)
    properties += [
      Property("relation", .text(locative?.relation.rawValue)),
      Property("relation_direction", .text(locative?.direction?.rawValue)),
      Property("relation_distance_km", .rounded(locative?.distance?.kilometres, decimals: 3)),
      Property(
        "confidence",
        place == nil ? .null : .rounded(mention.resolution.probability, decimals: 4)
      ),
      Property(
        "alternatives",
        .array(mention.resolution.alternatives.map { .string($0.id.text) })
      ),
      Property("reasons", .array(mention.resolution.reasons.map { .string($0) })),
    ]
    return properties
  }
}
