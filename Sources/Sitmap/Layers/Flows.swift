import SitmapGeometry
package import SitmapModel

extension LayerDefinition {
  /// Lines from where people left to where they went, one a pair.
  public static let flows = LayerDefinition(
    name: "flows",
    summary: "lines from origin to destination along the shortest way, one a pair of places",
    fields: Flow.fields,
    features: Flow.features
  )
}

/// The layer of flows: one line for each pair of an origin and a destination of a displacement.
package enum Flow {
  /// The properties of a flow; `displacement` is the record's id, the figure is the record's and is not split.
  package static let fields =
    [
      "id", "displacement", "doc", "source", "source_scale", "url", "published", "modality", "term",
      "category", "figure_value", "figure_low", "figure_high", "figure_qualifier", "figure_unit",
      "figure_text", "figure_start", "figure_end", "share", "date_from", "date_to",
      "date_precision", "date_basis", "date_text", "time_start", "time_end",
    ] + endFields("origin") + endFields("destination") + ["distance_km"]

  private static func endFields(_ name: String) -> [String] {
    [name, name + "_id"] + ["_country", "_admin1", "_lon", "_lat", "_precision"].map { name + $0 }
  }

  @Sendable package static func features(_ source: LayerSource) -> [Feature] {
    var features: [Feature] = []
    for record in source.situation.displacements where source.shows(record.head.modality) {
      var number = 0
      for origin in record.origins {
        for destination in record.destinations {
          guard let start = source.position(of: origin), let end = source.position(of: destination),
            let line = line(from: start, to: end)
          else { continue }
          number += 1
          features.append(
            Feature(
              id: "\(record.head.id)-\(number)",
              geometry: line,
              properties: properties(
                of: record,
                number: number,
                from: origin,
                to: destination,
                metres: start.distance(to: end).metres,
                in: source
              )
            )
          )
        }
      }
    }
    return features
  }

  private static func properties(
    of record: Displacement,
    number: Int,
    from origin: Location,
    to destination: Location,
    metres: Double,
    in source: LayerSource
  ) -> [Property] {
    let text = source.text(record.head.evidence.report)
    return [
      Property("id", .string("\(record.head.id)-\(number)")),
      Property("displacement", .string(record.head.id)),
    ] + RecordProperties.report(record.head.evidence.report, text?.report)
      + [
        Property("modality", .string(record.head.modality.rawValue)),
        Property("term", .string(record.term.rawValue)),
        Property("category", .string(record.category.rawValue)),
      ] + DisplacementLayer.figure(DisplacementLayer.chosen(record, in: source), in: text) + [
        Property("share", .null)
      ]
      + RecordProperties.date(record.head.date) + end("origin", origin, in: source)
      + end("destination", destination, in: source)
      + [Property("distance_km", .rounded(metres / 1000, decimals: 1))]
  }

  private static func end(
    _ name: String,
    _ location: Location,
    in source: LayerSource
  ) -> [Property] {
    var properties = DisplacementLayer.end(name, location, in: source)
    properties.insert(Property(name + "_id", .text(location.place?.id.text)), at: 1)
    return properties
  }

  /// The shortest way between two positions as a line, cut where it crosses the antimeridian.
  ///
  /// Nil when they are nearer than a metre: that is one place.
  package static func line(from start: Coordinate, to end: Coordinate) -> Geometry? {
    guard start.distance(to: end) > .metres(1) else { return nil }
    return .geodesicLine(from: start, to: end)
  }
}
