import SitmapGeometry
import SitmapModel

/// Checks what people wrote against the base: each problem says what to do.
struct CuratedCheck {
  private let base: PackContent
  private let curated: PackContent
  private let rows: [PackID: Int]
  private let shapes: [PackID: Int]

  init(base: PackContent, curated: PackContent) {
    self.base = base
    self.curated = curated
    rows = Dictionary(
      base.places.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { a, _ in a }
    )
    shapes = Dictionary(
      base.shapes.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { a, _ in a }
    )
  }

  /// Checks all tables.
  func run(_ tables: GazetteerCompiler.Tables, _ problems: inout Problems) {
    checkSources(tables, &problems)
    checkAliases(tables.files["aliases.tsv"], &problems)
    for name in GazetteerCompiler.curatedPlaceTables {
      if let file = tables.files[name] { checkPlaces(file, &problems) }
    }
    checkRegions(tables.files["regions.tsv"], &problems)
    checkTimes(tables.files["times.tsv"], &problems)
  }

  /// Each row says where its fact is from.
  private func checkSources(
    _ tables: GazetteerCompiler.Tables,
    _ problems: inout Problems
  ) {
    for name in GazetteerCompiler.curatedTables where name != "stopwords.tsv" {
      guard let file = tables.files[name],
        let table = SourceTable(file, columns: ["source"], problems: &problems)
      else { continue }
      table.forEachRow(problems: &problems) { row, problems in
        guard row[0].isEmpty else { return }
        problems.add(
          file,
          row.line,
          "the source is empty; name the package and row, or the page that was opened"
        )
      }
    }
  }

  /// An alias is neither an ordinary word nor there twice.
  private func checkAliases(_ file: SourceFile?, _ problems: inout Problems) {
    guard let file,
      let table = SourceTable(file, columns: ["place_id", "alias"], problems: &problems)
    else { return }
    var never: Set<[UInt8]> = []
    for stop in curated.stopWords where stop.rule == .never {
      never.insert(NameFold.fold(stop.word))
    }
    var lines: [String: Int] = [:]
    table.forEachRow(problems: &problems) { row, problems in
      // Letters of an abbreviation are read as capitals: US is not us.
      let isAbbreviation = row[1].utf8.allSatisfy { !(97...122).contains($0) }
      if never.contains(NameFold.fold(row[1])), !isAbbreviation {
        problems.add(
          file,
          row.line,
          "alias \"\(row[1])\" is a word of stopwords.tsv that is never a place; drop one of them"
        )
      }
      if let other = lines.updateValue(row.line, forKey: row[0] + "\t" + row[1]) {
        problems.add(
          file,
          row.line,
          "\"\(row[1])\" of \(row[0]) stands in line \(other) too; keep one of them"
        )
      }
    }
  }

  /// A place lies in its country and unit, and is not in the base under another id.
  private func checkPlaces(_ file: SourceFile, _ problems: inout Problems) {
    guard let table = SourceTable(file, columns: ["id"], problems: &problems) else { return }
    let places = Dictionary(
      curated.places.map { ($0.id, $0) },
      uniquingKeysWith: { a, _ in a }
    )
    let namesakes = namesakes(of: curated.places)
    table.forEachRow(problems: &problems) { row, problems in
      guard let id = PackID(row[0]), let place = places[id], !place.isStub else { return }
      if let problem = positionProblem(place) { problems.add(file, row.line, problem) }
      for name in place.names {
        for other in namesakes[NameFold.fold(name)] ?? []
        where base.places[other].id != id
          && base.places[other].featureClass == place.featureClass
          && Self.kilometres(place, base.places[other]) < 5
        {
          problems.warn(
            file,
            row.line,
            "\(row[0]) is \(Self.text(base.places[other].id)) of the base, \"\(name)\" within 5 km; "
              + "use its id, or write an alias of it"
          )
          return
        }
      }
    }
  }

  /// The base's settlements and spots that share a name with the curated places.
  private func namesakes(of places: [PackContent.PlaceRow]) -> [[UInt8]: [Int]] {
    var wanted: [[UInt8]: [Int]] = [:]
    for place in places where !place.isStub {
      for name in place.names { wanted[NameFold.fold(name)] = [] }
    }
    for (row, place) in base.places.enumerated() {
      guard place.featureClass == UInt8(ascii: "P") || place.featureClass == UInt8(ascii: "S")
      else { continue }
      for name in place.names where wanted[NameFold.fold(name)] != nil {
        wanted[NameFold.fold(name)]?.append(row)
      }
    }
    return wanted
  }

  /// Far enough that simplified borders do not matter; see the border trap in the place data's README.
  private static let borderKilometres = 15.0

  /// How far off the coast an island may lie: the polygons leave small ones out.
  private static let islandKilometres = 50.0

  private func positionProblem(_ place: PackContent.PlaceRow) -> String? {
    let country = base.countries.first { $0.iso2 == place.country }
    if let id = country?.place, isFarOutside(place, id) {
      return "\(Self.text(place.id)) lies outside of its country; correct lat, lon or country"
    }
    guard !place.admin1.isEmpty, let unit = unit(of: place), isFarOutside(place, unit) else {
      return nil
    }
    return
      "\(Self.text(place.id)) lies outside of its unit \(place.admin1); correct lat, lon or admin1"
  }

  private func unit(of place: PackContent.PlaceRow) -> PackID? {
    base.places.first {
      $0.featureCode == "ADM1" && $0.country == place.country && $0.admin1 == place.admin1
    }?.id
  }

  private func isFarOutside(_ place: PackContent.PlaceRow, _ area: PackID) -> Bool {
    guard let shape = shapes[area], base.shapes[shape].kind == .polygon else { return false }
    let x = Double(place.longitude) / 1000
    let y = Double(place.latitude) / 1000
    let away = base.shapes[shape].kilometres(fromX: x, y: y)
    guard away > Self.borderKilometres, away <= Self.islandKilometres, place.isIsland else {
      return away > Self.borderKilometres
    }
    // An island at sea is in no country's polygon; inside of another country it is a mistake.
    return base.countries.contains { country in
      guard let other = country.place, country.iso2 != place.country, let row = shapes[other] else {
        return false
      }
      return base.shapes[row].kilometres(fromX: x, y: y) == 0
    }
  }

  /// A composed region is a place with a shape.
  private func checkRegions(_ file: SourceFile?, _ problems: inout Problems) {
    guard let file,
      let table = SourceTable(file, columns: ["id", "members"], problems: &problems)
    else { return }
    table.forEachRow(problems: &problems) { row, problems in
      guard let id = PackID(row[0]) else {
        problems.add(file, row.line, "id \"\(row[0])\" is not of the form source:key")
        return
      }
      if rows[id] == nil || shapes[id] == nil {
        problems.warn(
          file,
          row.line,
          "\(row[0]) has no place or no shape in base/; run `make data`, which dissolves its members"
        )
      }
      for member in row[1].split(separator: "|")
      where PackID(String(member)).map({ rows[$0] == nil }) ?? true {
        problems.add(
          file,
          row.line,
          "member \(member) of \(row[0]) is no place of base/; correct its id"
        )
      }
    }
  }

  /// A unit was part of another of its country, on days on which it was none itself.
  private func checkTimes(_ file: SourceFile?, _ problems: inout Problems) {
    guard let file,
      let table = SourceTable(file, columns: ["place_id", "within"], problems: &problems)
    else { return }
    let own = Dictionary(curated.places.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
    func place(_ id: PackID) -> PackContent.PlaceRow? {
      own[id].flatMap { $0.isStub ? nil : $0 } ?? rows[id].map { base.places[$0] }
    }
    table.forEachRow(problems: &problems) { row, problems in
      guard let id = PackID(row[0]), let holder = PackID(row[1]), let unit = place(id),
        let other = place(holder)
      else { return }
      guard other.featureClass == UInt8(ascii: "A"), unit.featureClass == other.featureClass,
        unit.country == other.country, id != holder
      else {
        problems.add(file, row.line, "\(row[1]) is no other unit of the country of \(row[0])")
        return
      }
      let times = own[id]?.times ?? []
      let parts = times.filter { $0.within == holder }
      for life in times where life.within == nil {
        guard parts.contains(where: { $0.from <= life.until && life.from <= $0.until }) else {
          continue
        }
        problems.add(
          file,
          row.line,
          "\(row[0]) is part of \(row[1]) on days on which it is a unit itself; correct the days"
        )
      }
    }
  }

  private static func text(_ id: PackID) -> String { id.prefix + ":" + id.rest }

  private static func kilometres(_ a: PackContent.PlaceRow, _ b: PackContent.PlaceRow) -> Double {
    func point(_ place: PackContent.PlaceRow) -> Coordinate {
      Coordinate(
        unchecked: Double(place.longitude) / PackFormat.degree,
        Double(place.latitude) / PackFormat.degree
      )
    }
    return point(a).distanceBounds(to: point(b)).upper / 1000
  }
}

extension PackContent.PlaceRow {
  fileprivate var isIsland: Bool { featureCode == "ISL" || featureCode == "ISLS" }
}
