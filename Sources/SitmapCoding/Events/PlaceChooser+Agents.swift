import SitmapModel

/// Names of those who act or are blamed, which place nothing, and of buildings, which do.
extension PlaceChooser {
  /// What a country loses as a place for doing, owning or being blamed for what a trigger tells.
  func agentScore(_ index: Int, _ trigger: Range<Int>, _ frame: SentenceFrame) -> Double {
    let tokens = annotation.toponyms[index].tokens
    guard isCountryOrWider(index) else { return 0 }
    if isBlamed(tokens, frame) || blames(index, frame) { return -6 }
    guard tokens.upperBound <= trigger.lowerBound,
      Prepositions.before(annotation.toponyms[index], in: frame) == nil
    else { return 0 }
    return owns(tokens, frame) || strikes(tokens, frame) ? -6 : 0
  }

  /// "the United States' killing of", "Israel's latest strike on": what a country does to others.
  private func owns(_ tokens: Range<Int>, _ frame: SentenceFrame) -> Bool {
    guard ["'s", "\u{2019}s", "'", "\u{2019}"].contains(frame.word(tokens.upperBound)) else {
      return false
    }
    let behind = (tokens.upperBound + 1)..<(tokens.upperBound + 4)
    guard let deed = behind.first(where: { Self.deeds.contains(frame.hash($0)) }) else {
      return false
    }
    return ["of", "on", "against", "into", "in"].contains(frame.word(deed + 1))
  }

  /// "Turkey bombed the town", "Russia has shelled it": the subject of a verb of violence with an object.
  private func strikes(_ tokens: Range<Int>, _ frame: SentenceFrame) -> Bool {
    var at = tokens.upperBound
    while ["has", "have", "had", "also", "later", "reportedly", "repeatedly"].contains(
      frame.word(at)
    ) { at += 1 }
    guard Self.violence.contains(frame.hash(at)) else { return false }
    // "Aleppo bombed again", "Syria attacked by": those to whom it is done.
    return ![".", ",", "by", "in", "on", "again", "after", "as", ""].contains(frame.word(at + 1))
  }

  /// "blamed both Israel and the United States for the attack", "accused Iran of".
  private func isBlamed(_ tokens: Range<Int>, _ frame: SentenceFrame) -> Bool {
    let before = max(0, tokens.lowerBound - 6)..<tokens.lowerBound
    guard let verb = before.last(where: { Self.blaming.contains(frame.hash($0)) }) else {
      return false
    }
    let between = (verb + 1)..<tokens.lowerBound
    guard
      between.allSatisfy({
        ["both", "and", ",", "the", "or"].contains(frame.word($0))
          || frame.tokens[$0].isCapitalised
      })
    else { return false }
    return (tokens.upperBound..<(tokens.upperBound + 5)).contains {
      ["for", "of", "over"].contains(frame.word($0))
    }
  }

  /// "the Jolo Cathedral", "Kabul University", "Basra airport": what happens in a building named after a town happens there.
  func namesBuilding(_ toponym: Toponym, _ frame: SentenceFrame) -> Bool {
    guard toponym.role == .organisation else { return false }
    return (toponym.tokens.upperBound..<(toponym.tokens.upperBound + 3)).contains { at in
      Self.buildings.contains(frame.hash(at))
        && (toponym.tokens.upperBound..<at).allSatisfy {
          frame.tokens.indices.contains($0) && frame.tokens[$0].isCapitalised
        }
    }
  }

  private static let buildings: WordSet = [
    "cathedral", "church", "mosque", "temple", "hospital", "clinic", "university", "college",
    "school", "prison", "jail", "museum", "stadium", "station", "market", "hotel", "airport",
    "theatre", "theater", "zoo", "barracks", "library",
  ]
  /// "The United States was more forceful in blaming Iran": who blames is not where it happened.
  private func blames(_ index: Int, _ frame: SentenceFrame) -> Bool {
    let tokens = annotation.toponyms[index].tokens
    return Prepositions.before(annotation.toponyms[index], in: frame) == nil
      && frame.verbs.contains(tokens.upperBound)
      && (tokens.upperBound..<(tokens.upperBound + 8)).contains {
        Self.blaming.contains(frame.hash($0)) && frame.clauses.same(tokens.lowerBound, $0)
      }
  }

  private static let deeds: WordSet = [
    "killing", "attack", "attacks", "strike", "strikes", "airstrike", "airstrikes", "raid", "raids",
    "bombing", "bombardment", "shelling", "offensive", "invasion", "assault", "assassination",
    "incursion",
  ]
  private static let violence: WordSet = [
    "bombed", "shelled", "attacked", "struck", "hit", "invaded", "killed", "fired", "targeted",
    "assassinated", "raided", "began", "launched", "carried", "conducted",
  ]
  private static let blaming: WordSet = [
    "blame", "blamed", "blames", "blaming", "accuse", "accused", "accuses", "accusing",
  ]

  /// "The N'djili river flooded eastern districts of Kinshasa": what the map has goes before a river that it has not.
  func onMap(_ names: [Int]) -> [Int] {
    let hasPlace = names.contains { annotation.resolutions[$0].place != nil && !isWater($0) }
    return names.filter { !hasPlace || annotation.resolutions[$0].place != nil || !isWater($0) }
  }

  /// "artillery pounded Nikopol": the object of a verb of its own.
  func objectScore(_ index: Int, _ trigger: Range<Int>, _ frame: SentenceFrame, _ tie: Tie)
    -> Double
  {
    let at = annotation.toponyms[index].tokens.lowerBound - 1
    guard tie == .at, at >= trigger.upperBound, at - trigger.upperBound <= 2,
      frame.verbs.contains(at),
      frame.word(at).hasSuffix("ed") || ["hit", "struck"].contains(frame.word(at))
    else { return 0 }
    return 2.5
  }

  /// "The river Ulúa overflowed near La Lima": the water is who did it.
  func waterScore(_ index: Int, _ trigger: Range<Int>) -> Double {
    let end = annotation.toponyms[index].tokens.upperBound
    return isWater(index) && end <= trigger.lowerBound && trigger.lowerBound - end <= 2 ? -2 : 0
  }

  /// "Lokoja, where the Niger meets the Benue, has been under water": what an aside names is not where it happened.
  func asideScore(_ index: Int, _ trigger: Range<Int>, _ frame: SentenceFrame) -> Double {
    let tokens = annotation.toponyms[index].tokens
    guard tokens.upperBound < trigger.lowerBound,
      let start = (max(1, tokens.lowerBound - 8)..<max(1, tokens.lowerBound)).last(where: {
        ["where", "which", "whose"].contains(frame.word($0)) && frame.word($0 - 1) == ","
      }),
      !(start..<tokens.lowerBound).contains(where: { frame.word($0) == "," }),
      (tokens.upperBound..<trigger.lowerBound).contains(where: { frame.word($0) == "," })
    else { return 0 }
    return -8
  }

  /// A street or a house that nobody knows places nothing where the town is named too.
  func isStreet(_ tokens: Range<Int>, _ frame: SentenceFrame) -> Bool {
    let last = frame.word(tokens.upperBound - 1)
    return Self.streets.contains(last) || Self.streets.contains(frame.hash(tokens.upperBound))
      || Self.streets.contains(frame.hash(tokens.lowerBound))
  }

  private static let streets: WordSet = [
    "street", "avenue", "road", "boulevard", "square", "plaza", "building", "hotel", "house",
    "hall", "palace", "restaurant", "club", "calle", "avenida", "lane", "drive", "highway",
  ]

  /// "Kharkiv's mayor warned of more shelling": a local office speaks of its own town, where no other place is named.
  func ofOffice(_ frame: SentenceFrame, _ trigger: Range<Int>) -> Choice? {
    let index = frame.toponyms.first { index in
      let toponym = annotation.toponyms[index]
      guard toponym.role == .literal || toponym.role == .organisation, !isCountryOrWider(index),
        let place = annotation.resolutions[index].place,
        place.featureClass == .populated
          || place.featureClass == .administrative && place.featureCode != "ADM1",
        !place.featureCode.hasPrefix("PPLC"), toponym.tokens.upperBound <= trigger.lowerBound
      else { return false }
      // "The governor of Gedaref has banned it".
      let start = toponym.tokens.lowerBound
      if frame.word(start - 1) == "of", Self.offices.contains(frame.hash(start - 2)) { return true }
      let next = toponym.tokens.upperBound..<(toponym.tokens.upperBound + 4)
      return next.contains { Self.offices.contains(frame.hash($0)) }
    }
    return index.map { Choice(toponym: $0, isCarried: true, rule: "place.office") }
  }

  private static let offices: WordSet = [
    "mayor", "governor", "prefect", "municipality", "council", "councillor", "hospital",
    "residents", "diocese", "commissioner", "district", "emergency",
  ]
}
