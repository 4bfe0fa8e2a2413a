import SitmapModel

/// Codes who moved, from where to where, how many, and of what standing.
struct DisplacementCoder {
  let annotation: Annotation
  let frames: [SentenceFrame]
  let index: DisplacementTriggerIndex
  /// The events of the report: causes, and the places that people fled.
  let events: [EventDraft]

  /// The drafts of all sentences, in the order of the text.
  func drafts() -> [DisplacementDraft] {
    var drafts: [DisplacementDraft] = []
    let near = EventsBySentence(events)
    let tails = DisplacementTails(
      annotation: annotation,
      chooser: PlaceChooser(annotation: annotation, frames: frames)
    )
    for frame in frames {
      guard frame.isTelling else {
        tails.join(frame, to: &drafts)
        continue
      }
      for claim in claims(in: frame) {
        appendBest(claim, frame, near.events(before: frame.sentence.index), to: &drafts)
      }
      tails.join(frame, to: &drafts)
      if frame.sentence.passage == .row { rows.append(frame, to: &drafts) }
    }
    rows.joinTotals(&drafts)
    return DisplacementEchoes(annotation: annotation, frames: frames).merged(drafts)
  }

  /// "have sought safety in the town, and a convoy is to follow on Wednesday": who has moved did not move on a day to come.
  private func liesAhead(_ range: DayRange) -> Bool {
    guard let published = annotation.report.published, let from = range.from else { return false }
    return from > published
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

  /// Appends what a claim says; where its word says nothing after all ("brought to the two towns"), what the next one says.
  private func appendBest(
    _ claim: Claim,
    _ frame: SentenceFrame,
    _ events: [EventDraft],
    to drafts: inout [DisplacementDraft]
  ) {
    let count = drafts.count
    append(claim, frame, events, to: &drafts)
    guard drafts.count == count, claim.hit.trigger.needsEnd, claim.figure != nil else { return }
    let rivals = claim.rivals.map { Claim(hit: $0, figure: claim.figure, start: claim.start) }
      .filter {
        !$0.hit.trigger.needsEnd && $0.hit.trigger.strength >= Self.telling
          && $0.hit.tokens.overlaps(claim.hit.tokens)
      }
    if let next = rivals.max(by: { rank($0, frame) < rank($1, frame) }) {
      append(next, frame, events, to: &drafts)
    }
  }

  /// The strength from which on a word speaks in place of another.
  private static let telling = 5

  private func append(
    _ claim: Claim,
    _ frame: SentenceFrame,
    _ events: [EventDraft],
    to drafts: inout [DisplacementDraft]
  ) {
    let tokens = claim.hit.tokens
    let (modality, cue) = standing(of: claim, frame)
    var draft = DisplacementDraft(
      term: claim.hit.trigger.term,
      sentence: frame.sentence.index,
      tokens: tokens,
      figure: claim.figure.map { frame.figures[$0] },
      modality: claim.hit.isOrder && modality.isReal ? .planned : modality
    )
    draft.rules.append("trigger.\(draft.term.rawValue) '\(claim.hit.trigger.pattern)'")
    if let cue { draft.rules.append("modality.\(cue.modality.rawValue) '\(cue.text)'") }
    if claim.start == 0,
      let date = DateChooser(published: annotation.report.published).date(
        for: dated(claim, frame),
        in: frame,
        modality: draft.modality
      ),
      date.rule != "date.statement", !(draft.modality.isReal && liesAhead(date.range))
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
    if claim.hit.trigger.frame == .place {
      ends.leave(EmptiedPlace(annotation: annotation, frame: frame).toponym(of: tokens), &draft)
    } else {
      ends.fill(&draft, span: span(of: claim, frame))
    }
    if claim.hit.isOrder { ends.orderFrom(&draft) }
    ends.originOfOthers(&draft, after: drafts.last)
    ends.placeOfOthers(&draft, after: drafts.last)
    ends.homeOfOthers(&draft, after: drafts.last)
    ends.endsOfThose(&draft, after: drafts.last)
    if claim.start > 0 { ends.originOfReturned(&draft, after: drafts.last) }
    ends.originOfSender(&draft)
    ends.termOfPeople(&draft)
    if draft.term.isOfHouses, draft.figure?.figure.unit == .persons {
      draft.figure?.figure.unit = .houses
    }
    ends.endsOfTotal(&draft, among: drafts.suffix(Self.window))
    let isFeared = !draft.modality.isReal && draft.figure != nil
    guard !claim.hit.trigger.needsEnd || isFeared || isJourney(draft, frame) else { return }
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

  /// The standing of a claim: "200,000 were evacuated, and officials plan to move another 35,000" has two.
  private func standing(of claim: Claim, _ frame: SentenceFrame) -> (Modality, ModalityCue?) {
    // "can no longer be lived in": the words of the trigger itself plan and deny nothing.
    if claim.hit.trigger.term == .uninhabitableHousing {
      return frame.modality(at: claim.hit.tokens.lowerBound)
    }
    let own = frame.modality(over: claim.hit.tokens)
    guard own.modality.isReal, let figure = claim.figure else { return own }
    let start = frame.figures[figure].tokens.lowerBound
    guard start > claim.hit.tokens.upperBound, continues(frame.figures[figure], frame) else {
      return own
    }
    return frame.modality(at: start)
  }

  /// The words that a date is nearest to: of "412 on Wednesday and 577 the day before" each has its own.
  private func dated(_ claim: Claim, _ frame: SentenceFrame) -> Range<Int> {
    guard let figure = claim.figure else { return claim.hit.tokens }
    let mention = frame.figures[figure]
    let isAdded = mention.figure.partOf != nil || continues(mention, frame)
    return isAdded && mention.tokens.lowerBound > claim.hit.tokens.upperBound
      && hasOwnDate(mention, frame) ? mention.tokens : claim.hit.tokens
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
    // "It flattened 290 homes": of the day on which the thing told before happened.
    let isDamage =
      draft.location?.isCarried == true && (draft.term.isOfHouses || draft.term == .homeless)
    guard isDamage || draft.origins.contains(where: \.isCarried), draft.modality.isReal else {
      return
    }
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

  /// How many records back another may belong to; a bound on the work for a file that is no report.
  private static let window = 60
}
