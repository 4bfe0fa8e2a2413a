import SitmapModel

/// What RFC 7946 asks of a collection, checked on its JSON without any of our readers.
enum RFC7946 {
  /// The rules that a FeatureCollection breaks, each with its place.
  static func violations(of collection: PropertyValue) -> [String] {
    var found: [String] = []
    if collection["type"] != .string("FeatureCollection") { found.append("3.3 type") }
    if collection["crs"] != nil { found.append("4 crs") }
    for member in ["coordinates", "geometries", "geometry", "properties"]
    where collection[member] != nil {
      found.append("7.1 \(member)")
    }
    if let box = collection["bbox"]?.elements?.compactMap(\.number) {
      if box.count != 4 || box[1] > box[3] { found.append("5 bbox") }
    }
    guard let features = collection["features"]?.elements else { return found + ["3.3 features"] }
    for (number, feature) in features.enumerated() {
      found += violations(ofFeature: feature).map { "\(number): \($0)" }
    }
    return found
  }

  private static func violations(ofFeature feature: PropertyValue) -> [String] {
    var found: [String] = []
    if feature["type"] != .string("Feature") { found.append("3.2 type") }
    if feature["id"]?.string == nil { found.append("3.2 id") }
    guard let properties = feature["properties"], case .object = properties else {
      return found + ["3.2 properties"]
    }
    if properties["id"] != feature["id"] { found.append("properties.id") }
    guard let geometry = feature["geometry"] else { return found + ["3.2 geometry"] }
    guard geometry != .null else { return found }
    let coordinates = geometry["coordinates"] ?? .null
    switch geometry["type"]?.string {
    case "Point": found += position(coordinates)
    case "LineString": found += line(coordinates, least: 2)
    case "MultiLineString": found += each(coordinates) { line($0, least: 2) }
    case "Polygon": found += polygon(coordinates)
    case "MultiPolygon": found += each(coordinates, polygon)
    default: found.append("3.1 type")
    }
    return found
  }

  private static func each(
    _ value: PropertyValue,
    _ check: (PropertyValue) -> [String]
  ) -> [String] {
    value.elements?.flatMap(check) ?? ["3.1 nesting"]
  }

  private static func position(_ value: PropertyValue) -> [String] {
    guard let numbers = value.elements?.compactMap(\.number), numbers.count == 2 else {
      return ["3.1.1 position"]
    }
    let isOnGlobe = abs(numbers[0]) <= 180 && abs(numbers[1]) <= 90
    return isOnGlobe ? [] : ["4 range"]
  }

  private static func line(_ value: PropertyValue, least: Int) -> [String] {
    guard let positions = value.elements, positions.count >= least else { return ["3.1.4 line"] }
    let broken = positions.flatMap(position)
    guard broken.isEmpty else { return broken }
    let longitudes = positions.compactMap { $0.elements?.first?.number }
    let jumps = zip(longitudes, longitudes.dropFirst()).contains { abs($0 - $1) > 180 }
    return jumps ? ["3.1.9 not cut"] : []
  }

  private static func polygon(_ value: PropertyValue) -> [String] {
    guard let rings = value.elements, !rings.isEmpty else { return ["3.1.6 polygon"] }
    return rings.enumerated().flatMap { number, ring -> [String] in
      let broken = line(ring, least: 4)
      guard broken.isEmpty, let positions = ring.elements else { return broken }
      guard positions.first == positions.last else { return ["3.1.6 open ring"] }
      let points = positions.compactMap { $0.elements?.compactMap(\.number) }
      let doubled = zip(points, points.dropFirst()).reduce(0.0) { sum, pair in
        sum + pair.0[0] * pair.1[1] - pair.1[0] * pair.0[1]
      }
      // A ring that rounding has made flat has no way round.
      return doubled == 0 || (doubled > 0) == (number == 0) ? [] : ["3.1.6 right-hand rule"]
    }
  }
}
