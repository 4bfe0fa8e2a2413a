package import SitmapModel

extension LayerDefinition {
  /// What happened, one feature an event.
  public static let events = LayerDefinition(
    name: "events",
    summary: "what happened: one feature an event, with actors, target and figures",
    fields: RecordProperties.fields + EventsLayer.fields,
    features: EventsLayer.features
  )
}

/// The layer of events: SCHEMA, section "Events".
package enum EventsLayer {
  /// The properties after those of all layers.
  package static let fields = [
    "type", "group", "actor1", "actor1_type", "actor2", "actor2_type", "assoc_actor1",
    "assoc_actor2", "directed", "target", "civilian_targeting", "figures", "fatalities_best",
    "fatalities_low", "fatalities_high",
  ]

  @Sendable package static func features(_ source: LayerSource) -> [Feature] {
    source.situation.events.filter { source.shows($0.head.modality) }.map { event in
      Feature(
        id: event.head.id,
        geometry: source.geometry(of: event.location),
        properties: RecordProperties.properties(
          of: event.head,
          place: event.location,
          located: event.location,
          figures: event.figures,
          in: source
        ) + own(event, in: source)
      )
    }
  }

  private static func own(_ event: Event, in source: LayerSource) -> [Property] {
    let text = source.text(event.head.evidence.report)
    return [
      Property("type", .string(event.type.code)),
      Property("group", .string(event.type.group.rawValue)),
      Property("actor1", .text(event.actor1.map(name))),
      Property("actor1_type", .text(event.actor1?.type.rawValue)),
      Property("actor2", .text(event.actor2.map(name))),
      Property("actor2_type", .text(event.actor2?.type.rawValue)),
      // The coder names one actor a side; those that help it come with later issues.
      Property("assoc_actor1", .null), Property("assoc_actor2", .null),
      Property("directed", .bool(event.directed)),
      Property("target", .string(event.target.rawValue)),
      Property("civilian_targeting", .bool(event.civilianTargeting)),
      Property("figures", .array(event.figures.map { FigureProperties.figure($0, in: text) })),
    ] + FigureProperties.fatalities(event.figures, policy: source.options.policy)
  }

  /// The name of an actor: the usual one, else as written.
  package static func name(_ actor: Actor) -> String { actor.name ?? actor.text }
}
