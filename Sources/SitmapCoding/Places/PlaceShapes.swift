package import SitmapGazetteer
package import SitmapModel

/// What spatial phrases need to know of the map, asked only where a report has such a phrase.
package struct PlaceShapes: Sendable {
  /// The polygon or line of a place; nil when only its point is known.
  package var shape: @Sendable (PlaceID) -> Geometry?
  /// The shapes of the countries that may touch a country.
  package var neighbours: @Sendable (PlaceID) -> [Geometry]
  /// For each of some positions whether it lies in a country.
  package var areLand: @Sendable ([Coordinate]) -> [Bool]

  /// Makes answers.
  package init(
    shape: @escaping @Sendable (PlaceID) -> Geometry?,
    neighbours: @escaping @Sendable (PlaceID) -> [Geometry],
    areLand: @escaping @Sendable ([Coordinate]) -> [Bool]
  ) {
    self.shape = shape
    self.neighbours = neighbours
    self.areLand = areLand
  }

  /// The answers of a gazetteer.
  package init(_ gazetteer: Gazetteer) {
    self.init(
      shape: { gazetteer.shape(of: $0) },
      neighbours: { gazetteer.neighbours(of: $0).compactMap { gazetteer.shape(of: $0) } },
      areLand: { gazetteer.areInCountries($0) }
    )
  }

  /// No shape is known: phrases keep the point or the area of their place.
  package static let none = PlaceShapes(
    shape: { _ in nil },
    neighbours: { _ in [] },
    areLand: { $0.map { _ in true } }
  )
}
