import SitmapFormats
import SitmapGazetteer
import SitmapGeometry
import SitmapModel

/// The share of located names in corpora that have a candidate of their name at the right position.
///
/// Counted twice: by the point of a candidate (of a river by its line), and by its area, which is within any
/// distance of what lies in it. Corpora give a large country the point of their own source, which may be more
/// than 161 km from ours.
struct GoldCoverage {
  /// The corpora of the shared folder that are measured.
  static let corpora = ["lgl.jsonl", "trnews-dev.jsonl", "geovirus.jsonl"]
  /// The distance within which a candidate is right: 100 miles, the usual bound of geoparsing.
  private static let tolerance = Distance.kilometres(161)
  private static let toldMisses = 60
  private let gazetteer: Gazetteer

  init(_ gazetteer: Gazetteer) { self.gazetteer = gazetteer }

  /// One line a file: located names, the shares with a candidate, and the commonest misses.
  func report(_ path: String, _ bytes: [UInt8]) throws(FileError) -> [String] {
    var total = 0
    var byPoint = 0
    var byArea = 0
    var unknown: [String: Int] = [:]
    var far: [String: Int] = [:]
    for line in bytes.split(separator: 10) {
      let document: JSONDocument
      do throws(JSONError) { document = try JSONDocument(parsing: line) } catch {
        throw FileError(message: "\(path): \(error)")
      }
      guard case .object(let members) = document.value,
        case .array(let toponyms)? = members.first(where: { $0.name == "toponyms" })?.value
      else { continue }
      for toponym in toponyms {
        guard let (name, position) = Self.located(toponym) else { continue }
        total += 1
        let candidates = gazetteer.candidates(named: name).map(\.index)
        if candidates.contains(where: { gazetteer.isNear($0, position, Self.tolerance) }) {
          byPoint += 1
        } else if candidates.contains(where: {
          gazetteer.contains(position, in: gazetteer.id(of: $0))
        }) {
          byArea += 1
        } else if candidates.isEmpty {
          unknown[name, default: 0] += 1
        } else {
          far[name, default: 0] += 1
        }
      }
    }
    func share(_ number: Int) -> Double {
      total == 0 ? 0 : (Double(number) / Double(total) * 10_000).rounded() / 10_000
    }
    return [
      "\(path): \(total) located names; a candidate within 161 km by its point or line "
        + "\(share(byPoint)), by its area too \(share(byPoint + byArea))",
      "  no such name: \(Self.commonest(unknown))",
      "  only elsewhere: \(Self.commonest(far))",
    ]
  }

  private static func commonest(_ names: [String: Int]) -> String {
    let ordered = names.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let told = ordered.prefix(toldMisses).map { "\($0.key) \($0.value)" }
    let rest = ordered.dropFirst(toldMisses).reduce(0) { $0 + $1.value }
    return told.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
  }

  private static func located(_ toponym: PropertyValue) -> (String, Coordinate)? {
    guard case .object(let members) = toponym else { return nil }
    func number(_ name: String) -> Double? {
      switch members.first(where: { $0.name == name })?.value {
      case .number(let value)?: value
      case .integer(let value)?: Double(value)
      default: nil
      }
    }
    guard case .string(let name)? = members.first(where: { $0.name == "name" })?.value,
      let lat = number("lat"), let lon = number("lon"), (-90...90).contains(lat),
      (-180...180).contains(lon)
    else { return nil }
    return (name, Coordinate(unchecked: lon, lat))
  }
}

extension Gazetteer {
  /// Whether a place, or the line of a river, comes near a position.
  func isNear(_ index: PlaceIndex, _ position: Coordinate, _ tolerance: Distance) -> Bool {
    if coordinate(of: index).isWithin(tolerance, of: position) { return true }
    guard let lines = shape(of: id(of: index))?.lines, !lines.isEmpty else { return false }
    return PreparedLine(lines).nearest(to: position, within: tolerance) != nil
  }
}
