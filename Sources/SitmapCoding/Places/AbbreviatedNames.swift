import SitmapGazetteer
import SitmapModel

/// Names of which the first word is abbreviated: saints, mounts and forts.
enum AbbreviatedNames {
  /// Words of a name after the abbreviation that are tried, the most first.
  private static let most = 3

  /// The matches of the names written out, where the gazetteer has no place of the name as it stands.
  static func matches(
    in sentence: Sentence,
    besides known: [NameMatch],
    gazetteer: Gazetteer
  ) -> [NameMatch] {
    var matches: [NameMatch] = []
    let tokens = sentence.tokens
    for start in tokens.indices
    where tokens[start].isCapitalised && abbreviations.contains(tokens[start].hash) {
      guard let words = written(tokens[start].lower) else { continue }
      var first = start + 1
      if first < tokens.count, tokens[first].text == "." || tokens[first].text == "-" { first += 1 }
      let end = nameEnd(tokens, from: first)
      for last in stride(from: end, to: first, by: -1) {
        if known.contains(where: { $0.tokens.lowerBound == start && $0.tokens.upperBound == last })
        {
          break
        }
        let rest = tokens[first..<last].map(\.text).joined(separator: " ")
        let found = words.flatMap { gazetteer.candidates(named: "\($0) \(rest)") }
        guard !found.isEmpty else { continue }
        matches.append(NameMatch(tokens: start..<last, candidates: found, stopRule: nil))
        break
      }
    }
    return matches
  }

  /// One past the last of the capitalised words that follow each other.
  private static func nameEnd(_ tokens: [Token], from first: Int) -> Int {
    var end = first
    while end < tokens.count, end - first < most, tokens[end].kind == .word,
      tokens[end].isCapitalised
    {
      end += 1
    }
    return end
  }

  private static let abbreviations: WordSet = [
    "st", "st.", "ste", "ste.", "mt", "mt.", "ft", "ft.",
  ]

  private static func written(_ lower: String) -> [String]? {
    switch lower {
    case "st", "st.": ["Saint"]
    case "ste", "ste.": ["Sainte"]
    case "mt", "mt.": ["Mount"]
    case "ft", "ft.": ["Fort"]
    default: nil
    }
  }
}
