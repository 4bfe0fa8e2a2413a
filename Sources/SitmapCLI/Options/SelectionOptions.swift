import ArgumentParser
import Sitmap

/// Which records: where, when, what, how sure.
struct SelectionOptions: ParsableArguments {
  @OptionGroup var region: RegionOptions
  @OptionGroup var filtering: FilterOptions

  @Option(help: ArgumentHelp("Touching this day or later.", valueName: "yyyy-mm-dd"))
  var since: String?

  @Option(help: ArgumentHelp("Touching this day or earlier.", valueName: "yyyy-mm-dd"))
  var until: String?

  @Option(help: ArgumentHelp("Touching this day.", valueName: "yyyy-mm-dd"))
  var on: String?

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
    let texts = [since, until, on, type, source, modality, minConfidence, maxUncertainty, match]
    return region.isGiven || filtering.isGiven || texts.contains { $0 != nil }
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
    query.region = try region.region(
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
    if let day = try Parse.day(on, "--on") {
      guard since == nil, until == nil else {
        throw SitmapError(.usage, "--on is --since and --until of one day", hint: "leave these out")
      }
      (query.since, query.until) = (day, day)
    }
    query.types = Set(type.map(Parse.list) ?? [])
    query.sources = Set(source.map(Parse.list) ?? [])
    if let minConfidence {
      query.minConfidence = try Parse.number(minConfidence, "--min-confidence", in: 0...1)
    }
    if let maxUncertainty {
      query.maxUncertainty = try Parse.distance(maxUncertainty, "--max-uncertainty")
    }
    query.filter = try filtering.chosen()
    return (query, notes)
  }
}
