import SitmapModel

/// Decides whether a spatial phrase describes another place: "Ramadi, west of Baghdad", "the city, west of".
struct AppositionReader {
  let sentence: MarkedSentence
  let spans: [NameSpan]

  /// Whether what stands before the phrase is a place that it describes.
  func describes(before start: Int) -> Bool {
    var index = start - 1
    while index >= 0, Self.fillers.contains(sentence.tokens[index].hash) { index -= 1 }
    // "a town 30 km north of X": the noun of an apposition, when a name and a comma stand before it.
    var noun = false
    if index > 0, sentence.words[index].traits.contains(.kindNoun),
      isArticle(before: index, ["a", "an"])
    {
      noun = true
      while index >= 0, !["a", "an"].contains(sentence.tokens[index].lower) { index -= 1 }
      index -= 1
    }
    guard index >= 0 else { return false }
    let hasComma = sentence.tokens[index].text == "," || sentence.tokens[index].text == "("
    if hasComma { index -= 1 } else if noun { return false }
    guard index >= 0 else { return false }
    if endsDefiniteNoun(index) { return true }
    return endsName(index)
  }

  private func isArticle(before index: Int, _ articles: [String]) -> Bool {
    for back in 1...4 where index - back >= 0 {
      let lower = sentence.tokens[index - back].lower
      if articles.contains(lower) { return true }
      if sentence.tokens[index - back].kind != .word { return false }
    }
    return false
  }

  /// "the city", "the town".
  private func endsDefiniteNoun(_ index: Int) -> Bool {
    let places: WordSet = [
      "city", "town", "village", "camp", "suburb", "district", "port", "airport", "base",
      "hospital",
      "settlement",
    ]
    guard places.contains(sentence.tokens[index].hash) else { return false }
    return isArticle(before: index, ["the", "this", "that"])
  }

  /// A name, its kind word included; a country or province is not what lies north of a town.
  private func endsName(_ index: Int) -> Bool {
    for span in spans {
      let end = span.tokens.upperBound
      let reaches =
        end == index + 1 || (end == index && sentence.words[index].traits.contains(.kindNoun))
        || (end == index - 1 && sentence.tokens[index].text == ")")
      guard reaches, span.hit?.traits.contains(.demonym) != true else { continue }
      let kind = KindReader.kind(of: span, in: sentence)
      if kind == .province || kind == .country || kind == .region { return false }
      if span.hit?.traits.contains(.country) == true { return false }
      return true
    }
    return false
  }

  private static let fillers: WordSet = [
    "just", "about", "some", "roughly", "around", "approximately", "nearly", "located", "situated",
    "lies", "lying", "which", "is", "on", "the", "at", "to", "almost", "only", "more", "than",
    "over",
  ]
}
