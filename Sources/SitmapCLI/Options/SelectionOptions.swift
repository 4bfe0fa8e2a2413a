import ArgumentParser
import Sitmap

/// Which records: where, when, what, how sure.
struct SelectionOptions: ParsableArguments {
  @Option(
    name: .customLong("in"),
    help: ArgumentHelp("Inside a place: a name, a country code or an id.", valueName: "place")
  )
  var place: String?

  @Option(help: ArgumentHelp("Inside a box, in degrees.", valueName: "w,s,e,n"))
  var bbox: String?

  @Option(help: ArgumentHelp("Inside the areas of a GeoJSON file.", valueName: "file"))
  var within: String?

  @Option(help: ArgumentHelp("Around a place or a position.", valueName: "place|lat,lon"))
  var near: String?

  @Option(help: ArgumentHelp("How far around --near.", valueName: "30km"))
  var radius: String?

  @Option(help: ArgumentHelp("Touching this day or later.", valueName: "yyyy-mm-dd"))
  var since: String?

  @Option(help: ArgumentHelp("Touching this day or earlier.", valueName: "yyyy-mm-dd"))
  var until: String?

  @Option(
    help: ArgumentHelp(
      "Event types, groups, displacement terms, states or layers, with commas.",
      valueName: "list"
    )
  )
  var type: String?

  @Option(help: ArgumentHelp("Sources or documents, with commas.", valueName: "list"))
  var source: String?

  @Option(
    help: ArgumentHelp(
      "Standings to show, with commas: actual, claimed, planned, hypothetical, negated, or all; actual,claimed when not given.",
      valueName: "list|all"
    )
  )
  var modality: String?

  @Option(
    help: ArgumentHelp("Least probability that the place is right, 0 to 1.", valueName: "p")
  )
  var minConfidence: String?

  @Option(
    help: ArgumentHelp(
      "Greatest uncertainty of the position; one that is not known fails.",
      valueName: "5km"
    )
  )
  var maxUncertainty: String?

  @Option(
    help: ArgumentHelp(
      """
      How a record must lie in the region. inside: its point is, its line passes through, its area is contained, or \
      its place belongs to the region. certain: also with all its uncertainty. possible: it may, with its uncertainty.
      """,
      valueName: "inside|certain|possible"
    )
  )
  var match: String?

  /// Whether anything is selected at all.
  var isGiven: Bool {
    let texts = [
      place, bbox, within, near, radius, since, until, type, source, modality, minConfidence,
      maxUncertainty, match,
    ]
    return texts.contains { $0 != nil }
  }

  /// The standings to show.
  func modalities() throws(SitmapError) -> Set<Modality> {
    guard let modality else { return [.actual, .claimed] }
    if modality == "all" { return Set(Modality.allCases) }
    return Set(try Parse.cases(modality, "--modality", as: Modality.self))
  }

  /// The question, without the standings, and notes on how places were understood.
  func query(
    gazetteer: Gazetteer,
    country: String?,
    io: CommandIO
  ) throws(SitmapError) -> (query: Query, notes: [String]) {
    var query = Query()
    var notes: [String] = []
    let options = RegionOptions(
      place: place,
      bbox: bbox,
      within: within,
      near: near,
      radius: radius
    )
    query.region = try options.region(
      gazetteer: gazetteer,
      country: country,
      io: io,
      notes: &notes
    )
    if let match {
      query.match = try Parse.cases(match, "--match", as: Query.Match.self).first ?? .inside
    }
    query.since = try Parse.day(since, "--since")
    query.until = try Parse.day(until, "--until")
    query.types = Set(type.map(Parse.list) ?? [])
    query.sources = Set(source.map(Parse.list) ?? [])
    if let minConfidence {
      query.minConfidence = try Parse.number(minConfidence, "--min-confidence", in: 0...1)
    }
    if let maxUncertainty {
      query.maxUncertainty = try Parse.distance(maxUncertainty, "--max-uncertainty")
    }
    return (query, notes)
  }
}
