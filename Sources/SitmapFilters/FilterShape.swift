import SitmapGeometry
import SitmapModel

/// Shapes of GeoJSON as a filter has them: any numbers, any of the seven kinds.
enum FilterShape {
  /// The shape of a geometry object; nil when it is none.
  static func shape(_ value: PropertyValue, depth: Int = 0) -> PlanarGeometry? {
    guard depth <= Limits.filterDepth, case .object(let members) = value else { return nil }
    func member(_ name: String) -> PropertyValue? { members.last { $0.name == name }?.value }
    guard case .string(let type)? = member("type") else { return nil }
    if type == "GeometryCollection" {
      guard case .array(let values)? = member("geometries") else { return nil }
      return all(values) { shape($0, depth: depth + 1) }.map { .collection($0) }
    }
    guard let coordinates = member("coordinates") else { return nil }
    switch type {
    case "Point": return position(coordinates).map { .point($0) }
    case "MultiPoint": return line(coordinates, least: 0).map { .multiPoint($0) }
    case "LineString": return line(coordinates, least: 2).map { .lineString($0) }
    case "MultiLineString":
      return lines(coordinates, least: 2).map { .multiLineString($0) }
    case "Polygon": return lines(coordinates, least: 4).map { .polygon($0) }
    case "MultiPolygon":
      guard case .array(let values) = coordinates else { return nil }
      return all(values) { lines($0, least: 4) }.map { .multiPolygon($0) }
    default: return nil
    }
  }

  /// The numbers of a list; nil when it is none, or holds something else.
  static func numbers(_ value: PropertyValue) -> [Double]? {
    guard case .array(let values) = value else { return nil }
    return all(values) { value -> Double? in
      switch value {
      case .integer(let number): Double(number)
      case .number(let number): number
      default: nil
      }
    }
  }

  private static func position(_ value: PropertyValue) -> PlanarPosition? {
    guard let numbers = numbers(value), numbers.count >= 2 else { return nil }
    return PlanarPosition(numbers[0], numbers[1], z: numbers.count > 2 ? numbers[2] : nil)
  }

  private static func line(_ value: PropertyValue, least: Int) -> [PlanarPosition]? {
    guard case .array(let values) = value, values.count >= least else { return nil }
    return all(values, position)
  }

  private static func lines(_ value: PropertyValue, least: Int) -> [[PlanarPosition]]? {
    guard case .array(let values) = value else { return nil }
    return all(values) { line($0, least: least) }
  }

  private static func all<Element, Result>(
    _ values: [Element],
    _ read: (Element) -> Result?
  ) -> [Result]? {
    var results: [Result] = []
    results.reserveCapacity(values.count)
    for value in values {
      guard let result = read(value) else { return nil }
      results.append(result)
    }
    return results
  }
}
