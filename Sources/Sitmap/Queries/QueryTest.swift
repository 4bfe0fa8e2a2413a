import SitmapFilters
import SitmapGazetteer
import SitmapGeometry
import SitmapModel

/// A question made ready for many features: its region prepared and its filter compiled, once.
struct QueryTest {
  /// The question.
  let query: Query
  /// Its region; nil when it has none.
  let area: RegionTest?
  /// Its filter; nil when it has none.
  let filter: FilterTest?

  /// Throws when the question's place is not in the gazetteer, or its filter asks for what there is not.
  init(_ query: Query, gazetteer: Gazetteer) throws(SitmapError) {
    self.query = query
    area = try query.area(gazetteer)
    do throws(FilterError) {
      filter = try query.filter.map { (filter) throws(FilterError) in try FilterTest(filter) }
    } catch {
      throw SitmapError(error)
    }
  }

  /// Whether a feature of a layer answers the question.
  func accepts(_ feature: Feature, of layer: String) -> Bool {
    accepts(feature, of: layer) { feature.geometry.map { PlanarGeometry($0) } }
  }

  /// Whether a feature with a shape of its own answers the question.
  func accepts(
    _ feature: Feature,
    of layer: String,
    shape: () -> PlanarGeometry?
  ) -> Bool {
    if let filter {
      let isTrue = filter.accepts(
        property: { FilterTest.value(filter.names[$0], of: feature) },
        geometry: shape
      )
      guard isTrue else { return false }
    }
    return query.accepts(feature, of: layer, in: area)
  }
}

extension FilterTest {
  /// A property of a feature by its name or path; `id` is also the feature's own.
  static func value(_ name: String, of feature: Feature) -> PropertyValue? {
    if let value = value(name, of: feature.properties) { return value }
    return name == "id" ? .string(feature.id) : nil
  }
}

extension SitmapError {
  /// A filter that cannot be asked.
  package init(_ error: FilterError) {
    self.init(.usage, "filter: \(error)", hint: error.hint)
  }
}
