public import SitmapModel

/// One feature as bytes that give back the same feature: GeoJSON with coordinates in full.
///
/// An export rounds coordinates and writes the id among the properties; this form changes nothing.
public enum FeatureJSON {
  /// The bytes of a feature, without a line feed.
  public static func bytes(of feature: Feature) -> [UInt8] {
    var writer = JSONWriter()
    writer.write(exactly: feature)
    return writer.bytes
  }

  /// Reads a feature; the file is what an error is named after.
  public static func read(_ bytes: [UInt8], file: String) throws(LayerError) -> Feature {
    try read(bytes[...], file: file)
  }

  /// Reads a feature; the file is what an error is named after.
  public static func read(_ bytes: ArraySlice<UInt8>, file: String) throws(LayerError) -> Feature {
    let value: PropertyValue
    do throws(JSONError) {
      value = try JSONDocument(parsing: bytes).value
    } catch {
      throw LayerError(file: file, place: nil, problem: .badJSON(error))
    }
    return try read(value, file: file)
  }

  /// Makes a feature of a Feature object.
  public static func read(_ value: PropertyValue, file: String) throws(LayerError) -> Feature {
    var reader = FeatureReader(file: file)
    try reader.readFeature(value)
    guard let feature = reader.features.first else {
      throw LayerError(file: file, place: nil, problem: .notAFeature)
    }
    return feature
  }
}

extension JSONWriter {
  /// Writes a feature so that the same feature is read back.
  mutating func write(exactly feature: Feature) {
    raw("{\"type\":\"Feature\",\"id\":")
    write(feature.id)
    raw(",\"geometry\":")
    if let geometry = feature.geometry { write(exactly: geometry) } else { raw("null") }
    raw(",\"properties\":")
    write(.object(feature.properties))
    byte("}")
  }

  private mutating func write(exactly geometry: Geometry) {
    switch geometry {
    case .point(let point):
      raw("{\"type\":\"Point\",\"coordinates\":")
      write(exactly: point)
    case .lineString(let line):
      raw("{\"type\":\"LineString\",\"coordinates\":")
      list(line) { $0.write(exactly: $1) }
    case .multiLineString(let lines):
      raw("{\"type\":\"MultiLineString\",\"coordinates\":")
      list(lines) { writer, line in writer.list(line) { $0.write(exactly: $1) } }
    case .polygon(let polygon):
      raw("{\"type\":\"Polygon\",\"coordinates\":")
      write(exactly: polygon)
    case .multiPolygon(let polygons):
      raw("{\"type\":\"MultiPolygon\",\"coordinates\":")
      list(polygons) { $0.write(exactly: $1) }
    }
    byte("}")
  }

  private mutating func write(exactly polygon: Polygon) {
    list([polygon.exterior] + polygon.holes) { writer, ring in
      writer.list(ring) { $0.write(exactly: $1) }
    }
  }

  private mutating func write(exactly point: Coordinate) {
    byte("[")
    write(point.longitude)
    byte(",")
    write(point.latitude)
    byte("]")
  }

  private mutating func list<Element>(
    _ elements: [Element],
    _ body: (inout JSONWriter, Element) -> Void
  ) {
    byte("[")
    for (index, element) in elements.enumerated() {
      if index > 0 { byte(",") }
      body(&self, element)
    }
    byte("]")
  }
}
