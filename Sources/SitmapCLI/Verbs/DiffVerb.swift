import ArgumentParser
import Sitmap

/// `sitmap diff`: what is different between two sets of layers.
struct DiffVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Compares two outputs, feature by feature and field by field.",
    discussion: HelpText.examples([
      "sitmap diff old/ new/",
      "sitmap diff old/events.geojson new/events.geojson -f md",
      "sitmap diff old/ new/ -f geojson -o change.geojson --exit-code",
    ]) + """

      The forms for people name the fields that only say where a thing is told; -v shows them all with their values, as \
      json and geojson do. Features are matched by id, then by the ids they were fused from; features without ids by equal geometry and \
      properties. Any two GeoJSON files will do.
      """
  )

  @Argument(help: ArgumentHelp("GeoJSON file or folder before.", valueName: "old"))
  var old: String

  @Argument(help: ArgumentHelp("GeoJSON file or folder now.", valueName: "new"))
  var new: String

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp("A file, or - for standard output.", valueName: "file|-")
  )
  var output = "-"

  @Option(name: [.short, .long], help: ArgumentHelp("Form.", valueName: "text|md|json|geojson"))
  var format: String?

  @Flag(help: "Exit with 1 when there are differences.")
  var exitCode = false

  @OptionGroup var global: GlobalOptions

  func run(_ session: inout Session) throws(SitmapError) -> ExitStatus {
    let format =
      format ?? ["md": "md", "json": "json", "geojson": "geojson"][
        ReportNames.ending(of: output).lowercased()
      ] ?? "text"
    let known = ["text", "md", "json", "geojson"]
    guard known.contains(format) else {
      throw SitmapError(
        .usage,
        "there is no format '\(format)' here",
        hint: "there are: \(known.joined(separator: ", "))"
      )
    }
    let diff = SituationDiff(from: try load(old, &session), to: try load(new, &session))
    for note in diff.notes where format != "text" { session.note("note: \(note)") }
    try session.write(try bytes(diff, format), to: output)
    session.note(
      "\(diff.count(.added)) added, \(diff.count(.removed)) removed, "
        + "\(diff.count(.changed)) changed, \(diff.unchanged) unchanged"
    )
    return exitCode && !diff.isEmpty ? .different : .done
  }

  private func load(_ path: String, _ session: inout Session) throws(SitmapError) -> [Layer] {
    let io = session.io
    let (layers, warnings) = try LayerLoader.load(path) { () throws(FileError) in
      try io.readAll(limit: Limits.layerBytes)
    }
    for warning in warnings { session.warn(warning) }
    return layers
  }

  private func bytes(_ diff: SituationDiff, _ format: String) throws(SitmapError) -> [UInt8] {
    switch format {
    case "md": return Array(diff.markdown(isWhole: global.verbose).utf8)
    case "json": return JSONWriter.bytes(of: diff.value) + [10]
    case "geojson": return try LayerExport(format: .geoJSON).write([diff.layer]).bytes
    default: return Array(diff.text(isWhole: global.verbose).utf8)
    }
  }
}
