import SitmapModel

/// Tells names that no gazetteer has and that people are said to have left or gone to, or that are said to lie so far from a place.
///
/// "Raiders hounded 870 villagers out of Rijana", "some 5,000 people walked from Zalingei to Nertiti": a word for people and one
/// for a move stand before the preposition, so that the name is hardly anything else.
struct MoveEnds {
  /// The least probability of a name that a move makes a place: what the weights think impossible stays so.
  static let open = 0.02
  /// The probability of a name that people left or went to: enough for a record to stand on it.
  static let probability = 0.5

  let sentence: MarkedSentence

  /// Whether a name is an end of a move.
  func isEnd(_ span: NameSpan) -> Bool {
    guard span.hit == nil, span.part == nil, span.tokens.lowerBound > 1 else { return false }
    let preposition = preposition(before: span.tokens.lowerBound)
    guard let preposition else { return false }
    let before = max(0, preposition - Self.reach)..<preposition
    let near = before.reversed().prefix { !Self.stops.contains(sentence.hash(at: $0)) }
    // "An influx of 11,000 Burundians into Kagunga": a flight is of people, whoever they are.
    if near.contains(where: { Self.flights.contains(sentence.hash(at: $0)) }) { return true }
    return near.contains { Self.moves.contains(sentence.hash(at: $0)) }
      && sentence.tokens.contains { Self.people.contains($0.hash) }
  }

  /// Whether the text says behind a name how far it lies from another: "in Qarnabash, 12 km north of Homs".
  func isMeasured(_ span: NameSpan) -> Bool {
    guard span.hit == nil, span.part == nil, span.tokens.lowerBound > 0 else { return false }
    let end = span.tokens.upperBound
    return sentence.tokens.indices.contains(end + 3)
      && (sentence.tokens[end].text == "," || sentence.tokens[end].text == "(")
      && sentence.tokens[end + 1].kind == .number
      && Self.units.contains(sentence.hash(at: end + 2))
      && Self.nouns.contains(sentence.hash(at: span.tokens.lowerBound - 1))
  }

  private static let units: WordSet = ["km", "kms", "kilometres", "kilometers", "miles"]
  private static let nouns: WordSet = [
    "in", "at", "near", "of", "to", "from", "on", "outside", "around", "village", "town", "hamlet",
  ]

  /// The token of "from", "to" or "into" that governs a name, over "and" and another name.
  private func preposition(before start: Int) -> Int? {
    var at = start - 1
    // "to Kanyaruchinya and Goma", "from Anadan, Hayyan and Mayer".
    while at > 1, start - at <= 6,
      sentence.isCapital(at: at) || Self.joints.contains(sentence.hash(at: at))
    {
      at -= 1
    }
    if Self.ends.contains(sentence.hash(at: at)) { return at }
    return sentence.lower(at: at) == "of" && sentence.lower(at: at - 1) == "out" ? at - 1 : nil
  }

  /// Tokens from the verb to the preposition: "hounded some 870 villagers out of", "from Zalingei to".
  private static let reach = 9
  private static let stops: WordSet = [";", ":", ".", "said", "says"]
  private static let joints: WordSet = ["and", ","]
  private static let ends: WordSet = ["from", "to", "into", "towards", "toward"]
  private static let people: WordSet = [
    "people", "families", "households", "residents", "villagers", "inhabitants", "civilians",
    "refugees", "displaced", "idps", "evacuees", "persons", "thousands", "hundreds", "believers",
    "farmers", "women", "survivors", "returnees", "townspeople", "herders", "individuals",
  ]
  private static let flights: WordSet = [
    "fled", "flee", "flees", "fleeing", "displaced", "displaces", "evacuated", "evacuate",
    "uprooted", "evicted", "exodus", "influx", "repatriation", "repatriated", "displacement",
    "evacuation", "evacuees", "refugees", "idps", "returnees",
  ]
  private static let moves: WordSet = [
    "expelled", "hounded", "chased", "driven", "drove", "relocated", "resettled", "returned",
    "returning", "return", "walked", "trekked", "trudged", "crossed", "escaped", "arrived",
    "arriving", "ferried", "bused", "bussed", "airlifted", "shuttled", "transferred", "deported",
    "moved", "moving", "flight", "streamed", "poured", "ushered", "shifted", "trucked", "forced",
    "brought", "taken", "went", "gone", "come", "came", "heading", "headed", "left", "ran",
    "escorted", "carried", "settled", "reached", "sent",
  ]
}
