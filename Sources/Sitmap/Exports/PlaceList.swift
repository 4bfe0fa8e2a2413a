public import SitmapGazetteer
public import SitmapModel

/// Places of the gazetteer as a layer.
public enum PlaceList {
  /// The columns of the list for people.
  public static let textFields = [
    "id", "name", "feature_code", "admin1", "country", "population", "lat", "lon",
  ]

  /// The places in their order.
  ///
  /// - Parameters:
  ///   - places: The places.
  ///   - gazetteer: Where shapes are.
  ///   - areas: What areas and rivers look like.
  ///   - isTable: Whether positions are wanted for all of them, shapes for none.
  /// - Returns: A layer named `places`.
  public static func layer(
    _ places: [Place],
    gazetteer: Gazetteer,
    areas: LayerOptions.Areas,
    isTable: Bool
  ) -> Layer {
    Layer(
      name: LayerDefinition.places.name,
      features: places.map { place in
        var geometry: Geometry? = .point(place.coordinate)
        if !isTable, place.hasShape {
          geometry = areas == .shape ? gazetteer.shape(of: place.id) : nil
        }
        return Feature(
          id: place.id.text,
          geometry: geometry,
          properties: PlacesLayer.place(place) + [
            Property("names", .array(gazetteer.names(of: place.id).map { .string($0) }))
          ]
        )
      }
    )
  }
}
