import Foundation
import Testing

/// The worked examples are what the commands print, byte for byte.
///
/// `SITMAP_UPDATE=1 make test` writes them anew; the difference is then read like code.
struct ExportsTests {
  static let isUpdating = ProcessInfo.processInfo.environment["SITMAP_UPDATE"] == "1"

  @Test func `there is an example`() {
    #expect(!Example.all.isEmpty)
  }

  @Test(arguments: Example.all) func `an example is what its commands print`(
    example: Example
  ) throws {
    var made: Set<String> = []
    for command in try example.commands() {
      for (path, bytes) in try command.run().sorted(by: { $0.key < $1.key }) {
        made.insert(path)
        let file = Example.root.appending(path: path)
        if Self.isUpdating { try Self.write(bytes, to: file) }
        let isSame = (try? Array(Data(contentsOf: file))) == bytes
        #expect(
          isSame,
          """
          \(path) is not what is printed by '\(command.line)'; \
          if the change is right: SITMAP_UPDATE=1 make test
          """
        )
      }
    }
    #expect(example.files() == made, "\(example) holds files that no command makes, or lacks some")
  }

  @Test(arguments: Example.all) func `the same command prints the same bytes`(
    example: Example
  ) throws {
    for command in try example.commands() {
      let isSame = try command.run() == command.run()
      #expect(isSame, "\(command.line)")
    }
  }

  private static func write(_ bytes: [UInt8], to file: URL) throws {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(bytes).write(to: file)
  }
}
