import SitmapGazetteer
import SitmapModel

/// Reads rows of a table whose columns are found by their names.
struct TableReader {
  private let kind: PackMaker.Kind
  private let columns: [String: Int]
  private let gazetteer: Gazetteer

  /// Names that tables give to a column, in lower case.
  private static let names: [(column: String, names: [String])] = [
    ("id", ["id", "geonameid", "place_id"]),
    ("name", ["name", "asciiname", "place", "label", "settlement"]),
    ("names", ["names", "alternatenames", "alternate_names", "aliases"]),
    ("lat", ["lat", "latitude", "y"]), ("lon", ["lon", "lng", "long", "longitude", "x"]),
    ("country", ["country", "country_code", "iso2", "iso3", "location"]),
    ("admin1", ["admin1", "admin1_code"]), ("admin2", ["admin2", "admin2_code"]),
    ("class", ["class", "feature_class"]), ("code", ["code", "feature_code"]),
    ("population", ["population", "pop"]), ("radius", ["radius_km"]),
    ("pcode", ["pcode", "p-code", "p_code"]), ("level", ["admin level", "level", "admin_level"]),
  ]

  /// Finds the columns, or says which are missing.
  init(
    header: [String],
    kind: PackMaker.Kind,
    path: String,
    gazetteer: Gazetteer
  ) throws(SitmapError) {
    let titles = header.map { $0.lowercased() }
    var columns: [String: Int] = [:]
    for (column, names) in Self.names {
      columns[column] = names.lazy.compactMap { titles.firstIndex(of: $0) }.first
    }
    let needed = kind == .pcodes ? ["country", "level", "pcode", "name"] : ["name", "lat", "lon"]
    let missing = needed.filter { columns[$0] == nil }
    guard missing.isEmpty else {
      throw SitmapError(
        .input,
        "the header has no column for \(missing.joined(separator: ", "))",
        file: path,
        line: 1,
        hint: "it has \(header.joined(separator: ", "))"
      )
    }
    self.kind = kind
    self.columns = columns
    self.gazetteer = gazetteer
  }

  /// The place of a row.
  func place(_ fields: [String]) -> Result<ImportedPlace, ImportProblem> {
    func text(_ column: String) -> String {
      guard let i = columns[column], fields.indices.contains(i) else { return "" }
      return fields[i]
    }
    var place = ImportedPlace()
    place.name = text("name")
    place.names = text("names").split(separator: "|").map(String.init)
    place.pcode = text("pcode")
    place.country = text("country").uppercased()
    if kind == .pcodes { return unit(place, level: text("level")) }
    place.id = text("id")
    if !place.id.isEmpty, !place.id.contains(":") { place.id = "own:" + place.id }
    place.latitude = Double(text("lat")) ?? .nan
    place.longitude = Double(text("lon")) ?? .nan
    (place.admin1, place.admin2) = (text("admin1"), text("admin2"))
    if !text("class").isEmpty { place.featureClass = text("class") }
    if !text("code").isEmpty || place.featureClass != "P" { place.featureCode = text("code") }
    place.population = Int(text("population")) ?? 0
    place.radius = Double(text("radius")) ?? 0
    return .success(place)
  }

  /// A row of P-codes adds its code to the unit of that name: it has no position of its own.
  private func unit(
    _ row: ImportedPlace,
    level: String
  ) -> Result<ImportedPlace, ImportProblem> {
    if let known = gazetteer.places(code: row.pcode).first { return .success(addition(row, known)) }
    var search = PlaceSearch()
    search.country = gazetteer.country(code: row.country)?.country ?? row.country
    search.classes = [.administrative]
    search.limit = 10
    let hits = gazetteer.search(row.name, search).filter {
      $0.place.featureCode == "ADM\(level)" && $0.score >= 0.85
    }
    guard let best = hits.first else {
      return .failure(
        ImportProblem(
          "the gazetteer has no unit \"\(row.name)\" of level \(level) in \(row.country)"
        )
      )
    }
    return .success(addition(row, best.place))
  }

  private func addition(_ row: ImportedPlace, _ place: Place) -> ImportedPlace {
    var row = row
    row.id = place.id.text
    row.isAddition = true
    row.country = ""
    return row
  }
}
