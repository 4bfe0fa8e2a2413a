package import SitmapModel

/// Reads the generic words around a name: "province of", "County", "River".
package enum KindReader {
  /// The kind that the words over a column give to the names under it: provinces, or nil.
  ///
  /// Words for smaller units are not taken: the names under "County" or "District" are more often those of its main town in the
  /// gazetteer, and a unit of that name elsewhere would be chosen.
  package static func kind(ofColumn header: [Token]) -> KindCue? {
    let kinds = Set(header.compactMap { after[$0.hash] ?? before[$0.hash] })
    return kinds == [.province] ? .province : nil
  }

  /// The kind that the words inside and beside a name announce.
  static func kind(of span: NameSpan, in sentence: MarkedSentence) -> KindCue? {
    if let kind = span.kind { return kind }
    let next = span.tokens.upperBound
    // "Lake Chad", "Clarke County": the word is part of the name.
    if span.tokens.count > 1, span.hit?.traits.contains(.demonym) != true {
      if let kind = after[sentence.hash(at: next - 1)] { return kind }
      let lead = sentence.hash(at: span.tokens.lowerBound)
      if let kind = before[lead], [.lake, .river, .mountain, .camp].contains(kind) { return kind }
    }
    // "Anbar province", "Naf river"; but not "Mosul camp residents' city".
    if let kind = after[sentence.hash(at: next)], !sentence.has(["of"], at: next + 1) {
      return kind
    }
    let word = sentence.hash(at: next)
    if isSea(span, next: word, in: sentence) { return .sea }
    if dwellers.contains(word), sentence.isCamp(at: next + 1) { return .camp }
    if word == SmallWords.air, sentence.lower(at: next + 1) == "base" { return .airbase }
    // "province of Anbar", "the towns of A and B".
    let first = span.tokens.lowerBound
    if joints.contains(sentence.hash(at: first - 1)) {
      return before[sentence.hash(at: first - 2)]
    }
    // "the capital Baghdad", "the town Hit": the noun stands right before the name.
    if let kind = before[sentence.hash(at: first - 1)], kind != .region,
      !sentence.isCapital(at: first - 1), !sentence.isCapital(at: next)
    {
      return kind
    }
    return nil
  }

  /// "in the Atlantic", "the Adriatic coast": a name with the article that a sea has is the sea's.
  private static func isSea(_ span: NameSpan, next: UInt64, in sentence: MarkedSentence) -> Bool {
    guard span.tokens.count == 1, span.part == nil, span.hit?.traits.contains(.sea) == true,
      sentence.hash(at: span.tokens.lowerBound - 1) == SmallWords.the,
      !sentence.isCapital(at: span.tokens.upperBound)
    else { return false }
    let isHeaded = sentence.traits(at: span.tokens.upperBound).contains(.placeHead)
    return !isHeaded || coasts.contains(next)
  }

  private static let dwellers: WordSet = ["refugee", "idp"]
  private static let coasts: WordSet = ["coast"]

  /// Words between a generic word and the name after it.
  private static let joints: WordSet = ["of", "de", "du", "d'", "d\u{2019}"]

  /// The kind that a generic word gives to the name before it.
  static let after = WordTable<KindCue>([
    "province": .province, "governorate": .province, "state": .province, "oblast": .province,
    "prefecture": .province, "region": .province, "county": .district, "district": .district,
    "parish": .district, "territory": .district, "township": .district, "raion": .district,
    "canton": .district, "department": .province, "river": .river, "creek": .river, "lake": .lake,
    "reservoir": .lake, "sea": .sea, "ocean": .sea, "gulf": .sea, "bay": .sea, "strait": .sea,
    "valley": .region, "peninsula": .region, "desert": .region, "plains": .region,
    "plateau": .region,
    "camp": .camp, "airbase": .airbase, "dam": .dam, "bridge": .bridge, "mountains": .mountain,
    "mountain": .mountain, "hills": .mountain, "island": .island, "islands": .island,
    "archipelago": .island, "neighborhood": .quarter, "neighbourhood": .quarter,
    "quarter": .quarter,
    "suburb": .quarter, "city": .settlement, "town": .settlement, "village": .settlement,
  ])

  /// The kind that a generic word gives to the name after it, with or without "of".
  static let before = WordTable<KindCue>([
    "province": .province, "provinces": .province, "governorate": .province, "state": .province,
    "states": .province, "oblast": .province, "region": .province, "county": .district,
    "district": .district, "districts": .district, "territory": .district, "prefecture": .province,
    "city": .settlement, "cities": .settlement, "town": .settlement, "towns": .settlement,
    "village": .settlement, "villages": .settlement, "hamlet": .settlement, "capital": .settlement,
    "municipality": .settlement, "port": .settlement, "township": .settlement, "suburb": .quarter,
    "suburbs": .quarter, "neighborhood": .quarter, "neighbourhood": .quarter,
    "district's": .district,
    "river": .river, "lake": .lake, "sea": .sea, "gulf": .sea, "bay": .sea, "strait": .sea,
    "island": .island, "islands": .island, "isle": .island, "camp": .camp, "camps": .camp,
    "mount": .mountain, "mt": .mountain, "jebel": .mountain, "jabal": .mountain,
    "country": .country, "republic": .country, "kingdom": .country, "quarter": .quarter,
    "settlement": .settlement, "stronghold": .settlement, "bastion": .settlement,
    "ville": .settlement, "capitale": .settlement, "localité": .settlement, "cité": .settlement,
    "commune": .district, "territoire": .district, "département": .district, "région": .province,
    "préfecture": .province, "fleuve": .river, "rivière": .river, "lac": .lake, "île": .island,
    "mer": .sea, "golfe": .sea, "quartier": .quarter, "banlieue": .quarter, "mont": .mountain,
  ])
}

extension MarkedSentence {
  /// Whether a word is "camp" or "camps".
  fileprivate func isCamp(at index: Int) -> Bool {
    let word = lower(at: index)
    return word == "camp" || word == "camps"
  }
}
