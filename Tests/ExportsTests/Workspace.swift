import Foundation
import Sitmap
import SitmapCLI
import Testing

/// A folder of a test's own, removed with what is in it.
final class Workspace {
  /// The folder, with a slash at its end.
  let folder: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(
      "sitmap-\(UUID().uuidString)"
    )
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: false)
    folder = url.path + "/"
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Writes a file and gives its path.
  func file(_ name: String, _ text: String) throws -> String {
    try file(name, Array(text.utf8))
  }

  func file(_ name: String, _ bytes: [UInt8]) throws -> String {
    let path = folder + name
    try AtomicFile.write(bytes, to: path)
    return path
  }

  /// Reads a file as text.
  func text(_ name: String) throws -> String {
    var source = try ByteSource(path: folder + name)
    return String(decoding: try source.readAll(limit: 1 << 28), as: UTF8.self)
  }
}

/// Runs the command in memory.
func sitmap(_ arguments: String..., input: String = "") -> Command.Result {
  Command.run(arguments: arguments, input: Array(input.utf8))
}

/// Texts of our own.
enum Texts {
  static let report = """
    Shelling hit Ramadi on 3 March 2024, killing 12 people.

    About 400 families fled from Ramadi to Baghdad on Friday, officials said.
    """

  static func line(_ id: String, _ text: String) -> String {
    String(
      decoding: JSONWriter.bytes(
        of: .object([
          Property("id", .string(id)), Property("date", .string("2024-03-04")),
          Property("text", .string(text)),
        ])
      ),
      as: UTF8.self
    )
  }
}
