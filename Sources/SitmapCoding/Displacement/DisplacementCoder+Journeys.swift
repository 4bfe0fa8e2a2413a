import SitmapModel

/// Which journeys are of people who had to go, and of whom something is told.
extension DisplacementCoder {
  /// Whether a verb of any journey tells of people who had to go: it has an end of its own, and nobody marches in protest.
  func isJourney(_ draft: DisplacementDraft, _ frame: SentenceFrame) -> Bool {
    let isStay = draft.term == .sheltered || draft.term == .displaced
    let ends =
      draft.origins + draft.destinations + (isStay ? [draft.location].compactMap(\.self) : [])
    guard
      ends.contains(where: {
        !$0.isCarried || $0.rule.hasPrefix("place.anaphor") || $0.rule == EndsChooser.ofTheTotal
          || $0.rule == "place.heading"
          || $0.rule == EndsChooser.homeOfThose
      })
    else { return false }
    return !frame.has(draft.figure == nil ? Self.otherJourneys : Self.gatherings)
  }

  private static let gatherings: WordSet = [
    "holiday", "holidays", "vacation", "visit", "visits", "visitors", "visitor", "tourist",
    "tourism", "festival", "concert", "commuters", "shoppers", "marathon", "tournament", "shrine",
    "marched", "marching",
    "protest", "protesters", "demonstrators", "demonstration", "rally", "parliament", "pilgrims",
    "pilgrimage", "tourists", "delegates", "delegation", "fans", "match", "conference", "summit",
    "athletes", "passengers", "voters", "prisoners", "prison", "court", "jail", "funeral",
    "mourners", "trial", "envoys", "talks", "wounded", "injured", "bodies", "hospital", "hospitals",
  ]

  static let otherJourneys: WordSet = [
    "holiday", "holidays", "vacation", "visit", "visits", "visitors", "visitor", "tourist",
    "tourism", "festival", "concert", "holidaymakers", "commuters", "shoppers", "marathon",
    "tournament", "shrine", "custody", "police", "morgue", "school-leavers", "jobs", "college",
    "university", "career", "team", "coach", "season", "church", "married", "born", "museum",
    "protest", "protesters", "demonstrators", "demonstration", "rally", "parliament", "pilgrims",
    "pilgrimage", "tourists", "delegates", "delegation", "fans", "match", "conference", "summit",
    "athletes", "passengers", "students", "voters", "hospital", "hospitals", "prisoners", "prison",
    "court", "jail", "minister", "ministers", "president", "troops", "soldiers", "peacekeepers",
    "funeral", "mourners", "workers", "wounded", "injured", "bodies", "trial", "envoys", "talks",
    "inmates", "fugitives", "detainees", "funds", "money", "power", "credits", "teams",
  ]

  /// "Displaced families:", a cell of a table: words for what follows, without a figure no news.
  func isLabel(_ frame: SentenceFrame) -> Bool {
    frame.sentence.passage == .row
      || frame.sentence.passage == .heading && frame.tokens.last?.text == ":"
  }

  /// "seven displaced people were killed": a figure that counts something else.
  func isCounted(_ hit: DisplacementTriggerIndex.Hit, _ frame: SentenceFrame) -> Bool {
    frame.figures.contains { $0.tokens.overlaps(hit.tokens) }
  }

  func hasPeople(_ hit: DisplacementTriggerIndex.Hit, _ frame: SentenceFrame) -> Bool {
    if hit.trigger.needsEnd { return goesThemselves(hit, frame) }
    let clause = frame.clauses.tokens(of: hit.tokens.lowerBound)
    let reach =
      max(
        0,
        min(clause.lowerBound, hit.tokens.lowerBound - 6)
      )..<max(clause.upperBound, hit.tokens.upperBound)
    // "while others returned home": nobody says who.
    // "fear a new exodus from El Fasher": a noun of what is feared, and whence.
    if hit.trigger.frame == .noun, !frame.modality(over: hit.tokens).modality.isReal,
      frame.toponyms.contains(where: {
        clause.contains(annotation.toponyms[$0].tokens.lowerBound)
      })
    {
      return true
    }
    let isReturn = hit.trigger.term == .returns
    if reach.contains(where: {
      Self.people.contains(frame.hash($0)) && !(isReturn && frame.word($0) == "others")
    }) {
      return true
    }
    // "People who had hidden in the bush began to go back to the town".
    // "the difficulties they faced in returning home": nobody did.
    if hit.trigger.term == .returns, !frame.word(hit.tokens.lowerBound).hasSuffix("ing"),
      (max(0, hit.tokens.lowerBound - 14)..<hit.tokens.lowerBound).contains(where: {
        Self.people.contains(frame.hash($0)) && frame.word($0 + 1) == "who"
      })
    {
      return true
    }
    // "They will not go back": what is not so is told of those told of before.
    let subject = max(0, hit.tokens.lowerBound - 4)..<hit.tokens.lowerBound
    let (modality, cue) = frame.modality(over: hit.tokens)
    return !modality.isReal && cue.map { $0.tokens.upperBound <= hit.tokens.lowerBound } ?? false
      && subject.contains { ["they", "everyone", "group"].contains(frame.word($0)) }
  }

  /// "A bomber drove a car into a tea shop, killing nine people": of a journey without a figure the people are the subject, or
  /// what is carried.
  private func goesThemselves(_ hit: DisplacementTriggerIndex.Hit, _ frame: SentenceFrame) -> Bool {
    // "People are leaving Sake": the subject may be a word of the trigger.
    let opens = 0..<min(4, hit.tokens.lowerBound)
    let before =
      max(0, hit.tokens.lowerBound - 7)..<max(hit.tokens.lowerBound, hit.tokens.upperBound - 1)
    let after = hit.tokens.upperBound..<(hit.tokens.upperBound + 3)
    let isCarried = hit.trigger.frame == .object
    // "Residents of the town spent the weekend loading lorries and driving north".
    let isOpened = opens.contains {
      Self.people.contains(frame.hash($0)) && frame.clauses.same($0, hit.tokens.lowerBound)
    }
    return isOpened
      || before.contains {
        Self.people.contains(frame.word($0)) && frame.word($0 - 1) != "killed"
          && frame.clauses.borders($0, hit.tokens.lowerBound) == 0
      }
      || isCarried && after.contains { Self.people.contains(frame.word($0)) }
  }
}
