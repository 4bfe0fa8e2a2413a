import ArgumentParser
import Sitmap

/// `sitmap map`: reports to layers.
struct MapVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "map",
    abstract: "Draws the layers of reports.",
    discussion: HelpText.examples([
      "sitmap map report.txt --date 2015-05-21 -o out/ --split",
      "pdftotext -layout sitrep.pdf - | sitmap map - --date 2015-05-21 --country IQ",
      "sitmap map reports/ -f csv --crs EPSG:32638 --layers events -o events_utm38.csv",
      "sitmap map corpus.jsonl -f jsonl",
      "sitmap map reports/ --save may22",
    ]) + """

      One file has the layers \(Self.names(LayerDefinition.combined)); a folder with --split has \
      \(Self.names(LayerDefinition.filed)), a file each. Planned, hypothetical and negated things are left out unless \
      --modality asks for them. With -f jsonl each report gives one line, in the order of the input, on its own.

      --save keeps the situation under a name in the store: that of the store's reports and the new ones together, whatever the \
      selection, which is for the output. Layers are then written only where -o, -f, --layers or --split ask for them.

      Layers:
      \(LayerDefinition.all.map { "  \($0.name): \($0.summary)" }.joined(separator: "\n"))
      """
  )

  @OptionGroup var input: InputOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var out: OutputOptions
  @OptionGroup var global: GlobalOptions

  @Option(help: ArgumentHelp("Layers to draw, with commas.", valueName: "list"))
  var layers: String?

  @Flag(help: "Write a file for each layer into the folder of -o.")
  var split = false

  @Option(
    help: ArgumentHelp(
      "The day that the situation is of, with names and codes as they were on it; else the "
        + "latest publication date, with those of now.",
      valueName: "yyyy-mm-dd"
    )
  )
  var asOf: String?

  @OptionGroup var store: StoreOptions

  @Option(
    help: ArgumentHelp("Keep the situation in the store, under a name.", valueName: "name")
  )
  var save: String?

  @Flag(help: "With --save: a situation of these reports only, without those of the store.")
  var alone = false

  @Option(
    help: ArgumentHelp(
      "Rulings of people to map with: a file of 'sitmap correct list -f jsonl', or a store; --save takes those of its store itself.",
      valueName: "file"
    )
  )
  var corrections: String?

  func run(_ session: inout Session) throws(SitmapError) -> ExitStatus {
    // A situation can be saved anew without a new report: after a withdrawal, or with another gazetteer.
    let inputs = save == nil || alone ? try input.required() : input.inputs
    let asOf = try Parse.day(asOf, "--as-of")
    var mapper = Mapper(gazetteer: try WorldGazetteer.open(adding: global.packs(), asOf: asOf))
    if let corrections { mapper.corrections = try CorrectionFile.read(corrections) }
    let loader = try input.loader(gazetteer: mapper.gazetteer)
    var export = try out.export()
    let options = try out.layerOptions(modalities: try selection.modalities())
    let (query, notes) = try selection.query(
      gazetteer: mapper.gazetteer,
      country: input.country,
      io: session.io
    )
    if global.verbose { for note in notes { session.note(note) } }
    if export.format.name == ExportFormat.jsonLines.name, !split {
      guard save == nil else {
        throw SitmapError(.usage, "-f jsonl maps each report on its own and saves none")
      }
      guard query.isEmpty else {
        throw SitmapError(
          .usage,
          "-f jsonl is a filter, a line for each report, and takes no selection",
          hint: "use -f geojsonseq, or sitmap query on what was written"
        )
      }
      let definitions = try chosen(default: [.events, .displacement])
      var memory = ReadingMemory()
      var drawing = DrawingMemory()
      return try LineFilter(inputs: inputs, loader: loader, output: out.output).run(&session) {
        [mapper] (report, _, id) throws(SitmapError) in
        let layers = mapper.map([report], memory: &memory).layers(
          definitions,
          gazetteer: mapper.gazetteer,
          options: options,
          memory: &drawing
        )
        return try RecordLine.layers(layers, id: id, export: export, memory: &drawing)
      }
    }
    let definitions = try chosen(default: split ? LayerDefinition.filed : defaultLayers(export))
    let io = session.io
    let loaded = loader.load(inputs) { () throws(FileError) in
      try io.readAll(limit: Limits.layerBytes)
    }
    if !inputs.isEmpty { try session.tell(loaded) }
    var situation: Situation
    if let save {
      situation = try keep(loaded.reports, save, mapper, asOf, session)
    } else {
      situation = mapper.map(loaded.reports, asOf: asOf)
      tellUnused(mapper.corrections.unused(in: situation), session)
    }
    if !query.isEmpty { situation = try situation.select(query, gazetteer: mapper.gazetteer) }
    if global.verbose { tellReports(situation, session) }
    export.members = [
      Property("as_of", .text(situation.asOf?.description)), Credits.member,
    ]
    if save == nil || asksForOutput {
      let layers = situation.layers(definitions, gazetteer: mapper.gazetteer, options: options)
      try session.choose(&export, for: layers)
      try session.write(layers, export: export, to: out.output, split: split)
    }
    session.note(Summary(situation, failed: loaded.failures.count).description)
    return loaded.failures.isEmpty ? .done : .partial
  }

  /// Whether layers are to be written, beside what is saved.
  private var asksForOutput: Bool {
    split || layers != nil || out.format != nil || out.output != "-"
  }

  /// Saves the situation of the store's reports and the new ones, and tells where.
  private func keep(
    _ reports: [Report],
    _ name: String,
    _ mapper: Mapper,
    _ asOf: Day?,
    _ session: Session
  ) throws(SitmapError) -> Situation {
    let kept = try SituationStore(path: store.path, creates: !reports.isEmpty)
    let saved = try kept.save(name, reports: reports, mapper: mapper, asOf: asOf, isAlone: alone)
    session.note("saved '\(name)': \(saved.snapshot.records) records in \(store.path)")
    tellUnused(saved.unusedCorrections, session)
    return saved.situation
  }

  /// Nothing that a person ruled vanishes silently.
  private func tellUnused(_ corrections: [Correction], _ session: Session) {
    for correction in corrections {
      session.note("correction \(correction.id) touched nothing: \(correction.summary)")
    }
  }

  /// What each report gave.
  private func tellReports(_ situation: Situation, _ session: Session) {
    for report in situation.reports {
      let events = situation.events.count { $0.head.evidence.report == report.id }
      let moves = situation.displacements.count { $0.head.evidence.report == report.id }
      session.note("\(report.id): events \(events), displacements \(moves)")
    }
  }

  private func chosen(
    default layers: [LayerDefinition]
  ) throws(SitmapError) -> [LayerDefinition] {
    guard let list = self.layers else { return layers }
    var chosen: [LayerDefinition] = []
    for name in Parse.list(list) {
      guard let layer = LayerDefinition.named(name) else {
        throw SitmapError(
          .usage,
          "--layers '\(name)' is unknown",
          hint: "there are: \(Self.names(LayerDefinition.all))"
        )
      }
      chosen.append(layer)
    }
    guard !chosen.isEmpty else { throw SitmapError(.usage, "--layers names no layer") }
    return chosen
  }

  /// A table has one kind of row; every other form can hold several layers.
  private func defaultLayers(_ export: LayerExport) -> [LayerDefinition] {
    export.format.isTable ? [.events] : LayerDefinition.combined
  }

  private static func names(_ definitions: [LayerDefinition]) -> String {
    definitions.map(\.name).joined(separator: ", ")
  }
}
