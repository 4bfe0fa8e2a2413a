import ArgumentParser
import Sitmap

/// `sitmap table`: records counted and figures summed by unit, time, type or source.
struct TableVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "table",
    abstract: "Counts records and sums their figures by unit, time, type or source.",
    discussion: HelpText.examples([
      "sitmap table may22 --by adm1",
      "sitmap table may22 --by adm1 --compare may21 -f hxl -o anbar.csv",
      "sitmap table out/ --by adm2,month --in IQ -f md",
      "sitmap table acled.csv --by adm1,year -f csv -o killed.csv",
      "sitmap table may22 --by adm1 -f geojson -o units.geojson",
    ]) + """

      Rows have the P-codes and names of units. Figures of people who moved and of people who are there are never one sum, \
      nor a part with its total, nor persons with households; the killed are events' alone. A range stays one: NAME_low and \
      NAME_high stand beside the stated number, which is empty where a report states none. People are counted as displaced \
      where they left and as arrived where they went. Documentation/Tables.md has the rules.

      Measures: \(TableMeasure.allCases.map(\.rawValue).joined(separator: ", ")).
      """
  )

  @Argument(
    help: ArgumentHelp(
      "A snapshot, a day, a store, a GeoJSON file, a table, a folder of layers, or -.",
      valueName: "input"
    )
  )
  var inputs: [String] = []

  @Option(
    help: ArgumentHelp(
      "What rows are by, with commas: adm0, adm1, adm2, day, week, month, year, type, source, layer, or a property.",
      valueName: "list"
    )
  )
  var by = "adm1"

  @Option(
    help: ArgumentHelp(
      "What was known before: the columns have both and the change.",
      valueName: "old"
    )
  )
  var compare: String?

  @Option(
    help: ArgumentHelp(
      "Measures to write, with commas; else those that have anything.",
      valueName: "list"
    )
  )
  var measures: String?

  @Option(
    help: ArgumentHelp("Numeric properties to sum besides, with commas.", valueName: "list")
  )
  var sum: String?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("Form: \(Self.formats.joined(separator: ", ")).", valueName: "format")
  )
  var format: String?

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp("A file, or - for standard output.", valueName: "file|-")
  )
  var output = "-"

  @Option(help: ArgumentHelp("Only places of this country: IQ or IRQ.", valueName: "code"))
  var country: String?

  @OptionGroup var selection: SelectionOptions
  @OptionGroup var stream: StreamOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var global: GlobalOptions

  private static let formats = ["text", "csv", "hxl", "json", "md", "geojson"]

  func run(_ session: inout Session) throws(SitmapError) -> ExitStatus {
    guard !inputs.isEmpty else {
      throw SitmapError(.usage, "no input", hint: "name a snapshot, a file or a folder")
    }
    let form = try chosenForm()
    let keys = Parse.list(by).map { TableKey($0) }
    guard (1...4).contains(keys.count) else {
      throw SitmapError(.usage, "--by names \(keys.count) keys", hint: "give one to four")
    }
    let wanted = try measures.map { (text) throws(SitmapError) in
      try Parse.cases(text, "--measures", as: TableMeasure.self)
    }
    let gazetteer = try WorldGazetteer.open(adding: global.packs())
    var (query, notes) = try selection.query(
      gazetteer: gazetteer,
      country: country,
      io: session.io
    )
    for note in notes { session.note(note) }
    if selection.modality != nil { query.modalities = try selection.modalities() }
    let empty = SituationTable(by: keys, sums: sum.map(Parse.list) ?? [], gazetteer: gazetteer)
    var table = empty
    for input in inputs { try add(input, to: &table, query, session) }
    try table.checkNames()
    var old: SituationTable?
    if let compare {
      var before = empty
      try add(compare, to: &before, query, session)
      old = before
    }
    let sheet = TableSheet(
      table,
      comparedWith: old,
      measures: wanted,
      outlines: form == ExportFormat.geoJSON.name
    )
    for note in sheet.notes { session.note(note) }
    try write(sheet, form, &session)
    session.note("\(sheet.layer.features.count) rows")
    return .done
  }

  /// Adds the records of an input that answer the question; without a choice only what happened or is claimed.
  private func add(
    _ argument: String,
    to table: inout SituationTable,
    _ query: Query,
    _ session: Session
  ) throws(SitmapError) {
    let all = selection.modality != nil
    if case .file(let path) = store.input(argument), StreamOpener.isStream(path) {
      let io = session.io
      let result = try table.add(
        where: query,
        of: ReportNames.stem(of: path),
        realOnly: !all
      ) { (names) throws(SitmapError) in
        try stream.open(path, watching: names, io: io)
      }
      if let warning = result.warning { session.warn(warning) }
      for note in result.notes where note.kind != .noID {
        session.warn(SitmapError(.partial, note.description, file: path))
      }
      return
    }
    let layers = try session.layers(of: [argument], in: store, .records, allStandings: all)
    if let warning = query.warning(about: layers) { session.warn(warning) }
    for layer in layers { try table.add(layer, where: query, realOnly: !all) }
  }

  private func chosenForm() throws(SitmapError) -> String {
    let ending = ReportNames.ending(of: output).lowercased()
    let form = format ?? (Self.formats.contains(ending) ? ending : "text")
    guard Self.formats.contains(form) else {
      throw SitmapError(
        .usage,
        "there is no format '\(form)' here",
        hint: "there are: \(Self.formats.joined(separator: ", "))"
      )
    }
    return form
  }

  private func write(
    _ sheet: TableSheet,
    _ form: String,
    _ session: inout Session
  ) throws(SitmapError) {
    switch form {
    case "text": try session.write(Array(Columns.text(sheet.lines).utf8), to: output)
    case "md": try session.write(Array(sheet.markdown.utf8), to: output)
    default:
      guard let format = ExportFormat.named(form) else { return }
      var export = LayerExport(format: format, fields: sheet.columns)
      export.members = [Credits.member]
      try session.write([sheet.layer], export: export, to: output, split: false)
    }
  }
}
