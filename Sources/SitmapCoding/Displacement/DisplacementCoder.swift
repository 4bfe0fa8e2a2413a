import SitmapModel

/// Codes who moved, from where to where, how many, and of what standing.
struct DisplacementCoder {
  let annotation: Annotation
  let frames: [SentenceFrame]
  let index: DisplacementTriggerIndex
  /// The events of the report: causes, and the places that people fled.
  let events: [EventDraft]

  /// A trigger with the figure that it counts.
  private struct Claim {
    let hit: DisplacementTriggerIndex.Hit
    let figure: Int?
  }

  /// The drafts of all sentences, in the order of the text.
  func drafts() -> [DisplacementDraft] {
    var drafts: [DisplacementDraft] = []
    let near = EventsBySentence(events)
    for frame in frames where frame.isTelling {
      for claim in claims(in: frame) {
        append(claim, frame, near.events(before: frame.sentence.index), to: &drafts)
      }
    }
    return drafts
  }

  /// One trigger a figure, and triggers that say something without one.
  private func claims(in frame: SentenceFrame) -> [Claim] {
    let finder = FigureFinder(frame: frame)
    var byFigure: [Int: Claim] = [:]
    var bare: [Claim] = []
    for hit in index.hits(in: frame.tokens) where isMove(hit, frame) {
      if hit.isOrder {
        guard ordersToGo(hit, frame) else { continue }
        bare.append(Claim(hit: hit, figure: nil))
      } else if let figure = finder.figure(for: hit.tokens, hit.trigger.frame) {
        let claim = Claim(hit: hit, figure: figure)
        if let rival = byFigure[figure], rank(rival, frame) >= rank(claim, frame) { continue }
        byFigure[figure] = claim
      } else if !hit.trigger.needsFigure, hasPeople(hit, frame), !isCounted(hit, frame) {
        bare.append(Claim(hit: hit, figure: nil))
      }
    }
    var claims = byFigure.sorted { $0.key < $1.key }.map(\.value)
    // "including 90,000 into Chad" has the verb of the total; "including 150 children" is no move of its own.
    for (number, mention) in frame.figures.enumerated()
    where mention.figure.partOf != nil && byFigure[number] == nil && hasOwnEnd(mention, frame) {
      let total = claims.first { claim in
        claim.figure.map { frame.figures[$0].tokens.upperBound <= mention.tokens.lowerBound }
          ?? false
      }
      if let total, finder.candidates(for: total.hit.trigger.frame).contains(number) {
        claims.append(Claim(hit: total.hit, figure: number))
      }
    }
    let isOnly = claims.count == 1
    claims.removeAll { claim in
      guard let figure = claim.figure else { return false }
      let mention = frame.figures[figure]
      return mention.figure.partOf != nil && !hasOwnEnd(mention, frame) && !isOnly
    }
    let taken = claims.map(\.hit.tokens)
    claims += bare.filter { claim in
      !taken.contains {
        $0.overlaps(claim.hit.tokens)
          || frame.clauses.same($0.lowerBound, claim.hit.tokens.lowerBound)
      }
    }.prefix(2)
    return claims.sorted { $0.hit.tokens.lowerBound < $1.hit.tokens.lowerBound }
  }

  /// How good a claim on a figure is: the telling trigger first, then the near one.
  private func rank(_ claim: Claim, _ frame: SentenceFrame) -> Int {
    guard let figure = claim.figure else { return 0 }
    let mention = frame.figures[figure]
    let gap =
      mention.tokens.lowerBound >= claim.hit.tokens.upperBound
      ? mention.tokens.lowerBound - claim.hit.tokens.upperBound
      : max(0, claim.hit.tokens.lowerBound - mention.tokens.upperBound)
    let borders = frame.clauses.borders(mention.tokens.lowerBound, claim.hit.tokens.lowerBound)
    return claim.hit.trigger.strength * 4 - gap - borders * 6
  }

  private func append(
    _ claim: Claim,
    _ frame: SentenceFrame,
    _ events: [EventDraft],
    to drafts: inout [DisplacementDraft]
  ) {
    let tokens = claim.hit.tokens
    let (modality, cue) = frame.modality(at: tokens.lowerBound)
    var draft = DisplacementDraft(
      term: claim.hit.trigger.term,
      sentence: frame.sentence.index,
      tokens: tokens,
      figure: claim.figure.map { frame.figures[$0] },
      modality: claim.hit.isOrder && modality.isReal ? .planned : modality
    )
    draft.rules.append("trigger.\(draft.term.rawValue) '\(claim.hit.trigger.pattern)'")
    if let cue { draft.rules.append("modality.\(cue.modality.rawValue) '\(cue.text)'") }
    if let date = DateChooser(published: annotation.report.published).date(
      for: tokens,
      in: frame,
      modality: draft.modality
    ),
      date.rule != "date.statement"
    {
      draft.date = date.range
      draft.rules.append(date.rule)
    }
    draft.attribution = frame.attribution(at: tokens.lowerBound).flatMap {
      $0.isDenial ? nil : $0.speaker
    }
    draft.isStock = isStock(draft, frame)
    if draft.figure?.figure.partOf != nil {
      draft.partOf = drafts.suffix(Self.window).lastIndex {
        $0.sentence == draft.sentence && $0.figure?.figure.partOf == nil
      }
    }
    let ends = EndsChooser(
      annotation: annotation,
      frame: frame,
      chooser: PlaceChooser(annotation: annotation, frames: frames),
      events: events
    )
    ends.fill(&draft, span: span(of: claim, frame))
    if draft.date.isUnknown { inheritDate(&draft, from: events) }
    drafts.append(draft)
    appendTwin(of: claim, draft, frame, to: &drafts)
  }

  /// "some 1,100 have been left homeless": dated by the event that made them so.
  private func inheritDate(_ draft: inout DisplacementDraft, from events: [EventDraft]) {
    guard draft.origins.contains(where: \.isCarried), draft.modality.isReal else { return }
    let cause = events.last {
      $0.takesCasualties && $0.modality.isReal && $0.sentence <= draft.sentence
        && draft.sentence - $0.sentence <= 2 && !$0.date.isUnknown
    }
    guard let cause else { return }
    draft.date = cause.date
    draft.date.basis = .inherited
    draft.rules.append("date.inherited")
  }

  /// The same thing in another unit is a record of its own, joined to the first.
  private func appendTwin(
    of claim: Claim,
    _ draft: DisplacementDraft,
    _ frame: SentenceFrame,
    to drafts: inout [DisplacementDraft]
  ) {
    let finder = FigureFinder(frame: frame)
    guard let figure = claim.figure, let twin = finder.twin(of: figure) else { return }
    let mention = frame.figures[twin]
    let near = drafts.suffix(Self.window)
    guard !near.contains(where: { $0.figure?.figure.span == mention.figure.span })
    else {
      drafts[drafts.count - 1].sameAs = near.lastIndex {
        $0.figure?.figure.span == mention.figure.span
      }
      return
    }
    var second = draft
    second.figure = mention
    second.sameAs = drafts.count - 1
    drafts.append(second)
  }

  /// The tokens in which the ends of a claim stand: parts of a total keep to their own words.
  private func span(of claim: Claim, _ frame: SentenceFrame) -> Range<Int> {
    guard let figure = claim.figure, frame.figures[figure].figure.partOf != nil else {
      let part = frame.figures.first {
        $0.figure.partOf != nil && $0.tokens.lowerBound > claim.hit.tokens.lowerBound
          && hasOwnEnd($0, frame)
      }
      return 0..<(part?.tokens.lowerBound ?? frame.tokens.count)
    }
    return ownWords(of: frame.figures[figure], frame)
  }

  /// The words from a figure to the next one.
  private func ownWords(of mention: FigureMention, _ frame: SentenceFrame) -> Range<Int> {
    let start = mention.tokens.lowerBound
    let next = frame.figures.first { $0.tokens.lowerBound > start }
    return start..<(next?.tokens.lowerBound ?? frame.tokens.count)
  }

  /// Whether a part of a total has a place of its own right behind it.
  private func hasOwnEnd(_ mention: FigureMention, _ frame: SentenceFrame) -> Bool {
    let words = ownWords(of: mention, frame)
    return frame.toponyms.contains { index in
      let start = annotation.toponyms[index].tokens.lowerBound
      guard words.contains(start), start - mention.tokens.upperBound <= 4 else { return false }
      return !frame.tokens[mention.tokens.upperBound..<max(mention.tokens.upperBound, start)]
        .contains {
          $0.text == ","
        }
    }
  }

  /// Whether a trigger is about people on the move, and no idiom.
  private func isMove(_ hit: DisplacementTriggerIndex.Hit, _ frame: SentenceFrame) -> Bool {
    let chooser = PlaceChooser(annotation: annotation, frames: frames)
    if frame.toponyms.contains(where: {
      chooser.annotation.toponyms[$0].tokens.overlaps(hit.tokens)
    }) {
      return false
    }
    let next = frame.word(hit.tokens.upperBound)
    switch frame.word(hit.tokens.lowerBound) {
    case "left", "leave", "leaving", "leaves":
      // "left dead", "left homeless" and "left many wounded" move nobody.
      return ![
        "dead", "at", "many", "some", "dozens", "homeless", "behind", "a", "more", "several",
        "hundreds",
      ].contains(next)
        && !frame.has(["soldiers", "troops", "forces"], near: hit.tokens, within: 4)
    case "return", "returned", "returns", "returning":
      return !["fire", "to", "a"].contains(next) || frame.has(Self.people)
    case "displaced":
      // "many of the displaced": a name for people, not news of a move.
      let isNoun = ["the", "these", "those"].contains(frame.word(hit.tokens.lowerBound - 1))
      return !isNoun || frame.figures.contains { $0.tokens.overlaps(hit.tokens) }
    default: return true
    }
  }

  /// "told people to move", "ordered residents south".
  private func ordersToGo(_ hit: DisplacementTriggerIndex.Hit, _ frame: SentenceFrame) -> Bool {
    guard hit.tokens.count > 1, frame.word(hit.tokens.lowerBound) != "evacuation" else {
      return true
    }
    let next = hit.tokens.upperBound..<min(frame.tokens.count, hit.tokens.upperBound + 6)
    return next.contains { Self.goings.contains(frame.word($0)) }
  }

  private static let goings: Set<String> = [
    "move", "leave", "evacuate", "flee", "go", "relocate", "south", "north", "east", "west",
    "southwards",
    "northwards", "out", "away",
  ]

  /// "seven displaced people were killed": a figure that counts something else.
  private func isCounted(_ hit: DisplacementTriggerIndex.Hit, _ frame: SentenceFrame) -> Bool {
    frame.figures.contains { $0.tokens.overlaps(hit.tokens) }
  }

  private func hasPeople(_ hit: DisplacementTriggerIndex.Hit, _ frame: SentenceFrame) -> Bool {
    let clause = frame.clauses.tokens(of: hit.tokens.lowerBound)
    let reach =
      max(
        0,
        min(clause.lowerBound, hit.tokens.lowerBound - 6)
      )..<max(clause.upperBound, hit.tokens.upperBound)
    return reach.contains { Self.people.contains(frame.word($0)) }
  }

  private func isStock(_ draft: DisplacementDraft, _ frame: SentenceFrame) -> Bool? {
    switch draft.term {
    case .sheltered, .inReliefCamp: return true
    case .displaced, .homeless, .other:
      let before = max(0, draft.tokens.lowerBound - 3)..<draft.tokens.lowerBound
      if before.contains(where: {
        ["are", "remain", "remained", "internally", "is", "were"].contains(frame.word($0))
      }),
        !frame.has(["by"], near: draft.tokens, within: 2), draft.date.isUnknown
      {
        return true
      }
      return frame.has(
        ["living", "hosting", "hosts", "currently", "idps", "camps"],
        near: draft.tokens,
        within: 5
      ) ? true : false
    case .forcedToFlee, .evacuated, .relocated, .returns: return false
    case .destroyedHousing, .partiallyDestroyedHousing, .uninhabitableHousing, .affected: return nil
    }
  }

  /// How many records back another may belong to; a bound on the work for a file that is no report.
  private static let window = 60

  private static let people: Set<String> = [
    "people", "residents", "civilians", "families", "villagers", "persons", "refugees",
    "inhabitants",
    "thousands", "hundreds", "households", "population", "women", "children", "citizens", "locals",
    "evacuees", "idps", "displaced", "many", "migrants",
  ]
}
