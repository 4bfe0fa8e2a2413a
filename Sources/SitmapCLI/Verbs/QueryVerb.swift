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
    ]) + """

      The input is layers that were written before (.geojson files, or a folder of them), or reports, which are mapped \
      first. The exit code is 1 when nothing matches.
      """
  )

  @OptionGroup var input: InputOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var out: OutputOptions
  @OptionGroup var global: GlobalOptions

  @Flag(help: "Write the number of features only.")
  var count = false

  func run(_ session: inout Session) throws(SitmapError) -> ExitStatus {
    let inputs = try input.required()
    let gazetteer = try WorldGazetteer.open()
    let export = try out.export()
    var (query, notes) = try selection.query(
      gazetteer: gazetteer,
      country: input.country,
      io: session.io
    )
    for note in notes { session.note(note) }
    var layers: [Layer] = []
    var failed = false
    for path in inputs where LayerLoader.holdsLayers(path) {
      layers += try saved(path, &session)
    }
    if selection.modality != nil { query.modalities = try selection.modalities() }
    let reports = inputs.filter { !LayerLoader.holdsLayers($0) }
    if !reports.isEmpty { layers += try mapped(reports, gazetteer, &session, &failed) }
    var selected: [Layer] = []
    for layer in layers { selected.append(try layer.select(query, gazetteer: gazetteer)) }
    let total = selected.map(\.features.count).reduce(0, +)
    if count {
      try session.write("\(total)")
    } else {
      // Layers in which nothing matched say nothing, but one is kept so that the form is whole.
      let filled = selected.filter { !$0.features.isEmpty }
      let kept = filled.isEmpty ? [Layer(name: "query", features: [])] : filled
      try session.write(kept, export: export, to: out.output, split: false)
    }
    session.note(total == 0 ? "nothing matches" : Summary(selected).description)
    if total == 0 { return .different }
    return failed ? .partial : .done
  }

  /// Layers that were written before; of a folder only those whose features are records.
  private func saved(_ path: String, _ session: inout Session) throws(SitmapError) -> [Layer] {
    let io = session.io
    let (layers, warnings) = try LayerLoader.load(path) { () throws(FileError) in
      try io.readAll(limit: Limits.layerBytes)
    }
    for warning in warnings { session.warn(warning) }
    guard layers.count > 1 else { return layers }
    // Flows are displacement once more, places and mentions are what records refer to.
    let context = [LayerDefinition.flows, .places, .mentions].map(\.name)
    return layers.filter { !context.contains($0.name) }
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
