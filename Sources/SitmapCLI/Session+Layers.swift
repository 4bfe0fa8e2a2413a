import Sitmap

extension Session {
  /// Tells what could not be read; throws when nothing could.
  func tell(_ loaded: ReportLoader.Loaded) throws(SitmapError) {
    for warning in loaded.warnings { warn(warning) }
    if loaded.reports.isEmpty, let last = loaded.failures.last {
      for failure in loaded.failures.dropLast() { report(failure) }
      throw last
    }
    for failure in loaded.failures { report(failure) }
  }

  /// Writes layers: into one file, or a file each into a folder.
  mutating func write(
    _ layers: [Layer],
    export: LayerExport,
    to path: String,
    split: Bool
  ) throws(SitmapError) {
    guard split else {
      if path != "-", InputFiles.isFolder(path) {
        throw SitmapError(
          .usage,
          "-o is a folder",
          file: path,
          hint: "add --split, or name a file in it"
        )
      }
      let output = try export.write(layers)
      try write(output.bytes, to: path)
      tellOutside(output, export)
      return
    }
    guard path != "-" else {
      throw SitmapError(.usage, "--split needs a folder", hint: "as in -o out/ --split")
    }
    // Every layer is made before the first is written: an error leaves the folder as it was.
    var files: [(path: String, output: LayerExport.Output)] = []
    let folder = path.hasSuffix("/") ? path : path + "/"
    for layer in layers {
      files.append((folder + layer.name + "." + export.format.ending, try export.write([layer])))
    }
    try InputFiles.makeFolder(path.hasSuffix("/") ? String(path.dropLast()) : path)
    for file in files {
      try write(file.output.bytes, to: file.path)
      tellOutside(file.output, export)
    }
  }

  private func tellOutside(_ output: LayerExport.Output, _ export: LayerExport) {
    guard let first = output.outside.first else { return }
    let more = output.outside.count > 1 ? " and \(output.outside.count - 1) more" : ""
    warn(
      SitmapError(
        .partial,
        "feature \(first)\(more) outside of where \(export.system) may be used, without x and y",
        hint: "lon and lat are there; select with --in or --bbox"
      )
    )
  }
}
