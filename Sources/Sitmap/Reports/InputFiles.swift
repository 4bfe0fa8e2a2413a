import SitmapFormats

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Files behind the inputs of a command.
package enum InputFiles {
  /// The deepest folder that is looked into, against links that go round in circles.
  private static let deepestFolder = 32

  /// The report files of an input: itself, or the files of a folder that have the ending of a report format, by name.
  package static func paths(of input: String) throws(SitmapError) -> [String] {
    guard input != "-", isFolder(input) else { return [input] }
    let endings = Set(ReportFormat.all.flatMap(\.endings))
    let paths = try files(in: input) { endings.contains(ReportNames.ending(of: $0).lowercased()) }
    guard !paths.isEmpty else {
      throw SitmapError(
        .input,
        "the folder has no reports",
        file: input,
        hint: "files that end in \(endings.sorted().joined(separator: ", ")) are read"
      )
    }
    return paths
  }

  /// The GeoJSON files of an input: itself, or those of a folder, by name.
  package static func layerPaths(of input: String) throws(SitmapError) -> [String] {
    guard input != "-", isFolder(input) else { return [input] }
    let paths = try files(in: input, deep: false) {
      layerEndings.contains(ReportNames.ending(of: $0).lowercased())
    }
    guard !paths.isEmpty else {
      throw SitmapError(
        .input,
        "the folder has no .geojson files",
        file: input,
        hint: "make some with 'sitmap map REPORT -o DIR --split'"
      )
    }
    return paths
  }

  /// The endings of files that hold layers.
  package static let layerEndings = ["geojson", "json", "geojsonl", "geojsons"]

  /// Whether a path is a folder.
  package static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether a path is a file that can be read again from any place.
  package static func isFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// Whether a file is better read as a stream: above 8 MB its features take much more memory than its bytes.
  package static func isLarge(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_size > 8 << 20
  }

  /// Whether there is a file or folder at a path.
  package static func exists(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0
  }

  /// Makes a folder and those above it, where they are missing.
  package static func makeFolder(_ path: String) throws(SitmapError) {
    guard !path.isEmpty, !isFolder(path) else { return }
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex {
      try makeFolder(String(path[..<slash]))
    }
    guard mkdir(path, 0o777) == 0 || isFolder(path) else {
      throw SitmapError(.output, "the folder cannot be made: \(reason())", file: path)
    }
  }

  private static func files(
    in folder: String,
    deep: Bool = true,
    depth: Int = 0,
    where isWanted: (String) -> Bool
  ) throws(SitmapError) -> [String] {
    guard let directory = opendir(folder) else {
      throw SitmapError(.input, "the folder cannot be read: \(reason())", file: folder)
    }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) {
          String(cString: $0)
        }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    var paths: [String] = []
    // The order of the folder is the file system's; bytes of the names are the same everywhere.
    for name in names.sorted(by: { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }) {
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      if isFolder(path) {
        guard deep, depth < deepestFolder else { continue }
        paths += try files(in: path, depth: depth + 1, where: isWanted)
      } else if isWanted(name) {
        paths.append(path)
      }
    }
    return paths
  }

  private static func reason() -> String {
    strerror(errno).map { String(cString: $0) } ?? "errno \(errno)"
  }
}
