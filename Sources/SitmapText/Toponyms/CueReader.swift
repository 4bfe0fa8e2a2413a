import SitmapModel

/// Reads the cues of the candidates of one sentence.
struct CueReader {
  let sentence: MarkedSentence
  let document: DocumentWords
  let spans: [NameSpan]

  /// The cues of a candidate.
  func cues(of number: Int) -> MentionCues {
    let span = spans[number]
    var cues: MentionCues = .any
    if let hit = span.hit { cues.formUnion(knowledge(of: hit)) }
    cues.formUnion(origin(of: span))
    cues.formUnion(writing(of: span))
    cues.formUnion(left(of: span, number: number))
    cues.formUnion(right(of: span, number: number))
    cues.formUnion(documentEvidence(of: span, number: number))
    return cues
  }

  private func knowledge(of hit: NameHit) -> MentionCues {
    var cues: MentionCues = []
    if hit.traits.contains(.country) { cues.insert(.country) }
    if hit.traits.contains(.admin1) { cues.insert(.admin1) }
    if hit.traits.contains(.capital) { cues.insert(.capital) }
    if hit.traits.contains(.demonym) { cues.insert(.demonym) }
    switch hit.maxPopulation {
    case 1_000_000...: cues.insert(.overMillion)
    case 100_000...: cues.insert(.over100000)
    case 15_000...: cues.insert(.over15000)
    case 1_000...: cues.insert(.over1000)
    default: cues.insert(.small)
    }
    if hit.traits.contains(.loose) { cues.insert(.loose) }
    if !hit.traits.contains(.primary) { cues.insert(.aliasOnly) }
    if hit.tokens.count > 1 { cues.insert(.severalWords) }
    if hit.bestClass == .water || hit.bestClass == .undersea { cues.insert(.water) }
    if hit.traits.contains(.englishSpeaking) { cues.insert(.englishSpeaking) }
    if hit.traits.contains(.inNamedCountry) { cues.insert(.inNamedCountry) }
    if hit.traits.contains(.inNamedUnit) { cues.insert(.inNamedUnit) }
    switch hit.stopRule {
    case .context: cues.insert(.stopContext)
    case .capital: cues.insert(.stopCapital)
    case .never, nil: break
    }
    if hit.candidateCount >= 5 { cues.insert(.manyCandidates) }
    if hit.candidateCount == 1 { cues.insert(.oneCandidate) }
    return cues
  }

  private func origin(of span: NameSpan) -> MentionCues {
    let isHeaded =
      span.origin != .road && span.tokens.count > 1
      && sentence.words[span.tokens.upperBound - 1].traits.contains(.placeHead)
    let headed: MentionCues = isHeaded ? .headed : []
    switch span.origin {
    case .hit: return headed
    case .extended: return [headed, .extended]
    case .road: return .road
    case .announced:
      return KindReader.kind(of: span, in: sentence) != nil
        ? .announcedByKind : .announcedByPreposition
    }
  }

  private func writing(of span: NameSpan) -> MentionCues {
    var cues: MentionCues = []
    let first = sentence.tokens[span.tokens.lowerBound]
    if span.tokens.lowerBound == sentence.firstWord { cues.insert(.sentenceStart) }
    switch sentence.casing {
    case .running: break
    case .headline: cues.insert(.headline)
    case .capitals: cues.insert(.capitalsLine)
    }
    if sentence.casing != .capitals, first.text.utf8.count > 1, first.isAllCapitals {
      cues.insert(.shouted)
    }
    if first.text.utf8.count <= 3, span.tokens.count == 1 { cues.insert(.shortName) }
    if span.part != nil { cues.insert(.compoundPart) }
    if span.tokens.count == 1, document.isSmallElsewhere(first) {
      cues.insert(.smallElsewhere)
    }
    return cues
  }

  private func left(of span: NameSpan, number: Int) -> MentionCues {
    var cues: MentionCues = []
    let start = span.tokens.lowerBound
    let before = start - 1
    guard before >= 0 else { return cues }
    let traits = sentence.words[before].traits
    let word = sentence.tokens[before].hash
    let isComma = word == SmallWords.comma
    let isConjunction = word == SmallWords.and || word == SmallWords.or
    if word == SmallWords.the { cues.insert(.afterThe) }
    if isConjunction { cues.insert(.afterConjunction) }
    if !sentence.words[before].isCapital || before == sentence.firstWord
      || sentence.casing != .running
    {
      if traits.contains(.strongPreposition) {
        cues.insert(.afterStrongPreposition)
      } else if Self.weak.contains(word) {
        cues.insert(.afterWeakPreposition)
      }
      if traits.contains(.placeVerb) { cues.insert(.afterPlaceVerb) }
      if traits.contains(.direction) { cues.insert(.afterDirection) }
    }
    if word == SmallWords.of, sentence.traits(at: before - 1).contains(.organisationLead),
      sentence.isCapital(at: before - 1)
    {
      cues.insert(.afterOrganisationOf)
    }
    if GroupNames.hold(start, in: sentence.tokens) { cues.insert(.afterOrganisationOf) }
    if isComma, number > 0, spans[number - 1].tokens.upperBound == before {
      cues.insert(.afterPlaceComma)
    }
    if isComma || isConjunction, number > 0,
      spans[number - 1].tokens.upperBound >= before - 1
    {
      cues.insert(.listed)
    }
    if !sentence.tokens[before].isLetters, isHolding(sentence.tokens[before].lower) {
      cues.insert(.afterStrongPreposition)
      return cues
    }
    if sentence.words[before].isCapital,
      sentence.words[before].runEnd > start || sentence.words[before].runEnd == start
    {
      cues.formUnion(capitalBefore(before, traits: traits, number: number))
    }
    return cues
  }

  /// "ISIL-held Raqqa", "Russian-occupied Melitopol": what is held is a place.
  private func isHolding(_ word: String) -> Bool {
    guard let dash = word.utf8.lastIndex(of: UInt8(ascii: "-")) else { return false }
    return Self.holdings.contains(String(word[dash...].dropFirst()))
  }

  private static let holdings: Set<String> = [
    "held", "controlled", "occupied", "run", "ruled", "besieged", "administered",
  ]

  private static let weak: WordSet = ["at", "from", "to", "of", "through", "via", "off", "along"]

  private func capitalBefore(_ before: Int, traits: WordTraits, number: Int) -> MentionCues {
    if traits.contains(.function) && before == sentence.firstWord { return [] }
    if traits.contains(.title) { return .afterTitle }
    if traits.contains(.givenName) { return .afterGivenName }
    if number > 0, spans[number - 1].tokens.contains(before) { return .afterPlaceWord }
    if !traits.isDisjoint(with: [.function, .strongPreposition, .kindNoun, .direction]) {
      return []
    }
    return .afterUnknownCapital
  }

  private func right(of span: NameSpan, number: Int) -> MentionCues {
    var cues: MentionCues = []
    let next = span.tokens.upperBound
    if KindReader.kind(of: span, in: sentence) != nil { cues.insert(.kindNoun) }
    guard next < sentence.tokens.count else { return cues }
    let traits = sentence.words[next].traits
    let word = sentence.tokens[next].hash
    let isComma = word == SmallWords.comma
    if isComma, number + 1 < spans.count, spans[number + 1].tokens.lowerBound == next + 1 {
      cues.insert(.beforePlaceComma)
    }
    if isComma, next + 1 < sentence.tokens.count, isAge(next + 1) { cues.insert(.beforeAge) }
    if Self.possessives.contains(word) { cues.insert(.beforePossessive) }
    if traits.contains(.speech) { cues.insert(.beforeSpeech) }
    if sentence.words[next].isCapital,
      sentence.casing == .running || Self.missions.contains(word)
    {
      cues.formUnion(capitalAfter(next, traits: traits, number: number))
    } else {
      if traits.contains(.civicNoun) { cues.insert(.beforeCivicNoun) }
      if verbFollows(next) { cues.insert(.beforeGovernmentVerb) }
    }
    return cues
  }

  private static let missions: WordSet = ["embassy", "consulate"]
  private static let possessives: WordSet = ["'s", "\u{2019}s"]

  private func capitalAfter(_ next: Int, traits: WordTraits, number: Int) -> MentionCues {
    if traits.contains(.organisationHead) { return .beforeOrganisation }
    if traits.contains(.pressHead) { return .beforePress }
    if traits.contains(.teamHead) { return .beforeTeam }
    if traits.contains(.title) { return .beforeTitle }
    if traits.contains(.commonAdjective) { return .commonAdjectiveNext }
    if number + 1 < spans.count, spans[number + 1].tokens.contains(next) { return .insideRun }
    if traits.contains(.calendar) { return [] }
    return .beforeUnknownCapital
  }

  private func isAge(_ index: Int) -> Bool {
    sentence.tokens[index].kind == .number && sentence.tokens[index].text.utf8.count <= 2
      && sentence.hash(at: index + 1) == SmallWords.comma
  }

  private static let helpers: WordSet = [
    "also", "has", "had", "have", "will", "later", "again",
  ]

  private func verbFollows(_ index: Int) -> Bool {
    var index = index
    while Self.helpers.contains(sentence.hash(at: index)) { index += 1 }
    return sentence.traits(at: index).contains(.governmentVerb)
  }

  private func documentEvidence(of span: NameSpan, number: Int) -> MentionCues {
    var cues: MentionCues = []
    guard span.tokens.count == 1 else { return cues }
    let token = sentence.tokens[span.tokens.lowerBound]
    if document.isSurname(token) { cues.insert(.surname) }
    if sentence.words[span.tokens.lowerBound].traits.contains(.givenName) {
      cues.insert(.isGivenName)
    }
    return cues
  }
}
