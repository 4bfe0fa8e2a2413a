import SitmapModel

/// A feature on its way out: with its layer's name and the numbers of its shape.
struct ExportRow {
  let feature: Feature
  let layer: String
  /// The layer's place among the layers.
  let layerNumber: Int
  let shape: ProjectedShape?
  /// The system of the numbers; nil for WGS 84.
  let system: ReferenceSystem?

  /// What stands in a column.
  enum Value {
    case property(PropertyValue)
    /// A number that is written with the decimals of coordinates.
    case coordinate(Double)
    case wkt(ProjectedShape)
  }

  /// The value of a field; a property goes before a column of the geometry, but for projected numbers: what a table
  /// called `x` before was in another system.
  func value(_ field: String) -> Value {
    if field == "id" { return .property(.string(feature.id)) }
    if let system {
      switch field {
      case "x": return shape?.point.map { .coordinate($0.x) } ?? .property(.null)
      case "y": return shape?.point.map { .coordinate($0.y) } ?? .property(.null)
      case "crs": return .property(.string(system.name))
      default: break
      }
    }
    if let value = feature[field] { return .property(value) }
    switch field {
    case "layer": return .property(.string(layer))
    case "lon" where system == nil:
      return shape?.point.map { .coordinate($0.x) } ?? .property(.null)
    case "lat" where system == nil:
      return shape?.point.map { .coordinate($0.y) } ?? .property(.null)
    case "wkt":
      guard let shape, shape.point == nil else { return .property(.null) }
      return .wkt(shape)
    default: return .property(.null)
    }
  }
}

extension JSONWriter {
  /// Writes the value of a column as JSON.
  mutating func write(_ value: ExportRow.Value, decimals: Int) {
    switch value {
    case .property(let value): write(value)
    case .coordinate(let number): write(coordinate: number, decimals: decimals)
    case .wkt(let shape):
      // Well-known text has nothing that JSON escapes.
      byte("\"")
      write(wkt: shape, decimals: decimals)
      byte("\"")
    }
  }
}
