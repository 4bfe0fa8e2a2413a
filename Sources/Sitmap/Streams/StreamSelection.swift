import SitmapFormats
import SitmapGazetteer
import SitmapGeometry
import SitmapModel

/// A question put to features as they pass.
struct StreamSelection {
  private let query: Query
  private let area: RegionTest?
  private let box: BoundingBox?
  /// Whether a feature that has none of the watched properties is decided by its geometry alone.
  private let isSpatial: Bool
  private let layer: String

  /// Properties by which a feature tells where it is besides its geometry.
  static let watched = [
    "uncertainty_m", "place_id", "place", "place_source", "country", "admin1_code", "admin2_code",
    "origin", "origins", "destination", "destinations",
  ]

  init(_ query: Query, layer: String, gazetteer: Gazetteer) throws(SitmapError) {
    self.query = query
    self.layer = layer
    area = try query.area(gazetteer)
    box = area?.boundingBox
    isSpatial = query == Query(region: query.region, match: query.match)
  }

  /// Whether the feature that the stream came to answers the question.
  func accepts(_ stream: borrowing FeatureStream) -> Bool {
    guard !query.isEmpty else { return true }
    if let area, !stream.hasWatched {
      guard let extent = stream.extent else { return false }
      if let box, !box.meets(extent) { return false }
      // Without an uncertainty a position is inside, or not; that it surely is cannot be said.
      if isSpatial, query.match == .inside, let point = stream.point {
        return area.contains(longitude: point.x, latitude: point.y)
      }
    }
    let feature = stream.feature
    if feature.geometry != nil {
      return query.accepts(feature, of: layer, in: area)
    }
    let shapes = stream.withScan { scan, _ in scan.shapes }
    guard !shapes.isEmpty else { return query.accepts(feature, of: layer, in: area) }
    // A collection, or the points of a multipoint: one that answers is enough.
    return shapes.contains { shape in
      var part = feature
      part.geometry = shape
      return query.accepts(part, of: layer, in: area)
    }
  }
}

extension BoundingBox {
  /// Whether plain bounds share a position with the box.
  fileprivate func meets(
    _ extent: (west: Double, south: Double, east: Double, north: Double)
  ) -> Bool {
    guard extent.south <= north, extent.north >= south else { return false }
    if crossesAntimeridian { return extent.east >= west || extent.west <= east }
    return extent.west <= east && extent.east >= west
  }
}

extension RegionTest {
  /// Whether plain numbers are a position in the region.
  func contains(longitude: Double, latitude: Double) -> Bool {
    guard (-180...180).contains(longitude), (-90...90).contains(latitude) else { return false }
    return contains(Coordinate(unchecked: longitude, latitude))
  }
}
