import ArgumentParser
import Sitmap

/// `sitmap annotate`: what the readers find in reports.
struct AnnotateVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "annotate",
    abstract: "Shows what is read in reports: places, dates, figures, actors.",
    discussion: HelpText.examples([
      "sitmap annotate report.txt --date 2015-05-21",
      "sitmap annotate corpus.jsonl -f jsonl",
      "sitmap annotate report.txt --date 2015-05-21 -f html -o page.html",
      "cat corpus.jsonl | sitmap annotate - -f jsonl --only toponyms,dates",
    ]) + """

      With -f jsonl one line of JSON for each report, in the order of the input; offsets count Unicode scalars.
      """
  )

  @OptionGroup var input: InputOptions
  @OptionGroup var global: GlobalOptions

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp("A file, or - for standard output.", valueName: "file|-")
  )
  var output = "-"

  @Option(name: [.short, .long], help: ArgumentHelp("Form.", valueName: "text|jsonl|html"))
  var format = "text"

  @Option(
    help: ArgumentHelp(
      "Members of the line: toponyms, dates, figures, actors, sentences; modalities and speakers when asked for.",
      valueName: "list"
    )
  )
  var only: String?

  @Option(
    help: ArgumentHelp(
      "Roles of place names of lines and pages: literal (the place itself, datelines too), all, or a list; text shows all.",
      valueName: "literal|all|list"
    )
  )
  var roles = "literal"

  @Flag(
    help:
      "Resolve the toponyms that each line of the input gives (start, end), and look for no others; with -f jsonl."
  )
  var spans = false

  @Option(
    help: ArgumentHelp(
      "Least probability of a place of a line; below it the name is unresolved.",
      valueName: "p"
    )
  )
  var minConfidence: String?

  func run(_ session: inout Session) throws(SitmapError) -> ExitStatus {
    // What makes no sense is told whatever the form, though text shows all that was found.
    let record = try record()
    let inputs = try input.required()
    let mapper = Mapper(gazetteer: try WorldGazetteer.open(adding: global.packs()))
    let loader = try input.loader(gazetteer: mapper.gazetteer)
    if try Parse.format(format, of: [.jsonLines, .text], more: ["html"]) == nil {
      return try page(inputs, mapper, loader, &session)
    }
    guard format == "jsonl" else {
      return try text(inputs, mapper, loader, &session)
    }
    let parts = Set(record.parts)
    var memory = ReadingMemory()
    return try LineFilter(inputs: inputs, loader: loader, output: output).run(&session) {
      (report, members, id) throws(SitmapError) in
      let given = spans ? GivenSpans.spans(in: members, of: report) ?? [] : nil
      return RecordLine.annotation(
        record.members(of: mapper.annotate(report, parts: parts, spans: given, memory: &memory)),
        id: id
      )
    }
  }

  private func text(
    _ inputs: [String],
    _ mapper: Mapper,
    _ loader: ReportLoader,
    _ session: inout Session
  ) throws(SitmapError) -> ExitStatus {
    let io = session.io
    let loaded = loader.load(inputs) { () throws(FileError) in
      try io.readAll(limit: Limits.layerBytes)
    }
    try session.tell(loaded)
    let text = loaded.reports.map { Explanation.finds(mapper.annotate($0)) }
      .joined(separator: "\n")
    let isPainted = output == "-" && global.color.paints(io.isOutputColorful)
    try session.write(
      Array((isPainted ? ExplanationPainter.painted(text) : text).utf8),
      to: output
    )
    return loaded.failures.isEmpty ? .done : .partial
  }

  /// One page of HTML for all reports.
  private func page(
    _ inputs: [String],
    _ mapper: Mapper,
    _ loader: ReportLoader,
    _ session: inout Session
  ) throws(SitmapError) -> ExitStatus {
    let io = session.io
    let loaded = loader.load(inputs) { () throws(FileError) in
      try io.readAll(limit: Limits.layerBytes)
    }
    try session.tell(loaded)
    let page = AnnotationPage(
      loaded.reports.map { mapper.annotate($0) },
      roles: try record().roles
    )
    try session.write(Array(page.html.utf8), to: output)
    return loaded.failures.isEmpty ? .done : .partial
  }

  private func record() throws(SitmapError) -> AnnotationRecord {
    var record = AnnotationRecord()
    if let only { record.parts = try Parse.cases(only, "--only") }
    record.roles = spans ? Set(ToponymRole.allCases) : try Parse.roles(roles)
    if let minConfidence {
      record.minConfidence = try Parse.number(minConfidence, "--min-confidence", in: 0...1)
    }
    return record
  }
}
