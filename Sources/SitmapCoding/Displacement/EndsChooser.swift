import SitmapModel

/// Chooses where people came from, where they went and where they are.
struct EndsChooser {
  let annotation: Annotation
  let frame: SentenceFrame
  let chooser: PlaceChooser
  /// The events of the same sentence, whose places are where people fled from.
  let events: [EventDraft]

  /// Fills the ends of a draft.
  func fill(_ draft: inout DisplacementDraft, span: Range<Int>) {
    var last: (end: End, index: Int)?
    for index in chooser.eligible(in: frame) {
      let toponym = annotation.toponyms[index]
      let own = end(of: toponym, for: draft, span: span)
      // "from Bakool and Bay": the second name stands as the first.
      let shared = last.flatMap { isJoined($0.index, index) ? $0.end : nil }
      guard let end = Prepositions.before(toponym, in: frame) == nil ? shared ?? own : own else {
        last = nil
        continue
      }
      last = (end, index)
      // "The Rusizi river spilled over at Gatumba and swept away 310 houses": the water is who did it.
      if end == .location, chooser.isWater(index), Prepositions.before(toponym, in: frame) == nil {
        continue
      }
      let isHome = end == .origin && homeEnd(toponym, draft) != nil
      let choice = PlaceChooser.Choice(
        toponym: index,
        isCarried: false,
        rule: isHome ? Self.ofHome : "end.\(end)"
      )
      switch end {
      case .origin: draft.origins.append(choice)
      case .destination: draft.destinations.append(choice)
      case .location: draft.location = nearer(draft.location, choice, to: draft)
      }
    }
    if draft.origins.isEmpty, draft.destinations.isEmpty, draft.location == nil,
      chooser.isNational(draft.tokens, frame)
    {
      // "made 118,000 people homeless across the country".
      draft.location = chooser.country(before: frame)
      return
    }
    anaphors(&draft, span: span)
    broughtTo(&draft, span: span)
    if draft.term == .returns, draft.destinations.isEmpty {
      returnHome(&draft, span: span)
      returnOfResidents(&draft)
    }
    leaveScene(&draft)
    if draft.origins.isEmpty { originFromCause(&draft) }
    if draft.origins.isEmpty, !draft.destinations.isEmpty { originOfEscape(&draft) }
    if draft.origins.isEmpty, draft.destinations.isEmpty, draft.location == nil {
      carry(into: &draft)
    } else if draft.origins.isEmpty, draft.location == nil {
      originBefore(&draft)
      if draft.origins.isEmpty { originOfHeading(&draft) }
    }
    originOfIts(&draft)
    if draft.origins.isEmpty { originOfCounted(&draft) }
    if draft.destinations.isEmpty { destinationOfHeading(&draft) }
    if draft.destinations.isEmpty { destinationOfStory(&draft) }
    if draft.destinations.isEmpty { destinationOfStay(&draft) }
    crossedAt(&draft)
    draft.origins = placedFirst(Self.finest(draft.origins, annotation))
    draft.destinations = placedFirst(Self.finest(draft.destinations, annotation))
    if isStay(draft), draft.destinations.isEmpty, draft.location == nil, draft.origins.count == 1,
      draft.origins[0].rule == Self.ofHome
    {
      // "Amatrice's survivors slept in tents": nothing says that they left it.
      draft.location = draft.origins[0]
      draft.origins = []
    }
    if !draft.origins.isEmpty || !draft.destinations.isEmpty { draft.location = nil }
  }

  /// "Hay River was evacuated": its people left it.
  func leave(_ toponym: Int?, _ draft: inout DisplacementDraft) {
    guard let toponym else { return }
    draft.origins = [
      .init(toponym: toponym, isCarried: false, rule: "end.origin of an emptied place")
    ]
  }

  /// Whether two names are joined by commas and "and".
  private func isJoined(_ a: Int, _ b: Int) -> Bool {
    let start = annotation.toponyms[a].tokens.upperBound
    let end = annotation.toponyms[b].tokens.lowerBound
    guard start <= end, end - start <= 3 else { return false }
    let words = (start..<end).map { frame.word($0) }
    return [["and"], [","], [",", "and"], ["camp", "and"], ["city", "and"], ["or"]].contains(words)
  }

  /// "9,000 Afghans returned from Iran": to their own country.
  private func returnHome(_ draft: inout DisplacementDraft, span: Range<Int>) {
    let people = frame.toponyms.first { index in
      let toponym = annotation.toponyms[index]
      return toponym.role == .demonym && toponym.tokens.upperBound <= draft.tokens.lowerBound
        && span.contains(toponym.tokens.lowerBound) && annotation.resolutions[index].place != nil
        && draft.tokens.lowerBound - toponym.tokens.upperBound <= 4
    }
    guard let people, !draft.origins.isEmpty else { return }
    draft.destinations = [
      .init(toponym: people, isCarried: false, isByActor: true, rule: "end.destination of a people")
    ]
  }

  enum End { case origin, destination, location }

  private func end(of toponym: Toponym, for draft: DisplacementDraft, span: Range<Int>) -> End? {
    let tokens = toponym.tokens
    guard span.contains(tokens.lowerBound), !isOfOthers(tokens, draft) else { return nil }
    let isAfter = tokens.lowerBound >= draft.tokens.upperBound
    // A part of a total stands behind its verb, maybe behind who said so.
    let anchor = max(span.lowerBound, draft.tokens.lowerBound)
    let borders = frame.clauses.borders(tokens.lowerBound, anchor)
    let opens = tokens.lowerBound <= 3 && frame.word(0) == "in"
    guard borders <= (isAfter ? 1 : 2) || opens else { return nil }
    // "are still at Ndu; the first 300 went home": past a semicolon a place is another's.
    if !isAfter,
      (tokens.upperBound..<max(tokens.upperBound, anchor)).contains(where: {
        frame.word($0) == ";"
      })
    {
      return nil
    }
    let preposition = governing(toponym)
    if letsIn(draft), !isAfter,
      preposition.map({ ["in", "at", "of", "around", "near"].contains($0) }) ?? true
    {
      return draft.term == .sheltered ? .location : .destination
    }
    if preposition == nil, isHost(tokens, draft) || counts(tokens, draft) { return .location }
    // "the evacuation order for Lismore".
    if preposition == "for", Self.orders.contains(frame.hash(draft.tokens.upperBound - 1)) {
      return .origin
    }
    if let home = homeEnd(toponym, draft) { return home }
    if frame.word(tokens.lowerBound - 1) == "of", isAfter,
      frame.word(tokens.lowerBound - 2) == "direction"
    {
      return .destination
    }
    // "shelters 12,870 people who fled Tyre".
    if preposition == nil, Self.escapes.contains(frame.hash(tokens.lowerBound - 1)) {
      return .origin
    }
    if preposition == nil, Self.arrival.contains(frame.word(tokens.lowerBound - 1)), isAfter {
      return .destination
    }
    let isHousing =
      draft.term == .destroyedHousing || draft.term == .partiallyDestroyedHousing
      || draft.term == .uninhabitableHousing || draft.term == .affected
    if isHousing { return preposition == "by" ? nil : .location }
    switch preposition {
    case "from": return .origin
    case "to", "into", "towards", "toward", "for":
      // "lie along the road to Mytilene": where a road leads, and nobody went.
      if !draft.term.isMove, isRoad(to: tokens.lowerBound) { return nil }
      return isAfter || borders == 0 ? .destination : nil
    case "of" where !isAfter:
      if outOf(tokens.lowerBound) || isStruck(tokens.lowerBound, draft) { return .origin }
      guard isPeopleOf(tokens.lowerBound) else { return nil }
      // "The inhabitants of Oroville could go home".
      return draft.term == .returns ? .destination : .origin
    case "of":
      // "moved 250 residents of Lyman to Kramatorsk": the object is people of the place.
      let isOfMoved =
        draft.term.isMove && draft.term != .returns
        && Self.inhabitants.contains(frame.hash(tokens.lowerBound - 2))
      return outOf(tokens.lowerBound) || isEmptied(by: draft) || isOfMoved ? .origin : .location
    case "in", "inside", "at", "around", "near", "above", "below", "across", "within", "on", "over",
      "throughout",
      "through", "via", "outside":
      return inEnd(toponym, draft, isAfter: isAfter)
    case nil
    where isAfter
      && (tokens.lowerBound - draft.tokens.upperBound <= 3
        || Prepositions.governor(of: toponym, in: frame) == draft.tokens.upperBound - 1):
      return objectEnd(draft)
    default: return nil
    }
  }

  private func inEnd(_ toponym: Toponym, _ draft: DisplacementDraft, isAfter: Bool) -> End? {
    // "displaced by the violence in Anbar", "fighting in Mosul has displaced": they left it.
    let window =
      isAfter
      ? draft.tokens.upperBound..<max(draft.tokens.upperBound, toponym.tokens.lowerBound)
      : max(0, toponym.tokens.lowerBound - 9)..<toponym.tokens.lowerBound
    if window.contains(where: { Self.violence.contains(frame.hash($0)) }) {
      guard draft.term == .sheltered || draft.term == .inReliefCamp else { return .origin }
      // "are sheltering in Kunduz after fighting in Khanabad".
      return isAfter && window.contains { Self.causes.contains(frame.hash($0)) } ? .origin : nil
    }
    // "returned through the crossing": neither end, but where they were counted.
    if ["through", "via"].contains(Prepositions.before(toponym, in: frame) ?? "") {
      return .location
    }
    // "crossed from Lebanon into Syria at Masnaa": where they were counted.
    if isCrossing(toponym), Prepositions.before(toponym, in: frame) == "at" { return .location }
    switch draft.term {
    case .sheltered, .inReliefCamp, .other, .affected: return .location
    case .forcedToFlee:
      if frame.tokens[draft.tokens].contains(where: { Self.refuge.contains($0.hash) }) {
        // "burned houses in Verrettes, and 1,150 people took refuge in Saint-Marc".
        let isOther = frame.clauses.borders(toponym.tokens.lowerBound, draft.tokens.lowerBound) > 0
        return isAfter || !isOther ? .destination : .origin
      }
      return .origin
    case .displaced:
      let word = frame.word(draft.tokens.lowerBound)
      guard word.hasPrefix("arriv") || word.hasPrefix("reach") else { return .location }
      return isAfter ? .destination : .origin
    case .returns:
      // "moved back to Lachin after three decades in Baku".
      let before = (max(0, toponym.tokens.lowerBound - 3)..<toponym.tokens.lowerBound)
      return before.contains { Self.spells.contains(frame.word($0)) } ? .origin : .destination
    case .evacuated, .relocated:
      // "people on the coast of Rakhine had been taken to higher ground".
      return !isAfter && isPeopleOf(toponym.tokens.lowerBound) ? .origin : .location
    case .homeless: return .location
    case .destroyedHousing, .partiallyDestroyedHousing, .uninhabitableHousing: return .location
    }
  }

  private func isCrossing(_ toponym: Toponym) -> Bool {
    guard let index = frame.toponyms.first(where: { annotation.toponyms[$0].span == toponym.span }),
      let place = annotation.resolutions[index].place
    else { return false }
    return place.featureCode == "PSTB" || place.featureCode == "CSTM"
      || place.name.lowercased().hasSuffix("crossing")
  }

  private func isPeopleOf(_ at: Int) -> Bool {
    (max(0, at - 6)..<at).contains { Self.people.contains(frame.hash($0)) }
  }

  /// "After the shelling of Khanabad, 400 families sought shelter": what was struck is what they left.
  private func isStruck(_ at: Int, _ draft: DisplacementDraft) -> Bool {
    guard draft.term == .forcedToFlee || draft.term == .displaced || draft.term == .evacuated,
      frame.word(at - 1) == "of"
    else { return false }
    return Self.violence.contains(frame.hash(at - 2)) || Self.losses.contains(frame.hash(at - 2))
  }

  private func outOf(_ at: Int) -> Bool {
    (max(0, at - 8)..<at).contains { frame.word($0) == "out" && frame.word($0 + 1) == "of" }
  }

  private static let violence: WordSet = [
    "violence", "fighting", "clashes", "conflict", "attack", "attacks", "offensive", "battle",
    "war",
    "shelling", "bombardment", "flood", "floods", "flooding", "earthquake", "storm", "cyclone",
    "operation", "operations", "insurgency", "unrest", "hostilities", "raids", "eruption", "fire",
    "fires", "drought", "famine", "landslide", "landslides", "quake", "rains",
    "bombing", "strikes", "airstrikes", "advance", "assault", "massacre", "killings",
  ]
  private static let losses: WordSet = [
    "capture", "fall", "siege", "seizure", "takeover", "storming", "burning", "destruction",
    "invasion", "occupation", "flooding",
  ]
  private static let causes: WordSet = [
    "after", "following", "since", "because", "by", "from", "amid", "due", "of",
  ]
  private static let inhabitants: WordSet = [
    "residents", "inhabitants", "villagers", "citizens", "population", "people", "families",
  ]
  private static let spells: WordSet = [
    "years", "year", "months", "weeks", "decades", "decade", "month", "exile", "nights",
  ]
  private static let orders: WordSet = [
    "order", "orders", "evacuation", "evacuations", "notice", "notices", "warning", "alert",
  ]
  static let escapes: WordSet = ["fled", "flee", "fleeing", "escaped", "escaping", "left"]
  private static let arrival: WordSet = [
    "enter", "entered", "entering", "reach", "reached", "reaching", "reaches",
  ]
  static let refuge: WordSet = [
    "refuge", "shelter", "sanctuary", "night", "arrivals", "arrival", "safety", "protection",
    "asylum",
  ]
  private static let people: WordSet = [
    "residents", "people", "inhabitants", "families", "villagers", "citizens", "population",
    "camps", "camp",
    "villages", "towns", "city", "town", "village",
  ]
}
