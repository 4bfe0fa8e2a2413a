import SitmapModel

/// The place that a heading gives to the lines under it.
extension PlaceChooser {
  /// The place of the heading over a sentence, or of the name and colon that open its paragraph ("Anbar: ...").
  ///
  /// The innermost heading that names a place speaks; one that names several speaks for none.
  func heading(over frame: SentenceFrame) -> Choice? {
    if let opening = opening(of: frame) { return opening }
    for number in frame.headings where frames.indices.contains(number) {
      let named = finest(eligible(in: frames[number]).filter { isPlaced($0) })
      guard !named.isEmpty else { continue }
      guard named.count == 1 else { return nil }
      return Choice(toponym: named[0], isCarried: true, rule: "place.heading")
    }
    return nil
  }

  /// The place of the line without a verb that opens a bulletin ("SINDH: DAILY FLOOD SITUATION REPORT").
  ///
  /// It speaks for a sentence as long as no other place has been named; for a label and its number always.
  func headline(over frame: SentenceFrame, label isLabel: Bool) -> Choice? {
    for head in frames.prefix(Self.headlines) where head.sentence.index < frame.sentence.index {
      guard Verbs.find(in: head.tokens).isEmpty else { return nil }
      let named = finest(eligible(in: head).filter { isPlaced($0) })
      guard !named.isEmpty else { continue }
      guard named.count == 1, frame.sentence.index - head.sentence.index <= Self.longestBulletin
      else { return nil }
      let between = frames[(head.sentence.index + 1)..<frame.sentence.index]
      guard isLabel || between.allSatisfy({ eligible(in: $0).isEmpty }) else { return nil }
      return Choice(toponym: named[0], isCarried: true, rule: "place.headline")
    }
    return nil
  }

  /// Lines at the head of a bulletin.
  private static let headlines = 2
  /// Lines of a bulletin; a bound on the work for a file that is none.
  private static let longestBulletin = 60

  /// The latest place of the same paragraph or line, else of the heading; nil when there is no heading with a place.
  func headed(_ frame: SentenceFrame) -> Choice? {
    guard let heading = heading(over: frame), rules(heading.toponym, frame) else { return nil }
    let sentence = frame.sentence
    let near = latest(before: sentence.index, within: 3) { index in
      frames[annotation.toponyms[index].sentence].sentence.paragraph == sentence.paragraph
        && !isCountryOrWider(index)
    }
    return near.map { Choice(toponym: $0, isCarried: true, rule: "place.carried") } ?? heading
  }

  /// Whether a heading places before the sentences above do.
  ///
  /// It does in lists and tables, and where it is hardly more than a name ("Anbar Governorate"). "Fighting in Ramadi" over
  /// the paragraphs of an article is a headline: they tell a story from one to the next.
  private func rules(_ heading: Int, _ frame: SentenceFrame) -> Bool {
    guard frame.sentence.passage == .body else { return true }
    let toponym = annotation.toponyms[heading]
    let other = frames[toponym.sentence]
    guard other.sentence.passage == .heading else { return true }
    let more = other.tokens.indices.count { at in
      other.tokens[at].kind == .word && !toponym.tokens.contains(at)
        && !Self.units.contains(other.word(at))
        && !other.dates.contains { $0.tokens.contains(at) }
    }
    return more <= 1
  }

  /// The place of the name and colon that open the paragraph of a sentence.
  func opening(of frame: SentenceFrame) -> Choice? {
    opener(of: frame).map { Choice(toponym: $0, isCarried: true, rule: "place.heading") }
  }

  /// The name that opens a paragraph before a colon.
  private func opener(of frame: SentenceFrame) -> Int? {
    guard frame.sentence.passage == .body || frame.sentence.passage == .item else { return nil }
    var first = frame.sentence.index
    while first > 0, frame.sentence.index - first < Self.longestParagraph,
      frames[first - 1].sentence.paragraph == frame.sentence.paragraph
    {
      first -= 1
    }
    return eligible(in: frames[first]).first { index in
      opensWithColon(index, in: frames[first]) && isPlaced(index)
    }
  }

  /// Whether a name and a colon open a sentence ("Anbar:", "In Anbar province:").
  func opensWithColon(_ index: Int, in frame: SentenceFrame) -> Bool {
    let tokens = annotation.toponyms[index].tokens
    guard tokens.lowerBound <= 1 else { return false }
    let next = tokens.upperBound
    return frame.word(next) == ":"
      || Self.units.contains(frame.hash(next)) && frame.word(next + 1) == ":"
  }

  private func isPlaced(_ index: Int) -> Bool { annotation.resolutions[index].place != nil }

  /// The names that are no unit around another of them.
  private func finest(_ names: [Int]) -> [Int] {
    names.filter { name in
      guard let place = annotation.resolutions[name].place else { return true }
      return !names.contains { other in
        guard other != name, let finer = annotation.resolutions[other].place else { return false }
        if finer.id == place.id { return other < name }
        let isCountry = place.featureCode.hasPrefix("PCL")
        return finer.admin1?.id == place.id
          || (isCountry && finer.country == place.country && !finer.featureCode.hasPrefix("PCL"))
      }
    }
  }

  /// Words for a unit between a name and its colon.
  private static let units: WordSet = [
    "province", "governorate", "district", "region", "state", "county", "department", "oblast",
    "prefecture", "territory", "commune", "municipality", "city", "town", "village", "camp", "area",
    "subdistrict", "sub-district", "zone", "locality", "island",
  ]
  /// Sentences of a paragraph that a name at its head places.
  private static let longestParagraph = 12
}
