import Foundation
import Testing

/// What every file of the repository keeps to.
struct FilesTests {
  /// Paths of somebody's machine, in pieces so that this file does not match itself.
  static let machinePaths = [
    ["/wo", "rk/"], ["/ho", "me/"], ["/ro", "ot/"], ["/Us", "ers/"], ["C:", "\\Us", "ers"],
    ["/var/fol", "ders/"],
  ].map { $0.joined() }

  @Test func `no file names a path of a machine`() throws {
    for path in Repository.files {
      let bytes = try Repository.bytes(path)
      for pattern in Self.machinePaths {
        let found = bytes.range(of: Data(pattern.utf8))
        #expect(found == nil, "\(path) holds a path of a machine: \(pattern)")
      }
    }
  }

  @Test func `a Swift file has at most 300 lines`() throws {
    for path in Repository.files(under: "Sources") + Repository.files(under: "Tests") {
      let lines = try Repository.bytes(path).count { $0 == UInt8(ascii: "\n") }
      #expect(lines <= 300, "\(path) has \(lines) lines: it is usually two concepts")
    }
  }

  @Test func `a shipped file forces nothing and hides nothing from the compiler`() throws {
    for path in Repository.files(under: "Sources") {
      for (number, line) in try Repository.text(path).split(
        separator: "\n",
        omittingEmptySubsequences: false
      ).enumerated() {
        for forced in SwiftLine(line).forced {
          Issue.record("\(path):\(number + 1) has \(forced)")
        }
      }
    }
  }

  @Test(arguments: [
    ("let a = try! f()", ["try!"]), ("let a = b as! C", ["as!"]),
    ("let a = b!.c", ["a forced unwrap"]), ("f(x)!", ["a forced unwrap"]),
    ("final class A: @unchecked Sendable {", ["@unchecked"]),
    ("nonisolated(unsafe) var x = 1", ["nonisolated(unsafe)"]),
    ("if a != b, !c { print(\"no!\") } // now!", []),
    ("let text = \"try! \\(name)!\"", []), ("#if !os(Linux)", []),
  ])
  func `what is forced is seen, and what only looks like it is not`(
    line: String,
    forced: [String]
  ) {
    #expect(SwiftLine(line[...]).forced == forced)
  }

  @Test func `the changelog has a part for what is not released yet`() throws {
    let lines = try Repository.text("CHANGELOG.md").split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("## Unreleased") })
  }
}
