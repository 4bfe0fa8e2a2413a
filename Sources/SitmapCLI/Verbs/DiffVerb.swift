import ArgumentParser
import Sitmap

/// `sitmap diff`: what is different between two situations, and why.
struct DiffVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Compares two situations, feature by feature and field by field, and says why.",
    discussion: HelpText.examples([
      "sitmap diff may21 may22 --why",
      "sitmap diff 2015-05-19 2015-05-21 --stat",
      "sitmap diff old/ new/ -f md",
      "sitmap diff old/events.geojson new/events.geojson",
      "sitmap diff may21 may22 -f geojson -o change.geojson --exit-code",
      "sitmap diff may21 may22 -f jsonl -o change.jsonl",
    ]) + """

      Either side is a snapshot of the store, a day (what was known then), a store, or a GeoJSON file or folder, a table. Features \
      are matched by id, by the ids they were fused from, by equal content, then one to one by how alike they are in \
      space, time, type and names; each pair says how. The forms for people name the fields that only say where a thing \
      is told; -v shows them all with their values, as json and geojson do. With jsonl 'sitmap apply' makes one side of \
      the other.
      """
  )

  @Argument(
    help: ArgumentHelp(
      "Before: a snapshot, a day, a store, a GeoJSON file or folder, a table.",
      valueName: "old"
    )
  )
  var old: String

  @Argument(help: ArgumentHelp("Now: the same.", valueName: "new"))
  var new: String

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp("A file, or - for standard output.", valueName: "file|-")
  )
  var output = "-"

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("Form.", valueName: "text|md|json|jsonl|geojson")
  )
  var format: String?

  @Flag(help: "Exit with 1 when there are differences.")
  var exitCode = false

  @Flag(help: "Tell the counts and the books only.")
  var stat = false

  @Flag(help: "Tell what caused each change: the report, the sentence, its place.")
  var why = false

  @Option(help: ArgumentHelp("Layers to compare, with commas.", valueName: "list"))
  var layers: String?

  @Option(
    help: ArgumentHelp(
      "Columns that make the ids of tables, with commas; else ACLED's, UCDP's, GeoNames' or 'id'.",
      valueName: "list"
    )
  )
  var key: String?

  @OptionGroup var selection: SelectionOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var global: GlobalOptions

  private static let formats = ["text", "md", "json", "jsonl", "geojson"]

  func run(_ session: inout Session) throws(SitmapError) -> ExitStatus {
    let ending = ReportNames.ending(of: output).lowercased()
    let format = format ?? (Self.formats.contains(ending) ? ending : "text")
    guard Self.formats.contains(format) else {
      throw SitmapError(
        .usage,
        "there is no format '\(format)' here",
        hint: "there are: \(Self.formats.joined(separator: ", "))"
      )
    }
    let diff = try compare(&session)
    for note in diff.notes where format != "text" { session.note("note: \(note)") }
    // Asked for nothing but the exit code, nothing is written.
    if !(exitCode && global.quiet && output == "-") {
      try session.write(try bytes(diff, format, session), to: output)
    }
    let changed = diff.changes.count { !$0.kind.isOneSided }
    session.note(
      "\(diff.count(.added)) added, \(diff.count(.removed)) removed, "
        + "\(changed) changed, \(diff.unchanged) unchanged"
    )
    return exitCode && !diff.isEmpty ? .different : .done
  }

  private func compare(_ session: inout Session) throws(SitmapError) -> SituationDiff {
    let (before, after) = (store.input(old), store.input(new))
    let names = layers.map(Parse.list)
    let query = try question(session)
    if query == nil {
      // What two snapshots of one store share is not read, nor what two files share more than once.
      if case .snapshot(let a, let one) = before, case .snapshot(let b, let two) = after, one == two
      {
        return try SituationDiff(from: a, to: b, in: SituationStore(path: one), layers: names)
      }
      if names == nil, case .file(let a) = before, case .file(let b) = after,
        LayerLoader.isGeoJSON(a), LayerLoader.isGeoJSON(b),
        InputFiles.isLarge(a) || InputFiles.isLarge(b), InputFiles.isFile(a), InputFiles.isFile(b)
      {
        return try SituationDiff(fromFile: a, toFile: b)
      }
    }
    let a = try side(before, names, &session)
    let b = try side(after, names, &session)
    let context = DiffContext(from: a, to: b)
    guard let query else { return SituationDiff(from: a.layers, to: b.layers, context: context) }
    let accepts = try query.test(try WorldGazetteer.open())
    return SituationDiff(from: a.layers, to: b.layers, context: context, accepts: accepts)
  }

  /// The selection; nil when there is none.
  private func question(_ session: Session) throws(SitmapError) -> Query? {
    guard selection.isGiven else { return nil }
    var (query, notes) = try selection.query(
      gazetteer: try WorldGazetteer.open(),
      country: nil,
      io: session.io
    )
    for note in notes { session.note(note) }
    if selection.modality != nil { query.modalities = try selection.modalities() }
    return query
  }

  private func side(
    _ input: SituationInput,
    _ names: [String]?,
    _ session: inout Session
  ) throws(SitmapError) -> SituationSide {
    let kept = try SituationSide(input, layers: names) { () throws(SitmapError) in try Mapper() }
    if let kept { return kept }
    guard case .file(let path) = input else { return SituationSide(layers: []) }
    let io = session.io
    let (layers, warnings) = try LayerLoader.load(path, key: key.map(Parse.list)) {
      () throws(FileError) in
      try io.readAll(limit: Limits.layerBytes)
    }
    for warning in warnings { session.warn(warning) }
    return SituationSide(layers: layers.filter { names?.contains($0.name) ?? true })
  }

  private func bytes(
    _ diff: SituationDiff,
    _ format: String,
    _ session: Session
  ) throws(SitmapError) -> [UInt8] {
    switch format {
    case "md": return Array(diff.markdown(isWhole: global.verbose, why: why).utf8)
    case "json": return JSONWriter.bytes(of: diff.value) + [10]
    case "jsonl": return DiffFile.bytes(of: diff)
    case "geojson": return try LayerExport(format: .geoJSON).write([diff.layer]).bytes
    default:
      if stat { return Array(diff.statistics.utf8) }
      let isColorful = output == "-" && session.io.isOutputColorful && global.color != .never
      return Array(
        diff.text(
          isWhole: global.verbose,
          why: why,
          isColorful: isColorful || global.color == .always
        ).utf8
      )
    }
  }
}
