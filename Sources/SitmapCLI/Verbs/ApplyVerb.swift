import ArgumentParser
import Sitmap

/// `sitmap apply`: makes one side of a diff of the other.
struct ApplyVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "apply",
    abstract: "Applies a diff to what it was made from.",
    discussion: HelpText.examples([
      "sitmap diff old.geojson new.geojson -f jsonl -o change.jsonl",
      "sitmap apply change.jsonl old.geojson -o new-again.geojson",
      "sitmap apply change.jsonl new.geojson --inverse -o old-again.geojson",
      "sitmap apply change.jsonl may21 -o out/ --split",
    ]) + """

      Everything that is to be taken away must be there as the diff has it, else nothing is written. Features come out \
      sorted by id.
      """
  )

  @Argument(help: ArgumentHelp("A diff, made with -f jsonl.", valueName: "diff")) var diff: String
  @Argument(
    help: ArgumentHelp("A snapshot, a day, a store, a GeoJSON file or folder.", valueName: "input")
  )
  var input: String
  @Flag(help: "Go back: from what the diff was made to, to what it was made from.") var inverse =
    false
  @Flag(help: "Write a file for each layer into the folder of -o.") var split = false
  @OptionGroup var out: OutputOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var global: GlobalOptions

  func run(_ session: inout Session) throws(SitmapError) -> ExitStatus {
    let bytes: [UInt8]
    do throws(FileError) {
      var source = try ByteSource(path: diff)
      bytes = try source.readAll(limit: Limits.layerBytes)
    } catch {
      throw SitmapError(error, writing: false)
    }
    let edits = try DiffFile.edits(bytes, file: diff)
    var export = try out.export()
    // What is written has to be what the diff was made from or to, to the last digit.
    if out.precision == nil { export.precision = 12 }
    let kept = try store.input(input).keptLayers { () throws(SitmapError) in try Mapper() }
    let layers: [Layer]
    if let kept {
      layers = kept
    } else {
      let io = session.io
      let loaded = try LayerLoader.load(input) { () throws(FileError) in
        try io.readAll(limit: Limits.layerBytes)
      }
      for warning in loaded.warnings { session.warn(warning) }
      layers = loaded.layers
    }
    let applied = try LayerPatch.apply(edits, to: layers, isInverse: inverse)
    try session.write(applied, export: export, to: out.output, split: split)
    session.note("\(edits.count) changes applied: \(Summary(applied).description)")
    return .done
  }
}
