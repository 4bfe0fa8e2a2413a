import ArgumentParser
import Sitmap

/// Refuses a verb that there is not, and names the nearest that there is.
enum UnknownVerb {
  /// The verbs and groups.
  static var known: [String] {
    SitmapCommand.configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
  }

  /// Throws when the first argument is a word and no verb.
  static func refuse(_ arguments: [String]) throws(SitmapError) {
    guard let verb = arguments.first, !verb.hasPrefix("-"), !known.contains(verb) else { return }
    let nearest = known.min { (distance(verb, $0), $0) < (distance(verb, $1), $1) }
    let hint: String
    if let nearest, distance(verb, nearest) <= max(2, verb.count / 2) {
      hint = "did you mean '\(nearest)'?"
    } else {
      hint = "sitmap --help lists the verbs"
    }
    throw SitmapError(.usage, "there is no verb '\(verb)'", hint: hint)
  }

  /// The number of letters to change, add, drop or swap (optimal string alignment).
  static func distance(_ a: String, _ b: String) -> Int {
    let a = Array(a.lowercased().utf8)
    let b = Array(b.lowercased().utf8)
    guard !a.isEmpty, !b.isEmpty, a.count < 100 else { return max(a.count, b.count) }
    var before: [Int] = []
    var last = Array(0...b.count)
    for i in 1...a.count {
      var row = [i] + [Int](repeating: 0, count: b.count)
      for j in 1...b.count {
        let change = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
        row[j] = min(change, last[j] + 1, row[j - 1] + 1)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          row[j] = min(row[j], before[j - 2] + 1)
        }
      }
      before = last
      last = row
    }
    return last[b.count]
  }
}
