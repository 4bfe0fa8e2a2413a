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
      tell(outside: output.outside, system: export.system)
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
      tell(outside: file.output.outside, system: export.system)
    }
  }
}
