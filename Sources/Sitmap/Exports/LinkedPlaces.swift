import SitmapFormats
public import SitmapGazetteer
public import SitmapModel

/// Places in the Linked Places Format, version 1.2 (github.com/LinkedPasts/linked-places-format): GeoJSON-LD that
/// historical gazetteers exchange.
public enum LinkedPlaces {
  /// Where the terms of the format are defined.
  private static let context =
    "https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld"

  /// One feature a line inside one collection, so that places need not be held all at once.
  ///
  /// - Parameters:
  ///   - places: The places, by identity.
  ///   - gazetteer: Where they are.
  ///   - write: Called with the bytes, piece by piece.
  /// - Throws: What `write` throws.
  public static func write(
    _ places: [PlaceID],
    of gazetteer: Gazetteer,
    _ write: ([UInt8]) throws(SitmapError) -> Void
  ) throws(SitmapError) {
    var head = JSONWriter()
    head.bytes += Array("{\"type\":\"FeatureCollection\",\"@context\":".utf8)
    head.write(context)
    head.bytes += Array(",\"features\":[\n".utf8)
    try write(head.bytes)
    for (number, id) in places.enumerated() {
      guard let place = gazetteer.place(id) else { continue }
      var writer = JSONWriter()
      if number > 0 { writer.bytes += Array(",\n".utf8) }
      writer.write(feature(place, gazetteer))
      try write(writer.bytes)
    }
    try write(Array("\n]}\n".utf8))
  }

  private static func feature(_ place: Place, _ gazetteer: Gazetteer) -> PropertyValue {
    let codes = gazetteer.country(code: place.country ?? "").map { country in
      gazetteer.isoTwo(of: country.id).map { [PropertyValue.string($0)] } ?? []
    }
    return .object(
      [
        Property("@id", .string(address(place.id))), Property("type", .string("Feature")),
        Property(
          "properties",
          .object([
            Property("title", .string(place.name)), Property("ccodes", .array(codes ?? [])),
            Property("fclasses", .array([.string(place.featureClass.rawValue)])),
          ])
        ),
        Property(
          "geometry",
          .object([
            Property("type", .string("Point")),
            Property(
              "coordinates",
              .array([.number(place.coordinate.longitude), .number(place.coordinate.latitude)])
            ),
          ])
        ),
        Property("names", .array(gazetteer.details(of: place.id).map(name))),
        Property(
          "types",
          .array([
            .object([
              Property("identifier", .string("gn:" + place.featureCode)),
              Property("label", .string(place.featureCode)),
            ])
          ])
        ),
        Property("relations", .array(relations(place))),
      ] + (when(place.validFrom, place.validTo).map { [$0] } ?? [])
    )
  }

  /// The days of a place or name; nil when none is known.
  private static func when(_ from: Day?, _ until: Day?) -> Property? {
    let times = [("start", from), ("end", until)].compactMap { name, day in
      day.map { Property(name, .object([Property("in", .string($0.description))])) }
    }
    return times.isEmpty
      ? nil : Property("when", .object([Property("timespans", .array([.object(times)]))]))
  }

  private static func name(_ name: NamedPlace) -> PropertyValue {
    var members = [Property("toponym", .string(name.text))]
    if let language = name.language { members.append(Property("lang", .string(language))) }
    if let when = when(name.from, name.until) { members.append(when) }
    return .object(members)
  }

  private static func relations(_ place: Place) -> [PropertyValue] {
    [place.admin1, place.admin2].compactMap { $0 }.filter { $0.id != place.id }.map { unit in
      .object([
        Property("relationType", .string("gvp:broaderPartitive")),
        Property("relationTo", .string(address(unit.id))), Property("label", .string(unit.name)),
      ])
    }
  }

  /// The address of a place of GeoNames; others keep their identity.
  private static func address(_ id: PlaceID) -> String {
    id.text.hasPrefix("geonames:")
      ? "https://sws.geonames.org/" + id.text.dropFirst("geonames:".count) + "/" : id.text
  }
}
