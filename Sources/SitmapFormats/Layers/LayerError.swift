/// Why a GeoJSON file could not be read, and where.
public struct LayerError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file as it was named.
  public let file: String
  /// Where in the file; nil when the whole file is meant ("feature 3 (id e1), coordinates[0][4]").
  public let place: String?
  /// What is wrong.
  public let problem: Problem

  /// The ways in which a file can fail; section numbers are RFC 7946's.
  public enum Problem: Sendable, Hashable {
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
    case .otherSystem(let name): "coordinates in '\(name)'; GeoJSON is WGS 84 (4)"
    }
  }

  /// What to do about it; nil when the message says it.
  public var hint: String? {
    switch problem {
    case .otherSystem: "use ogr2ogr -t_srs EPSG:4326"
    default: nil
    }
  }

  /// The message a user reads.
  public var description: String {
    ([file, place].compactMap { $0 } + [message + (hint.map { " (\($0))" } ?? "")])
      .joined(separator: ": ")
  }
}
