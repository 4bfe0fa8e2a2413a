import SitmapModel

/// Chooses the place of a record among the place names of its sentence and those before it.
struct PlaceChooser {
  /// A place name that was chosen.
  struct Choice {
    /// The toponym: an index into the annotation.
    let toponym: Int
    /// Whether it was carried over from another sentence.
    let isCarried: Bool
    /// Whether only a people or an actor of the place is named, and not the place itself.
    var isByActor = false
    /// The rule that chose it.
    let rule: String
  }

  /// What kind of tie the trigger has to its place.
  enum Tie {
    /// Something happens in it.
    case at
    /// The trigger's object is the place ("seized Ramadi").
    case object
    /// The place is where somebody goes ("flew to Russia").
    case goal
    /// The place is left ("withdrew from Kirkuk").
    case source
    /// Somebody of the place receives it ("missiles to the Iraqi government").
    case recipient
  }

  let annotation: Annotation
  let frames: [SentenceFrame]
  /// Names that no gazetteer has and that are likely names of places somewhere in the report.
  private let unknownNames: Set<String>

  init(annotation: Annotation, frames: [SentenceFrame]) {
    self.annotation = annotation
    self.frames = frames
    var names: Set<String> = []
    for (toponym, resolution) in zip(annotation.toponyms, annotation.resolutions)
    where resolution.place == nil && toponym.probability >= 0.5 {
      names.insert(toponym.text)
    }
    unknownNames = names
  }

  /// The score from which on a name of another clause of the sentence is taken.
  private static let leastInSentence = -1.6

  /// The places of a trigger: one, or several that are coordinated ("Omdurman and Bahri").
  ///
  /// What did not happen gets no place carried over by nearness alone: that would be a guess.
  func places(
    for trigger: Range<Int>,
    in sentence: Int,
    tie: Tie,
    isReal: Bool = true
  ) -> [Choice] {
    let frame = frames[sentence]
    if tie == .recipient { return recipient(of: trigger, in: frame).map { [$0] } ?? [] }
    let scored = onMap(eligible(in: frame))
      .map { ($0, score($0, trigger, frame, tie)) }
    if let best = scored.max(by: { ($0.1, -Double($0.0)) < ($1.1, -Double($1.0)) }), best.1 > 0 {
      if let named = anaphor(of: trigger, in: frame), isOnlySource(best.0, trigger, frame, tie) {
        return [named]
      }
      let place = finer(than: best.0, of: scored)
      // "has driven families from Bakool and Bay": they left both, and one thing drove them.
      let isLeft = Prepositions.before(annotation.toponyms[place], in: frame) == "from"
      return (isLeft ? [place] : coordinated(with: place, in: frame)).map {
        Choice(toponym: $0, isCarried: false, rule: "place.\(tie)")
      }
    }
    if let named = anaphor(of: trigger, in: frame) ?? here(trigger, frame) { return [named] }
    // Another clause of the sentence is nearer than another sentence.
    let distant = scored.filter { $0.1 > Self.leastInSentence && !isCountryOrWider($0.0) }
    if isReal, let best = distant.max(by: { ($0.1, -Double($0.0)) < ($1.1, -Double($1.0)) }) {
      return [Choice(toponym: best.0, isCarried: true, rule: "place.sentence")]
    }
    // "across the country": all of it, and no town of it.
    let carried =
      isNational(trigger, frame)
      ? country(before: frame)
      : headed(frame) ?? ofOffice(frame, trigger) ?? carried(to: frame, tie: tie)
        ?? heading(over: frame)
    guard let carried, isReal || tie == .goal || carried.rule != "place.carried" else { return [] }
    return [carried]
  }

  /// The country of those who receive something, by its own name where the report gives it.
  private func recipient(of trigger: Range<Int>, in frame: SentenceFrame) -> Choice? {
    let receivers = frame.toponyms.filter { index in
      let toponym = annotation.toponyms[index]
      guard [.literal, .demonym, .metonym].contains(toponym.role) else { return false }
      let start = toponym.tokens.lowerBound
      guard !isSpeakersPlace(index, frame) else { return false }
      return start >= trigger.lowerBound && start <= trigger.upperBound + 8
        && annotation.resolutions[index].place != nil
    }
    guard let index = receivers.first, let place = annotation.resolutions[index].place else {
      return nil
    }
    let named = annotation.toponyms.indices.first {
      annotation.toponyms[$0].role == .literal && annotation.resolutions[$0].place?.id == place.id
    }
    guard let named else {
      return Choice(toponym: index, isCarried: false, isByActor: true, rule: "place.recipient")
    }
    return Choice(toponym: named, isCarried: false, rule: "place.recipient")
  }

  /// The toponyms of a sentence that may place something.
  func eligible(in frame: SentenceFrame) -> [Int] {
    frame.toponyms.filter { index in
      let toponym = annotation.toponyms[index]
      // "the Iraqi-Syrian border" places as "the border of Iraq" does.
      let isBorder = toponym.role == .demonym && toponym.locative?.relation == .border
      guard toponym.role == .literal || isBorder || namesBuilding(toponym, frame),
        toponym.locative?.isApposition != true
      else {
        return false
      }
      // "THE TOWN OF HOSTIGAL": in capitals a noun looks like a name.
      if toponym.tokens.count == 1,
        Vocabulary.placeNouns[frame.word(toponym.tokens.lowerBound)] != nil
      {
        return false
      }
      guard annotation.resolutions[index].place != nil || unknownNames.contains(toponym.text) else {
        return false
      }
      guard !isInsideActor(toponym, frame), !isSpeakersPlace(index, frame) else { return false }
      // Of a name that no gazetteer has and the place that holds it, the one that is on the map.
      if annotation.resolutions[index].place == nil, let container = toponym.container,
        isPlaced(container, frame)
      {
        return false
      }
      // "Salgar, Antioquia": the second only says which Salgar.
      return !frame.toponyms.contains { other in
        guard other != index, annotation.resolutions[other].place != nil,
          let container = annotation.toponyms[other].container
        else { return false }
        return container.overlaps(toponym.tokens)
      }
    }
  }

  private func isPlaced(_ name: Range<Int>, _ frame: SentenceFrame) -> Bool {
    frame.toponyms.contains {
      annotation.toponyms[$0].tokens.overlaps(name) && annotation.resolutions[$0].place != nil
    }
  }

  /// "A spokesman in Washington said", "In Moscow, the minister asked": where somebody speaks, not where
  /// anything happened.
  private func isSpeakersPlace(_ index: Int, _ frame: SentenceFrame) -> Bool {
    let toponym = annotation.toponyms[index]
    let start = toponym.tokens.lowerBound
    // "the head of Donetsk region said": whom he speaks for.
    if frame.word(start - 1) == "of", Self.heads.contains(frame.hash(start - 2)) { return true }
    guard ["in", "from", "at"].contains(frame.word(start - 1)) else { return false }
    if Self.speakers.contains(frame.hash(start - 2)) {
      // "occupied the ministry in Tunis": a building, where nobody speaks.
      return !["ministry", "government"].contains(frame.word(start - 2))
        || frame.tokens.contains { Verbs.speech.contains($0.hash) }
    }
    // At the head of a sentence a capital is where officials speak; other towns are what they speak of.
    guard start == 1, frame.word(toponym.tokens.upperBound) == ",",
      let place = annotation.resolutions[index].place,
      place.featureCode == "PPLC" || place.featureCode.hasPrefix("PCL")
    else { return false }
    let next = toponym.tokens.upperBound..<(toponym.tokens.upperBound + 8)
    return next.contains { Self.speakers.contains(frame.hash($0)) }
  }

  private static let heads: WordSet = ["head", "governor", "mayor", "bishop", "chief"]
  private static let speakers: WordSet = [
    "spokesman", "spokeswoman", "spokesperson", "official", "officials", "minister", "ministers",
    "president", "diplomat", "diplomats", "correspondent", "reporter", "analyst", "analysts",
    "source",
    "sources", "ministry", "government", "ambassador", "secretary", "envoy", "lawmakers", "senator",
  ]

  /// "Anbar provincial officials": the name is part of who speaks or acts.
  private func isInsideActor(_ toponym: Toponym, _ frame: SentenceFrame) -> Bool {
    frame.actors.contains { mention in
      guard mention.tokens.count > toponym.tokens.count, mention.tokens.overlaps(toponym.tokens)
      else { return false }
      return mention.actor.type != .civilians && mention.actor.type != .communal
        && toponym.tokens.upperBound < mention.tokens.upperBound
    }
  }

  /// Whether a toponym is known only as a country or something wider.
  func isCountryOrWider(_ index: Int) -> Bool {
    guard let place = annotation.resolutions[index].place else { return false }
    return place.featureCode.hasPrefix("PCL") || place.featureCode == "CONT"
      || place.featureCode == "TERR"
  }

  private func score(
    _ index: Int,
    _ trigger: Range<Int>,
    _ frame: SentenceFrame,
    _ tie: Tie
  ) -> Double {
    let toponym = annotation.toponyms[index]
    let tokens = toponym.tokens
    let isAfter = tokens.lowerBound >= trigger.upperBound
    let gap =
      isAfter ? tokens.lowerBound - trigger.upperBound : trigger.lowerBound - tokens.upperBound
    var score = 2.0 - 0.12 * Double(max(0, gap))
    score -= 1.2 * Double(min(3, frame.clauses.borders(tokens.lowerBound, trigger.lowerBound)))
    if frame.clauses.same(tokens.lowerBound, trigger.lowerBound) { score += 2 }
    if isAfter { score += 0.6 }
    // "struck Tyre, and seven died in a raid on Nabatieh": past another verb it is another's place.
    if isAfter, trigger.upperBound < tokens.lowerBound,
      (trigger.upperBound..<tokens.lowerBound).contains(where: {
        frame.verbs.contains($0) && !["said", "says"].contains(frame.word($0))
      })
    {
      score -= 1
    }
    if frame.word(tokens.upperBound) == "'s" || frame.word(tokens.upperBound) == "\u{2019}s" {
      score -= isCountryOrWider(index) ? 3 : 0.5
    }
    if isCountryOrWider(index) { score -= 1.2 }
    score += agentScore(index, trigger, frame)
    score +=
      objectScore(index, trigger, frame, tie) + waterScore(index, trigger)
      + asideScore(index, trigger, frame)
    if annotation.resolutions[index].place == nil, isStreet(tokens, frame) { score -= 8 }
    // "In Amizmiz, ...": what opens a sentence places all of it.
    if opens(tokens, frame) { score += 2 }
    score += fieldScore(tokens, trigger, frame)
    if opensWithColon(index, in: frame) { score += isShouted(index, frame) ? -3 : 3 }
    score += flightScore(toponym, trigger, frame)
    if let relation = toponym.locative?.relation, relation != .at { score += 1 }
    if !isAfter { score += compoundScore(index, trigger, frame) }
    // "closed the Bzebiz bridge": the place is in the words themselves.
    if tokens.overlaps(trigger) { score += 5 }
    if !isAfter, tie == .goal || tie == .object { score -= 1 }
    let hangsOn = wordBeforePreposition(of: toponym, frame)
    if Self.partners.contains(hangsOn) { score -= 3 }
    // "the bridge into Baghdad opened for the people of Ramadi": neither is where the bridge stands.
    let isHome = ["of", "from"].contains(Prepositions.before(toponym, in: frame) ?? "of")
    if tie == .goal, Self.ways.contains(hangsOn) || isHome && Self.people.contains(hangsOn) {
      score -= 15
    }
    // "from the flooded streets of Beledweyne": what happened is told inside the name's own phrase.
    if isAfter, let start = Prepositions.position(before: toponym, in: frame),
      start < trigger.lowerBound
    {
      return score + 2.5
    }
    return score + prepositionScore(toponym, frame, tie: tie, isAfter: isAfter, gap: gap)
  }

  /// The word that a prepositional phrase hangs on: "our partners in Syria".
  private func wordBeforePreposition(of toponym: Toponym, _ frame: SentenceFrame) -> String {
    var at = toponym.tokens.lowerBound - 1
    while at > 0, !["in", "at", "from", "of", "into", "to"].contains(frame.word(at)) {
      guard toponym.tokens.lowerBound - at < 4 else { return "" }
      at -= 1
    }
    return frame.word(at - 1)
  }

  private static let partners: WordSet = [
    "partners", "allies", "ally", "partner", "embassy", "ambassador", "correspondent",
    "counterparts",
    "counterpart", "reporter", "offices", "office", "headquarters", "supporters", "exile", "base",
    "based",
  ]

  private static let ways: WordSet = ["bridge", "crossing", "gate", "ferry", "tunnel"]
  private static let people: WordSet = [
    "displaced", "residents", "people", "families", "inhabitants", "refugees", "civilians",
  ]
}
