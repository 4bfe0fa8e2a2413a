import ArgumentParser
import Sitmap

/// `sitmap export`: layers that are kept or were written, in another form.
struct ExportVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes situations and layers in another form, system or selection.",
    discussion: HelpText.examples([
      "sitmap export may22 -f csv --crs EPSG:32638 --layers events -o events_utm38.csv",
      "sitmap export may22 --in Anbar --split -o anbar/",
      "sitmap export out/ -f hxl --layers displacement -o displaced.csv",
      "sitmap export points.csv --tag admin2 -o points_pcodes.csv",
      "sitmap export points.geojson --crs auto --fields id,name,x,y,crs -o points.csv",
    ]) + """

      An input is a situation of the store (a snapshot's name, or a day, for what was known then), a GeoJSON file or \
      table of anybody's, a folder of layers, or - for GeoJSON on standard input. One file goes into GeoJSON or a table of \
      any size in little memory. Of two records with one id in two inputs the later stands. A table has one kind of row: \
      events, unless --layers names others. A selection that nothing answers gives an empty file.
      """
  )

  @Argument(
    help: ArgumentHelp(
      "A snapshot, a day, a store, a GeoJSON file, a table, a folder of layers, or -.",
      valueName: "input"
    )
  )
  var inputs: [String] = []

  @OptionGroup var selection: SelectionOptions
  @OptionGroup var out: OutputOptions
  @OptionGroup var tagging: TagOptions
  @OptionGroup var stream: StreamOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var global: GlobalOptions

  @Option(help: ArgumentHelp("Layers to write, with commas.", valueName: "list"))
  var layers: String?

  @Flag(help: "Write a file for each layer into the folder of -o.")
  var split = false

  @Option(help: ArgumentHelp("Only places of this country: IQ or IRQ.", valueName: "code"))
  var country: String?

  @Flag(
    help: "Cut lines and areas that cross the antimeridian, as RFC 7946 asks; of one GeoJSON file."
  )
  var cutAntimeridian = false

  func run(_ session: inout Session) throws(SitmapError) -> ExitStatus {
    guard !inputs.isEmpty else {
      throw SitmapError(.usage, "no input", hint: "name a snapshot, a file or a folder")
    }
    if out.policy != nil {
      throw SitmapError(
        .usage,
        "--policy chooses among figures when reports are mapped",
        hint: "give it to sitmap map"
      )
    }
    let gazetteer = try WorldGazetteer.open(adding: global.packs())
    var export = try out.export()
    var (query, notes) = try selection.query(
      gazetteer: gazetteer,
      country: country,
      io: session.io
    )
    for note in notes { session.note(note) }
    if selection.modality != nil { query.modalities = try selection.modalities() }
    if layers == nil, !split,
      let pass = FeaturePass(
        inputs,
        export: export,
        out: out,
        tagging: tagging,
        stream: stream,
        cutsAntimeridian: cutAntimeridian
      )
    {
      _ = try pass.run(query, gazetteer, &session)
      return .done
    }
    if cutAntimeridian {
      throw SitmapError(
        .usage,
        "--cut-antimeridian works on one GeoJSON file or table, written as geojson, geojsonseq or jsonl"
      )
    }
    var found = try session.layers(
      of: inputs,
      in: store,
      layers.map { .named(Parse.list($0)) } ?? (split ? .filed : .records),
      allStandings: selection.modality != nil
    )
    if layers == nil, export.format.isTable, !split { found = oneKind(of: found, session) }
    if let warning = query.warning(about: found) { session.warn(warning) }
    let selected = try tagging.finish(
      try found.select(query, gazetteer: gazetteer, areas: out.drawsAreas()),
      gazetteer: gazetteer,
      stream: stream,
      io: session.io
    )
    // What others gave is theirs; what we kept or added rests on the sources of the gazetteer.
    let isOurs = tagging.tag != nil || inputs.contains { store.input($0).isKept }
    if isOurs { export.members = [Credits.member] }
    try session.choose(&export, for: selected)
    try session.write(selected, export: export, to: out.output, split: split)
    session.note(Summary(selected).description)
    return .done
  }

  /// A table has one kind of row: of our own layers the events, when there are any.
  private func oneKind(of layers: [Layer], _ session: Session) -> [Layer] {
    let events = layers.filter { $0.name == LayerDefinition.events.name }
    guard layers.count > 1, !events.isEmpty else { return layers }
    let others = layers.map(\.name).filter { $0 != LayerDefinition.events.name }
    session.note(
      "the table has the events; --layers \(others.joined(separator: ",")) or --split writes the others"
    )
    return events
  }
}
