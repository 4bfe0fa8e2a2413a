import Foundation

/// The repository as files, read from where the tests were built.
enum Repository {
  /// The top folder.
  static let root: URL = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Folders that are not part of the repository.
  private static let built: Set<String> = [".git", "out", "__pycache__"]

  /// Every file of the repository: its path from the top folder, sorted.
  ///
  /// What git tracks or would add; without git, what is there.
  static let files: [String] = tracked() ?? walk("")

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

  private static func tracked() -> [String]? {
    guard FileManager.default.fileExists(atPath: root.appending(path: ".git").path) else {
      return nil
    }
    let git = Process()
    git.executableURL = URL(filePath: "/usr/bin/env")
    git.arguments = [
      "git", "-C", root.path, "ls-files", "-z", "--cached", "--others", "--exclude-standard",
    ]
    let output = Pipe()
    git.standardOutput = output
    git.standardError = FileHandle.nullDevice
    guard (try? git.run()) != nil else { return nil }
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    git.waitUntilExit()
    guard git.terminationStatus == 0 else { return nil }
    let paths = bytes.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    return paths.sorted().filter {
      FileManager.default.fileExists(atPath: root.appending(path: $0).path)
    }
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
