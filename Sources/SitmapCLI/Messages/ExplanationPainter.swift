import Sitmap

/// Colours an explanation for a terminal: records bold, spans of the text cyan, grounds dim.
enum ExplanationPainter {
  /// The text with escape sequences (ECMA-48, select graphic rendition).
  static func painted(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line($0) }
      .joined(separator: "\n")
  }

  private static func line(_ line: Substring) -> String {
    if records.contains(where: { line.hasPrefix($0) }) { return escape(1, line) }
    let trimmed = line.drop { $0 == " " }
    if grounds.contains(where: { trimmed.hasPrefix($0) }) { return escape(2, line) }
    if trimmed.hasPrefix("unless") { return escape(33, line) }
    // Only the sentence itself, four spaces in, has its spans in brackets.
    guard line.hasPrefix("    "), line.contains("["),
      !labels.contains(where: { trimmed.hasPrefix($0) })
    else { return String(line) }
    var painted = ""
    for character in line {
      if character == "[" { painted += "\u{1B}[36m" }
      painted.append(character)
      if character == "]" { painted += "\u{1B}[0m" }
    }
    return painted
  }

  private static func escape(_ code: Int, _ text: Substring) -> String {
    "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }

  private static let records = ["event ", "displacement ", "status "]
  private static let grounds = [
    "because ", "passed over", "rules ", "the words say", "a place name",
  ]
  private static let labels = ["figure", "date", "place", "actor", "cue", "says", "denies", "when"]
}
