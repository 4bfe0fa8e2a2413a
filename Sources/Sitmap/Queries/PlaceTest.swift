import SitmapGazetteer
import SitmapModel

/// A place as a region: what belongs to it by the gazetteer's hierarchy.
struct PlaceTest {
  private let place: Place
  private let gazetteer: Gazetteer
  private let level: Level

  /// The level of the hierarchy that the place is.
  private enum Level {
    case country(String)
    case admin1(String)
    case admin2(String)
    case none
  }

  init(_ place: Place, gazetteer: Gazetteer) {
    self.place = place
    self.gazetteer = gazetteer
    switch place.featureCode {
    case let code where code.hasPrefix("PCL") || code == "TERR":
      level = place.country.map { .country($0) } ?? .none
    case "ADM1": level = place.admin1.map { .admin1($0.code) } ?? .none
    case "ADM2": level = place.admin2.map { .admin2($0.code) } ?? .none
    default: level = .none
    }
  }

  /// Whether the location is the place, or belongs to it by its codes.
  func holds(_ subject: QuerySubject) -> Bool {
    if let id = subject.place, gazetteer.contains(place: PlaceID(id), in: place.id) { return true }
    switch level {
    case .country(let code): return subject.country == code
    case .admin1(let code): return subject.admin1 == code
    case .admin2(let code): return subject.admin2 == code
    case .none: return false
    }
  }

  /// Whether the location is an area that the place lies in, so that it may be meant.
  func isWithin(_ subject: QuerySubject) -> Bool {
    guard let id = subject.place else { return false }
    if id == place.admin1?.id.text || id == place.admin2?.id.text { return true }
    return subject.admin1 == nil && subject.country != nil && subject.country == place.country
  }

  /// The place as a shape: its area, a corridor along its line, else a circle of its own radius.
  static func region(of place: Place, shape: Geometry?) -> Region {
    if let shape, !shape.polygons.isEmpty { return .area(shape.polygons) }
    let radius = max(place.radius, .kilometres(1))
    if let shape, !shape.lines.isEmpty { return .corridor(along: shape.lines, width: radius) }
    return .circle(around: place.coordinate, radius: radius)
  }
}
