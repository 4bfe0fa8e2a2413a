/// What to measure, and with what.
struct BenchOptions {
  /// The report that is mapped.
  var report = "Tests/Fixtures/Reports/ramadi-2015/2015-05-21.txt"
  /// The command that is measured.
  var sitmap = ".build/release/sitmap"
  /// How often each case runs.
  var runs = 41
  /// Texts for the cases `annotate` (the first) and `reading` (all): files of one report a line, or folders.
  var corpora: [String] = []
  /// A command that reads places in articles, and how many; its words are divided at blanks.
  var peer: [String] = []
  var peerCount = 1
  /// The names of the cases; empty for all.
  var cases: [String] = []

  init(_ arguments: [String]) throws {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--report": report = try Self.value(of: argument, &rest)
      case "--sitmap": sitmap = try Self.value(of: argument, &rest)
      case "--corpus": corpora.append(try Self.value(of: argument, &rest))
      case "--peer":
        peer = try Self.value(of: argument, &rest).split(separator: " ").map(String.init)
      case "--peer-count":
        peerCount = Int(try Self.value(of: argument, &rest)) ?? 1
      case "--runs":
        guard let number = Int(try Self.value(of: argument, &rest)), number > 0 else {
          throw BenchError("--runs wants a whole number above 0")
        }
        runs = number
      default: cases.append(argument)
      }
    }
  }

  private static func value(of name: String, _ rest: inout ArraySlice<String>) throws -> String {
    guard let value = rest.popFirst() else { throw BenchError("\(name) wants a value") }
    return value
  }
}

/// Why nothing was measured.
struct BenchError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
