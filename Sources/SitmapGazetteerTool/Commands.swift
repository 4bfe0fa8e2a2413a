import SitmapGazetteer
import SitmapModel

/// The commands.
enum Commands {
  /// Writes both packs.
  static func compile(_ folder: String) throws {
    let result = try read(folder)
    try Files.write(result.base, to: folder + "/base.bin")
    try Files.write(result.curated, to: folder + "/curated.bin")
    for line in result.warnings { print("look at " + line) }
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
    let report = try Coverage(open(folder)).report(names, Files.read(names))
    for line in report { print(line) }
  }

  /// Prints the share of located names of corpora that have a candidate.
  static func gold(_ folder: String, _ files: [String]) throws {
    let gazetteer = try open(folder)
    for file in files {
      for line in try GoldCoverage(gazetteer).report(file, Files.read(file)) { print(line) }
    }
  }

  /// Compiles without some spellings and searches for them.
  static func spelling(_ folder: String, part: String, shared: Bool) throws {
    let variants = Spelling.draw(try open(folder), part: part, shared: shared)
    var names: [PlaceID: Set<String>] = [:]
    for variant in variants {
      for id in variant.bearers { names[id, default: []].insert(variant.name) }
    }
    let result = try read(folder, without: names)
    let gazetteer = try Gazetteer(packs: [
      Pack(bytes: result.base), Pack(bytes: result.curated),
    ])
    for line in Spelling.report(variants, gazetteer) { print(line) }
  }

  /// Prints the ordinary words that name a town.
  static func words(_ folder: String, file: String) throws {
    for line in WordCheck.report(try open(folder), try Files.read(file)) { print(line) }
  }

  /// Searches for names.
  static func search(_ folder: String, _ names: [String]) throws {
    SearchCommand.run(try open(folder), names)
  }

  private static func open(_ folder: String) throws -> Gazetteer {
    try Gazetteer(packs: [
      Pack(path: folder + "/base.bin"), Pack(path: folder + "/curated.bin"),
    ])
  }

  private static func read(
    _ folder: String,
    without: [PlaceID: Set<String>] = [:]
  ) throws -> GazetteerCompiler.Result {
    var base: [SourceFile] = []
    for name in GazetteerCompiler.baseTables {
      let path = "\(folder)/base/\(name).gz"
      base.append(SourceFile(path: path, bytes: try Files.read(path)))
    }
    for name in GazetteerCompiler.optionalBaseTables {
      let path = "\(folder)/base/\(name).gz"
      guard Files.exists(path) else { continue }
      base.append(SourceFile(path: path, bytes: try Files.read(path)))
    }
    var curated: [SourceFile] = []
    for name in GazetteerCompiler.derivedTables {
      let path = "\(folder)/base/\(name).gz"
      guard Files.exists(path) else { continue }
      curated.append(SourceFile(path: path, bytes: try Files.read(path)))
    }
    for name in GazetteerCompiler.curatedTables {
      let path = "\(folder)/curated/\(name)"
      guard Files.exists(path) else { continue }
      curated.append(SourceFile(path: path, bytes: try Files.read(path)))
    }
    return try GazetteerCompiler.compile(
      base: GazetteerCompiler.Tables(base),
      curated: GazetteerCompiler.Tables(curated),
      without: without
    )
  }
}
