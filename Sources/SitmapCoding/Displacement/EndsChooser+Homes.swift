import SitmapModel

/// Where people left, by the name of where they live: "Bunia's people fled", "Jenin residents were bused".
extension EndsChooser {
  /// The rule of an origin that is known as where the people live.
  static let ofHome = "end.origin of residents"

  /// The end that a name right before people is; nil where it stands before something else.
  func homeEnd(_ toponym: Toponym, _ draft: DisplacementDraft) -> End? {
    let end = toponym.tokens.upperBound
    // "Beira's schools hold 8,000 people".
    if !draft.term.isMove, end <= draft.tokens.lowerBound, Self.isPossessive(end, frame),
      frame.clauses.same(end, draft.tokens.lowerBound)
    {
      return Self.namesPeople(after: end, in: frame) && isStay(draft) ? .origin : .location
    }
    guard Self.namesPeople(after: end, in: frame),
      toponym.tokens.upperBound <= draft.tokens.lowerBound
        || toponym.tokens.lowerBound >= draft.tokens.upperBound
    else { return nil }
    switch draft.term {
    case .returns: return .destination
    case .displaced, .forcedToFlee, .evacuated, .relocated: return .origin
    case .sheltered, .inReliefCamp: return .origin
    case .homeless, .affected, .other, .destroyedHousing, .partiallyDestroyedHousing,
      .uninhabitableHousing:
      return .location
    }
  }

  private static func isPossessive(_ at: Int, _ frame: SentenceFrame) -> Bool {
    ["'s", "\u{2019}s", "'", "\u{2019}"].contains(frame.word(at))
  }

  /// "'s inhabitants", "'s riverside families", "residents": up to two words before the people.
  private static func namesPeople(after end: Int, in frame: SentenceFrame) -> Bool {
    let isPossessive = isPossessive(end, frame)
    let start = isPossessive ? end + 1 : end
    for word in start...(start + (isPossessive ? 2 : 1)) {
      if dwellers.contains(frame.hash(word)) {
        return isPossessive || word == start || !frame.tokens[word - 1].isCapitalised
      }
      guard frame.tokens.indices.contains(word), frame.tokens[word].kind == .word,
        !frame.verbs.contains(word), !EmptiedPlace.isPreposition(frame.hash(word)),
        !["and", "or", "but", "who", "that"].contains(frame.word(word))
      else { return false }
    }
    return false
  }

  func isStay(_ draft: DisplacementDraft) -> Bool {
    draft.term == .sheltered || draft.term == .inReliefCamp
  }

  /// "Shells fell on Qaysar and 300 people were displaced": where it happened is what they left.
  func leaveScene(_ draft: inout DisplacementDraft) {
    guard draft.term == .displaced, draft.origins.isEmpty, draft.destinations.isEmpty,
      draft.isStock != true, let place = draft.location,
      annotation.toponyms[place.toponym].sentence < draft.sentence
        || annotation.toponyms[place.toponym].tokens.upperBound <= draft.tokens.lowerBound,
      events.contains(where: {
        $0.isKinetic && $0.modality.isReal && $0.place?.toponym == place.toponym
          && draft.sentence - $0.sentence <= 1
      })
    else { return }
    draft.origins = [
      .init(
        toponym: place.toponym,
        isCarried: place.isCarried,
        rule: "end.origin of the cause"
      )
    ]
    draft.location = nil
  }

  /// "Families from Sinjar were allowed back": who lives there comes home, if nothing else is said.
  func returnOfResidents(_ draft: inout DisplacementDraft) {
    guard draft.destinations.isEmpty, draft.origins.count == 1, let from = draft.origins.first,
      !from.isCarried, !chooser.isCountryOrWider(from.toponym)
    else { return }
    let name = annotation.toponyms[from.toponym].tokens
    guard name.upperBound <= draft.tokens.lowerBound, frame.word(name.lowerBound - 1) == "from",
      Self.dwellers.contains(frame.hash(name.lowerBound - 2)),
      !["refugees", "evacuees", "returnees", "idps"].contains(frame.word(name.lowerBound - 2))
    else { return }
    draft.destinations = [
      .init(toponym: from.toponym, isCarried: false, rule: "end.destination of residents")
    ]
    draft.origins = []
  }

  /// "Rebels burned Sake and its inhabitants fled to Goma": they left the place named right before.
  func originOfIts(_ draft: inout DisplacementDraft) {
    guard draft.term.isMove, draft.term != .returns, draft.origins.allSatisfy(\.isCarried),
      let its = (0..<draft.tokens.lowerBound).last(where: { at in
        ["its", "whose"].contains(frame.word(at)) && draft.tokens.lowerBound - at <= 6
          && (1...3).contains { Self.dwellers.contains(frame.hash(at + $0)) }
      })
    else { return }
    let place = chooser.eligible(in: frame).last {
      annotation.toponyms[$0].tokens.upperBound <= its && !chooser.isCountryOrWider($0)
        && !chooser.isWater($0)
    }
    guard let place, !draft.destinations.contains(where: { sameUnit($0.toponym, place) }) else {
      return
    }
    draft.origins = [.init(toponym: place, isCarried: false, rule: "end.origin 'its'")]
    draft.location = nil
  }

  /// "Khartoum's foreigners wait", and then "Paris is to fly 200 of them to Djibouti": they leave where those live.
  func originOfCounted(_ draft: inout DisplacementDraft) {
    guard let figure = draft.figure, draft.term.isMove, draft.term != .returns,
      !draft.destinations.isEmpty, draft.sentence > 0,
      frame.word(figure.tokens.upperBound) == "of",
      frame.word(figure.tokens.upperBound + 1) == "them"
    else { return }
    let before = chooser.frames[draft.sentence - 1]
    let home = chooser.eligible(in: before).first { index in
      Self.namesPeople(after: annotation.toponyms[index].tokens.upperBound, in: before)
    }
    guard let home, !draft.destinations.contains(where: { sameUnit($0.toponym, home) }) else {
      return
    }
    draft.origins = [.init(toponym: home, isCarried: true, rule: Self.ofOthers)]
  }

  /// "Cap-Haïtien has as many strangers as natives", and then "Some 17,600 have come up from Port-au-Prince": they came to what the
  /// sentence before is about.
  func destinationOfStory(_ draft: inout DisplacementDraft) {
    guard draft.term == .displaced, draft.modality.isReal, draft.figure != nil, draft.partOf == nil,
      frame.sentence.passage == .body,
      draft.origins.contains(where: { !$0.isCarried }), draft.location == nil,
      Self.comings.contains(frame.hash(draft.tokens.lowerBound)),
      let place = chooser.latest(
        before: draft.sentence,
        within: 1,
        where: { !chooser.isCountryOrWider($0) && !chooser.isWater($0) }
      ),
      annotation.resolutions[place].place != nil,
      !draft.origins.contains(where: { sameUnit($0.toponym, place) }),
      !events.contains(where: { $0.place?.toponym == place })
    else { return }
    draft.destinations = [
      .init(toponym: place, isCarried: true, rule: "end.destination of the story")
    ]
  }

  private static let comings: WordSet = [
    "come", "came", "coming", "arrive", "arrived", "arriving", "arrivals", "arrival", "influx",
  ]

  /// "The mayor of Lismore called on residents to leave": who speaks for a place speaks of its people.
  func originOfSpeaker(_ draft: inout DisplacementDraft) {
    guard draft.origins.isEmpty, draft.destinations.isEmpty, draft.location == nil else { return }
    let place = frame.toponyms.first { index in
      let toponym = annotation.toponyms[index]
      guard toponym.role == .literal, toponym.tokens.upperBound <= draft.tokens.lowerBound,
        annotation.resolutions[index].place != nil, !chooser.isCountryOrWider(index)
      else { return false }
      let isOf =
        frame.word(toponym.tokens.lowerBound - 1) == "of"
        && Self.officials.contains(frame.hash(toponym.tokens.lowerBound - 2))
      let next = toponym.tokens.upperBound..<(toponym.tokens.upperBound + 4)
      return isOf || next.contains { Self.officials.contains(frame.hash($0)) }
    }
    guard let place else { return }
    let choice = PlaceChooser.Choice(
      toponym: place,
      isCarried: false,
      rule: "end.origin of a speaker"
    )
    if draft.term.isMove { draft.origins = [choice] } else { draft.location = choice }
  }

  /// "320 households in Jijiga face eviction": where those are who are to go is what they are to leave.
  func orderFrom(_ draft: inout DisplacementDraft) {
    if let place = draft.location, draft.origins.isEmpty, draft.destinations.isEmpty,
      !chooser.isCountryOrWider(place.toponym)
    {
      draft.origins = [place]
      draft.location = nil
    }
    originOfSpeaker(&draft)
  }

  private static let officials: WordSet = [
    "mayor", "governor", "prefect", "authorities", "council", "officials", "administrator",
    "municipality", "sheriff", "commissioner", "chief", "head", "police", "engineers",
    "firefighters",
  ]

  private static let dwellers: WordSet = [
    "residents", "inhabitants", "people", "villagers", "families", "civilians", "households",
    "townspeople", "townsfolk", "islanders", "population", "citizens", "survivors", "farmers",
    "foreigners", "dwellers", "evacuees", "occupants", "herders", "fishermen", "women", "children",
  ]
}
