import SitmapModel

extension JSONWriter {
  /// Writes a feature as GeoJSON (RFC 7946, section 3.2).
  ///
  /// The id stands twice, as the feature's and as a property, since many tools drop the first.
  mutating func write(_ row: ExportRow, _ input: ExportInput) {
    write(headOf: row.feature)
    if let shape = row.shape {
      write(shape, decimals: input.options.precision)
    } else {
      raw("null")
    }
    write(propertiesOf: row, input)
  }

  /// Writes what stands before the geometry of a feature.
  mutating func write(headOf feature: Feature) {
    raw("{\"type\":\"Feature\",\"id\":")
    write(feature.id)
    raw(",\"geometry\":")
  }

  /// Writes what stands behind the geometry of a feature.
  mutating func write(propertiesOf row: ExportRow, _ input: ExportInput) {
    raw(",\"properties\":{")
    if let fields = input.options.fields {
      for (index, field) in fields.enumerated() {
        if index > 0 { byte(",") }
        write(name: field)
        write(row.value(field), decimals: input.options.precision)
      }
    } else {
      write(name: "id")
      write(row.feature.id)
      if input.namesLayers {
        raw(",\"layer\":")
        write(row.layer)
      }
      for property in row.feature.properties where property.name != "id" {
        if input.namesLayers, property.name == "layer" { continue }
        byte(",")
        write(name: property.name)
        write(property.value)
      }
    }
    raw("}}")
  }

  /// Writes a shape as a GeoJSON geometry.
  mutating func write(_ shape: ProjectedShape, decimals: Int) {
    switch shape {
    case .point(let point):
      raw("{\"type\":\"Point\",\"coordinates\":")
      position(point, decimals)
    case .lineString(let line):
      raw("{\"type\":\"LineString\",\"coordinates\":")
      list(line, decimals)
    case .multiLineString(let lines):
      raw("{\"type\":\"MultiLineString\",\"coordinates\":")
      lists(lines, decimals)
    case .polygon(let rings):
      raw("{\"type\":\"Polygon\",\"coordinates\":")
      lists(rings, decimals)
    case .multiPolygon(let polygons):
      raw("{\"type\":\"MultiPolygon\",\"coordinates\":[")
      for (index, rings) in polygons.enumerated() {
        if index > 0 { byte(",") }
        lists(rings, decimals)
      }
      byte("]")
    }
    byte("}")
  }

  private mutating func lists(_ parts: [[ProjectedPosition]], _ decimals: Int) {
    byte("[")
    for (index, part) in parts.enumerated() {
      if index > 0 { byte(",") }
      list(part, decimals)
    }
    byte("]")
  }

  private mutating func list(_ positions: [ProjectedPosition], _ decimals: Int) {
    byte("[")
    write(pairs: positions, decimals: decimals)
    byte("]")
  }

  private mutating func position(_ position: ProjectedPosition, _ decimals: Int) {
    byte("[")
    write(coordinate: position.x, decimals: decimals)
    byte(",")
    write(coordinate: position.y, decimals: decimals)
    byte("]")
  }
}
