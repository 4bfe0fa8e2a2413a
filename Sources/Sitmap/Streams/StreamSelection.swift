import SitmapFilters
import SitmapFormats
import SitmapGazetteer
import SitmapGeometry
import SitmapModel

/// A question put to features as they pass.
struct StreamSelection {
  private let test: QueryTest
  private let box: BoundingBox?
  /// Whether a feature that has none of the watched properties is decided by its geometry alone.
  private let isSpatial: Bool
  private let layer: String
  /// Watches the names of the filter.
  let names: FilterNames
  /// The properties that the stream must watch, those of `located` first.
  let watched: [String]
  /// Where each property of the filter stands among those that are watched; nil when one is not.
  private let filtered: [Int]?

  /// Properties by which a feature tells where it is besides its geometry.
  private static let located = [
    "uncertainty_m", "place_id", "place", "place_source", "country", "admin1_code", "admin2_code",
    "origin", "origins", "destination", "destinations",
  ]

  /// `tags` are names that the stream watches besides.
  init(
    _ query: Query,
    layer: String,
    tags: [String] = [],
    gazetteer: Gazetteer
  ) throws(SitmapError) {
    test = try QueryTest(query, gazetteer: gazetteer)
    self.layer = layer
    box = test.area?.boundingBox
    isSpatial = query == Query(region: query.region, match: query.match, filter: query.filter)
    self.names = FilterNames(query)
    let names = test.filter?.names ?? []
    var watched = Self.located
    // A path is looked up in the properties themselves, and too many names cannot be watched.
    let isPlain = names.count < 60 && !names.contains { $0.contains(".") || $0 == "id" }
    if isPlain { watched += names.filter { !watched.contains($0) && !tags.contains($0) } }
    self.watched = watched + tags
    let all = self.watched
    filtered = isPlain ? names.compactMap { all.firstIndex(of: $0) } : nil
  }

  /// Whether the feature that the stream came to answers the question.
  func accepts(_ stream: borrowing FeatureStream) -> Bool {
    let query = test.query
    guard !query.isEmpty else { return true }
    if let filter = test.filter {
      guard accepts(stream, filter) else { return false }
      if isSpatial, test.area == nil { return true }
    }
    if let area = test.area, !stream.hasWatched {
      guard let extent = stream.extent else { return false }
      if let box, !box.meets(extent) { return false }
      // Without an uncertainty a position is inside, or not; that it surely is cannot be said.
      if isSpatial, query.match == .inside, let point = stream.point {
        return area.contains(longitude: point.x, latitude: point.y)
      }
    }
    let feature = stream.feature
    if feature.geometry != nil {
      return query.accepts(feature, of: layer, in: test.area)
    }
    let shapes = stream.withScan { scan, _ in scan.shapes }
    guard !shapes.isEmpty else { return query.accepts(feature, of: layer, in: test.area) }
    // A collection, or the points of a multipoint: one that answers is enough.
    return shapes.contains { shape in
      var part = feature
      part.geometry = shape
      return query.accepts(part, of: layer, in: test.area)
    }
  }
}

extension StreamSelection {
  /// Whether the filter is true of the feature that the stream came to.
  private func accepts(_ stream: borrowing FeatureStream, _ filter: FilterTest) -> Bool {
    guard let filtered else {
      let feature = stream.feature
      return filter.accepts(
        property: { FilterTest.value(filter.names[$0], of: feature) },
        geometry: { stream.withScan { scan, _ in scan.planar } }
      )
    }
    return filter.accepts(
      property: { stream.watchedValue(filtered[$0]) },
      geometry: { stream.withScan { scan, _ in scan.planar } }
    )
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
