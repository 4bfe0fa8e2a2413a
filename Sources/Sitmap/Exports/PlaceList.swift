public import SitmapGazetteer
public import SitmapModel

/// Places of the gazetteer as a layer.
public enum PlaceList {
  /// The columns of the list for people.
  public static let textFields = [
    "id", "name", "feature_code", "admin1", "country", "population", "lat", "lon",
  ]
  /// The columns of hits of a search.
  public static let hitFields = ["score"] + textFields + ["why"]
  /// The columns of neighbours of a position.
  public static let neighbourFields = ["where"] + textFields

  /// The places in their order.
  ///
  /// - Parameters:
  ///   - places: The places.
  ///   - gazetteer: Where shapes are.
  ///   - areas: What areas and rivers look like.
  ///   - isTable: Whether positions are wanted for all of them, shapes for none.
  ///   - more: Properties of each place after its own, by the place's number; none when left out.
  /// - Returns: A layer named `places`.
  public static func layer(
    _ places: [Place],
    gazetteer: Gazetteer,
    areas: LayerOptions.Areas,
    isTable: Bool,
    more: (Int) -> [Property] = { _ in [] }
  ) -> Layer {
    Layer(
      name: LayerDefinition.places.name,
      features: places.enumerated().map { number, place in
        var geometry: Geometry? = .point(place.coordinate)
        if !isTable, place.hasShape {
          geometry = areas == .shape ? gazetteer.shape(of: place.id) : nil
        }
        return Feature(
          id: place.id.text,
          geometry: geometry,
          properties: PlacesLayer.place(place) + [
            Property("valid_from", .text(place.validFrom?.description)),
            Property("valid_to", .text(place.validTo?.description)),
            Property("names", .array(gazetteer.names(of: place.id).map { .string($0) })),
            Property("codes", codes(gazetteer.codes(of: place.id))),
          ] + more(number)
        )
      }
    )
  }

  /// Why a search found a place, and how well it fits.
  public static func properties(of hit: PlaceHit) -> [Property] {
    var match = [
      Property("kind", .string(hit.kind)), Property("name", .string(hit.name)),
      Property("language", .text(hit.language)),
    ]
    switch hit.reason {
    case .spelling(let edits): match.append(Property("edits", .integer(edits)))
    case .former(let until): match.append(Property("until", .text(until?.description)))
    case .code(let system): match.append(Property("system", .string(system.name)))
    default: break
    }
    return [
      Property("score", .number(hit.score)), Property("why", .string(hit.why)),
      Property("match", .object(match)),
    ]
  }

  /// How far a place is from a position, and in which direction the position lies from it.
  public static func properties(of neighbour: Whereabouts.Neighbour) -> [Property] {
    [
      Property("where", .string(neighbour.phrase)),
      Property("distance_m", .rounded(neighbour.distance.metres, decimals: 0)),
      Property("bearing", .rounded(neighbour.bearing, decimals: 1)),
      Property("direction", .string(neighbour.direction.rawValue)),
    ]
  }

  /// Codes by system, in the order of the systems.
  private static func codes(_ codes: [PlaceCode]) -> PropertyValue {
    .object(
      CodeSystem.allCases.compactMap { system in
        let own = codes.filter { $0.system == system }.map(\.code)
        if own.isEmpty { return nil }
        return Property(
          system.name,
          own.count == 1 ? .string(own[0]) : .array(own.map { .string($0) })
        )
      }
    )
  }
}
