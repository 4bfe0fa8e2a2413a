#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The files of a folder.
enum Folder {
  /// The paths of the files whose names end so, in the order of their names.
  static func files(in folder: String, ending suffix: String) throws -> [String] {
    guard let directory = opendir(folder) else {
      throw TrainError("\(folder) cannot be read: run this from the project's folder")
    }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasSuffix(suffix) { names.append(folder + "/" + name) }
    }
    return names.sorted()
  }

  /// Makes a folder and those above it that are missing.
  static func make(_ folder: String) throws {
    var path = folder.hasPrefix("/") ? "/" : ""
    for part in folder.split(separator: "/") {
      path += part + "/"
      guard mkdir(path, 0o777) == 0 || errno == EEXIST else {
        throw TrainError("\(path) cannot be made: \(String(cString: strerror(errno)))")
      }
    }
  }
}
