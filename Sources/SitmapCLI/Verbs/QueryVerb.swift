import ArgumentParser
import Sitmap

/// `sitmap query`: records by region, time and kind, of saved layers or of reports.
struct QueryVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "query",
    abstract: "Selects records by region, time, kind and certainty.",
    discussion: HelpText.examples([
      "sitmap query out/ --in Anbar -f text",
      "sitmap query out/events.geojson --near Ramadi --radius 30km --since 2015-05-15",
      "sitmap query report.txt --date 2015-05-21 --bbox 38.8,30.8,44.3,35.3 --count",
      "sitmap query out/ --type displacement --match possible --in IQ",
      "sitmap query points.csv --tag admin1 -o tagged.geojson",
      "sitmap query may22 --in Anbar -f text",
      "sitmap query 2015-05-19 --in Anbar -f text",
    ]) + """

      The input is layers that were written before (.geojson files, or a folder of them), reports, which are mapped \
      first, or a situation of the store: a snapshot's name, or a day, for what was known then. One GeoJSON file or table \
      (.csv, .tsv) may be of anybody and of any size: written as GeoJSON it passes in little memory, and what is not asked \
      to change stays byte for byte. The exit code is 1 when nothing matches.
      """
  )

  @OptionGroup var input: InputOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var out: OutputOptions
  @OptionGroup var tagging: TagOptions
  @OptionGroup var stream: StreamOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var global: GlobalOptions

  @Flag(help: "Write the number of features only.")
  var count = false

  @Flag(
    help: "Cut lines and areas that cross the antimeridian, as RFC 7946 asks; of one GeoJSON file."
  )
  var cutAntimeridian = false

  func run(_ session: inout Session) throws(SitmapError) -> ExitStatus {
    let inputs = try input.required()
    let gazetteer = try WorldGazetteer.open(adding: global.packs())
    var export = try out.export()
    var (query, notes) = try selection.query(
      gazetteer: gazetteer,
      country: input.country,
      io: session.io
    )
    for note in notes { session.note(note) }
    let pass = FeaturePass(
      inputs,
      export: export,
      out: out,
      tagging: tagging,
      stream: stream,
      count: count,
      cutsAntimeridian: cutAntimeridian
    )
    if let pass {
      if selection.modality != nil { query.modalities = try selection.modalities() }
      return try pass.run(query, gazetteer, &session).selected == 0 ? .different : .done
    }
    if cutAntimeridian {
      throw SitmapError(
        .usage,
        "--cut-antimeridian works on one GeoJSON file or table, written as geojson, geojsonseq or jsonl"
      )
    }
    var layers: [Layer] = []
    var failed = false
    var files: [String] = []
    for argument in inputs {
      let kept = try session.keptLayers(
        store.input(argument),
        allStandings: selection.modality != nil
      )
      if let kept { layers += kept } else { files.append(argument) }
    }
    for path in files where LayerLoader.holdsLayers(path) {
      layers += try session.savedLayers(path)
    }
    if selection.modality != nil { query.modalities = try selection.modalities() }
    let reports = files.filter { !LayerLoader.holdsLayers($0) }
    if !reports.isEmpty { layers += try mapped(reports, gazetteer, &session, &failed) }
    if let warning = query.warning(about: layers) { session.warn(warning) }
    let selected = try tagging.finish(
      try layers.select(query, gazetteer: gazetteer, areas: out.drawsAreas()),
      gazetteer: gazetteer,
      stream: stream,
      io: session.io
    )
    let total = selected.map(\.features.count).reduce(0, +)
    if count {
      try session.write("\(total)")
    } else {
      // Layers in which nothing matched say nothing, but one is kept so that the form is whole.
      let filled = selected.filter { !$0.features.isEmpty }
      let kept = filled.isEmpty ? [Layer(name: "query", features: [])] : filled
      try session.choose(&export, for: kept)
      try session.write(kept, export: export, to: out.output, split: false)
    }
    session.note(total == 0 ? "nothing matches" : Summary(selected).description)
    if total == 0 { return .different }
    return failed ? .partial : .done
  }

  private func mapped(
    _ inputs: [String],
    _ gazetteer: Gazetteer,
    _ session: inout Session,
    _ failed: inout Bool
  ) throws(SitmapError) -> [Layer] {
    let loader = try input.loader(gazetteer: gazetteer)
    let io = session.io
    let loaded = loader.load(inputs) { () throws(FileError) in
      try io.readAll(limit: Limits.layerBytes)
    }
    try session.tell(loaded)
    failed = !loaded.failures.isEmpty
    return Mapper(gazetteer: gazetteer).map(loaded.reports).layers(
      LayerDefinition.combined,
      gazetteer: gazetteer,
      options: try out.layerOptions(modalities: try selection.modalities())
    )
  }
}
