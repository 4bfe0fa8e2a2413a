import ArgumentParser
import Sitmap

/// `sitmap places`: places of the gazetteer, by name and by region.
struct PlacesVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "places",
    abstract: "Finds places of the gazetteer by name or region.",
    discussion: HelpText.examples([
      "sitmap places Falujah",
      "sitmap places Tripoli --country LY -f json",
      "sitmap places --in IQG01 --class P --min-population 5000",
      "sitmap places --near 33.42,43.30",
      "sitmap places --near 33.42,43.30 --radius 20km",
      "sitmap places Halabja --parents",
      "sitmap places Bakhmut --as-of 2015-05-21",
      "sitmap places --bbox 42,33,44,34 -f geojson -o places.geojson",
    ]) + """

      A name in any spelling or script, or a code, finds its places best first, and says why; a region, the most \
      populous first; a position alone, the nearest settlements. The exit code is 1 when there is none.
      """
  )

  @Argument(help: ArgumentHelp("A name, in any script, or an id.", valueName: "name"))
  var name: String?

  @OptionGroup var region: RegionOptions
  @OptionGroup var filtering: FilterOptions

  @Option(
    name: .customLong("class"),
    help: ArgumentHelp(
      "GeoNames feature classes, with commas: A areas, P settlements, H waters, S spots, L regions, T mountains.",
      valueName: "list"
    )
  )
  var classes: String?

  @Option(help: ArgumentHelp("Least number of inhabitants.", valueName: "n"))
  var minPopulation = 0

  @Option(help: ArgumentHelp("Only places of this country: IQ or IRQ.", valueName: "code"))
  var country: String?

  @Option(help: ArgumentHelp("Most places to write.", valueName: "n"))
  var limit = 50

  @Flag(help: "The text is the beginning of a name.")
  var prefix = false

  @Flag(help: "Write what holds the best place: its units, country and continent.")
  var parents = false

  @Flag(help: "Write the units or settlements directly under the best place.")
  var children = false

  @Option(
    help: ArgumentHelp("Names and codes as they were on a day.", valueName: "yyyy-mm-dd")
  )
  var asOf: String?

  @Option(
    help: ArgumentHelp(
      "Disputed areas as a state sees them: RU, IN ...; 'sitmap gazetteer info' lists them.",
      valueName: "code"
    )
  )
  var worldview: String?

  @Flag(help: "Write the number of places only.")
  var count = false

  @OptionGroup var out: OutputOptions
  @OptionGroup var global: GlobalOptions

  func run(_ session: inout Session) throws(SitmapError) -> ExitStatus {
    guard limit > 0 else { throw SitmapError(.usage, "--limit \(limit) is not above 0") }
    if parents, children {
      throw SitmapError(.usage, "--parents and --children are two questions", hint: "ask one")
    }
    let gazetteer = try WorldGazetteer.open(
      adding: try global.packs(),
      asOf: try Parse.day(asOf, "--as-of"),
      worldview: worldview
    )
    var found = try rows(gazetteer, &session)
    if let filter = try filtering.chosen() { try found.keep(filter, gazetteer) }
    if count {
      try session.write("\(found.places.count)")
      return found.places.isEmpty ? .different : .done
    }
    try write(found, gazetteer, &session)
    let number = found.places.count
    let more = number > limit ? ", the first \(limit) are shown (--limit)" : ""
    session.note(
      number == 0 ? "no such place" : "\(number) \(number == 1 ? "place" : "places")\(more)"
    )
    return number == 0 ? .different : .done
  }

  /// Places, and what the question adds to each.
  private struct Rows {
    var places: [Place]
    var more: [[Property]] = []
    var textFields = PlaceList.textFields

    /// Keeps the places of which a filter is true.
    mutating func keep(_ filter: Filter, _ gazetteer: Gazetteer) throws(SitmapError) {
      let all = self
      let layer = PlaceList.layer(places, gazetteer: gazetteer, areas: .shape, isTable: false) {
        all.more.indices.contains($0) ? all.more[$0] : []
      }
      let kept = try layer.indices(of: Query(filter: filter), gazetteer: gazetteer)
      more = kept.filter { $0 < more.count }.map { more[$0] }
      places = kept.map { all.places[$0] }
    }
  }

  private func write(
    _ rows: Rows,
    _ gazetteer: Gazetteer,
    _ session: inout Session
  ) throws(SitmapError) {
    var export = try out.export(fallback: .text)
    let options = try out.layerOptions(modalities: [])
    let layer = PlaceList.layer(
      Array(rows.places.prefix(limit)),
      gazetteer: gazetteer,
      areas: options.areas,
      isTable: export.format.name == ExportFormat.text.name
    ) { rows.more.indices.contains($0) ? rows.more[$0] : [] }
    export.members = [Credits.member]
    try session.choose(&export, for: [layer])
    if export.format.name == ExportFormat.text.name, export.fields == nil {
      export.fields = rows.textFields
    }
    try session.write([layer], export: export, to: out.output, split: false)
  }

  private func rows(
    _ gazetteer: Gazetteer,
    _ session: inout Session
  ) throws(SitmapError) -> Rows {
    if parents || children { return try family(gazetteer, &session) }
    if let position = try nearestPosition() {
      let whereabouts = gazetteer.whereabouts(position, settlements: min(limit, 5))
      session.note(whereabouts.description)
      if let river = whereabouts.river { session.note("nearest river: \(river.phrase)") }
      var neighbours = whereabouts.settlements
      if let river = whereabouts.river { neighbours.append(river) }
      let units = whereabouts.containing
      return Rows(
        places: neighbours.map(\.place) + units,
        more: neighbours.map { PlaceList.properties(of: $0) }
          + units.map { _ in [Property("where", .string("inside"))] },
        textFields: PlaceList.neighbourFields
      )
    }
    let region = try chosenRegion(gazetteer, &session)
    if let name { return try hits(name, in: region, gazetteer) }
    guard let region else {
      throw SitmapError(
        .usage,
        "no name and no region",
        hint: "as in sitmap places Falluja, or --in Anbar"
      )
    }
    let code = try countryCode(gazetteer)
    var found = gazetteer.places(
      in: region,
      classes: try wantedClasses(),
      minimumPopulation: minPopulation
    )
    if let code { found = found.filter { $0.country == code } }
    return Rows(places: found)
  }

  /// The position that was asked about alone; nil when there is another question.
  private func nearestPosition() throws(SitmapError) -> Coordinate? {
    guard let near = region.nearAlone, name == nil else { return nil }
    return try Parse.position(near, "--near")
  }

  /// Hits of a name, those of near spelling too; inside a region when there is one.
  private func hits(
    _ name: String,
    in region: Region?,
    _ gazetteer: Gazetteer
  ) throws(SitmapError) -> Rows {
    if name.contains(":"), let place = gazetteer.place(PlaceID(name)) {
      return Rows(places: [place])
    }
    var search = PlaceSearch()
    search.country = try countryCode(gazetteer)
    search.classes = try wantedClasses()
    search.minimumPopulation = minPopulation
    search.isPrefix = prefix
    search.limit = region == nil ? max(limit, Limits.candidates) : Limits.queryResults
    var rest: Set<PlaceID>?
    switch region {
    case .place(let id): search.container = id
    case .some(let region): rest = Set(gazetteer.places(in: region).map(\.id))
    case nil: break
    }
    let hits = gazetteer.search(name, search).filter { rest?.contains($0.place.id) ?? true }
    return Rows(
      places: hits.map(\.place),
      more: hits.map { PlaceList.properties(of: $0) },
      textFields: PlaceList.hitFields
    )
  }

  /// What holds the best place of the name, or what is directly under it.
  private func family(
    _ gazetteer: Gazetteer,
    _ session: inout Session
  ) throws(SitmapError) -> Rows {
    guard let name = name ?? region.places.first else {
      throw SitmapError(.usage, "--parents and --children want a place", hint: "name one")
    }
    let choice = try PlaceChoice(
      name,
      for: parents ? .centre : .area,
      country: country,
      gazetteer: gazetteer
    )
    session.note("\(name): \(choice.summary)")
    return Rows(
      places: parents
        ? gazetteer.parents(of: choice.place) : gazetteer.children(of: choice.place)
    )
  }

  private func wantedClasses() throws(SitmapError) -> Set<FeatureClass> {
    guard let classes else { return Set(FeatureClass.allCases) }
    return Set(try Parse.cases(classes.uppercased(), "--class", as: FeatureClass.self))
  }

  private func countryCode(_ gazetteer: Gazetteer) throws(SitmapError) -> String? {
    guard let country else { return nil }
    guard let code = gazetteer.country(code: country)?.country else {
      throw SitmapError(
        .usage,
        "--country '\(country)' is not a country code",
        hint: "use ISO 3166-1 codes of two or three letters, such as IQ or IRQ"
      )
    }
    return code
  }

  /// The region, read as the other verbs read it.
  private func chosenRegion(
    _ gazetteer: Gazetteer,
    _ session: inout Session
  ) throws(SitmapError) -> Region? {
    var notes: [String] = []
    let found = try region.region(
      gazetteer: gazetteer,
      country: country,
      io: session.io,
      notes: &notes
    )
    for note in notes { session.note(note) }
    return found
  }
}
