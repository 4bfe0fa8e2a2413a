import Sitmap

/// One file whose features pass one by one, in little memory: what is done with them, and how they go out.
struct FeaturePass {
  /// The file.
  let path: String
  /// What features are written as.
  private let form: Form
  let export: LayerExport
  /// The system as it was asked for, which may be chosen by where the features lie.
  let system: String?
  let tagging: TagOptions
  let stream: StreamOptions
  let output: String
  /// Whether lines and areas are cut at the antimeridian.
  var cutsAntimeridian = false
  /// Whether the number of features is all that is written.
  var count = false

  /// What features are written as.
  private enum Form {
    /// As they are, but for what is asked to change.
    case features(FeatureWriter.Form)
    /// As rows of a table.
    case rows
  }

  /// A pass of one input; nil when it is not one file, or all of it is needed at once.
  init?(
    _ inputs: [String],
    export: LayerExport,
    out: OutputOptions,
    tagging: TagOptions,
    stream: StreamOptions,
    count: Bool = false,
    cutsAntimeridian: Bool = false
  ) {
    guard inputs.count == 1, StreamOpener.isStream(inputs[0]), out.areas == nil else { return nil }
    let written = count ? .lines : StreamForm.named(export.format.name)
    if let written, export.fields == nil {
      form = .features(written)
    } else if export.format.isTable, InputFiles.isFile(inputs[0]) {
      form = .rows
    } else {
      return nil
    }
    path = inputs[0]
    self.export = export
    system = out.crs
    self.tagging = tagging
    self.stream = stream
    output = out.output
    self.count = count
    self.cutsAntimeridian = cutsAntimeridian
  }

  /// Selects, tags, cuts and projects the features; what passed.
  func run(
    _ query: Query,
    _ gazetteer: Gazetteer,
    _ session: inout Session
  ) throws(SitmapError) -> FeatureFlow.Result {
    let tags = try tagging.tags(gazetteer: gazetteer, stream: stream, io: session.io)
    let result: FeatureFlow.Result
    switch form {
    case .features(let form): result = try features(form, query, tags, gazetteer, &session)
    case .rows: result = try rows(query, tags, gazetteer, &session)
    }
    if let warning = result.warning { session.warn(warning) }
    for note in result.notes where note.kind != .noID {
      session.warn(SitmapError(.partial, note.description, file: path))
    }
    var text = "\(result.selected) of \(result.read) features"
    if result.cut > 0 { text += ", \(result.cut) of them cut at the antimeridian" }
    if tags != nil { text += ", \(result.tagged) of them in an area of --tag" }
    session.note(result.selected == 0 ? "nothing matches" : text)
    return result
  }

  private func features(
    _ form: FeatureWriter.Form,
    _ query: Query,
    _ tags: FeatureTags?,
    _ gazetteer: Gazetteer,
    _ session: inout Session
  ) throws(SitmapError) -> FeatureFlow.Result {
    try export.checkSystem()
    var projector: Projector?
    if let system {
      let chosen = try self.chosen(system, query, gazetteer, session)
      if !chosen.isWGS84 { projector = try Projector(to: chosen) }
    }
    var flow = try FeatureFlow(
      query,
      layer: ReportNames.stem(of: path),
      gazetteer: gazetteer,
      tags: tags,
      projector: projector
    )
    flow.form = form
    flow.cutsAntimeridian = cutsAntimeridian
    flow.precision = export.precision
    flow.countsOnly = count
    var features = try stream.open(path, watching: flow.watching, io: session.io)
    guard count else {
      return try session.writePieces(to: output) { (write) throws(SitmapError) in
        try flow.run(&features, write: write)
      }
    }
    let result = try flow.run(&features) { (_) throws(FileError) in }
    try session.write("\(result.selected)")
    return result
  }

  private func rows(
    _ query: Query,
    _ tags: FeatureTags?,
    _ gazetteer: Gazetteer,
    _ session: inout Session
  ) throws(SitmapError) -> FeatureFlow.Result {
    guard !cutsAntimeridian else {
      throw SitmapError(
        .usage,
        "--cut-antimeridian works on GeoJSON",
        hint: "write geojson, geojsonseq or jsonl"
      )
    }
    var export = export
    if let system { export.system = try chosen(system, query, gazetteer, session) }
    let flow = try RowFlow(
      query,
      layer: ReportNames.stem(of: path),
      gazetteer: gazetteer,
      tags: tags,
      export: export,
      isTable: StreamOpener.isTable(path)
    )
    let io = session.io
    let result = try session.writePieces(to: output) { (write) throws(SitmapError) in
      try flow.run(
        open: { (names) throws(SitmapError) in try stream.open(path, watching: names, io: io) },
        write: write
      )
    }
    session.tell(outside: result.outside, system: export.system)
    return result
  }

  /// The system of a name, told when the data chose it.
  private func chosen(
    _ name: String,
    _ query: Query,
    _ gazetteer: Gazetteer,
    _ session: Session
  ) throws(SitmapError) -> ReferenceSystem {
    let chosen = try stream.system(name, for: path, query: query, gazetteer: gazetteer)
    if SystemChoice.isAsked(by: name) { session.note("--crs \(name): \(chosen)") }
    return chosen
  }
}

/// The forms in which features are written as they pass.
enum StreamForm {
  /// The form of a format; nil for formats that need all features at once.
  static func named(_ format: String) -> FeatureWriter.Form? {
    switch format {
    case ExportFormat.geoJSON.name: .collection
    case ExportFormat.geoJSONSequence.name: .sequence
    case ExportFormat.jsonLines.name: .lines
    default: nil
    }
  }
}
