import Foundation
import SitmapCLI
import Testing

/// What the README says can be typed.
struct ReadmeTests {
  @Test func `every line of the README that begins with sitmap runs`() throws {
    let out = FileManager.default.temporaryDirectory
      .appending(path: "sitmap-readme-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: out, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: out) }

    let lines = try Repository.text("README.md").split(separator: "\n")
      .filter { $0.hasPrefix("sitmap ") }
    #expect(lines.count >= 5)
    for line in lines {
      let typed = try #require(ShellLine(line))
      let arguments = typed.arguments.map { Self.absolute($0, out: out) }
      #expect(!arguments.contains { "|<>&;".contains($0) }, "only words can be run: \(line)")
      let result = Command.run(arguments: arguments)
      #expect(result.code == 0, "\(line): \(result.messages)")
    }
  }

  @Test func `words and quotes are read as a shell reads them`() throws {
    let line = try #require(ShellLine("sitmap places --in 'Al Anbar' \"\" -f json  # all of it"))
    #expect(line.arguments == ["places", "--in", "Al Anbar", "", "-f", "json"])
    #expect(ShellLine("swift build") == nil)
  }

  /// A path of the repository from its top folder; what is written to `out/` goes to a temporary folder.
  private static func absolute(_ argument: String, out: URL) -> String {
    if argument == "out" || argument.hasPrefix("out/") {
      return out.path + argument.dropFirst("out".count)
    }
    let path = Repository.root.appending(path: argument).path
    return argument.contains("/") && FileManager.default.fileExists(atPath: path) ? path : argument
  }
}
