import SitmapModel

/// Finds the containing name beside a name: "Hit, Anbar", "Gwoza, in Borno state", "Iraq's Anbar".
struct ContainerReader {
  let sentence: MarkedSentence
  let spans: [NameSpan]

  /// The tokens of the containing name of a candidate; nil when there is none.
  func container(of number: Int) -> Range<Int>? {
    after(number) ?? before(number)
  }

  private func after(_ number: Int) -> Range<Int>? {
    guard number + 1 < spans.count else { return nil }
    let next = spans[number + 1]
    guard next.part == nil, next.hit?.traits.contains(.demonym) != true else { return nil }
    let first = spans[number].tokens.upperBound
    let gap = first..<max(first, next.tokens.lowerBound)
    guard (1...6).contains(gap.count) else { return nil }
    let words = gap.map { sentence.tokens[$0].lower }
    let isUnit =
      next.hit.map { !$0.traits.isDisjoint(with: [.country, .admin1, .admin2]) } == true
      || KindReader.kind(of: next, in: sentence) != nil
    if words == [","] || words == ["("] { return next.tokens }
    guard isUnit else { return nil }
    var rest = words[...]
    // "Khan town, in the Mopti area", "the city of Hit in western Anbar".
    while let word = rest.first, Self.fillers.contains(word) { rest = rest.dropFirst() }
    // "Hit, a town of Anbar".
    return rest.isEmpty && (words.contains("in") || words.first == "," && words.last == "of")
      ? next.tokens : nil
  }

  private func before(_ number: Int) -> Range<Int>? {
    guard number > 0 else { return nil }
    let previous = spans[number - 1]
    guard previous.part == nil, let hit = previous.hit else { return nil }
    let first = previous.tokens.upperBound
    let gap = first..<max(first, spans[number].tokens.lowerBound)
    guard gap.count <= 5 else { return nil }
    let words = gap.map { sentence.tokens[$0].lower }
    let isDemonym = hit.traits.contains(.demonym)
    guard isDemonym || !hit.traits.isDisjoint(with: [.country, .admin1]) else { return nil }
    if words.first == "'s" || words.first == "\u{2019}s" {
      return words.dropFirst().allSatisfy { isKindWord($0) } ? previous.tokens : nil
    }
    // "the Iraqi city of Falluja", "the northern Syrian town of".
    guard isDemonym, words.last == "of", words.dropLast().contains(where: { isKindNoun($0) })
    else { return nil }
    return previous.tokens
  }

  private func isKindWord(_ word: String) -> Bool {
    Self.fillers.contains(word) || isKindNoun(word) || word == "of"
  }

  private func isKindNoun(_ word: String) -> Bool {
    WordTraits.of(word).contains(.kindNoun) || word == "cities" || word == "towns"
      || word == "provinces"
  }

  private static let fillers: WordSet = [
    ",", "in", "the", "a", "an", "area", "capital", "town", "city", "village", "district",
    "western", "eastern", "northern",
    "southern", "central",
    "north", "south", "east", "west", "of", "north-western", "north-eastern", "south-western",
    "south-eastern", "northwestern", "northeastern", "southwestern", "southeastern", "restive",
    "troubled",
    "neighbouring", "neighboring", "remote", "province", "state", "county", "region", "area",
    "largest", "second", "main", "coastal", "port", "border",
  ]
}
