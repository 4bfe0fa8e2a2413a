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
      if frame.sentence.passage == .row { rows.append(frame, to: &drafts) }
    }
    rows.joinTotals(&drafts)
    return DisplacementEchoes(annotation: annotation, frames: frames).merged(drafts)
  }

  private var rows: RowCoder {
    RowCoder(annotation: annotation, frames: frames, index: index)
  }

  /// The day that the headings give: of the move, or as of which people are somewhere.
  private func headDate(_ draft: inout DisplacementDraft, _ frame: SentenceFrame) {
    guard draft.modality.isReal else { return }
    let headings = HeadingReader(frames: frames)
    if draft.isStock == true, let date = headings.asOf(frame) {
      draft.date = date
      // "displaced from Ramadi": they moved by that day.
      if !draft.origins.isEmpty { (draft.date.from, draft.date.precision) = (nil, .range) }
      draft.rules.append("date.as of")
    } else if let date = headings.day(of: frame) {
      draft.date = date
      draft.rules.append("date.heading")
    }
  }

  /// One trigger a figure, and triggers that say something without one.
  private func claims(in frame: SentenceFrame) -> [Claim] {
    let finder = FigureFinder(frame: frame)
    var byFigure: [Int: Claim] = [:]
    var bare: [Claim] = []
    let hits = index.hits(in: frame.tokens)
    for hit in hits where isMove(hit, frame) && !isWithin(hit, hits) {
      if hit.isOrder {
        guard ordersToGo(hit, frame) else { continue }
        bare.append(Claim(hit: hit, figure: finder.figure(for: hit.tokens, .object)))
      } else if let figure = finder.figure(for: hit.tokens, hit.trigger.frame) {
        let claim = Claim(hit: hit, figure: figure)
        if let rival = byFigure[figure], rank(rival, frame) >= rank(claim, frame) { continue }
        byFigure[figure] = claim
      } else if !hit.trigger.needsFigure, hasPeople(hit, frame), !isCounted(hit, frame),
        !isLabel(frame)
      {
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
    // "19,500 came back through Torkham, and another 7,100 through Spin Boldak": the verb of those before.
    for (number, mention) in frame.figures.enumerated()
    where byFigure[number] == nil && continues(mention, frame) {
      let before = claims.last { claim in
        claim.figure.map { frame.figures[$0].tokens.upperBound <= mention.tokens.lowerBound }
          ?? false
      }
      if let before, before.hit.tokens.upperBound <= mention.tokens.lowerBound {
        claims.append(Claim(hit: before.hit, figure: number))
      }
    }
    let isOnly = claims.count == 1
    claims.removeAll { claim in
      guard let figure = claim.figure else { return false }
      let mention = frame.figures[figure]
      return mention.figure.partOf != nil && !hasOwnEnd(mention, frame) && !isOnly
    }
    var added = 0
    for claim in bare {
      let isTold = claims.contains {
        $0.hit.tokens.overlaps(claim.hit.tokens)
          || frame.clauses.same($0.hit.tokens.lowerBound, claim.hit.tokens.lowerBound)
      }
      let isCounted = claim.figure != nil && claims.contains { $0.figure == claim.figure }
      guard !isTold, !isCounted, added < 2 else { continue }
      claims.append(claim)
      added += 1
    }
    return claims.sorted { $0.hit.tokens.lowerBound < $1.hit.tokens.lowerBound }
  }

  /// "forced 35 people to evacuate" holds "evacuate", and says more.
  private func isWithin(
    _ hit: DisplacementTriggerIndex.Hit,
    _ hits: [DisplacementTriggerIndex.Hit]
  ) -> Bool {
    hits.contains {
      $0.trigger.term == hit.trigger.term && $0.tokens.count > hit.tokens.count
        && $0.tokens.lowerBound <= hit.tokens.lowerBound
        && hit.tokens.upperBound <= $0.tokens.upperBound
    }
  }

  /// Whether a figure adds to the one before it and has a place of its own.
  private func continues(_ mention: FigureMention, _ frame: SentenceFrame) -> Bool {
    let start = mention.tokens.lowerBound
    let words = [start - 1, start, start + 1].map { frame.word($0) }
    guard mention.figure.partOf == nil, mention.figure.unit != .houses,
      words.contains(where: { ["another", "further", "additional"].contains($0) })
    else { return false }
    return hasOwnEnd(mention, frame)
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
    let (modality, cue) = frame.modality(over: tokens)
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
    draft.isStock = StockReader.isStock(draft, in: frame)
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
    ends.originOfOthers(&draft, after: drafts.last)
    if frame.sentence.passage == .row { rows.fill(&draft, frame) }
    if draft.date.isUnknown { inheritDate(&draft, from: events) }
    if draft.date.isUnknown, draft.modality.isReal,
      let past = DateChooser(published: annotation.report.published)
        .background(for: tokens, in: frame)
    {
      draft.date = past.range
      draft.rules.append(past.rule)
    }
    if draft.date.isUnknown { headDate(&draft, frame) }
    drafts.append(draft)
    appendTwin(of: claim, draft, frame, to: &drafts)
  }

  /// "some 1,100 have been left homeless": dated by the event that made them so.
  private func inheritDate(_ draft: inout DisplacementDraft, from events: [EventDraft]) {
    // "A landslide swept away 11 houses on Sunday": of one clause, of one day.
    let same = events.last {
      $0.takesCasualties && $0.modality.isReal && $0.sentence == draft.sentence
        && frames[draft.sentence].clauses.same($0.tokens.lowerBound, draft.tokens.lowerBound)
        && !$0.date.isUnknown
    }
    if let same, draft.modality.isReal {
      draft.date = same.date
      draft.date.basis = .inherited
      draft.rules.append("date.inherited")
      return
    }
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
    guard let figure = claim.figure,
      frame.figures[figure].figure.partOf != nil
        || frame.figures[figure].tokens.lowerBound > claim.hit.tokens.lowerBound
          && continues(frame.figures[figure], frame)
    else {
      let part = frame.figures.first {
        $0.tokens.lowerBound > claim.hit.tokens.lowerBound
          && ($0.figure.partOf != nil && hasOwnEnd($0, frame) || continues($0, frame))
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
        .contains { $0.text == "," || $0.text == ")" }
    }
  }

  /// How many records back another may belong to; a bound on the work for a file that is no report.
  private static let window = 60
}
