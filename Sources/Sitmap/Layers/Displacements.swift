package import SitmapModel

extension LayerDefinition {
  /// Who moved or had to, one feature a statement.
  public static let displacement = LayerDefinition(
    name: "displacement",
    summary: "who moved: figures, origins and destinations; a line where both are known",
    fields: RecordProperties.fields + DisplacementLayer.fields,
    features: DisplacementLayer.features
  )
}

/// The layer of displacement: SCHEMA, section "Displacement".
package enum DisplacementLayer {
  /// The properties after those of all layers.
  package static let fields = [
    "term", "category", "figure_value", "figure_low", "figure_high", "figure_qualifier",
    "figure_unit", "figure_text", "figure_start", "figure_end", "persons_best", "persons_low",
    "persons_high", "persons_basis", "household_size", "household_size_source", "origin",
    "origin_country", "origin_admin1", "origin_lon", "origin_lat", "origin_precision",
    "destination", "destination_country", "destination_admin1", "destination_lon",
    "destination_lat", "destination_precision", "origins", "destinations", "cause", "hazard",
    "role", "part_of", "same_as", "stock", "as_of",
  ]

  @Sendable package static func features(_ source: LayerSource) -> [Feature] {
    source.situation.displacements.filter { source.shows($0.head.modality) }.map { record in
      let located = record.location ?? record.origins.first ?? record.destinations.first
      return Feature(
        id: record.head.id,
        geometry: geometry(of: record, in: source),
        properties: RecordProperties.properties(
          of: record.head,
          place: record.location,
          located: located,
          figures: (record.figure.map { [$0] } ?? []) + record.otherFigures,
          in: source
        ) + own(record, in: source)
      )
    }
  }

  /// A line from origin to destination where both are known, else the point or shape of what is known.
  private static func geometry(of record: Displacement, in source: LayerSource) -> Geometry? {
    if let origin = record.origins.first, let destination = record.destinations.first,
      let start = source.position(of: origin), let end = source.position(of: destination),
      let line = Flow.line(from: start, to: end)
    {
      return line
    }
    return source.geometry(of: record.location) ?? source.geometry(of: record.origins.first)
      ?? source.geometry(of: record.destinations.first)
  }

  private static func own(_ record: Displacement, in source: LayerSource) -> [Property] {
    let text = source.text(record.head.evidence.report)
    return [
      Property("term", .string(record.term.rawValue)),
      Property("category", .string(record.category.rawValue)),
    ] + figure(chosen(record, in: source), in: text) + persons(record, in: source)
      + end("origin", record.origins.first, in: source)
      + end("destination", record.destinations.first, in: source)
      + [
        Property("origins", list(record.origins, in: source)),
        Property("destinations", list(record.destinations, in: source)),
        Property("cause", .string(record.cause.rawValue)), Property("hazard", .text(record.hazard)),
        Property("role", .string(role(of: record))), Property("part_of", .text(record.partOf)),
        Property("same_as", .text(record.sameAs)),
        Property("stock", record.isStock.map { .bool($0) } ?? .null),
        Property("as_of", .text(record.isStock == true ? record.head.date.to?.description : nil)),
      ]
  }

  /// The figure that speaks for a record; one of another report has no place in this one's text.
  package static func chosen(_ record: Displacement, in source: LayerSource) -> Figure? {
    let all = (record.figure.map { [$0] } ?? []) + record.otherFigures
    return source.options.policy.chosen(of: all)
  }

  /// From `figure_value` to `figure_end`.
  package static func figure(_ figure: Figure?, in text: ReportText?) -> [Property] {
    let place = figure.flatMap { $0.report == nil ? text?.scalars($0.span) : nil }
    return [
      Property("figure_value", .count(figure?.value)),
      Property("figure_low", .count(figure?.lower)),
      Property("figure_high", .count(figure?.upper)),
      Property("figure_qualifier", .text(figure?.qualifier.rawValue)),
      Property("figure_unit", .text(figure?.unit.rawValue)),
      Property("figure_text", .text(figure?.text)), Property("figure_start", .count(place?.start)),
      Property("figure_end", .count(place?.end)),
    ]
  }

  /// From `persons_best` to `household_size_source`.
  private static func persons(_ record: Displacement, in source: LayerSource) -> [Property] {
    var persons = record.persons
    if let chosen = chosen(record, in: source), chosen.unit == .persons, persons != nil {
      persons = PersonsEstimate(best: chosen.value, low: chosen.lower, high: chosen.upper)
    }
    let basis = persons == nil ? "none" : persons?.householdSize == nil ? "stated" : "computed"
    return [
      Property("persons_best", .count(persons?.best)),
      Property("persons_low", .count(persons?.low)),
      Property("persons_high", .count(persons?.high)), Property("persons_basis", .string(basis)),
      Property("household_size", .rounded(persons?.householdSize, decimals: 2)),
      Property("household_size_source", .text(persons?.householdSizeSource)),
    ]
  }

  /// The flat fields of an end of the movement.
  package static func end(_ name: String, _ end: Location?, in source: LayerSource) -> [Property] {
    let position = end.flatMap { source.position(of: $0) }
    return [
      Property(name, .text(end?.title)),
      Property(name + "_country", .text(end?.place?.country)),
      Property(name + "_admin1", .text(end?.place?.admin1?.name)),
      Property(name + "_lon", .rounded(position?.longitude, decimals: 7)),
      Property(name + "_lat", .rounded(position?.latitude, decimals: 7)),
      Property(name + "_precision", .text(end?.precision.rawValue)),
    ]
  }

  private static func list(_ ends: [Location], in source: LayerSource) -> PropertyValue {
    .array(
      ends.map { end in
        let position = source.position(of: end)
        return .object([
          Property("name", .string(end.title)),
          Property("place_id", .text(end.place?.id.text)),
          Property("lon", .rounded(position?.longitude, decimals: 7)),
          Property("lat", .rounded(position?.latitude, decimals: 7)),
          Property("country", .text(end.place?.country)),
          Property("admin1_code", .text(end.place?.admin1?.code)),
          Property("admin2_code", .text(end.place?.admin2?.code)),
          Property("precision", .string(end.precision.rawValue)),
          Property("relation", .string(end.relation.rawValue)),
          Property("uncertainty_m", .rounded(end.uncertainty?.metres, decimals: 0)),
          // A text that splits a figure over several ends is read as several records.
          Property("share", .null),
        ])
      }
    )
  }

  private static func role(of record: Displacement) -> String {
    if record.partOf != nil { return "part_of_total" }
    return record.sameAs != nil ? "triangulation" : "recommended"
  }
}
