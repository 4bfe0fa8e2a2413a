import SitmapModel

/// Turns the tables of `Gazetteer/` into packs.
package struct GazetteerCompiler {
  /// The tables, by their names without `.gz`.
  package struct Tables: Sendable {
    var files: [String: SourceFile]

    /// Collects tables; the key is the last part of the path without `.gz`.
    package init(_ files: [SourceFile]) {
      self.files = Dictionary(
        files.map { file in
          let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
          return (name.hasSuffix(".gz") ? String(name.dropLast(3)) : name, file)
        },
        uniquingKeysWith: { _, last in last }
      )
    }
  }

  /// The packs and what they hold.
  package struct Result: Sendable {
    /// The bytes of `base.bin`.
    package let base: [UInt8]
    /// The bytes of `curated.bin`.
    package let curated: [UInt8]
    /// What was read, a line each.
    package let summary: [String]
  }

  /// The tables that `base/` must have.
  package static let baseTables = ["countries.tsv", "places.tsv", "shapes.tsv"]
  /// The tables of `curated/` that are compiled; each may be missing.
  package static let curatedTables = [
    "places.tsv", "aliases.tsv", "demonyms.tsv", "stopwords.tsv",
  ]

  /// Compiles; throws all problems of all files together.
  package static func compile(base: Tables, curated: Tables) throws(CompileError) -> Result {
    var problems = Problems()
    let baseContent = readBase(base, &problems)
    let curatedContent = readCurated(curated, over: baseContent, &problems)
    try problems.check()
    let names = baseContent.places.reduce(0) { $0 + $1.names.count }
    let base = try PackBuilder.build(baseContent)
    let pack: Pack
    do { pack = try Pack(bytes: base) } catch { throw CompileError(problems: ["\(error)"]) }
    return Result(
      base: base,
      curated: try PackBuilder.build(curatedContent, over: pack),
      summary: [
        "base: \(baseContent.places.count) places, \(names) names, \(baseContent.shapes.count) shapes",
        "curated: \(curatedContent.places.count { !$0.isStub }) places, names for "
          + "\(curatedContent.places.count(where: \.isStub)) places of the base, "
          + "\(curatedContent.stopWords.count) stop words",
      ]
    )
  }

  private static func readBase(_ tables: Tables, _ problems: inout Problems) -> PackContent {
    var content = PackContent()
    guard let countryFile = tables.files["countries.tsv"],
      let placeFile = tables.files["places.tsv"], let shapeFile = tables.files["shapes.tsv"]
    else { return content }
    let countries = readCountries(countryFile, &problems)
    content.countries = countries.map(\.codes)
    let reader = PlaceReader(countries: Set(content.countries.map(\.iso2)))
    content.places = reader.read(placeFile, problems: &problems)
    let rows = rows(content.places)
    for country in countries {
      guard let place = country.codes.place else { continue }
      if let row = rows[place] {
        content.places[row].demonyms += country.demonyms
      } else {
        problems.add(
          countryFile,
          country.line,
          "no place geonames:\(place.rest) in places.tsv; add it"
        )
      }
    }
    content.shapes = ShapeSourceReader(places: Set(rows.keys)).read(shapeFile, problems: &problems)
    return content
  }

  private static func readCountries(
    _ file: SourceFile,
    _ problems: inout Problems
  ) -> [(codes: PackContent.CountryCodes, demonyms: [String], line: Int)] {
    let columns = ["iso2", "iso3", "geonames_id", "continent", "demonyms"]
    var countries: [(codes: PackContent.CountryCodes, demonyms: [String], line: Int)] = []
    guard let table = SourceTable(file, columns: columns, problems: &problems) else { return [] }
    table.forEachRow(problems: &problems) { row, problems in
      guard let iso2 = PackContent.letters(row[0]), row[1].utf8.count == 3 else {
        problems.add(
          file,
          row.line,
          "\"\(row[0])\", \"\(row[1])\" are not two and three capital letters"
        )
        return
      }
      let codes = PackContent.CountryCodes(
        iso2: iso2,
        iso3: row[1],
        continent: PackContent.letters(row[3]) ?? 0,
        place: row[2].isEmpty ? nil : PackID("geonames:" + row[2])
      )
      countries.append((codes, row[4].split(separator: "|").map(String.init), row.line))
    }
    return countries
  }

  private static func readCurated(
    _ tables: Tables,
    over base: PackContent,
    _ problems: inout Problems
  ) -> PackContent {
    var content = PackContent()
    let countries = Set(base.countries.map(\.iso2))
    if let file = tables.files["places.tsv"] {
      content.places = PlaceReader(countries: countries).read(file, problems: &problems)
    }
    var adder = NameAdder(base: Set(base.places.map(\.id)), rows: rows(content.places))
    adder.read(
      tables.files["aliases.tsv"],
      columns: ["place_id", "alias"],
      &content,
      &problems
    ) { place, name in
      if !place.names.contains(name) { place.names.append(name) }
    }
    adder.read(
      tables.files["demonyms.tsv"],
      columns: ["place_id", "demonym"],
      &content,
      &problems
    ) { place, name in
      if !place.demonyms.contains(name) { place.demonyms.append(name) }
    }
    if let file = tables.files["stopwords.tsv"] {
      content.stopWords = readStopWords(file, &problems)
    }
    let used = Set(content.places.map(\.country))
    let own = Set(content.places.map(\.id))
    content.countries = base.countries.filter { used.contains($0.iso2) }.map { country in
      var country = country
      if let place = country.place, !own.contains(place) { country.place = nil }
      return country
    }
    return content
  }

  private static func readStopWords(
    _ file: SourceFile,
    _ problems: inout Problems
  ) -> [PackContent.StopWord] {
    guard let table = SourceTable(file, columns: ["word", "rule"], problems: &problems) else {
      return []
    }
    var words: [PackContent.StopWord] = []
    table.forEachRow(problems: &problems) { row, problems in
      let rules: [String: StopRule] = ["never": .never, "capital": .capital, "context": .context]
      guard let rule = rules[row[1]] else {
        problems.add(
          file,
          row.line,
          "unknown rule \"\(row[1])\"; use never, capital or context"
        )
        return
      }
      guard !NameFold.fold(row[0]).isEmpty else {
        problems.add(file, row.line, "the word has no letter; write one")
        return
      }
      words.append(PackContent.StopWord(word: row[0], rule: rule))
    }
    return words
  }

  private static func rows(_ places: [PackContent.PlaceRow]) -> [PackID: Int] {
    Dictionary(places.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { a, _ in a })
  }
}

/// Adds names of a table to curated places, or to rows that name a place of the base.
private struct NameAdder {
  let base: Set<PackID>
  var rows: [PackID: Int]

  mutating func read(
    _ file: SourceFile?,
    columns: [String],
    _ content: inout PackContent,
    _ problems: inout Problems,
    add: (inout PackContent.PlaceRow, String) -> Void
  ) {
    guard let file, let table = SourceTable(file, columns: columns, problems: &problems) else {
      return
    }
    var rows = self.rows
    var places = content.places
    table.forEachRow(problems: &problems) { row, problems in
      guard let id = PackID(row[0]), rows[id] != nil || base.contains(id) else {
        problems.add(
          file,
          row.line,
          "\"\(row[1])\" is a name of an unknown place \"\(row[0])\"; correct the id or add the "
            + "place to curated/places.tsv"
        )
        return
      }
      guard !NameFold.fold(row[1]).isEmpty else {
        problems.add(file, row.line, "the name of \(row[0]) has no letter; write one")
        return
      }
      if rows[id] == nil {
        rows[id] = places.count
        places.append(PackContent.PlaceRow(id: id, names: [], isStub: true))
      }
      if let index = rows[id] { add(&places[index], row[1]) }
    }
    self.rows = rows
    content.places = places
  }
}
