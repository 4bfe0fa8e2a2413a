package import SitmapModel

extension LayerDefinition {
  /// Who holds what and what is open, one feature a state.
  public static let status = LayerDefinition(
    name: "status",
    summary: "who holds a place and whether one can get in, since when and until when",
    fields: RecordProperties.fields + StatusLayer.fields,
    features: StatusLayer.features
  )
}

/// The layer of states: SCHEMA, section "Status".
package enum StatusLayer {
  /// The properties after those of all layers.
  package static let fields = [
    "kind", "state", "holder", "holder_type", "since", "until", "subject",
  ]

  @Sendable package static func features(_ source: LayerSource) -> [Feature] {
    source.situation.statuses.filter { source.shows($0.head.modality) }.map { status in
      Feature(
        id: status.head.id,
        geometry: source.geometry(of: status.location),
        properties: RecordProperties.properties(
          of: status.head,
          place: status.location,
          located: status.location,
          figures: [],
          in: source
        ) + [
          Property("kind", .string(status.state.kind.rawValue)),
          Property("state", .string(status.state.rawValue)),
          Property("holder", .text(status.holder.map(EventsLayer.name))),
          Property("holder_type", .text(status.holder?.type.rawValue)),
          Property("since", .text(status.head.date.from?.description)),
          Property("until", .text(status.head.date.to?.description)),
          Property("subject", .string(status.subject.rawValue)),
        ]
      )
    }
  }
}
