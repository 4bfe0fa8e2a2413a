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
    let gap = gap(after: number)
    guard next.part == nil, (1...6).contains(gap.count) else { return nil }
    let words = gap.map { sentence.tokens[$0].lower }
    if next.hit?.traits.contains(.demonym) == true {
      return isAdjective(next, after: words) ? next.tokens : nil
    }
    let isUnit =
      next.hit.map { !$0.traits.isDisjoint(with: .anyUnit) } == true
      || KindReader.kind(of: next, in: sentence) != nil
    // "Salmas, in Iran's West Azerbaijan province": the unit behind the country.
    if number + 2 < spans.count, next.hit?.traits.contains(.country) == true,
      ["'s", "\u{2019}s"].contains(sentence.lower(at: next.tokens.upperBound)),
      spans[number + 2].tokens.lowerBound == next.tokens.upperBound + 1,
      spans[number + 2].hit.map({ !$0.traits.isDisjoint(with: .unit) }) == true,
      words.first == "," && words.count == 1
        || words.contains("in")
          && words.allSatisfy({ Self.fillers.contains($0) || $0 == "centre" || $0 == "center" })
    {
      return spans[number + 2].tokens
    }
    if words == [","] { return isListOfUnits(number) ? nil : next.tokens }
    if words == ["("] { return next.tokens }
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
    if isAttributeOfNext(number - 1) { return previous.tokens }
    let isDemonym = hit.traits.contains(.demonym)
    guard isDemonym || !hit.traits.isDisjoint(with: .unit) else { return nil }
    if words.first == "'s" || words.first == "\u{2019}s" {
      return words.dropFirst().allSatisfy { isKindWord($0) } ? previous.tokens : nil
    }
    guard isDemonym else { return nil }
    // "the Iraqi city of Falluja", "the northern Syrian town of".
    // "Israeli jets bombed the outskirts of Nabatieh" says of no country that it holds the town.
    if words.last == "of", words.dropLast().contains(where: { isKindNoun($0) }),
      !words.contains(where: { Self.newNames.contains(WordHash.of($0)) })
    {
      return previous.tokens
    }
    // "the Indonesian island Flores", "the Syrian border town Kobani".
    guard let last = words.last, isKindNoun(last), words.allSatisfy({ isKindWord($0) }) else {
      return nil
    }
    return previous.tokens
  }

  /// "the Red Sea port town of Mokha", "the Baghdad suburb of Abu Ghraib": whether a name only says which town the next is.
  ///
  /// "The Punjab province of Pakistan" is the other way round.
  func isAttributeOfNext(_ number: Int) -> Bool {
    guard number + 1 < spans.count, spans[number].part == nil,
      spans[number + 1].hit?.traits.contains(.country) != true
    else { return false }
    let gap = gap(after: number)
    guard (2...5).contains(gap.count), sentence.hash(at: gap.upperBound - 1) == SmallWords.of else {
      return false
    }
    let words = gap.map { sentence.tokens[$0].lower }
    return words.dropLast().contains { Self.settlements.contains($0) }
      && words.dropLast().allSatisfy {
        Self.settlements.contains($0) || Self.attributes.contains($0)
      }
  }

  /// "Flores, an Indonesian island": whether a people's adjective describes the name before it.
  private func isAdjective(_ adjective: NameSpan, after words: [String]) -> Bool {
    guard words.first == ",", words.count <= 4,
      words.contains(where: { $0 == "a" || $0 == "an" || $0 == "the" })
    else { return false }
    for index in adjective.tokens.upperBound..<(adjective.tokens.upperBound + 3) {
      let word = sentence.lower(at: index)
      if isKindNoun(word) { return true }
      if !Self.fillers.contains(word) || word == "," { return false }
    }
    return false
  }

  /// "Georgia, Oklahoma and Oregon": three countries or three first-level units side by side hold none of each other.
  private func isListOfUnits(_ number: Int) -> Bool {
    for level in [NameHit.Traits.country, .admin1] {
      func isUnit(_ index: Int) -> Bool {
        spans.indices.contains(index) && spans[index].hit?.traits.contains(level) == true
      }
      guard isUnit(number), isUnit(number + 1) else { continue }
      if isUnit(number + 2), isListed(number + 1) { return true }
      if isUnit(number - 1), isListed(number - 1) { return true }
    }
    return false
  }

  /// Whether only a comma or "and" stands between a name and the next.
  private func isListed(_ number: Int) -> Bool {
    let gap = gap(after: number)
    return (1...2).contains(gap.count)
      && gap.allSatisfy { [",", "and", "or", "et", "ou"].contains(sentence.tokens[$0].lower) }
  }

  /// The tokens between a name and the next.
  private func gap(after number: Int) -> Range<Int> {
    let first = spans[number].tokens.upperBound
    return first..<max(first, spans[number + 1].tokens.lowerBound)
  }

  private func isKindWord(_ word: String) -> Bool {
    Self.fillers.contains(word) || isKindNoun(word) || word == "of"
  }

  private func isKindNoun(_ word: String) -> Bool {
    WordTraits.of(word).contains(.kindNoun) || word == "cities" || word == "towns"
      || word == "provinces"
  }

  private static let newNames: WordSet = [
    "the", "a", "an", "outskirts", "suburbs", "edge", "coast", "border", "vicinity",
  ]
  private static let settlements: WordSet = [
    "town", "city", "village", "suburb", "neighbourhood", "neighborhood", "hamlet", "towns",
    "cities", "villages", "suburbs",
  ]
  private static let attributes: WordSet = [
    "port", "border", "coastal", "market", "mining", "resort", "garrison", "oil", "frontier",
  ]
  private static let fillers: WordSet = [
    ",", "in", "the", "a", "an", "area", "capital", "town", "city", "village", "district",
    "western", "eastern", "northern",
    "southern", "central",
    "north", "south", "east", "west", "of", "north-western", "north-eastern", "south-western",
    "south-eastern", "northwestern", "northeastern", "southwestern", "southeastern", "restive",
    "troubled",
    "neighbouring", "neighboring", "remote", "province", "state", "county", "region", "area",
    "largest", "second", "main", "coastal", "port", "border",
    "township", "municipality", "parish", "commune", "raion", "governorate", "prefecture",
    "department", "subdistrict", "locality", "camp",
  ]
}
