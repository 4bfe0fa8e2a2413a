/// Why a GeoJSON file could not be read, and where.
public struct LayerError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file as it was named.
  public let file: String
  /// Where in the file; nil when the whole file is meant ("feature 3 (id e1), coordinates[0][4]").
  public let place: String?
  /// What is wrong.
  public let problem: Problem
  /// The byte, line and column; nil when the whole file is meant, or when only the feature is known.
  public let position: TextPosition?

  init(file: String, place: String?, problem: Problem, position: TextPosition? = nil) {
    self.file = file
    self.place = place
    self.problem = problem
    self.position = position
  }

  /// The ways in which a file can fail; section numbers are RFC 7946's.
  public enum Problem: Error, Sendable, Hashable {
    case unreadable(FileError)
    case empty
    case tooLarge(limit: Int)
    case badJSON(JSONError)
    case notAnObject
    case unknownType(String?)
    case noFeatures
    case notAFeature
    case badID
    case badProperties
    case badGeometry
    case noCoordinates
    case badPosition
    case badNesting
    case shortLine(Int)
    case shortRing(Int)
    case otherSystem(String)
    case ringOpen
    case noGeometries
    case noGeometryMember
    case noPropertiesMember
    case badBox
    case definingMember(String)
    case duplicateMember(String)
    case featureTooLarge(limit: Int)
    case badTable(String)
  }

  /// What is wrong, without the place.
  public var message: String {
    switch problem {
    case .unreadable(let error): error.message
    case .empty: "the file is empty"
    case .tooLarge(let limit): "larger than \(limit >> 20) MB"
    case .badJSON(let error): "not JSON: \(error)"
    case .notAnObject: "not a JSON object (2)"
    case .unknownType(let type?): "'\(type)' is no type of GeoJSON (1.4)"
    case .unknownType(nil): "there is no member 'type' (1.4)"
    case .noFeatures: "a FeatureCollection without an array 'features' (3.3)"
    case .notAFeature: "not a Feature (3.2)"
    case .badID: "the id is neither a text nor a number (3.2)"
    case .badProperties: "properties are neither an object nor null (3.2)"
    case .badGeometry: "not a geometry (3.1)"
    case .noCoordinates: "a geometry without an array of coordinates (3.1)"
    case .badPosition: "a position is not two numbers or more (3.1.1)"
    case .badNesting: "coordinates are not nested as this type wants them (3.1)"
    case .shortLine(let count): "a line of \(count) positions has no length (3.1.4)"
    case .shortRing(let count): "a ring of \(count) positions has no area (3.1.6)"
    case .ringOpen: "a ring that is not closed (3.1.6)"
    case .noGeometries: "a GeometryCollection without an array of geometries (3.1.8)"
    case .noGeometryMember: "a feature without the member 'geometry' (3.2)"
    case .noPropertiesMember: "a feature without the member 'properties' (3.2)"
    case .badBox: "a bbox that is not 4 or 6 numbers (5)"
    case .definingMember(let name): "a member '\(name)', which belongs to another type (7.1)"
    case .duplicateMember(let name): "a second member '\(name)' in one object"
    case .featureTooLarge(let limit): "a feature or member larger than \(limit >> 20) MB"
    case .badTable(let reason): reason
    case .otherSystem(let name): "coordinates in '\(name)'; GeoJSON is WGS 84 (4)"
    }
  }

  /// What to do about it; nil when the message says it.
  public var hint: String? {
    switch problem {
    case .otherSystem: "sitmap project FILE --crs EPSG:4326 brings it to WGS 84"
    case .ringOpen, .noGeometryMember, .noPropertiesMember, .badBox, .definingMember:
      position == nil ? nil : "--lenient reads it in spite of that"
    default: nil
    }
  }

  /// The message a user reads.
  public var description: String {
    ([file, position?.description, place].compactMap { $0 } + [
      message + (hint.map { " (\($0))" } ?? "")
    ])
    .joined(separator: ": ")
  }
}
