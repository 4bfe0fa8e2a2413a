import ArgumentParser
import Sitmap

/// Where and how layers go out.
struct OutputOptions: ParsableArguments {
  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp(
      "A file, a folder for --split, or - for standard output.",
      valueName: "file|dir|-"
    )
  )
  var output = "-"

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "Form: \(ExportFormat.all.map(\.name).joined(separator: ", ")).",
      valueName: "format"
    )
  )
  var format: String?

  @Option(
    help: ArgumentHelp(
      "Reference system of the coordinates, any that PROJ knows, or utm or auto by where they are; csv, hxl, json and text take it, GeoJSON only with --allow-crs-member.",
      valueName: "EPSG:32638|utm|auto"
    )
  )
  var crs: String?

  @Flag(help: "Write GeoJSON in another system than WGS 84, against RFC 7946.")
  var allowCrsMember = false

  @Option(help: ArgumentHelp("Fields to write, in this order.", valueName: "list"))
  var fields: String?

  @Option(help: ArgumentHelp("Decimals of coordinates, 0 to 12.", valueName: "n"))
  var precision: Int?

  @Option(
    help: ArgumentHelp(
      "A thing known only to an area or river: its shape, or no geometry.",
      valueName: "shape|none"
    )
  )
  var areas: String?

  @Option(
    help: ArgumentHelp(
      "Which figure speaks for a thing when reports differ: the last, the highest, or none but the range.",
      valueName: "latest|highest|range"
    )
  )
  var policy: String?

  /// How layers are written; `fallback` when no format is given and the file's ending tells none.
  func export(
    fallback: ExportFormat = .geoJSON,
    more: [String] = []
  ) throws(SitmapError) -> LayerExport {
    if let precision, !(0...12).contains(precision) {
      throw SitmapError(.usage, "--precision \(precision) is outside 0...12")
    }
    return LayerExport(
      format: try chosenFormat(more: more) ?? fallback,
      system: crs.map { ReferenceSystem($0) } ?? .wgs84,
      allowCRSMember: allowCrsMember,
      fields: fields.map(Parse.list),
      precision: precision
    )
  }

  /// The format that was named, or that the file's ending tells.
  private func chosenFormat(more: [String]) throws(SitmapError) -> ExportFormat? {
    if let format { return try Parse.format(format, of: ExportFormat.all, more: more) }
    let ending = ReportNames.ending(of: output).lowercased()
    return ExportFormat.all.first { $0.ending == ending }
  }

  /// Whether areas and lines are drawn as their shapes.
  func drawsAreas() throws(SitmapError) -> Bool {
    try layerOptions(modalities: []).areas == .shape
  }

  /// How layers are drawn.
  func layerOptions(modalities: Set<Modality>) throws(SitmapError) -> LayerOptions {
    var options = LayerOptions(modalities: modalities)
    if let areas {
      options.areas = try Parse.cases(areas, "--areas", as: LayerOptions.Areas.self).first ?? .shape
    }
    if let policy {
      options.policy = try Parse.cases(policy, "--policy", as: FigurePolicy.self).first ?? .latest
    }
    return options
  }
}
