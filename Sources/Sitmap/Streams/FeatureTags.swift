public import SitmapFormats
public import SitmapGazetteer
import SitmapGeometry
public import SitmapModel

/// A join by place: each feature gets the properties of the area that holds it.
public struct FeatureTags: Sendable {
  private let index: AreaIndex?
  /// The members to add for each area, as JSON without braces.
  private var values: [[UInt8]]
  private let gazetteer: Gazetteer?
  private let level: Level?
  /// The names of the properties that are added.
  public let names: [String]

  /// A level of units that the gazetteer knows.
  public enum Level: String, Sendable, CaseIterable {
    /// The country.
    case country
    /// The first-level unit.
    case admin1
    /// The second-level unit.
    case admin2
  }

  /// The units of a level: their name and code.
  public init(_ level: Level, gazetteer: Gazetteer) {
    self.level = level
    self.gazetteer = gazetteer
    index = nil
    values = []
    names =
      level == .country
      ? ["country_name", "country"] : [level.rawValue, "\(level.rawValue)_code"]
  }

  /// The areas of a stream, of which these properties are added; features that are no areas are passed over.
  public init(
    areas stream: consuming FeatureStream,
    fields: [String]
  ) throws(SitmapError) {
    var polygons: [[Polygon]] = []
    var values: [[UInt8]] = []
    do throws(LayerError) {
      while try stream.advance() {
        let own = stream.withScan { scan, _ in scan.shapes.flatMap(\.polygons) }
        guard !own.isEmpty else { continue }
        polygons.append(own)
        let properties = stream.properties
        values.append(
          Self.members(
            fields.map { name in
              Property(name, properties.first { $0.name == name }?.value ?? .null)
            }
          )
        )
      }
    } catch {
      throw SitmapError(error)
    }
    guard !polygons.isEmpty else {
      throw SitmapError(.input, "there is no polygon in it", file: stream.file)
    }
    index = AreaIndex(polygons)
    self.values = values
    gazetteer = nil
    level = nil
    names = fields
  }

  /// What a position's area adds, as members of JSON; nil outside of all areas.
  func members(longitude: Double, latitude: Double) -> [UInt8]? {
    guard (-180...180).contains(longitude), (-90...90).contains(latitude) else { return nil }
    let point = Coordinate(unchecked: longitude, latitude)
    if let index { return index.first(containing: point).map { values[$0] } }
    guard let gazetteer, let level else { return nil }
    let places = gazetteer.containing(point)
    for place in places {
      switch (level, place.featureCode) {
      case (.country, let code) where code.hasPrefix("PCL") || code == "TERR":
        return Self.members([
          Property("country_name", .string(place.name)), Property("country", .text(place.country)),
        ])
      case (.admin1, "ADM1"):
        return Self.members([
          Property("admin1", .string(place.name)),
          Property("admin1_code", .text(place.admin1?.code)),
        ])
      case (.admin2, "ADM2"):
        return Self.members([
          Property("admin2", .string(place.name)),
          Property("admin2_code", .text(place.admin2?.code)),
        ])
      default: continue
      }
    }
    return nil
  }

  /// Adds what the area of a feature's position says; what has one of the names is replaced.
  ///
  /// False outside of all areas.
  public func add(to feature: inout Feature) throws(SitmapError) -> Bool {
    guard let middle = feature.geometry?.point ?? feature.geometry?.boundingBox?.middle,
      let members = members(longitude: middle.longitude, latitude: middle.latitude)
    else { return false }
    do throws(JSONError) {
      let document = try JSONDocument(parsing: [UInt8(ascii: "{")] + members + [UInt8(ascii: "}")])
      guard case .object(let added) = document.value else { return false }
      feature.properties.removeAll { names.contains($0.name) }
      feature.properties += added
      return true
    } catch {
      throw SitmapError(.bug, "a tag is no JSON: \(error)")
    }
  }

  /// Members of an object, without its braces.
  private static func members(_ properties: [Property]) -> [UInt8] {
    Array(JSONWriter.bytes(of: .object(properties)).dropFirst().dropLast())
  }
}
