import SitmapModel

/// Turns a geometry of GeoJSON into one of the model.
struct GeometryReader {
  /// What there is to say about the geometry, each kind once.
  private(set) var notes: [LayerNote.Kind] = []
  /// The first position off the globe.
  private var offTheGlobe: CoordinateError?

  /// Whether a name is that of a geometry type (RFC 7946, section 1.4).
  static func isType(_ name: String) -> Bool {
    types.contains(name) || name == "GeometryCollection"
  }

  private static let types: Set<String> = [
    "Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon",
  ]

  /// What a geometry object was.
  enum Result {
    case shape(Geometry)
    case none
    /// The model has no kind for it; the note says why.
    case other(LayerNote.Kind)
  }

  /// Why an object is no geometry, and where in it.
  struct Failure: Error {
    let problem: LayerError.Problem
    var indices: [Int] = []
    /// The member that is at fault, or that the indices go into.
    var member = "coordinates"

    /// The place as people write it: `coordinates[0][4]`.
    var path: String { member + indices.map { "[\($0)]" }.joined() }
  }

  /// Reads a geometry object.
  mutating func read(_ value: PropertyValue) throws(Failure) -> Result {
    guard case .object(let members) = value else {
      throw Failure(problem: .badGeometry, member: "")
    }
    guard case .string(let type) = members.value(of: "type") else {
      throw Failure(problem: .unknownType(nil), member: "type")
    }
    for name in ["features", "properties", "geometry"] where members.value(of: name) != nil {
      add(.definingMember(name))
    }
    if let box = members.value(of: "bbox"), !Self.isBox(box) { add(.badBox) }
    if type == "GeometryCollection" { return try readCollection(members) }
    guard Self.types.contains(type) else {
      throw Failure(problem: .unknownType(type), member: "type")
    }
    guard case .array(let coordinates) = members.value(of: "coordinates") else {
      throw Failure(problem: .noCoordinates)
    }
    guard !coordinates.isEmpty else {
      add(.emptyGeometry)
      return .none
    }
    let shape = try shape(type, coordinates)
    if let error = offTheGlobe { return .other(.offTheGlobe(error)) }
    return shape.map { .shape($0) } ?? .other(.otherGeometry(type))
  }

  /// A number of JSON; nil for anything else.
  static func number(_ value: PropertyValue) -> Double? {
    switch value {
    case .integer(let number): Double(number)
    case .number(let number): number
    case .null, .bool, .string, .array, .object: nil
    }
  }

  /// Adds a note, once for a geometry.
  mutating func add(_ kind: LayerNote.Kind) {
    if !notes.contains(kind) { notes.append(kind) }
  }

  /// Takes note of the first position off the globe.
  mutating func leftTheGlobe(_ error: CoordinateError) {
    offTheGlobe = offTheGlobe ?? error
  }

  private static func isBox(_ box: PropertyValue) -> Bool {
    guard case .array(let numbers) = box else { return false }
    return (numbers.count == 4 || numbers.count == 6) && numbers.allSatisfy { number($0) != nil }
  }

  /// Checks the parts of a collection, which is kept as it is.
  private mutating func readCollection(_ members: [Property]) throws(Failure) -> Result {
    guard case .array(let parts) = members.value(of: "geometries") else {
      throw Failure(problem: .noCoordinates, member: "geometries")
    }
    if parts.count == 1 { add(.singleGeometryCollection) }
    for (index, part) in parts.enumerated() {
      do throws(Failure) {
        _ = try read(part)
      } catch {
        let inside = error.path.isEmpty ? "" : ".\(error.path)"
        throw Failure(problem: error.problem, member: "geometries[\(index)]\(inside)")
      }
    }
    return .other(.otherGeometry("GeometryCollection"))
  }

  /// The shape; nil for a type that the model does not have.
  private mutating func shape(
    _ type: String,
    _ coordinates: [PropertyValue]
  ) throws(Failure) -> Geometry? {
    switch type {
    case "Point": return .point(try position(.array(coordinates)))
    case "MultiPoint":
      _ = try positions(.array(coordinates))
      return nil
    case "LineString": return .lineString(try line(.array(coordinates)))
    case "MultiLineString":
      var lines: [[Coordinate]] = []
      try forEach(.array(coordinates)) { (reader, part) throws(Failure) in
        lines.append(try reader.line(part))
      }
      return .multiLineString(lines)
    case "Polygon": return .polygon(try polygon(.array(coordinates)))
    default:
      var polygons: [Polygon] = []
      try forEach(.array(coordinates)) { (reader, part) throws(Failure) in
        polygons.append(try reader.polygon(part))
      }
      return .multiPolygon(polygons)
    }
  }
}
