import SitmapFormats
import SitmapGazetteer
import SitmapGeometry
import SitmapModel

/// The share of located names in a corpus that have a candidate of their name near the right position.
struct GoldCoverage {
  /// The distance within which a candidate is right: 100 miles, the usual bound of geoparsing.
  private static let tolerance = Distance.kilometres(161)
  private let gazetteer: Gazetteer

  init(_ gazetteer: Gazetteer) { self.gazetteer = gazetteer }

  /// One line a file: located names, the share with a candidate, and the commonest misses.
  func report(_ path: String, _ bytes: [UInt8]) throws(FileError) -> [String] {
    var total = 0
    var right = 0
    var misses: [String: Int] = [:]
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
        let isFound = gazetteer.candidates(named: name).contains {
          gazetteer.isNear($0.index, position, Self.tolerance)
        }
        if isFound { right += 1 } else { misses[name, default: 0] += 1 }
      }
    }
    let share = total == 0 ? 0 : (Double(right) / Double(total) * 1000).rounded() / 1000
    let worst = misses.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(40)
    return [
      "\(path): \(right) of \(total) located names have a candidate within 161 km: \(share)",
      "  missed: " + worst.map { "\($0.key) \($0.value)" }.joined(separator: ", "),
    ]
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
