import SitmapModel

extension PlaceChooser {
  /// A place of an earlier sentence, by a noun of the trigger's clause that stands for it.
  func anaphor(of trigger: Range<Int>, in frame: SentenceFrame) -> Choice? {
    guard let (noun, at) = placeNoun(near: trigger, in: frame) else { return nil }
    // "A truce would spare Ashkelon more, hours after a rocket crashed into a school there".
    let inside = eligible(in: frame).last { index in
      annotation.toponyms[index].tokens.upperBound <= at && fits(index, noun: noun)
        && !isRefuge(index) && !isWater(index)
    }
    if let inside, noun == "there" {
      return Choice(toponym: inside, isCarried: true, rule: "place.anaphor '\(noun)'")
    }
    return anaphor(noun, before: frame)
  }

  /// A place of an earlier sentence, as what the text is about; rows of a table do not speak for one another.
  func carried(to frame: SentenceFrame, tie: Tie) -> Choice? {
    let index = frame.sentence.index
    guard frame.sentence.passage != .row else { return nil }
    var found =
      latest(before: index, within: 3) {
        !isCountryOrWider($0) && !isRefuge($0) && !isWater($0)
      }
      ?? latest(before: index, within: 3) { !isCountryOrWider($0) }
    // A country is near enough for a visit, and too wide for everything else.
    if found == nil, tie == .goal {
      found = latest(before: index, within: 2) { _ in true }
    }
    return found.map { Choice(toponym: $0, isCarried: true, rule: "place.carried") }
  }

  /// Where people went is not what the text is about: "fled the city for Iligan".
  func isRefuge(_ index: Int) -> Bool {
    let toponym = annotation.toponyms[index]
    let frame = frames[toponym.sentence]
    let start = toponym.tokens.lowerBound
    if (max(0, start - 2)..<start).contains(where: {
      ["crossed", "crossing"].contains(frame.word($0))
    }) {
      return true
    }
    if ["reached", "reach", "reaching", "entered"].contains(frame.word(start - 1)) { return true }
    if frame.word(start - 1) == "in",
      (max(0, start - 5)..<start).contains(where: { frame.word($0).hasPrefix("arriv") })
    {
      return true
    }
    guard ["to", "into", "for", "towards"].contains(Prepositions.outer(before: toponym, in: frame))
    else { return false }
    // "went back to Saraqib from camps around Atma": home, and what the text is about.
    let before = frame.tokens[..<toponym.tokens.lowerBound]
    return before.contains { Self.flights.contains($0.lower) }
      && !before.contains { Self.returns.contains($0.hash) }
  }

  private static let returns: WordSet = [
    "back", "home", "return", "returned", "returns", "returning", "returnees",
  ]

  private static let flights: Set<String> = [
    "fled", "flee", "fleeing", "left", "crossed", "evacuated", "moved", "relocated", "escaped",
    "displaced", "driven", "followed", "went", "gone", "walked", "walk", "travelled", "sent",
    "brought",
    "taken", "forced",
  ]

  /// "crossed the Mbomou river": a river on the way is not where the next thing happened.
  func isWater(_ index: Int) -> Bool {
    if let place = annotation.resolutions[index].place { return place.featureClass == .water }
    return annotation.toponyms[index].isCalledWater
  }

  func isNational(_ trigger: Range<Int>, _ frame: SentenceFrame) -> Bool {
    frame.clauses.tokens(of: trigger.lowerBound).contains { at in
      let word = frame.word(at)
      return word == "nationwide" || word == "countrywide"
        || word == "country" && frame.word(at - 1) == "the"
          && ["across", "throughout", "around", "of"].contains(frame.word(at - 2))
    }
  }

  /// The town of the dateline, where "here" stands in the clause of a trigger.
  func here(_ trigger: Range<Int>, _ frame: SentenceFrame) -> Choice? {
    guard frame.clauses.tokens(of: trigger.lowerBound).contains(where: { frame.word($0) == "here" })
    else { return nil }
    return dateline { !isCountryOrWider($0) }
      .map { Choice(toponym: $0, isCarried: true, rule: "place.dateline 'here'") }
  }

  /// The country that was named last.
  func country(before frame: SentenceFrame) -> Choice? {
    latest(before: frame.sentence.index, within: 12) { isCountryOrWider($0) }
      .map { Choice(toponym: $0, isCarried: true, rule: "place.country 'the country'") }
  }

  /// The place named before that a noun stands for ("the city").
  func anaphor(
    _ noun: String,
    before frame: SentenceFrame,
    besides taken: Set<Int> = [],
    ofRefuge: Bool = false
  ) -> Choice? {
    let places = Set(taken.compactMap { annotation.resolutions[$0].place?.id })
    func fits(_ index: Int) -> Bool {
      self.fits(index, noun: noun) && isTold(index)
        && (noun != "there" && noun != "area" || !isWater(index))
        && !(annotation.resolutions[index].place.map { places.contains($0.id) } ?? false)
    }
    // "arrived in Macomia. The army prepares an assault on the village": not on where people fled to.
    let found =
      latest(before: frame.sentence.index, within: 3) { fits($0) && isRefuge($0) == ofRefuge }
      ?? latest(before: frame.sentence.index, within: 12, where: fits)
      ?? dateline(where: fits)
    return found.map { Choice(toponym: $0, isCarried: true, rule: "place.anaphor '\(noun)'") }
  }

  /// "had been forecast to strike Salalah": where something was only feared or planned is not what the text is about.
  private func isTold(_ index: Int) -> Bool {
    let toponym = annotation.toponyms[index]
    let modality = frames[toponym.sentence].modality(at: toponym.tokens.lowerBound).modality
    return modality.isReal || modality == .negated
  }

  /// Whether a noun may stand for a place.
  func fits(_ index: Int, noun: String) -> Bool {
    guard let place = annotation.resolutions[index].place else { return false }
    let classes = Vocabulary.placeNouns[noun] ?? []
    return !isCountryOrWider(index) && (classes.isEmpty || classes.contains(place.featureClass))
  }

  /// Where the report was written from, for "here" and for "the city" when no other is named.
  private func dateline(where admits: (Int) -> Bool) -> Int? {
    annotation.toponyms.indices.prefix(Self.head).first {
      annotation.toponyms[$0].role == .dateline && admits($0)
    }
  }

  /// A dateline is among the first names of a report.
  private static let head = 12

  private func placeNoun(near trigger: Range<Int>, in frame: SentenceFrame) -> (
    noun: String, at: Int
  )? {
    for at in frame.clauses.tokens(of: trigger.lowerBound) {
      let word = frame.word(at)
      guard Vocabulary.placeNouns[word] != nil else { continue }
      if word == "there" {
        if !["is", "are", "was", "were", "have", "has"].contains(frame.word(at + 1)) {
          return (word, at)
        }
      } else if isDefinite(at, in: frame) {
        return (word, at)
      }
    }
    return nil
  }

  /// "the city", "the blockaded town", but not "the city of Mosul".
  private func isDefinite(_ at: Int, in frame: SentenceFrame) -> Bool {
    guard frame.word(at + 1) != "of" else { return false }
    for back in stride(from: at - 1, through: max(0, at - 3), by: -1) {
      if ["the", "this", "that"].contains(frame.word(back)) { return true }
      guard frame.tokens[back].kind == .word,
        !frame.verbs.contains(back) || frame.word(back).hasSuffix("ed")
      else { return false }
    }
    return false
  }

  /// The latest placing toponym before a sentence; the first of a sentence is more often its topic.
  ///
  /// A table is no story: its rows are passed over.
  func latest(before sentence: Int, within reach: Int, where admits: (Int) -> Bool) -> Int? {
    for at in stride(from: sentence - 1, through: max(0, sentence - reach), by: -1)
    where frames[at].sentence.cells.isEmpty {
      if let found = eligible(in: frames[at]).first(where: admits) { return found }
    }
    return nil
  }
}
