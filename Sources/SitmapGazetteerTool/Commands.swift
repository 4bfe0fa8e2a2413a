import SitmapGazetteer

/// The three commands.
enum Commands {
  /// Writes both packs.
  static func compile(_ folder: String) throws {
    let result = try read(folder)
    try Files.write(result.base, to: folder + "/base.bin")
    try Files.write(result.curated, to: folder + "/curated.bin")
    for line in result.summary { print(line) }
    print("wrote \(folder)/base.bin (\(result.base.count) bytes)")
    print("wrote \(folder)/curated.bin (\(result.curated.count) bytes)")
  }

  /// Compares the packs on disk with what would be written.
  static func check(_ folder: String) throws {
    let result = try read(folder)
    for (name, bytes) in [("base.bin", result.base), ("curated.bin", result.curated)]
    where try Files.read(folder + "/" + name) != bytes {
      throw FileError(
        message: "\(folder)/\(name) is not what the tables give; run "
          + "`sitmap-gazetteer compile --gazetteer \(folder)`"
      )
    }
    print("\(folder)/base.bin and \(folder)/curated.bin are what the tables give")
  }

  /// Prints where each name of a table lands.
  static func coverage(_ folder: String, names: String) throws {
    let gazetteer = try Gazetteer(packs: [
      Pack(path: folder + "/base.bin"), Pack(path: folder + "/curated.bin"),
    ])
    let report = try Coverage(gazetteer).report(names, Files.read(names))
    for line in report { print(line) }
  }

  private static func read(_ folder: String) throws -> GazetteerCompiler.Result {
    var base: [SourceFile] = []
    for name in GazetteerCompiler.baseTables {
      let path = "\(folder)/base/\(name).gz"
      base.append(SourceFile(path: path, bytes: try Files.read(path)))
    }
    var curated: [SourceFile] = []
    for name in GazetteerCompiler.curatedTables {
      let path = "\(folder)/curated/\(name)"
      guard Files.exists(path) else { continue }
      curated.append(SourceFile(path: path, bytes: try Files.read(path)))
    }
    return try GazetteerCompiler.compile(
      base: GazetteerCompiler.Tables(base),
      curated: GazetteerCompiler.Tables(curated)
    )
  }
}
