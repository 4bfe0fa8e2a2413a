import SitmapModel

/// Decides what a place name does in its sentence.
struct RoleReader {
  let sentence: MarkedSentence
  let passage: Passage.Kind

  /// The role of a candidate.
  func role(of span: NameSpan, cues: MentionCues) -> ToponymRole {
    if cues.contains(.dateline) { return .dateline }
    if isPublisher(span) { return .publisher }
    if span.hit?.traits.contains(.demonym) == true || isPeople(span) { return .demonym }
    if isPerson(span, cues: cues) { return .person }
    if !cues.isDisjoint(with: [.afterOrganisationOf, .beforePress]) { return .organisation }
    if cues.contains(.beforeTeam) { return .person }
    if isBody(span, cues: cues) { return .organisation }
    if isMetonym(span, cues: cues) { return .metonym }
    return .literal
  }

  /// Whether the words around leave no doubt that the name is a person's: "Ms Paris", "Jordan, 34,", "Jordan, a nurse,".
  ///
  /// The weights, which overrule the other signs of a person, do not overrule these.
  func isCertainPerson(_ span: NameSpan, cues: MentionCues) -> Bool {
    let before = span.tokens.lowerBound - 1
    if cues.contains(.afterTitle), !cues.contains(.beforePlaceComma),
      sentence.tokens.indices.contains(before), sentence.tokens[before].isAbbreviatedTitle
    {
      return true
    }
    guard cues.isDisjoint(with: [.afterStrongPreposition, .kindNoun]) else { return false }
    return cues.contains(.beforeAge) || isDescribed(span, cues: cues) || isNamedInFull(span)
  }

  /// "Somali troops": of a name that is a province's and a people's, the people's.
  private func isPeople(_ span: NameSpan) -> Bool {
    span.hit?.traits.contains(.people) == true
      && Self.peopleNouns.contains(sentence.hash(at: span.tokens.upperBound))
  }

  private static let peopleNouns: WordSet = [
    "army", "troops", "soldiers", "forces", "government", "officials", "official", "police",
    "pirates", "militants", "president", "prime", "minister", "authorities", "refugees", "refugee",
    "civilians", "people", "rebels", "fighters", "capital", "national", "military", "security",
    "special", "interim", "federal", "journalists", "journalist", "women", "families", "migrants",
    "clan", "clans", "elders", "insurgents", "guerrillas", "villagers", "politician", "lawmaker",
    "intelligence", "navy", "coast", "waters", "border",
  ]

  private func isPerson(_ span: NameSpan, cues: MentionCues) -> Bool {
    let located: MentionCues = [.afterStrongPreposition, .beforePlaceComma, .kindNoun]
    if cues.contains(.afterGivenName) { return true }
    if cues.contains(.afterTitle), !cues.contains(.beforePlaceComma) {
      return !cues.contains(.country)
        || sentence.tokens[span.tokens.lowerBound - 1].isAbbreviatedTitle
    }
    guard cues.isDisjoint(with: located) else { return false }
    if cues.contains(.surname), cues.isDisjoint(with: [.country, .afterWeakPreposition]) {
      return true
    }
    if cues.contains(.beforeAge) { return true }
    if cues.contains(.isGivenName), cues.contains(.beforeUnknownCapital) { return true }
    return isDescribed(span, cues: cues) || isNamedInFull(span)
  }

  /// "Austin, the US defense secretary, spoke": a single name and a description of a person.
  private func isDescribed(_ span: NameSpan, cues: MentionCues) -> Bool {
    guard span.tokens.count == 1, !cues.contains(.afterWeakPreposition),
      cues.contains(.isGivenName) || cues.isDisjoint(with: [.country, .capital])
    else { return false }
    return isDescribed(after: span.tokens.upperBound)
  }

  /// "Georgia Miller, an exchange student, said", "its owner, Damian Homs, makes": two names of which one is a place's.
  private func isNamedInFull(_ span: NameSpan) -> Bool {
    guard span.tokens.count == 1, sentence.casing == .running else { return false }
    let start = sentence.words[span.tokens.lowerBound].runStart
    let end = sentence.words[span.tokens.lowerBound].runEnd
    guard end - start == 2, sentence.tokens[start..<end].allSatisfy({ $0.kind == .word }) else {
      return false
    }
    if isDescribed(after: end) { return true }
    return sentence.lower(at: start - 1) == "," && sentence.lower(at: end) == ","
      && Self.callings.contains(sentence.hash(at: start - 2))
  }

  private func isDescribed(after end: Int) -> Bool {
    guard sentence.hash(at: end) == SmallWords.comma,
      SmallWords.articles.contains(sentence.hash(at: end + 1))
    else { return false }
    var index = end + 2
    while index < sentence.tokens.count, index < end + 8 {
      let lower = sentence.tokens[index].lower
      if lower == "," || lower == "." { return false }
      if lower == "from" || lower == "in" || lower == "of" || lower == "where" { return false }
      if Self.callings.contains(lower) { return isClosed(index + 1) }
      if !sentence.words[index].traits.isDisjoint(with: [.kindNoun, .placeHead]) { return false }
      index += 1
    }
    return false
  }

  /// Whether the description ends in a comma: ", a relief worker said." describes nobody.
  private func isClosed(_ start: Int) -> Bool {
    for index in start..<max(start, min(start + 8, sentence.tokens.count)) {
      if sentence.tokens[index].text == "," { return true }
      if sentence.words[index].traits.contains(.speech) { return false }
    }
    return false
  }

  /// "Clarke County Superior Court", "Mosul University", "Georgia Modular Systems".
  private func isBody(_ span: NameSpan, cues: MentionCues) -> Bool {
    if cues.contains(.beforeOrganisation) { return true }
    guard cues.contains(.beforeUnknownCapital) else { return false }
    let end = sentence.words[span.tokens.upperBound - 1].runEnd
    return sentence.traits(at: end - 1).contains(.organisationHead)
  }

  /// "Baghdad said", "Moscow denies", "asked Washington for".
  private func isMetonym(_ span: NameSpan, cues: MentionCues) -> Bool {
    guard !cues.isDisjoint(with: [.country, .capital]), !cues.contains(.kindNoun) else {
      return false
    }
    let before = span.tokens.lowerBound - 1
    let isObject =
      sentence.traits(at: before).contains(.addressVerb) && !cues.contains(.afterStrongPreposition)
    if isObject { return true }
    guard cues.isDisjoint(with: [.afterStrongPreposition, .afterWeakPreposition]) else {
      return false
    }
    if cues.contains(.beforeSpeech) || cues.contains(.beforeGovernmentVerb) { return true }
    var index = span.tokens.upperBound
    while Self.helpers.contains(sentence.hash(at: index)) { index += 1 }
    // "Moscow may be preparing an offensive", "Manila put the number at three".
    if Self.intentions.contains(sentence.hash(at: index)) { return true }
    return index > span.tokens.upperBound
      && !sentence.traits(at: index).isDisjoint(with: [.speech, .governmentVerb])
  }

  /// "the BBC's X in Washington says", "(Reporting by X in Beirut; ...)".
  private func isPublisher(_ span: NameSpan) -> Bool {
    let before = span.tokens.lowerBound - 1
    guard Self.seats.contains(sentence.hash(at: before)) else { return false }
    var index = before - 1
    var names = 0
    while index >= 0, before - index <= 8 {
      let traits = sentence.words[index].traits
      let lower = sentence.tokens[index].lower
      if traits.contains(.reporter) || (traits.contains(.press) && names > 0) { return true }
      if sentence.words[index].isCapital { names += 1 }
      let passes =
        sentence.words[index].isCapital || lower == "'s" || lower == "\u{2019}s" || lower == "by"
        || lower == "," || lower == "and"
      if !passes { return false }
      index -= 1
    }
    return false
  }

  private static let seats: WordSet = ["in", "from"]
  private static let helpers: WordSet = [
    "has", "had", "have", "also", "will", "would", "did", "does", "not", "again", "later",
    "repeatedly", "itself",
    "is", "was", "expected", "may", "might", "could", "can", "should", "must", "now", "still", "be",
  ]
  private static let intentions: WordSet = [
    "preparing", "planning", "appealed", "appeals", "appealing", "sending", "put", "puts", "aims",
    "means", "weighing", "considering",
    "seeking", "trying", "ready", "poised", "hoping", "drafting", "mulling", "pressing", "puts",
    "supplied", "supplies", "delivered", "donated", "handed", "shipped",
    "counts", "counted", "listed", "lists", "gave", "gives",
  ]
  private static let callings: WordSet = [
    "secretary", "minister", "president", "nurse", "doctor", "teacher", "spokesman", "spokeswoman",
    "student", "lawyer", "mother", "father", "director", "officer", "manager", "driver", "resident",
    "commander", "general", "chief", "leader", "senator", "governor", "mayor", "singer", "actor",
    "actress", "player", "coach", "farmer", "worker", "son", "daughter", "wife", "husband",
    "professor",
    "journalist", "reporter", "activist", "analyst", "engineer", "soldier", "volunteer", "owner",
    "spokesperson", "representative", "envoy", "judge",
    "survivor", "witness", "founder", "chairman", "chairwoman", "co-ordinator", "coordinator",
  ]
}

extension Token {
  /// Whether it is a title that only stands before names ("Mr", "Col").
  var isAbbreviatedTitle: Bool {
    switch lower {
    case "mr", "mrs", "ms", "miss", "dr", "prof", "col", "gen", "lt", "sgt", "capt", "maj", "cmdr",
      "adm",
      "cpl", "pvt", "sen", "rep", "rev", "det", "sir", "lady", "lord", "dame":
      true
    default: false
    }
  }
}
