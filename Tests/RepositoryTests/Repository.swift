import Foundation

/// The repository as files, read from where the tests were built.
enum Repository {
  /// The top folder.
  static let root: URL = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Folders that are not part of the repository.
  private static let built: Set<String> = [".git", "out", "__pycache__"]

  /// Every file of the repository: its path from the top folder, sorted.
  static let files: [String] = walk("")

  /// The files of a folder and of the folders in it.
  static func files(under folder: String, ending: String = ".swift") -> [String] {
    files.filter { $0.hasPrefix(folder + "/") && $0.hasSuffix(ending) }
  }

  /// The files that stand in a folder itself.
  static func files(in folder: String, ending: String = ".swift") -> [String] {
    files(under: folder, ending: ending).filter { !$0.dropFirst(folder.count + 1).contains("/") }
  }

  /// The text of a file.
  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// The bytes of a file.
  static func bytes(_ path: String) throws -> Data {
    try Data(contentsOf: root.appending(path: path), options: .alwaysMapped)
  }

  private static func walk(_ folder: String) -> [String] {
    let url = folder.isEmpty ? root : root.appending(path: folder)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
    return names.sorted().flatMap { name -> [String] in
      if built.contains(name) || name.hasPrefix(".build") { return [] }
      let path = folder.isEmpty ? name : folder + "/" + name
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(
        atPath: root.appending(path: path).path,
        isDirectory: &isFolder
      )
      return isFolder.boolValue ? walk(path) : [path]
    }
  }
}
