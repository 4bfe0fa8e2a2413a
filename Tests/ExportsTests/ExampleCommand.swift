import Foundation
import SitmapCLI

/// A line of COMMANDS: `sitmap`, words without quotes, and perhaps `> FILE` at the end.
struct ExampleCommand {
  /// The line.
  let line: String
  /// The words after `sitmap`.
  private let words: [String]
  /// The file that takes what is printed.
  private let printed: String?

  /// What is wrong with a line or with its run.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  init(_ line: String) throws {
    self.line = line
    var words = line.split(separator: " ").map(String.init)
    guard words.first == "sitmap" else {
      throw Failure(description: "not a line of sitmap: \(line)")
    }
    words.removeFirst()
    if let index = words.firstIndex(of: ">") {
      guard index == words.count - 2 else {
        throw Failure(description: "'> FILE' stands at the end: \(line)")
      }
      printed = words[index + 1]
      words.removeLast(2)
    } else {
      printed = nil
    }
    self.words = words
  }

  /// Runs in process and gives what was written: bytes by path, from the top of the repository.
  func run() throws -> [String: [UInt8]] {
    let out = FileManager.default.temporaryDirectory.appending(path: "sitmap-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: out, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: out) }

    var arguments: [String] = []
    for (index, word) in words.enumerated() {
      let isOutput = index > 0 && ["-o", "--output"].contains(words[index - 1])
      arguments.append(isOutput ? try redirected(word, to: out) : Self.absolute(word))
    }
    let result = Command.run(arguments: arguments)
    guard result.code == 0 else {
      throw Failure(description: "\(line): exit code \(result.code): \(result.messages)")
    }
    var written: [String: [UInt8]] = [:]
    for path in Example.files(in: out) {
      written[path] = Array(try Data(contentsOf: out.appending(path: path)))
    }
    if let printed { written[printed] = result.stdout }
    return written
  }

  /// The output's path below a folder of its own, with its parents there.
  private func redirected(_ path: String, to out: URL) throws -> String {
    let url = out.appending(path: path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    return url.path
  }

  /// A path of the repository, whatever the working directory.
  private static func absolute(_ word: String) -> String {
    let path = Example.root.appending(path: word).path
    return word.contains("/") && FileManager.default.fileExists(atPath: path) ? path : word
  }
}
