import Foundation

/// A worked example: a folder of Exports/ with the commands that make it.
struct Example: CustomStringConvertible {
  /// The folder, from the top of the repository.
  let folder: String

  /// The top folder of the repository.
  static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Every example, sorted.
  static let all: [Example] = {
    let exports = root.appending(path: "Exports").path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: exports)) ?? []
    return names.sorted().filter { !$0.hasPrefix(".") }.map { Example(folder: "Exports/" + $0) }
  }()

  var description: String { folder }

  /// The commands, in their order.
  func commands() throws -> [ExampleCommand] {
    let text = try String(
      contentsOf: Self.root.appending(path: folder + "/COMMANDS"),
      encoding: .utf8
    )
    return try text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map {
      try ExampleCommand(String($0))
    }
  }

  /// The files of the folder that commands make: neither the commands nor what is drawn or written about them.
  func files() -> Set<String> {
    Set(
      Self.files(in: Self.root.appending(path: folder)).map { folder + "/" + $0 }.filter {
        !$0.hasSuffix("/COMMANDS") && !$0.hasSuffix(".png") && !$0.hasSuffix(".md")
      }
    )
  }

  /// The paths of the files in a folder and in those in it.
  static func files(in folder: URL) -> [String] {
    let paths = FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String] ?? []
    return paths.sorted().filter { path in
      var isFolder: ObjCBool = false
      let file = folder.appending(path: path).path
      return FileManager.default.fileExists(atPath: file, isDirectory: &isFolder)
        && !isFolder.boolValue
    }
  }
}
