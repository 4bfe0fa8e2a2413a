import SitmapModel

/// Tells hits that are no names where they stand, whatever the gazetteer knows.
struct HitSieve {
  let sentence: MarkedSentence
  let hits: [NameHit]

  /// Whether a hit is none of a place here.
  func isNone(_ hit: NameHit) -> Bool {
    isDisease(hit) || isDirection(hit) || isSaint(hit) || isPair(hit) || isNumber(hit)
      || isFirstPart(hit) || isSecondPart(hit) || isKindInCapitals(hit)
  }

  /// "THE PEOPLE OF THE TOWN": where all is in capitals, the noun for a kind of place with its article is no name.
  private func isKindInCapitals(_ hit: NameHit) -> Bool {
    guard sentence.casing == .capitals, hit.tokens.count == 1, hit.part == nil else { return false }
    let start = hit.tokens.lowerBound
    return sentence.traits(at: start).contains(.kindNoun)
      && SmallWords.articles.contains(sentence.hash(at: start - 1))
  }

  /// "Lassa fever", "Crimean-Congo haemorrhagic fever", "Japanese encephalitis": a disease bears the name.
  private func isDisease(_ hit: NameHit) -> Bool {
    let end = hit.tokens.upperBound
    if Self.diseases.contains(sentence.hash(at: end)) { return true }
    // "a China virus" may be a headline's for one in China.
    return Self.germs.contains(sentence.hash(at: end))
      && hit.traits.isDisjoint(with: [.country, .demonym])
  }

  /// "South West England", "Far North Queensland": the direction belongs to the name behind it.
  private func isDirection(_ hit: NameHit) -> Bool {
    let end = hit.tokens.upperBound
    guard hit.part == nil, hit.tokens.allSatisfy({ isDirection(at: $0) }) else { return false }
    // "the Western provinces" are several, of which none is called so.
    if Self.units.contains(sentence.hash(at: end)) { return true }
    guard sentence.isCapital(at: end), !sentence.traits(at: end).contains(.placeHead) else {
      return false
    }
    return hits.contains { $0.tokens.lowerBound == end && $0.part == nil }
  }

  private func isDirection(at index: Int) -> Bool {
    sentence.traits(at: index).contains(.direction) || sentence.hash(at: index) == SmallWords.far
  }

  /// A saint of whom "St" was cut off, as in "St. Barnabas Hospital"
  private func isSaint(_ hit: NameHit) -> Bool {
    guard hit.tokens.count == 1, hit.part == nil,
      Self.saints.contains(sentence.hash(at: hit.tokens.lowerBound))
    else { return false }
    let end = hit.tokens.upperBound
    return sentence.isCapital(at: end)
      || sentence.hash(at: end) == SmallWords.point && sentence.isCapital(at: end + 1)
  }

  /// "Australia and New Zealand" are two countries, though some list has a region of them; Bosnia and Herzegovina is one.
  private func isPair(_ hit: NameHit) -> Bool {
    guard hit.part == nil, hit.tokens.count >= 3, hit.traits.isDisjoint(with: [.country, .admin1]),
      let joint = hit.tokens.first(where: { sentence.lower(at: $0) == "and" })
    else { return false }
    return [hit.tokens.lowerBound..<joint, (joint + 1)..<hit.tokens.upperBound].allSatisfy { side in
      hits.contains { $0.tokens == side && $0.part == nil && $0.traits.contains(.country) }
    }
  }

  private static let saints: WordSet = ["st", "st.", "saint"]

  /// "Ain Zara", of which the gazetteer has only an Ain somewhere: the first word of a longer name is no name.
  private func isFirstPart(_ hit: NameHit) -> Bool {
    guard hit.tokens.count == 1, hit.part == nil else { return false }
    let end = hit.tokens.upperBound
    // "Riad al-Solh square", "the Bab al-Salam crossing": no place of the first word alone.
    if end < sentence.tokens.count, sentence.tokens[end].hasCapitalAfterArticle,
      hit.traits.isDisjoint(with: [.country, .admin1, .demonym]), hit.maxPopulation < 3_000_000,
      !hits.contains(where: { $0.tokens.lowerBound == end && $0.part == nil })
    {
      return true
    }
    guard Self.firstParts.contains(sentence.hash(at: hit.tokens.lowerBound)) else { return false }
    guard end < sentence.tokens.count, sentence.isCapital(at: end),
      sentence.traits(at: end).isDisjoint(with: [.placeHead, .kindNoun])
    else { return false }
    if Self.surelyFirst.contains(sentence.hash(at: hit.tokens.lowerBound)) { return true }
    return !hits.contains { $0.tokens.lowerBound == end && $0.part == nil }
  }

  /// "Abu Salim", of which the gazetteer has only a Salim.
  private func isSecondPart(_ hit: NameHit) -> Bool {
    let first = hit.tokens.lowerBound - 1
    guard hit.part == nil, first >= 0, sentence.isCapital(at: first) else { return false }
    return Self.surelyFirst.contains(sentence.hash(at: first))
      && !hits.contains {
        $0.part == nil && $0.tokens.contains(first) && $0.tokens.upperBound > first + 1
      }
  }

  private static let surelyFirst: WordSet = [
    "ain", "abu", "umm", "um", "kafr", "deir", "beit", "bir", "qasr",
  ]
  private static let firstParts: WordSet = [
    "ain", "tell", "tal", "tel", "tall", "kafr", "kfar", "kafar", "deir", "dayr", "beit", "bayt",
    "umm", "um", "abu", "bab", "khan", "wadi", "jabal", "jebel", "ras", "bir", "dar", "qasr",
    "burj",
    "jisr", "hajar", "khirbet", "maarat", "san", "santa", "santo", "villa", "puerto", "port",
    "datu", "barangay", "ciudad", "nueva", "nuevo", "el", "la", "las", "los", "mae", "ban", "nong",
  ]

  /// "Forty-two families": a number before what it counts, and not Forty-Two in Tennessee.
  private func isNumber(_ hit: NameHit) -> Bool {
    guard hit.tokens.count == 1, hit.part == nil else { return false }
    let next = hit.tokens.upperBound
    guard next < sentence.tokens.count, sentence.tokens[next].kind == .word,
      !sentence.isCapital(at: next), !sentence.traits(at: next).contains(.placeHead)
    else { return false }
    if Self.numbers.contains(sentence.hash(at: hit.tokens.lowerBound)) { return true }
    let word = sentence.lower(at: hit.tokens.lowerBound)
    guard word.utf8.contains(UInt8(ascii: "-")) else { return false }
    return word.split(separator: "-").allSatisfy { Self.numbers.contains(String($0)) }
  }

  private static let numbers: WordSet = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred",
    "thousand", "million", "first", "second", "third",
  ]
  private static let units: WordSet = [
    "provinces", "regions", "states", "districts", "counties", "departments", "governorates",
    "areas", "islands", "parts", "suburbs", "provincial",
  ]
  private static let diseases: WordSet = [
    "fever", "haemorrhagic", "hemorrhagic", "ebolavirus", "flu", "influenza", "encephalitis",
    "fièvre", "grippe",
  ]
  private static let germs: WordSet = ["virus", "viruses", "variant", "strain", "syndrome"]
}
