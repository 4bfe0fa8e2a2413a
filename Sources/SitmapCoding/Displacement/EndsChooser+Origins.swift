import SitmapModel

/// Where people left, when their own words do not say: by what was told before, by the cause, by the heading.
extension EndsChooser {
  /// "a few hundred reached the next town": they left where the thing told before happened.
  func originBefore(_ draft: inout DisplacementDraft) {
    let isMove =
      draft.term == .forcedToFlee || draft.term == .displaced
      || draft.term == .evacuated || draft.term == .relocated
    guard isMove, draft.modality.isReal,
      draft.partOf == nil, draft.figure != nil || !draft.destinations.isEmpty,
      !leavesUnknownName(draft), !leavesOthers(draft)
    else { return }
    let last = events.last {
      ($0.takesCasualties || $0.type.group == .strategic && $0.strength >= 6)
        && $0.modality.isReal && $0.place?.isCarried == false
        && $0.sentence <= draft.sentence
        && (draft.sentence - $0.sentence <= 1 || isOnlyPlace(of: $0, before: draft))
    }
    guard let last, let place = last.place,
      !draft.destinations.contains(where: { sameUnit($0.toponym, place.toponym) })
    else { return originOfStory(&draft) }
    draft.origins = [.init(toponym: place.toponym, isCarried: true, rule: "end.origin carried")]
  }

  /// "Some 780 households moved to Baraka": where no event has a place, they left what the sentence before is about.
  private func originOfStory(_ draft: inout DisplacementDraft) {
    guard !draft.destinations.isEmpty, draft.destinations.allSatisfy({ !$0.isCarried }),
      frame.sentence.passage == .body,
      let place = chooser.latest(
        before: draft.sentence,
        within: 1,
        where: {
          !chooser.isCountryOrWider($0) && !chooser.isRefuge($0)
        }
      ),
      annotation.resolutions[place].place != nil,
      !draft.destinations.contains(where: { sameUnit($0.toponym, place) })
    else { return }
    draft.origins = [.init(toponym: place, isCarried: true, rule: "end.origin of the story")]
  }

  /// Whether no other place is named between an event and the people who left.
  private func isOnlyPlace(of event: EventDraft, before draft: DisplacementDraft) -> Bool {
    guard let place = event.place, event.sentence + 1 < draft.sentence else { return false }
    return (event.sentence + 1..<draft.sentence).allSatisfy { sentence in
      chooser.eligible(in: chooser.frames[sentence]).allSatisfy {
        sameUnit($0, place.toponym)
      }
    }
  }

  /// "in Kwamouth elders signed a pact, and 520 families have come back there": the place named last.
  func toThere(_ draft: inout DisplacementDraft, span: Range<Int>) {
    guard draft.destinations.isEmpty, draft.term == .returns || draft.term == .displaced,
      let at = span.first(where: {
        frame.word($0) == "there" && $0 >= draft.tokens.upperBound && frame.word($0 - 1) != "from"
      }),
      at - draft.tokens.upperBound <= 2
    else { return }
    let own = chooser.eligible(in: frame).first {
      annotation.toponyms[$0].tokens.upperBound <= draft.tokens.lowerBound
        && !chooser.isCountryOrWider($0)
    }
    let named = own.map {
      PlaceChooser.Choice(toponym: $0, isCarried: true, rule: "end.destination 'there'")
    }
    draft.destinations = [named ?? chooser.anaphor("there", before: frame)].compactMap(\.self)
  }

  /// Of two places where people or houses are the one in the trigger's clause, and the finer: "Goni made landfall in
  /// Catanduanes and a mudslide buried 300 houses in Guinobatan".
  func nearer(
    _ first: PlaceChooser.Choice?,
    _ second: PlaceChooser.Choice,
    to draft: DisplacementDraft
  ) -> PlaceChooser.Choice {
    guard let first else { return second }
    // "in Anbar, most of them in Amiriyat al-Fallujah": only a unit before the verb is narrowed by a place behind it.
    let finest = Self.finest([first, second], annotation)
    if finest.count == 1,
      annotation.toponyms[first.toponym].tokens.upperBound <= draft.tokens.lowerBound
    {
      return finest[0]
    }
    func borders(_ choice: PlaceChooser.Choice) -> Int {
      let start = annotation.toponyms[choice.toponym].tokens.lowerBound
      return frame.clauses.borders(start, draft.tokens.lowerBound)
    }
    return borders(second) < borders(first) ? second : first
  }

  /// "moved from there to Rumonge": from the place named last.
  func fromThere(_ draft: inout DisplacementDraft, span: Range<Int>) {
    guard draft.origins.isEmpty,
      let at = span.first(where: { frame.word($0) == "from" && frame.word($0 + 1) == "there" }),
      frame.clauses.borders(at, draft.tokens.lowerBound) <= 1
    else { return }
    let own = chooser.eligible(in: frame).last {
      annotation.toponyms[$0].tokens.upperBound <= at && !chooser.isCountryOrWider($0)
    }
    let named = own.map {
      PlaceChooser.Choice(toponym: $0, isCarried: true, rule: "end.origin 'there'")
    }
    draft.origins = [named ?? chooser.anaphor("there", before: frame)].compactMap(\.self)
  }

  /// "Anbar: 300 families fled to Baghdad": they left what the heading names.
  func originOfHeading(_ draft: inout DisplacementDraft) {
    guard
      draft.term == .forcedToFlee || draft.term == .evacuated
        || draft.destinations.contains { !$0.isCarried },
      draft.modality.isReal,
      draft.partOf == nil, let heading = chooser.heading(over: frame),
      !draft.destinations.contains(where: { sameUnit($0.toponym, heading.toponym) })
    else { return }
    draft.origins = [heading]
  }

  /// "Abala: 1,100 people arrived from Mali": they came to what the heading names.
  func destinationOfHeading(_ draft: inout DisplacementDraft) {
    let word = frame.word(draft.tokens.lowerBound)
    guard draft.term == .displaced, word.hasPrefix("arriv") || word.hasPrefix("reach"),
      draft.modality.isReal, !draft.origins.isEmpty, let heading = chooser.heading(over: frame),
      !draft.origins.contains(where: { sameUnit($0.toponym, heading.toponym) })
    else { return }
    draft.destinations = [heading]
  }

  /// "brought 6,000 people from the border villages to Kharkiv": places without names, and not the one told of before.
  func leavesOthers(_ draft: DisplacementDraft) -> Bool {
    frame.clauses.tokens(of: draft.tokens.lowerBound).contains { at in
      frame.word(at) == "from"
        // "from villages in the area": around the place told of before.
        && frame.word(at + 1) != "both"
        && !(at + 1...at + 6).contains { Self.around.contains(frame.word($0)) }
        && (at + 1...at + 4).contains {
          Self.unnamed.contains(frame.word($0))
        }
    }
  }

  /// "from villages in the area": around the place told of before.
  func leavesAround(_ draft: DisplacementDraft) -> Bool {
    frame.clauses.tokens(of: draft.tokens.lowerBound).contains { at in
      frame.word(at) == "from"
        && (at + 1...at + 6).contains { Self.around.contains(frame.word($0)) }
    }
  }

  private static let around: Set<String> = [
    "area", "around", "nearby", "surrounding", "vicinity", "neighbouring", "outlying", "there",
  ]
  private static let unnamed: WordSet = [
    "villages", "towns", "districts", "areas", "camps", "suburbs", "hamlets", "settlements",
    "neighbourhoods", "communes", "communities", "farms", "localities", "quarters", "elsewhere",
  ]

  /// "Iran sent 4,270 Afghans back": who sends them back is where they were.
  func originOfSender(_ draft: inout DisplacementDraft) {
    originOfEvacuator(&draft)
    guard draft.term == .returns, draft.origins.isEmpty else { return }
    let verb = draft.tokens.lowerBound
    guard
      ["sent", "sends", "deported", "expelled", "returned", "flew", "deports", "expels"]
        .contains(frame.word(verb))
    else { return }
    let sender = frame.toponyms.first { index in
      let end = annotation.toponyms[index].tokens.upperBound
      return (end == verb || end == verb - 1 && ["has", "have", "had"].contains(frame.word(end)))
        && annotation.resolutions[index].place?.featureCode.hasPrefix("PCL") == true
        && annotation.toponyms[index].role != .demonym
    }
    guard let sender, !draft.destinations.contains(where: { $0.toponym == sender }) else { return }
    draft.origins = [
      .init(toponym: sender, isCarried: false, isByActor: true, rule: "end.origin of a sender")
    ]
  }

  /// "The Kherson region has evacuated 1,260 people": people of its own.
  private func originOfEvacuator(_ draft: inout DisplacementDraft) {
    let verb = draft.tokens.lowerBound
    guard draft.term == .evacuated, draft.origins.allSatisfy(\.isCarried),
      frame.word(verb).hasPrefix("evacuat"),
      let figure = draft.figure, figure.tokens.lowerBound >= draft.tokens.upperBound
    else { return }
    let unit = frame.toponyms.first { index in
      let end = annotation.toponyms[index].tokens.upperBound
      return end <= verb && verb - end <= 2
        && annotation.resolutions[index].place?.featureClass == .administrative
        && annotation.resolutions[index].place?.featureCode.hasPrefix("PCL") == false
        && annotation.toponyms[index].role != .demonym
    }
    guard let unit else { return }
    draft.origins = [
      .init(toponym: unit, isCarried: false, isByActor: true, rule: "end.origin of a sender")
    ]
    draft.location = nil
  }

  /// "310 Syrian refugees left Arsal for Yabroud": people who go to the country that they are of come home.
  func termOfPeople(_ draft: inout DisplacementDraft) {
    guard draft.term == .forcedToFlee || draft.term == .displaced, let figure = draft.figure,
      frame.tokens[figure.tokens].contains(where: { $0.lower == "refugees" }),
      let to = draft.destinations.first.flatMap({
        annotation.resolutions[$0.toponym].place?.country
      }),
      let from = draft.origins.first.flatMap({ annotation.resolutions[$0.toponym].place?.country }),
      from != to
    else { return }
    let isHome = frame.toponyms.contains { index in
      annotation.toponyms[index].role == .demonym
        && annotation.toponyms[index].tokens.overlaps(figure.tokens)
        && annotation.resolutions[index].place?.country == to
    }
    guard isHome else { return }
    draft.term = .returns
    draft.rules.append("term.home of a people")
  }

  /// "left al-Xyz for ...": a name that nobody knows is not the place told of before.
  private func leavesUnknownName(_ draft: DisplacementDraft) -> Bool {
    guard frame.tokens.indices.contains(draft.tokens.upperBound) else { return false }
    let last = frame.word(draft.tokens.upperBound - 1)
    if ["to", "into", "for", "towards"].contains(last) { return false }
    // "Another 11,000 people have reached Hasakah": from many places, unless they are of the area told of.
    if last.hasPrefix("reach"), leavesAround(draft) { return false }
    // "moved from rural parts of Lopez de Micay": a name behind "from" that no gazetteer has.
    let clause = frame.clauses.tokens(of: draft.tokens.lowerBound)
    if let from = clause.first(where: { frame.word($0) == "from" && $0 >= draft.tokens.lowerBound }
    ),
      let name = (from + 1..<max(from + 1, min(clause.upperBound, from + 7))).first(where: {
        frame.tokens[$0].isCapitalised
      }),
      !frame.toponyms.contains(where: { annotation.toponyms[$0].tokens.contains(name) }),
      !frame.dates.contains(where: { $0.tokens.contains(name) })
    {
      return true
    }
    let next = frame.tokens[draft.tokens.upperBound]
    return next.kind == .word && (next.isCapitalised || next.text.contains { $0.isUppercase })
  }

  func sameUnit(_ a: Int, _ b: Int) -> Bool {
    let x = annotation.resolutions[a].place
    let y = annotation.resolutions[b].place
    return x?.id == y?.id || x?.admin1?.id == y?.id || y?.admin1?.id == x?.id
  }

  /// "Escaped Khanabad and took refuge in Kunduz": another verb of the sentence says what they left, where nobody else is counted in it.
  func originOfEscape(_ draft: inout DisplacementDraft) {
    guard draft.term == .forcedToFlee || draft.term == .displaced || draft.term == .sheltered,
      let figure = draft.figure,
      !frame.figures.contains(where: { $0.tokens != figure.tokens && $0.figure.unit == .persons }),
      let left = chooser.eligible(in: frame).first(where: { index in
        let toponym = annotation.toponyms[index]
        guard let verb = Prepositions.governor(of: toponym, in: frame), verb >= 0 else {
          return false
        }
        return Self.escapes.contains(frame.hash(verb))
          && !draft.destinations.contains { $0.toponym == index }
      })
    else { return }
    draft.origins = [
      .init(toponym: left, isCarried: false, rule: "end.origin of another verb")
    ]
  }

  /// "fled since militants seized Ramadi": where that happened is where they left.
  func originFromCause(_ draft: inout DisplacementDraft) {
    switch draft.term {
    case .forcedToFlee, .displaced, .evacuated, .homeless: break
    default: return
    }
    guard draft.location == nil else { return }
    let cause = events.first { event in
      let isCause =
        event.isKinetic
        || draft.term == .homeless
          && (event.type.group == .hazard || event.type.code == "looting_property_destruction")
      return event.place?.isCarried == false && isCause && event.modality.isReal
        && event.sentence == draft.sentence
    }
    guard let place = cause?.place,
      !draft.destinations.contains(where: { $0.toponym == place.toponym })
    else { return }
    draft.origins = [
      .init(toponym: place.toponym, isCarried: false, rule: "end.origin of the cause")
    ]
  }
}
