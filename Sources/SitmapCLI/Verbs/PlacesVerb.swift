import ArgumentParser
import Sitmap

/// `sitmap places`: places of the gazetteer, by name and by region.
struct PlacesVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "places",
    abstract: "Finds places of the gazetteer by name or region.",
    discussion: HelpText.examples([
      "sitmap places Falluja",
      "sitmap places Tripoli --country LY -f json",
      "sitmap places --in Anbar --class P --min-population 5000",
      "sitmap places --near 33.42,43.30 --radius 20km",
      "sitmap places --bbox 42,33,44,34 -f geojson -o places.geojson",
    ]) + """

      A name finds its places best first; a region, the most populous first. The exit code is 1 when there is none.
      """
  )

  @Argument(help: ArgumentHelp("A name, in any script, or an id.", valueName: "name"))
  var name: String?

  @Option(name: .customLong("in"), help: ArgumentHelp("Inside a place.", valueName: "place"))
  var place: String?

  @Option(help: ArgumentHelp("Inside a box, in degrees.", valueName: "w,s,e,n"))
  var bbox: String?

  @Option(help: ArgumentHelp("Inside the areas of a GeoJSON file.", valueName: "file"))
  var within: String?

  @Option(help: ArgumentHelp("Around a place or a position.", valueName: "place|lat,lon"))
  var near: String?

  @Option(help: ArgumentHelp("How far around --near.", valueName: "30km"))
  var radius: String?

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

  @Flag(help: "Write the number of places only.")
  var count = false

  @OptionGroup var out: OutputOptions
  @OptionGroup var global: GlobalOptions

  func run(_ session: inout Session) throws(SitmapError) -> ExitStatus {
    guard limit > 0 else { throw SitmapError(.usage, "--limit \(limit) is not above 0") }
    let gazetteer = try WorldGazetteer.open()
    let export = try out.export(fallback: .text)
    let options = try out.layerOptions(modalities: [])
    let found = try places(gazetteer, &session)
    if count {
      try session.write("\(found.count)")
      return found.isEmpty ? .different : .done
    }
    let layer = PlaceList.layer(
      Array(found.prefix(limit)),
      gazetteer: gazetteer,
      areas: options.areas,
      isTable: export.format.name == ExportFormat.text.name
    )
    var chosen = export
    chosen.members = [Credits.member]
    if export.format.name == ExportFormat.text.name, export.fields == nil {
      chosen.fields = PlaceList.textFields
    }
    try session.write([layer], export: chosen, to: out.output, split: false)
    let more = found.count > limit ? ", the first \(limit) are shown (--limit)" : ""
    session.note(
      found.isEmpty
        ? "no such place" : "\(found.count) \(found.count == 1 ? "place" : "places")\(more)"
    )
    return found.isEmpty ? .different : .done
  }

  private func places(
    _ gazetteer: Gazetteer,
    _ session: inout Session
  ) throws(SitmapError) -> [Place] {
    let wanted = Set(
      try classes.map { text throws(SitmapError) in
        try Parse.cases(text.uppercased(), "--class", as: FeatureClass.self)
      } ?? FeatureClass.allCases
    )
    let code = try countryCode(gazetteer)
    let region = try region(gazetteer, &session)
    guard let region else {
      guard let name else {
        throw SitmapError(
          .usage,
          "no name and no region",
          hint: "as in sitmap places Falluja, or --in Anbar"
        )
      }
      if name.contains(":"), let place = gazetteer.place(PlaceID(name)) { return [place] }
      return try PlaceChoice.find(name, country: country, gazetteer: gazetteer)
        .filter { wanted.contains($0.featureClass) && $0.population >= minPopulation }
    }
    var found = gazetteer.places(
      in: region,
      classes: wanted,
      minimumPopulation: minPopulation
    )
    if let code { found = found.filter { $0.country == code } }
    if let name {
      let named = Set(
        try PlaceChoice.find(name, country: country, gazetteer: gazetteer).map(\.id)
      )
      found = found.filter { named.contains($0.id) }
    }
    return found
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
  private func region(
    _ gazetteer: Gazetteer,
    _ session: inout Session
  ) throws(SitmapError) -> Region? {
    let options = RegionOptions(
      place: place,
      bbox: bbox,
      within: within,
      near: near,
      radius: radius
    )
    var notes: [String] = []
    let region = try options.region(
      gazetteer: gazetteer,
      country: country,
      io: session.io,
      notes: &notes
    )
    for note in notes { session.note(note) }
    return region
  }
}
