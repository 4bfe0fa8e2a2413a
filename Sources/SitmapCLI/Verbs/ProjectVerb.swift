import ArgumentParser
import Sitmap

/// `sitmap project`: coordinates from one reference system to another.
struct ProjectVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "project",
    abstract: "Projects GeoJSON, tables and coordinates from one reference system to another.",
    discussion: HelpText.examples([
      "sitmap project events.geojson --crs EPSG:32638 -o events_utm.geojson",
      "sitmap project events.csv --crs utm -o events_utm.geojson",
      "sitmap project events_utm.geojson --crs EPSG:4326",
      "echo 43.3 33.4 | sitmap project - -f text --crs EPSG:32638",
    ]) + """

      Systems are named as PROJ knows them: a code, a PROJ string or WKT; utm is the zone of the data, auto a \
      conformal or equal-area system that fits them. GeoJSON of any size passes in little memory; only its numbers \
      change. In another system than WGS 84 it has the member crs of 2008 and is no GeoJSON of RFC 7946.
      """
  )

  @Argument(help: ArgumentHelp("A GeoJSON file, a table, or -.", valueName: "input"))
  var input = "-"

  @Option(help: ArgumentHelp("The system to project to.", valueName: "EPSG:32638|utm|auto"))
  var crs: String

  @Option(
    help: ArgumentHelp(
      "The system that the coordinates are in; what the file says when not given, else WGS 84.",
      valueName: "crs"
    )
  )
  var from: String?

  @Flag(help: "Go back: from --crs to --from.")
  var inverse = false

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "geojson, geojsonseq, jsonl, or text: lines of two numbers in and out.",
      valueName: "format"
    )
  )
  var format = "geojson"

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp("A file, or - for standard output.", valueName: "file|-")
  )
  var output = "-"

  @Option(help: ArgumentHelp("Decimals of coordinates, 0 to 12.", valueName: "n"))
  var precision: Int?

  @Flag(
    help: "Cut lines and areas that cross the antimeridian before they are projected from degrees."
  )
  var cutAntimeridian = false

  @OptionGroup var stream: StreamOptions
  @OptionGroup var global: GlobalOptions

  func run(_ session: inout Session) throws(SitmapError) -> ExitStatus {
    if let precision, !(0...12).contains(precision) {
      throw SitmapError(.usage, "--precision \(precision) is outside 0...12")
    }
    let target = try stream.system(crs, for: input, gazetteer: try WorldGazetteer.open())
    let source = try sourceSystem(session.io)
    let projector = try Projector(from: inverse ? target : source, to: inverse ? source : target)
    if crs.lowercased() == "utm" || crs.lowercased() == "auto" {
      session.note("--crs \(crs): \(target)")
    }
    let isGlobal = projector.target.isWGS84
    if cutAntimeridian, !projector.source.isWGS84 || format == "text" {
      throw SitmapError(
        .usage,
        "--cut-antimeridian cuts GeoJSON in degrees of WGS 84, not \(projector.source)",
        hint: "project to EPSG:4326 first"
      )
    }
    if format == "text" {
      return try lines(
        CoordinateLines(projector, decimals: precision ?? (isGlobal ? 7 : 3)),
        &session
      )
    }
    guard let form = StreamForm.named(format) else {
      throw SitmapError(
        .usage,
        "there is no format '\(format)' here",
        hint: "there are: geojson, geojsonseq, jsonl, text"
      )
    }
    var flow = try FeatureFlow(
      Query(),
      layer: "",
      gazetteer: try WorldGazetteer.open(),
      projector: projector
    )
    flow.form = form
    flow.precision = precision
    flow.cutsAntimeridian = cutAntimeridian
    var features = try stream.open(input, takesSystems: true, io: session.io)
    let expected = from == nil && !inverse ? source : nil
    let result = try session.writePieces(to: output) {
      (write) throws(SitmapError) -> FeatureFlow.Result in
      let result = try flow.run(&features, write: write)
      if let system = features.system, let expected, system != expected {
        throw SitmapError(
          .input,
          "its coordinates are in \(system), as its last lines say",
          file: input,
          hint: "give --from \(system)"
        )
      }
      return result
    }
    let cut = result.cut > 0 ? ", \(result.cut) of them cut at the antimeridian" : ""
    session.note("\(result.read) features\(cut); \(flow.summary())")
    return .done
  }

  /// The system of the coordinates: as given, as the file says, else WGS 84.
  private func sourceSystem(_ io: CommandIO) throws(SitmapError) -> ReferenceSystem {
    if let from { return ReferenceSystem(from) }
    return try declared(io) ?? .wgs84
  }

  /// The system that the head of a file names.
  private func declared(_ io: CommandIO) throws(SitmapError) -> ReferenceSystem? {
    guard input != "-", !StreamOpener.isTable(input), format != "text" else { return nil }
    var head = try stream.open(input, takesSystems: true, io: io)
    do throws(LayerError) {
      _ = try head.advance()
    } catch {
      throw SitmapError(error)
    }
    return head.system
  }

  private func lines(
    _ lines: consuming CoordinateLines,
    _ session: inout Session
  ) throws(SitmapError) -> ExitStatus {
    var lines = lines
    let source: ByteSource
    do throws(FileError) {
      source = try input == "-" ? session.io.source() : ByteSource(path: input)
    } catch {
      throw SitmapError(error, writing: false)
    }
    var pending: ByteSource? = consume source
    let count = try session.writePieces(to: output) { (write) throws(SitmapError) -> Int in
      guard let source = pending.take() else { return 0 }
      return try lines.run(source, write: write)
    }
    session.note("\(count) positions; \(lines.summary())")
    return .done
  }
}
