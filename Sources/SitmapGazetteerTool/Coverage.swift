import SitmapGazetteer
import SitmapGeometry
import SitmapModel

/// Says of names with known positions, or only known countries, where the gazetteer puts them.
struct Coverage {
  private let gazetteer: Gazetteer

  init(_ gazetteer: Gazetteer) { self.gazetteer = gazetteer }

  /// A line for each name, then the sums.
  func report(_ path: String, _ bytes: [UInt8]) throws(FileError) -> [String] {
    let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    if let header = lines.first(where: { $0.first?.hasPrefix("#") != true }),
      let name = header.firstIndex(of: "name"), let country = header.firstIndex(of: "country"),
      !header.contains("lat")
    {
      return byCountry(lines.filter { $0 != header }, name: name, country: country)
    }
    guard let header = lines.first, let name = header.firstIndex(of: "name"),
      let lat = header.firstIndex(of: "lat"), let lon = header.firstIndex(of: "lon"),
      let tolerance = header.firstIndex(of: "tolerance_km")
    else {
      throw FileError(message: "\(path): the header needs name, lat, lon and tolerance_km")
    }
    var first = 0
    var any = 0
    var misses: [String] = []
    var report: [String] = []
    for fields in lines.dropFirst() where fields.count > max(name, lat, lon, tolerance) {
      guard let latitude = Double(fields[lat]), let longitude = Double(fields[lon]),
        let kilometres = Double(fields[tolerance])
      else { throw FileError(message: "\(path): \(fields[name]): a number is missing or wrong") }
      let wanted: Coordinate
      do { wanted = try Coordinate(longitude: longitude, latitude: latitude) } catch {
        throw FileError(message: "\(path): \(fields[name]): \(error)")
      }
      let found = gazetteer.find(name: fields[name])
      let hits = found.map { isRight($0, wanted, .kilometres(kilometres)) }
      let verdict = hits.first == true ? "first" : hits.contains(true) ? "any" : "none"
      if hits.first == true { first += 1 }
      if hits.contains(true) { any += 1 } else { misses.append(fields[name]) }
      report.append("\(verdict)\t\(fields[name])\t\(found.count)\t\(Self.label(found.first))")
    }
    report.append("\(report.count) names: first right \(first), any right \(any)")
    if !misses.isEmpty { report.append("missed: " + misses.joined(separator: ", ")) }
    return report
  }

  /// A line for each country, its names and those of which no place there bears it; then the sum.
  private func byCountry(_ lines: [[String]], name: Int, country: Int) -> [String] {
    var order: [String] = []
    var found: [String: Int] = [:]
    var missed: [String: [String]] = [:]
    for fields in lines where fields.count > max(name, country) && !fields[0].hasPrefix("#") {
      let code = fields[country]
      if found[code] == nil {
        order.append(code)
        found[code] = 0
      }
      let index = gazetteer.countryIndex(code: code)
      let iso3 = index.flatMap { gazetteer.country(of: $0) }
      let hits = gazetteer.find(name: fields[name])
      if hits.contains(where: { $0.country == iso3 || $0.country == nil }) {
        found[code, default: 0] += 1
      } else {
        missed[code, default: []].append(fields[name])
      }
    }
    func share(_ found: Int, _ missed: Int) -> String {
      let thousandths = (Double(found) / Double(max(1, found + missed)) * 1000).rounded()
      return "\(found) of \(found + missed): \(thousandths / 1000)"
    }
    let report = order.map { code in
      let misses = missed[code] ?? []
      return "\(code) \(share(found[code] ?? 0, misses.count))"
        + (misses.isEmpty ? "" : "; missed: " + misses.joined(separator: ", "))
    }
    let sum = found.values.reduce(0, +)
    let without = missed.values.reduce(0) { $0 + $1.count }
    return report + ["all \(share(sum, without))"]
  }

  /// Whether the place lies within the tolerance: its point, or for a line its nearest position.
  private func isRight(_ place: Place, _ wanted: Coordinate, _ tolerance: Distance) -> Bool {
    if place.coordinate.isWithin(tolerance, of: wanted) { return true }
    guard let lines = gazetteer.shape(of: place.id)?.lines, !lines.isEmpty else { return false }
    return PreparedLine(lines).nearest(to: wanted, within: tolerance) != nil
  }

  private static func label(_ place: Place?) -> String {
    guard let place else { return "-" }
    let point = place.coordinate
    let unit = [place.admin1?.name, place.country].compactMap { $0 }.joined(separator: ", ")
    return "\(place.name) (\(place.featureCode), \(unit)) \(point.latitude),\(point.longitude)"
  }
}
