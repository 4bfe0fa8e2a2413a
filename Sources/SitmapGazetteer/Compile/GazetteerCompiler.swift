package import SitmapModel

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
    /// What a person should look at, a line each.
    package let warnings: [String]
  }

  /// The tables that `base/` must have.
  package static let baseTables = ["countries.tsv", "places.tsv", "shapes.tsv"]
  /// Tables of `base/` that may be missing.
  package static let optionalBaseTables = ["codes.tsv", "names.tsv", "words.tsv"]
  /// The tables of `curated/` that are compiled; each may be missing.
  package static let curatedTables =
    curatedPlaceTables + [
      "aliases.tsv", "demonyms.tsv", "stopwords.tsv", "codes.tsv", "names.tsv",
      "disputed.tsv", "regions.tsv", "words.tsv", "times.tsv",
    ]
  /// Those of them whose rows are places: what people wrote, and what `airport_towns.py` did.
  static let curatedPlaceTables = ["places.tsv", "airport_towns.tsv"]
  /// Tables of `base/` that are compiled with those of `curated/`; each may be missing.
  package static let derivedTables = ["rarer-words.tsv"]

  /// Compiles; throws all problems of all files together.
  ///
  /// Names in `without` are left out of their places, for tests of what is found when a name is not known.
  package static func compile(
    base: Tables,
    curated: Tables,
    without: [PlaceID: Set<String>] = [:]
  ) throws(CompileError) -> Result {
    var problems = Problems()
    var baseContent = readBase(base, &problems)
    var curatedContent = readCurated(curated, over: baseContent, &problems)
    if !without.isEmpty {
      remove(without, from: &baseContent)
      remove(without, from: &curatedContent)
    }
    CuratedCheck(base: baseContent, curated: curatedContent).run(curated, &problems)
    try problems.check()
    let names = baseContent.places.reduce(0) { $0 + $1.names.count }
    let base = try PackBuilder.build(baseContent)
    let pack: Pack
    do { pack = try Pack(bytes: base) } catch { throw CompileError(problems: ["\(error)"]) }
    return Result(
      base: base,
      curated: try PackBuilder.build(curatedContent, over: pack),
      summary: [
        "base: \(baseContent.places.count) places, \(names) names, \(baseContent.shapes.count) shapes, "
          + "\(baseContent.places.reduce(0) { $0 + $1.codes.count }) codes, "
          + "\(baseContent.places.reduce(0) { $0 + $1.notes.count }) notes on names",
        "curated: \(curatedContent.places.count { !$0.isStub }) places, names for "
          + "\(curatedContent.places.count(where: \.isStub)) places of the base, "
          + "\(curatedContent.stopWords.count) stop words",
      ],
      warnings: problems.warnings
    )
  }

  /// Takes names out, in all spellings that fold alike.
  private static func remove(_ names: [PlaceID: Set<String>], from content: inout PackContent) {
    let forms = names.mapValues { Set($0.map { NameFold.fold($0) }) }
    for row in content.places.indices {
      let id = content.places[row].id
      guard let wrong = forms[PlaceID(id.prefix + ":" + id.rest)] else { continue }
      content.places[row].names.removeAll { wrong.contains(NameFold.fold($0)) }
      content.places[row].notes.removeAll { wrong.contains(NameFold.fold($0.name)) }
    }
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
    var adder = RowAdder(base: [], rows: rows)
    readDetails(tables, &adder, &content, &problems)
    readWords(tables, &content, &problems)
    return content
  }

  /// Reads the ordinary words, folded.
  private static func readWords(
    _ tables: Tables,
    _ content: inout PackContent,
    _ problems: inout Problems
  ) {
    for name in ["words.tsv"] + derivedTables {
      guard let file = tables.files[name],
        let table = SourceTable(file, columns: ["word"], problems: &problems)
      else { continue }
      table.forEachRow(problems: &problems) { row, _ in content.words.append(row[0]) }
    }
  }

  /// Reads the tables of codes and of names with dates.
  private static func readDetails(
    _ tables: Tables,
    _ adder: inout RowAdder,
    _ content: inout PackContent,
    _ problems: inout Problems
  ) {
    adder.read(
      tables.files["codes.tsv"],
      columns: ["place_id", "system", "code", "valid_from", "valid_to"],
      &content,
      &problems
    ) { place, row in DetailReader.addCode(row, to: &place) }
    adder.read(
      tables.files["names.tsv"],
      columns: ["place_id", "name", "language", "kind", "valid_from", "valid_to"],
      &content,
      &problems
    ) { place, row in DetailReader.addNote(row, to: &place) }
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
    for file in curatedPlaceTables.compactMap({ tables.files[$0] }) {
      content.places += PlaceReader(countries: countries)
        .read(file, besides: content.places, problems: &problems)
    }
    var adder = RowAdder(base: Set(base.places.map(\.id)), rows: rows(content.places))
    adder.read(
      tables.files["aliases.tsv"],
      columns: ["place_id", "alias"],
      &content,
      &problems
    ) { place, row in
      if !place.names.contains(row[1]) { place.names.append(row[1]) }
      return DetailReader.letterProblem(row[1], of: row[0])
    }
    adder.read(
      tables.files["demonyms.tsv"],
      columns: ["place_id", "demonym"],
      &content,
      &problems
    ) { place, row in
      if !place.demonyms.contains(row[1]) { place.demonyms.append(row[1]) }
      return DetailReader.letterProblem(row[1], of: row[0])
    }
    readDetails(tables, &adder, &content, &problems)
    adder.read(
      tables.files["disputed.tsv"],
      columns: ["place_id", "worldview", "country", "note"],
      &content,
      &problems
    ) { place, row in DetailReader.addDispute(row, to: &place, countries: countries) }
    readTimes(tables, &adder, &content, &problems)
    if let file = tables.files["stopwords.tsv"] {
      content.stopWords = readStopWords(file, &problems)
    }
    readWords(tables, &content, &problems)
    let used = Set(content.places.map(\.country))
    let own = Set(content.places.map(\.id))
    content.countries = base.countries.filter { used.contains($0.iso2) }.map { country in
      var country = country
      if let place = country.place, !own.contains(place) { country.place = nil }
      return country
    }
    return content
  }

  /// Reads the days of places, and gives what they were part of a row to point at.
  private static func readTimes(
    _ tables: Tables,
    _ adder: inout RowAdder,
    _ content: inout PackContent,
    _ problems: inout Problems
  ) {
    let known = adder
    var holders: [PackID] = []
    adder.read(
      tables.files["times.tsv"],
      columns: ["place_id", "within", "valid_from", "valid_to"],
      &content,
      &problems
    ) { place, row in
      if let holder = PackID(row[1]) {
        guard known.knows(holder) else { return "no place \"\(row[1])\"; correct the id" }
        holders.append(holder)
      }
      return DetailReader.addTime(row, to: &place)
    }
    adder.addStubs(for: holders, &content)
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
