import ArgumentParser
import Sitmap

/// `sitmap explain`: why a record is what it is.
struct ExplainVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Shows what every stage made of a report, or of one record.",
    discussion: HelpText.examples([
      "sitmap explain report.txt --date 2015-05-21",
      "sitmap explain report.txt --date 2015-05-21 3f9a",
      "sitmap explain may22 3f9a",
    ]) + """

      When a result is wrong, the first wrong line names the stage. An id may be any beginning of it.
      """
  )

  @OptionGroup var input: InputOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var global: GlobalOptions

  @Option(help: ArgumentHelp("A record, by the beginning of its id.", valueName: "id"))
  var id: String?

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp("A file, or - for standard output.", valueName: "file|-")
  )
  var output = "-"

  func run(_ session: inout Session) throws(SitmapError) -> ExitStatus {
    var inputs = try input.required()
    var id = id
    if id == nil, inputs.count > 1, let last = inputs.last, Self.isRecordID(last) {
      id = last
      inputs.removeLast()
    }
    var mapper = Mapper(gazetteer: try WorldGazetteer.open(adding: global.packs()))
    let loader = try input.loader(gazetteer: mapper.gazetteer)
    let io = session.io
    var kept: [Report] = []
    var files: [String] = []
    for argument in inputs {
      let input = store.input(argument)
      guard let reports = try input.keptReports() else {
        files.append(argument)
        continue
      }
      kept += reports
      mapper.corrections = mapper.corrections.adding(try input.keptCorrections())
    }
    let loaded = loader.load(files) { () throws(FileError) in
      try io.readAll(limit: Limits.layerBytes)
    }
    if !files.isEmpty { try session.tell(loaded) }
    let reports = kept + loaded.reports
    let annotations = reports.map { [mapper] in mapper.annotate($0) }
    // The records are those of `map`, which reads no more of a report than it needs.
    let situation = mapper.map(reports)
    let explanations = annotations.map { Explanation(annotation: $0, situation: situation) }
    let texts: [String]
    if let id {
      texts = explanations.compactMap { $0.records(beginning: id) }
      guard !texts.isEmpty else {
        throw SitmapError(
          .usage,
          "no record has an id that begins with '\(id)'",
          hint: "leave --id out to see them all"
        )
      }
    } else {
      texts = explanations.map(\.whole)
    }
    let text = texts.joined(separator: "\n")
    let isPainted = output == "-" && global.color.paints(session.io.isOutputColorful)
    try session.write(
      Array((isPainted ? ExplanationPainter.painted(text) : text).utf8),
      to: output
    )
    return loaded.failures.isEmpty ? .done : .partial
  }

  /// Ids of records are hexadecimal; a file of that name goes before.
  private static func isRecordID(_ text: String) -> Bool {
    text.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
      && !InputFiles.exists(text)
  }
}
