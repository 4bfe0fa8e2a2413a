package import SitmapModel

/// The properties that every record carries, in the order of SCHEMA's table "All layers".
package enum RecordProperties {
  /// Their names.
  package static let fields = [
    "id", "doc", "source", "source_scale", "url", "published", "sentence", "start", "end", "text",
    "mentions", "previous_ids", "values", "modality", "attribution", "denied_by",
    "source_reliability", "date_from", "date_to", "date_precision", "date_basis", "date_text",
    "time_start", "time_end", "place", "place_id", "place_start", "place_end", "place_role",
    "country", "admin1", "admin1_code", "admin2", "admin2_code", "admin3", "admin3_code",
    "geo_precision", "uncertainty_m", "relation", "relation_direction", "relation_distance_km",
    "relation_anchor", "relation_anchor2", "confidence", "alternatives", "rules",
  ]

  /// The properties of a record.
  ///
  /// - Parameters:
  ///   - head: What the record carries.
  ///   - place: Where it is, for the `place` fields.
  ///   - located: The location that the area and precision fields describe; mostly `place` again.
  ///   - figures: Every figure that was given for it.
  ///   - source: The reports.
  /// - Returns: One property for each of `fields`.
  package static func properties(
    of head: RecordHead,
    place: Location?,
    located: Location?,
    figures: [Figure],
    in source: LayerSource
  ) -> [Property] {
    origin(of: head, figures: figures, in: source)
      + date(head.date)
      + self.place(place, text: source.text(head.evidence.report))
      + area(located, country: head.country)
      + [Property("rules", .array(head.rules.map { .string($0) }))]
  }

  /// From `id` to `source_reliability`: where the record comes from and how it stands.
  private static func origin(
    of head: RecordHead,
    figures: [Figure],
    in source: LayerSource
  ) -> [Property] {
    let text = source.text(head.evidence.report)
    let trigger = text?.scalars(head.evidence.trigger)
    var properties = [Property("id", .string(head.id))]
    properties += report(head.evidence.report, text?.report)
    properties += [
      Property("sentence", .integer(head.evidence.sentence)),
      Property("start", .count(trigger?.start)), Property("end", .count(trigger?.end)),
      Property("text", .string(head.evidence.text)),
    ]
    if head.evidence.trigger.field == .title {
      properties.append(Property("field", .string("title")))
    }
    properties += [
      Property("mentions", .array(head.mentions.map { mention($0, in: source) })),
      Property("previous_ids", .array(head.previousIDs.map { .string($0) })),
      Property(
        "values",
        .array(
          figures.map { FigureProperties.value($0, of: head.evidence.report, in: source) }
        )
      ),
      Property("modality", .string(head.modality.rawValue)),
      Property("attribution", .text(head.attribution)),
      Property("denied_by", .text(head.deniedBy)),
      Property("source_reliability", .null),
    ]
    return properties
  }

  /// From `doc` to `published`: the report.
  package static func report(_ id: String, _ report: Report?) -> [Property] {
    [
      Property("doc", .string(id)), Property("source", .text(report?.source)),
      Property("source_scale", .text(report?.sourceScale)), Property("url", .text(report?.url)),
      Property("published", .text(report?.published?.description)),
    ]
  }

  private static func mention(_ mention: Mention, in source: LayerSource) -> PropertyValue {
    let place = source.text(mention.report)?.scalars(mention.span)
    var members = [
      Property("doc", .string(mention.report)), Property("start", .count(place?.start)),
      Property("end", .count(place?.end)),
    ]
    if mention.span.field == .title { members.append(Property("field", .string("title"))) }
    return .object(members)
  }

  /// From `date_from` to `time_end`; the closed interval in days, then as full date-times.
  package static func date(_ range: DayRange) -> [Property] {
    [
      Property("date_from", .text(range.from?.description)),
      Property("date_to", .text(range.to?.description)),
      Property("date_precision", .string(range.precision.rawValue)),
      Property("date_basis", .string(range.basis.rawValue)),
      Property("date_text", .text(range.text)),
      Property("time_start", .text(range.from.map { "\($0)T00:00:00Z" })),
      Property("time_end", .text(range.to.map { "\($0)T23:59:59Z" })),
    ]
  }

  /// From `place` to `place_role`.
  package static func place(_ location: Location?, text: ReportText?) -> [Property] {
    let span = location?.span.flatMap { text?.scalars($0) }
    return [
      Property("place", .text(location?.title)),
      Property("place_id", .text(location?.place?.id.text)),
      Property("place_start", .count(span?.start)), Property("place_end", .count(span?.end)),
      Property("place_role", .text(location?.role.rawValue)),
    ]
  }

  /// From `country` to `admin3_code`: the units that hold a place.
  package static func units(_ place: Place?, country: String? = nil) -> [Property] {
    [
      Property("country", .text(place?.country ?? country)),
      Property("admin1", .text(place?.admin1?.name)),
      Property("admin1_code", .text(code(place?.admin1))),
      Property("admin2", .text(place?.admin2?.name)),
      Property("admin2_code", .text(code(place?.admin2))), Property("admin3", .null),
      Property("admin3_code", .null),
    ]
  }

  /// The code of a unit; nil for one of former days that the data has none of.
  private static func code(_ unit: AdminUnit?) -> String? {
    unit.flatMap { $0.code.isEmpty ? nil : $0.code }
  }

  /// From `country` to `alternatives`: the units, how sharp and how sure.
  private static func area(_ location: Location?, country: String?) -> [Property] {
    units(location?.place, country: country) + [
      Property("geo_precision", .string((location?.precision ?? .unknown).rawValue)),
      Property("uncertainty_m", .rounded(location?.uncertainty?.metres, decimals: 0)),
      Property("relation", .text(location?.relation.rawValue)),
      Property("relation_direction", .text(location?.direction?.rawValue)),
      Property("relation_distance_km", .rounded(location?.distance?.kilometres, decimals: 3)),
      Property("relation_anchor", .text(location?.anchor)),
      Property("relation_anchor2", .text(location?.secondAnchor)),
      Property("confidence", .rounded(location?.confidence, decimals: 4)),
      Property("alternatives", .array((location?.alternatives ?? []).map { .string($0.text) })),
    ]
  }
}

extension PropertyValue {
  /// A number without more decimals than it means; a whole one is an integer; null when there is none.
  package static func rounded(_ value: Double?, decimals: Int) -> PropertyValue {
    guard let value, value.isFinite, abs(value) < 1e15 else { return .null }
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let rounded = (value * scale).rounded() / scale
    return rounded == rounded.rounded() ? .integer(Int(rounded)) : .number(rounded)
  }
}
