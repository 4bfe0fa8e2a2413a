import SitmapModel

/// The fields in which two features differ.
enum FeatureFields {
  /// The id, the geometry, then the properties in the order of the new feature.
  static func differing(_ old: Feature, _ new: Feature) -> [SituationDiff.FieldChange] {
    var fields: [SituationDiff.FieldChange] = []
    // An id that a reader gave for want of one is none.
    if old.id != new.id, !(old.id.hasPrefix("#") && new.id.hasPrefix("#")) {
      fields.append(.init(name: "id", old: .string(old.id), new: .string(new.id)))
    }
    if old.geometry != new.geometry {
      fields.append(
        .init(
          name: "geometry",
          old: GeometrySummary.value(old.geometry),
          new: GeometrySummary.value(new.geometry)
        )
      )
    }
    for property in new.properties where property.name != "id" {
      let before = old[property.name]
      if before != property.value {
        fields.append(.init(name: property.name, old: before, new: property.value))
      }
    }
    for property in old.properties where property.name != "id" && new[property.name] == nil {
      fields.append(.init(name: property.name, old: property.value, new: nil))
    }
    return fields
  }
}

/// A geometry in a few words: a diff of polygons is read by nobody.
enum GeometrySummary {
  /// The position of a point, else the kind and the number of positions; null for none.
  static func value(_ geometry: Geometry?) -> PropertyValue {
    switch geometry {
    case nil: .null
    case .point(let point):
      .string("Point \(JSONNumber.text(point.longitude)) \(JSONNumber.text(point.latitude))")
    case .lineString(let line): .string("LineString, \(line.count) positions")
    case .multiLineString(let lines):
      .string("MultiLineString, \(lines.map(\.count).reduce(0, +)) positions")
    case .polygon(let polygon): .string("Polygon, \(polygon.exterior.count) positions")
    case .multiPolygon(let polygons):
      .string("MultiPolygon, \(polygons.map(\.exterior.count).reduce(0, +)) positions")
    }
  }
}
