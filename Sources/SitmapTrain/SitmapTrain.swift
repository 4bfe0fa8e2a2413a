#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `sitmap-train`: fits the weights of the recogniser and of the resolver, and writes their scores.
@main
enum SitmapTrain {
  static var usage: String {
    let commands = TrainCommand.all.map { command in
      "  \(command.name)\(String(repeating: " ", count: max(1, 12 - command.name.utf8.count)))\(command.what)"
    }
    return """
      usage: sitmap-train COMMAND [--shared DIR] [--gazetteer DIR] [--weights DIR] [--without FEATURE,...]

      \(commands.joined(separator: "\n"))

      DIR: ../shared, Gazetteer and Weights unless given. The same data gives the same bytes.
      """
  }

  static func main() {
    do {
      let options = try TrainOptions(Array(CommandLine.arguments.dropFirst()))
      guard let command = TrainCommand.all.first(where: { $0.name == options.command }) else {
        fail(usage, options.command == "--help" ? 0 : 2)
      }
      try command.run(options)
    } catch {
      fail("sitmap-train: \(error)", 1)
    }
  }

  /// Writes a message to standard error and ends with an exit code.
  static func fail(_ message: String, _ code: Int32) -> Never {
    let bytes = Array((message + "\n").utf8)
    _ = write(STDERR_FILENO, bytes, bytes.count)
    exit(code)
  }
}
