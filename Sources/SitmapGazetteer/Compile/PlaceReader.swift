import SitmapModel

/// Reads rows of `places.tsv` and checks every field.
struct PlaceReader {
  private static let columns = [
    "id", "name", "country", "admin1", "admin2", "class", "code", "lat", "lon", "population",
    "radius_km", "names", "source",
  ]

  /// The countries that a row may name.
  let countries: Set<UInt16>

  /// The places of a file, none of which `others` hold.
  func read(
    _ file: SourceFile,
    besides others: [PackContent.PlaceRow] = [],
    problems: inout Problems
  ) -> [PackContent.PlaceRow] {
    guard let table = SourceTable(file, columns: Self.columns, problems: &problems) else {
      return []
    }
    var places: [PackContent.PlaceRow] = []
    var lines: [PackID: Int] = [:]
    let known = Set(others.map(\.id))
    table.forEachRow(problems: &problems) { row, problems in
      guard let id = PackID(row[0]), !id.prefix.isEmpty, !id.rest.isEmpty else {
        problems.add(
          file,
          row.line,
          "id \"\(row[0])\" is not of the form source:key, such as geonames:98245"
        )
        return
      }
      if let other = lines.updateValue(row.line, forKey: id) {
        problems.add(file, row.line, "id \(row[0]) is also in line \(other); keep one of them")
        return
      }
      if known.contains(id) {
        problems.add(file, row.line, "id \(row[0]) is also in another table; keep one of them")
        return
      }
      var place = PackContent.PlaceRow(id: id, names: Self.names(row[1], row[11]))
      if let message = fill(&place, row) {
        problems.add(file, row.line, "\(row[0]): \(message)")
      } else {
        places.append(place)
      }
    }
    return places
  }

  private static func names(_ name: String, _ others: String) -> [String] {
    var names = [name]
    for other in others.split(separator: "|") where other != name { names.append(String(other)) }
    return names
  }

  /// Fills in the fields; a message when one is wrong.
  private func fill(_ place: inout PackContent.PlaceRow, _ row: SourceTable.Row) -> String? {
    guard NameFold.fold(row[1]).count > 0 else { return "the name has no letter; write one" }
    if !row[2].isEmpty {
      guard let country = PackContent.letters(row[2]), countries.contains(country) else {
        return "unknown country \"\(row[2])\"; use ISO 3166-1 alpha-2 as in countries.tsv"
      }
      place.country = country
    }
    guard FeatureClass(rawValue: row[5]) != nil, let letter = row[5].utf8.first else {
      return "unknown class \"\(row[5])\"; use one of A H L P R S T U V"
    }
    guard row[6].utf8.count <= 7, row[6].utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
      return "code \"\(row[6])\" is not a GeoNames feature code"
    }
    guard let latitude = Double(row[7]), (-90...90).contains(latitude) else {
      return "latitude \"\(row[7])\" is not a number in -90...90"
    }
    guard let longitude = Double(row[8]), (-180...180).contains(longitude) else {
      return "longitude \"\(row[8])\" is not a number in -180...180"
    }
    guard row[9].isEmpty || UInt32(row[9]) != nil else {
      return "population \"\(row[9])\" is not a whole number below 4,294,967,296"
    }
    guard let radius = row[10].isEmpty ? 0 : Double(row[10]), (0...6500).contains(radius) else {
      return "radius \"\(row[10])\" is not a number of kilometres in 0...6500"
    }
    place.admin1 = row[3]
    place.admin2 = row[4]
    place.featureClass = letter
    place.featureCode = row[6]
    place.latitude = Int32((latitude * PackFormat.degree).rounded())
    place.longitude = Int32((longitude * PackFormat.degree).rounded())
    place.population = UInt32(row[9]) ?? 0
    place.radius = radius == 0 ? 0 : max(1, UInt16((radius * 10).rounded()))
    place.source = row[12]
    return nil
  }
}
