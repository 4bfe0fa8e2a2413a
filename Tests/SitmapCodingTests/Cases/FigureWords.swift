import SitmapModel

/// Figures in the words of a `.cases` file: `12`, `~12`, `>12`, `at_least 12`, `800..1000`, `dozens`.
enum FigureWords {
  /// The canonical form of a figure; its unit follows unless it counts persons.
  static func text(_ figure: Figure) -> String {
    let number = amount(figure)
    return figure.unit == .persons ? number : "\(number) \(figure.unit.rawValue)"
  }

  /// The canonical form without the unit.
  static func amount(_ figure: Figure) -> String {
    let value = (figure.value ?? figure.lower ?? figure.upper).map { "\($0)" } ?? "?"
    switch figure.qualifier {
    case .exact: return value
    case .about: return "~\(value)"
    case .nearly: return "nearly \(figure.value ?? figure.upper ?? 0)"
    case .atLeast: return "at_least \(value)"
    case .moreThan: return ">\(value)"
    case .upTo: return "up_to \(figure.upper.map { "\($0)" } ?? value)"
    case .fewerThan: return "<\(figure.value ?? figure.upper ?? 0)"
    case .range: return interval(figure)
    case .vague:
      return vague.first { $0.value == (figure.lower, figure.upper) }?.word ?? interval(figure)
    }
  }

  /// The canonical form of what a case says ("about 40" is "~40"); nil when it is no figure.
  static func canonical(_ words: some StringProtocol) -> String? {
    var parts = words.split(separator: Character(" ")).map { String($0) }
    guard var last = parts.popLast() else { return nil }
    if parts.isEmpty, vague.contains(where: { $0.word == last }) { return last }
    for sign in ["~", ">", "<"] where last.hasPrefix(sign) {
      parts.append(sign)
      last = String(last.dropFirst())
    }
    let ends = last.split(separator: ".", omittingEmptySubsequences: true).compactMap { Int($0) }
    guard let first = ends.first, last == "\(first)" || last == "\(first)..\(ends.last ?? 0)"
    else { return nil }
    switch parts {
    case []: return last
    case ["~"], ["about"]: return "~\(last)"
    case [">"], ["more_than"]: return ">\(last)"
    case ["<"], ["fewer_than"]: return "<\(last)"
    case ["nearly"], ["at_least"], ["up_to"]: return "\(parts[0]) \(last)"
    default: return nil
    }
  }

  private static func interval(_ figure: Figure) -> String {
    "\(figure.lower.map { "\($0)" } ?? "")..\(figure.upper.map { "\($0)" } ?? "")"
  }

  /// SCHEMA: vague words have bounds and no single value.
  private static let vague: [(word: String, value: (Int?, Int?))] = [
    ("dozens", (24, 99)), ("scores", (40, 99)), ("hundreds", (200, 999)),
    ("thousands", (2000, 9999)), ("tens_of_thousands", (20_000, 99_999)),
    ("hundreds_of_thousands", (200_000, 999_999)),
  ]
}
