import ArgumentParser
import Sitmap

/// `sitmap eval`: how right the program is on a gold set of the user's own.
struct EvalVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "eval",
    abstract: "Scores what is read against a gold set: found, placed, how far off, how sure.",
    discussion: HelpText.examples([
      "sitmap eval gold.jsonl",
      "sitmap eval gold.jsonl --spans",
      "sitmap eval gold.jsonl predictions.jsonl -f json",
    ]) + """

      A line of the gold is {"id", "text", "toponyms": [{"start", "end", "name", "lat", "lon", "fcode"?, "type"?}], "corpus"?}, \
      with offsets in Unicode scalars; lat and lon are null where only the name is known. Predictions have the form of \
      'sitmap annotate -f jsonl'; without them the program reads the texts itself. P, R, F1: spans equal; oP, oR, oF1: \
      spans overlap; e2e@N: found and within N km; geoF1: the same at 161 km with precision; res@N: within N km, of \
      those found; adm1, adm2: in the right unit, of those found; ECE: expected calibration error. A gold may also have \
      figures, dates, timex (TIMEX3) and entities (of actors); each is scored in a table of its own.
      """
  )

  @Argument(
    help: ArgumentHelp("Gold, then predictions if there are any: .jsonl.", valueName: "file")
  )
  var files: [String] = []

  @Flag(help: "Give the spans of the gold: only the choice of the place is scored.")
  var spans = false

  @Option(
    help: ArgumentHelp(
      "Roles of place names: literal, all, or a list.",
      valueName: "literal|all|list"
    )
  )
  var roles = "literal"

  @Option(
    help: ArgumentHelp(
      "Least probability of a place; below it the name is unresolved.",
      valueName: "p"
    )
  )
  var minConfidence: String?

  @Option(
    help: ArgumentHelp("Score only gold of this type, such as literal.", valueName: "type")
  )
  var type: String?

  @Option(name: [.short, .long], help: ArgumentHelp("Form.", valueName: "text|json"))
  var format = "text"

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp("A file, or - for standard output.", valueName: "file|-")
  )
  var output = "-"

  @OptionGroup var global: GlobalOptions

  func run(_ session: inout Session) throws(SitmapError) -> ExitStatus {
    guard (1...2).contains(files.count) else {
      throw SitmapError(
        .usage,
        files.isEmpty ? "no gold" : "\(files.count) files are too many",
        hint: "as in sitmap eval gold.jsonl predictions.jsonl"
      )
    }
    let isJSON = try Parse.format(format, of: [.text], more: ["json"]) == nil
    var reading = Evaluation.Reading(hasSpans: spans)
    reading.record.roles = spans ? Set(ToponymRole.allCases) : try Parse.roles(roles)
    if let minConfidence {
      let least = try Parse.number(minConfidence, "--min-confidence", in: 0...1)
      reading.record.minConfidence = least
    }
    let mapper = try Mapper()
    let gold = try EvaluationReader.gold(source(files[0], session), file: name(files[0]))
    guard !gold.isEmpty else {
      throw SitmapError(.input, "there is no document in it", file: name(files[0]))
    }
    let predictions: [String: EvaluationDocument]
    if files.count == 2 {
      predictions = try EvaluationReader.predictions(
        source(files[1], session),
        file: name(files[1])
      )
    } else {
      predictions = Evaluation.predictions(for: gold, mapper: mapper, reading: reading)
    }
    let evaluation = Evaluation(
      gold: gold,
      predictions: predictions,
      options: EvaluationOptions(gazetteer: mapper.gazetteer, type: type)
    )
    guard !evaluation.sections.isEmpty else {
      throw SitmapError(
        .input,
        "there is nothing in it to score",
        file: name(files[0]),
        hint: "a line needs a list: \(EvaluationPart.all.map(\.name).joined(separator: ", "))"
      )
    }
    try session.write(isJSON ? evaluation.json : Array(evaluation.text.utf8), to: output)
    if evaluation.missing + evaluation.extra > 0 {
      session.note(
        "\(evaluation.missing) gold documents had no prediction line; \(evaluation.extra) prediction lines had no gold document"
      )
    }
    return .done
  }

  private func name(_ path: String) -> String { path == "-" ? "standard input" : path }

  private func source(_ path: String, _ session: Session) throws(SitmapError) -> ByteSource {
    do throws(FileError) {
      return try path == "-" ? session.io.source() : ByteSource(path: path)
    } catch {
      throw SitmapError(error, writing: false)
    }
  }
}
