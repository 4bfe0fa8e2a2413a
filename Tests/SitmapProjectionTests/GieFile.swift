import Foundation

/// PROJ's own test language: operations, each with positions, what is expected of them, and how near.
struct GieFile {
  struct Operation {
    let definition: String
    var checks: [Check] = []
  }

  struct Check {
    enum Kind { case expect([Double]), failure, roundtrip(Int) }
    let input: [Double]
    let isInverse: Bool
    let kind: Kind
    /// In metres.
    let tolerance: Double
    /// In metres as gie 9.1.1 reads it: a unit that follows its number without a space is none to it.
    let laxTolerance: Double
    /// The line of the file, from 1.
    let line: Int
  }

  private(set) var operations: [Operation] = []
  private var isInverse = false
  private var tolerance = 0.0005
  private var laxTolerance = 0.0005
  private var input: [Double]?
  private var expectsFailure = false
  private var line = 0

  init(_ text: String) {
    for command in Self.commands(text) {
      let words = command.text.split(separator: " ", maxSplits: 1).map(String.init)
      line = command.line
      read(words[0], words.count > 1 ? words[1] : "")
    }
  }

  private mutating func read(_ word: String, _ rest: String) {
    switch word {
    case "operation":
      operations.append(Operation(definition: rest))
      (isInverse, tolerance, input, expectsFailure) = (false, 0.0005, nil, false)
      laxTolerance = tolerance
    case "direction": isInverse = rest.hasPrefix("inv") || rest.hasPrefix("rev")
    case "tolerance":
      tolerance = Self.metres(rest) ?? 0.0005
      let first = rest.split(separator: " ").first ?? ""
      let number = first.prefix { $0.isNumber || $0 == "." }
      laxTolerance = Double(first) != nil ? tolerance : Double(number) ?? tolerance
    case "accept": input = Self.numbers(rest)
    case "expect":
      if rest.hasPrefix("failure") {
        add(.failure)
      } else if let numbers = Self.numbers(rest) {
        add(.expect(numbers))
      }
    case "roundtrip":
      let words = rest.split(separator: " ").map(String.init)
      guard let count = words.first.flatMap({ Int($0) }) else { return }
      let own = words.count > 1 ? Self.metres(words.dropFirst().joined(separator: " ")) : nil
      add(.roundtrip(count), own)
    default: break
    }
  }

  private mutating func add(_ kind: Check.Kind, _ own: Double? = nil) {
    guard !operations.isEmpty else { return }
    operations[operations.count - 1].checks.append(
      Check(
        input: input ?? [],
        isInverse: isInverse,
        kind: kind,
        tolerance: own ?? tolerance,
        laxTolerance: own ?? laxTolerance,
        line: line
      )
    )
  }

  /// The commands, comments off and lines that begin with no command joined to the one before.
  private static func commands(_ text: String) -> [(text: String, line: Int)] {
    let words: Set = [
      "operation", "direction", "tolerance", "accept", "expect", "roundtrip", "ignore", "banner",
      "verbose", "echo", "skip", "require_grid", "use_proj4_init_rules", "crs_src", "crs_dst",
      "unknown_keyword", "<gie>", "</gie>", "<gie-strict>", "</gie-strict>",
    ]
    var commands: [(text: String, line: Int)] = []
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var goesOn = false
    for (number, raw) in lines.enumerated() {
      defer { goesOn = raw.hasSuffix("\\") }
      let line = raw.prefix { $0 != "#" }.replacingOccurrences(of: "\\", with: " ")
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
      guard let first = line.split(separator: " ").first else { continue }
      if first.hasPrefix("---") || first.hasPrefix("===") { continue }
      if words.contains(String(first)) {
        commands.append((line, number + 1))
      } else if goesOn || first.hasPrefix("+") || first.hasPrefix("proj="), !commands.isEmpty {
        commands[commands.count - 1].text += " " + line
      }
    }
    return commands
  }

  private static func numbers(_ text: String) -> [Double]? {
    let words = text.split(separator: " ")
    let numbers = words.compactMap { Double($0.replacingOccurrences(of: "_", with: "")) }
    return numbers.count == words.count && numbers.count >= 2 ? numbers : nil
  }

  private static func metres(_ text: String) -> Double? {
    let compact = text.replacingOccurrences(of: " ", with: "")
    let units = [("nm", 1e-9), ("um", 1e-6), ("mm", 1e-3), ("cm", 0.01), ("km", 1000), ("m", 1)]
    for (unit, factor) in units where compact.hasSuffix(unit) {
      return Double(compact.dropLast(unit.count)).map { $0 * factor }
    }
    return Double(compact)
  }
}
