import SitmapModel

/// What the whole report says about a word: whether it is written small elsewhere, and whether it is
/// somebody's surname.
struct DocumentWords {
  private var small = HashCounts()
  private var surnames = HashCounts()

  init(_ sentences: [MarkedSentence], known: [[NameHit]]) {
    var interesting = HashFilter()
    for (sentence, hits) in zip(sentences, known) {
      for index in hits.indices where hits[index].tokens.count == 1 {
        let word = hits[index].tokens.lowerBound
        guard sentence.tokens.indices.contains(word) else { continue }
        interesting.insert(sentence.tokens[word].hash)
      }
    }
    for (sentence, hits) in zip(sentences, known) {
      for index in sentence.tokens.indices where !sentence.words[index].isCapital {
        let hash = sentence.tokens[index].hash
        if interesting.mayContain(hash), sentence.tokens[index].kind == .word { small.add(hash) }
      }
      if sentence.casing != .capitals { collectSurnames(in: sentence, hits: hits) }
    }
  }

  /// Whether the word stands in lower case somewhere.
  func isSmallElsewhere(_ token: Token) -> Bool { small.contains(token.hash) }

  /// Whether the word ends a person's name somewhere.
  func isSurname(_ token: Token) -> Bool { surnames.contains(token.hash) }

  /// A title or given name at the start of a run makes its last word a surname.
  private mutating func collectSurnames(in sentence: MarkedSentence, hits: [NameHit]) {
    var index = 0
    while index < sentence.tokens.count {
      let start = sentence.words[index].runStart
      let end = sentence.words[index].runEnd
      guard end > index, index == start else {
        index += 1
        continue
      }
      defer { index = max(end, index + 1) }
      if let son = PersonName.patronymic(behind: start..<end, of: sentence) {
        surnames.add(sentence.tokens[son].hash)
      }
      guard let last = PersonName.surname(in: start..<end, of: sentence, hits: hits) else {
        continue
      }
      surnames.add(sentence.tokens[last].hash)
    }
  }
}

/// A set of hashes that may say yes too often: a quick look before a careful one.
private struct HashFilter {
  private var bits = SIMD8<UInt64>()

  mutating func insert(_ hash: UInt64) { bits[Int(hash >> 40 & 7)] |= 1 << (hash >> 32 & 63) }

  func mayContain(_ hash: UInt64) -> Bool {
    bits[Int(hash >> 40 & 7)] >> (hash >> 32 & 63) & 1 == 1
  }
}

/// Reads runs of capitalised words as names of people.
enum PersonName {
  /// The index of the surname when the run is a person's name; nil when it is not.
  static func surname(in run: Range<Int>, of sentence: MarkedSentence, hits: [NameHit]) -> Int? {
    var index = run.lowerBound
    var titled = false
    while index < run.upperBound {
      let traits = sentence.words[index].traits
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
      sentence.words[index].traits.contains(.givenName) || isInitial(index, of: sentence)
    else { return nil }
    guard rest.count <= 5, !endsAsBody(last, of: sentence) else { return nil }
    // "Victoria Falls", "San Antonio": a name of the gazetteer that covers both is a place.
    for hit in hits where hit.tokens.lowerBound <= index && hit.tokens.upperBound > index + 1 {
      return nil
    }
    return last
  }

  /// The father's name in "Ali bin Tamim", which reports use as a surname; nil where no such word joins two names.
  static func patronymic(behind run: Range<Int>, of sentence: MarkedSentence) -> Int? {
    guard patronyms.contains(sentence.hash(at: run.upperBound)),
      sentence.isCapital(at: run.upperBound + 1)
    else { return nil }
    return sentence.words[run.upperBound + 1].runEnd - 1
  }

  private static let patronyms: WordSet = ["bin", "ibn", "bint", "ben"]
  private static let juniors: WordSet = ["jr", "sr", "ii", "iii"]

  private static func isNationality(_ index: Int, hits: [NameHit]) -> Bool {
    hits.contains { $0.tokens.contains(index) && $0.traits.contains(.demonym) }
  }

  private static func isInitial(_ index: Int, of sentence: MarkedSentence) -> Bool {
    sentence.tokens[index].text.utf8.count == 1
  }

  private static func lastNameWord(in run: Range<Int>, of sentence: MarkedSentence) -> Int? {
    var last = run.upperBound - 1
    while last >= run.lowerBound {
      if sentence.tokens[last].kind == .word, !juniors.contains(sentence.tokens[last].hash) {
        return last
      }
      last -= 1
    }
    return nil
  }

  private static func endsAsBody(_ last: Int, of sentence: MarkedSentence) -> Bool {
    !sentence.words[last].traits.isDisjoint(with: [
      .organisationHead, .pressHead, .placeHead, .roadHead, .calendar,
    ])
  }
}
