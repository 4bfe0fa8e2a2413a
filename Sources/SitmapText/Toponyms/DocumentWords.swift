import SitmapModel

/// What the whole report says about a word: whether it is written small elsewhere, and whether it is
/// somebody's surname.
struct DocumentWords {
  private var small: Set<String> = []
  private var surnames: Set<String> = []

  init(_ sentences: [MarkedSentence], known: [[NameHit]]) {
    var interesting: Set<String> = []
    for (sentence, hits) in zip(sentences, known) {
      for hit in hits where hit.tokens.count == 1 {
        interesting.insert(sentence.lower(at: hit.tokens.lowerBound))
      }
    }
    for (sentence, hits) in zip(sentences, known) {
      for index in sentence.tokens.indices where sentence.tokens[index].kind == .word {
        if !sentence.capitals[index] {
          let lower = sentence.tokens[index].lower
          if interesting.contains(lower) { small.insert(lower) }
        }
      }
      if sentence.casing != .capitals { collectSurnames(in: sentence, hits: hits) }
    }
  }

  /// Whether the word stands in lower case somewhere.
  func isSmallElsewhere(_ lower: String) -> Bool { small.contains(lower) }

  /// Whether the word ends a person's name somewhere.
  func isSurname(_ lower: String) -> Bool { surnames.contains(lower) }

  /// A title or given name at the start of a run makes its last word a surname.
  private mutating func collectSurnames(in sentence: MarkedSentence, hits: [NameHit]) {
    var index = 0
    while index < sentence.tokens.count {
      let start = sentence.runStarts[index]
      let end = sentence.runEnds[index]
      guard end > index, index == start else {
        index += 1
        continue
      }
      defer { index = max(end, index + 1) }
      guard let last = PersonName.surname(in: start..<end, of: sentence, hits: hits) else {
        continue
      }
      surnames.insert(sentence.tokens[last].lower)
    }
  }
}

/// Reads runs of capitalised words as names of people.
enum PersonName {
  /// The index of the surname when the run is a person's name; nil when it is not.
  static func surname(in run: Range<Int>, of sentence: MarkedSentence, hits: [NameHit]) -> Int? {
    var index = run.lowerBound
    var titled = false
    while index < run.upperBound {
      let traits = sentence.traits[index]
      if traits.contains(.title) {
        titled = true
      } else if sentence.tokens[index].kind == .word, !isNationality(index, hits: hits) {
        break
      }
      index += 1
    }
    guard index < run.upperBound else { return nil }
    let rest = index..<run.upperBound
    let last = lastNameWord(in: rest, of: sentence)
    guard let last else { return nil }
    if titled {
      // "Police Chief Houston": a title in front is enough when little follows.
      return rest.count <= 4 && !endsAsBody(last, of: sentence) ? last : nil
    }
    guard last > index,
      sentence.traits[index].contains(.givenName) || isInitial(index, of: sentence)
    else { return nil }
    guard rest.count <= 5, !endsAsBody(last, of: sentence) else { return nil }
    // "Victoria Falls", "San Antonio": a name of the gazetteer that covers both is a place.
    for hit in hits where hit.tokens.lowerBound <= index && hit.tokens.upperBound > index + 1 {
      return nil
    }
    return last
  }

  private static func isNationality(_ index: Int, hits: [NameHit]) -> Bool {
    hits.contains { $0.tokens.contains(index) && $0.traits.contains(.demonym) }
  }

  private static func isInitial(_ index: Int, of sentence: MarkedSentence) -> Bool {
    sentence.tokens[index].text.utf8.count == 1
  }

  private static func lastNameWord(in run: Range<Int>, of sentence: MarkedSentence) -> Int? {
    var last = run.upperBound - 1
    while last >= run.lowerBound {
      let lower = sentence.tokens[last].lower
      if sentence.tokens[last].kind == .word, lower != "jr", lower != "sr", lower != "ii",
        lower != "iii"
      {
        return last
      }
      last -= 1
    }
    return nil
  }

  private static func endsAsBody(_ last: Int, of sentence: MarkedSentence) -> Bool {
    !sentence.traits[last].isDisjoint(with: [
      .organisationHead, .pressHead, .placeHead, .roadHead, .calendar,
    ])
  }
}
