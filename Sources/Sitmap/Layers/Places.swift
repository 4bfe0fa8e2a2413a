package import SitmapModel

extension LayerDefinition {
  /// Every place that a record or a mention uses, once.
  public static let places = LayerDefinition(
    name: "places",
    summary: "every place that a record or a mention uses, once, with counts",
    fields: PlacesLayer.fields,
    features: PlacesLayer.features
  )
}

/// The layer of the places in use, sorted by identity.
package enum PlacesLayer {
  /// The properties of a place in use.
  package static let fields =
    placeFields + ["names", "mentions", "events", "displacement", "status", "docs"]

  /// The properties of a place of the gazetteer, as `sitmap places` writes them too.
  package static let placeFields = [
    "id", "name", "feature_class", "feature_code", "country", "admin1", "admin1_code", "admin2",
    "admin2_code", "admin3", "admin3_code", "population", "radius_m", "place_source",
  ]

  @Sendable package static func features(_ source: LayerSource) -> [Feature] {
    var uses: [PlaceID: PlaceUse] = [:]
    for mention in source.situation.mentions {
      guard let place = mention.resolution.place else { continue }
      uses[place.id, default: PlaceUse(place)].add(
        \.mentions,
        report: mention.report,
        name: mention.toponym.text
      )
    }
    for event in source.situation.events where source.shows(event.head.modality) {
      count(\.events, event.head, [event.location], in: &uses)
    }
    for record in source.situation.displacements where source.shows(record.head.modality) {
      count(
        \.displacement,
        record.head,
        [record.location] + record.origins + record.destinations,
        in: &uses
      )
    }
    for status in source.situation.statuses where source.shows(status.head.modality) {
      count(\.status, status.head, [status.location], in: &uses)
    }
    return uses.values.sorted { $0.place.id < $1.place.id }.map { use in
      Feature(
        id: use.place.id.text,
        geometry: source.geometry(of: use.place),
        properties: place(use.place) + use.properties
      )
    }
  }

  /// The properties of a place of the gazetteer.
  package static func place(_ place: Place) -> [Property] {
    [
      Property("id", .string(place.id.text)), Property("name", .string(place.name)),
      Property("feature_class", .string(place.featureClass.rawValue)),
      Property("feature_code", .string(place.featureCode)),
    ] + RecordProperties.units(place) + [
      Property("population", place.population > 0 ? .integer(place.population) : .null),
      Property("radius_m", .rounded(place.radius.metres, decimals: 0)),
      Property("place_source", .string(place.source)),
    ]
  }

  private static func count(
    _ counter: WritableKeyPath<PlaceUse, Int>,
    _ head: RecordHead,
    _ locations: [Location?],
    in uses: inout [PlaceID: PlaceUse]
  ) {
    var seen: Set<PlaceID> = []
    for location in locations {
      guard let location, let place = location.place, seen.insert(place.id).inserted else {
        continue
      }
      uses[place.id, default: PlaceUse(place)].add(
        counter,
        report: head.evidence.report,
        name: nil
      )
    }
  }
}

/// How often a place is used, and by whom.
package struct PlaceUse {
  package let place: Place
  package var mentions = 0
  package var events = 0
  package var displacement = 0
  package var status = 0
  private var names: Set<String> = []
  private var reports: Set<String> = []

  package init(_ place: Place) { self.place = place }

  /// Counts one use.
  package mutating func add(
    _ counter: WritableKeyPath<PlaceUse, Int>,
    report: String,
    name: String?
  ) {
    self[keyPath: counter] += 1
    reports.insert(report)
    if let name { names.insert(name) }
  }

  /// The properties after those of the place.
  package var properties: [Property] {
    [
      Property("names", .array(names.sorted().map { .string($0) })),
      Property("mentions", .integer(mentions)), Property("events", .integer(events)),
      Property("displacement", .integer(displacement)), Property("status", .integer(status)),
      Property("docs", .array(reports.sorted().map { .string($0) })),
    ]
  }
}
