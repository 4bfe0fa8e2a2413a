import SitmapModel

/// Codes the events of a report: what, where, when, who, how many, and of what standing.
struct EventCoder {
  private let annotation: Annotation
  private let frames: [SentenceFrame]
  private let reader: TriggerReader
  private let chooser: PlaceChooser
  private let dates: DateChooser
  private let actors = ActorChooser()

  init(_ annotation: Annotation, frames: [SentenceFrame], reader: TriggerReader) {
    self.annotation = annotation
    self.frames = frames
    self.reader = reader
    self.dates = DateChooser(published: annotation.report.published)
    self.chooser = PlaceChooser(annotation: annotation, frames: frames)
  }

  /// The drafts of all sentences, one a thing, in the order of the text.
  func drafts() -> [EventDraft] {
    var drafts: [EventDraft] = []
    for frame in frames where frame.isTelling {
      let read = reader.drafts(in: frame, chooser: chooser)
      for draft in RepeatReader.withRepeats(read, in: frame) {
        guard !dates.isBackground(draft.tokens, in: frame), !isOnlyCause(draft, frame) else {
          continue
        }
        let typed = retyped(draft, frame, after: drafts)
        drafts += filled(typed, in: frame).filter { !isFled($0, frame) }
      }
    }
    AuthorReader(frames: frames).name(&drafts)
    drafts = withoutEchoes(drafts)
    FigureAssigner(annotation: annotation, frames: frames).assign(to: &drafts)
    DenialReader(annotation: annotation, frames: frames).mark(&drafts)
    drafts = ThinDrafts(frames: frames).removed(from: drafts)
    func isHarmless(_ draft: EventDraft) -> Bool { draft.isKinetic && draft.figures.isEmpty }
    if drafts.contains(where: isHarmless), SportReader.isOfSport(frames) {
      drafts.removeAll(where: isHarmless)
    }
    drafts.removeAll { $0.figures.isEmpty && SportReader.isOfGame(frames[$0.sentence]) }
    return DraftMerger(annotation: annotation, frames: frames).merged(drafts)
  }

  /// "More raids could follow": what is feared or denied by a general word is of the kind that was told before, unless
  /// somebody else does it ("the army is expected to launch an attack on them").
  private func retyped(
    _ draft: EventDraft,
    _ frame: SentenceFrame,
    after drafts: [EventDraft]
  ) -> EventDraft {
    guard !draft.modality.isReal, draft.isKinetic, draft.tokens.count <= 3,
      Self.general.contains(frame.word(draft.tokens.upperBound - 1)),
      let last = drafts.last, last.isKinetic, last.modality.isReal,
      !last.type.code.hasSuffix("territory"),
      draft.sentence - last.sentence <= 3,
      !isOfAnother(draft, than: last, frame)
    else { return draft }
    var typed = draft
    typed.type = last.type
    typed.rules.append("type.of what was told before")
    return typed
  }

  /// Whether a draft has a doer of its own, and one of another type than that of what was told before.
  private func isOfAnother(
    _ draft: EventDraft,
    than last: EventDraft,
    _ frame: SentenceFrame
  ) -> Bool {
    guard let doer = actors.actors(for: draft.tokens, in: frame).first,
      AuthorReader.armed.contains(doer.type)
    else { return false }
    return last.actor1.map { $0.type != doer.type } ?? true
  }

  private static let general: Set<String> = [
    "raid", "raids", "attack", "attacks", "strikes", "violence", "incidents", "assaults",
  ]

  /// A draft with place, date and parties; one each for coordinated places.
  private func filled(_ draft: EventDraft, in frame: SentenceFrame) -> [EventDraft] {
    var draft = draft
    let parties = actors.actors(for: draft.tokens, in: frame)
    draft.actor1 = parties.first
    draft.actor2 = parties.second
    draft.directed = parties.directed
    PartyRefiner.settle(&draft, in: frame)
    if let date = dates.date(for: draft.tokens, in: frame, modality: draft.modality),
      date.rule != "date.statement" || draft.type.group != .hazard
    {
      draft.date = date.range
      draft.rules.append(date.rule)
      if draft.modality.isReal, liesAhead(draft) {
        draft.modality = draft.type.group == .hazard ? .hypothetical : .planned
        draft.rules.append("modality.\(draft.modality.rawValue) by its date")
      }
    }
    if draft.date.isUnknown, draft.modality.isReal,
      let date = HeadingReader(frames: frames).day(of: frame)
    {
      draft.date = date
      draft.rules.append("date.heading")
    }
    if let said = frame.attribution(at: draft.tokens.lowerBound) {
      if said.isDenial { draft.deniedBy = said.speaker } else { draft.attribution = said.speaker }
    }
    if keepsOut(draft, frame) {
      draft.type = EventDefinition.accessDenied.type
      draft.modality = .actual
      draft.rules.append("type.not let through")
    }
    draft.type = TypeRefiner.refined(draft, in: frame)
    let places = chooser.places(
      for: draft.tokens,
      in: frame.sentence.index,
      tie: TypeRefiner.tie(of: draft.type, in: frame, draft.tokens),
      isReal: draft.modality.isReal
    )
    // "a deal signed in 2020 never took hold": what is long past did not happen where the news is.
    let own = places.filter { !$0.isCarried || $0.rule != "place.carried" || !isLongPast(draft) }
      .filter { !isDryLandHazard(draft) || !isSea($0) }
    guard !own.isEmpty else { return [draft] }
    let placed = own.map { place in
      var one = draft
      one.place = place
      one.rules.append(place.rule)
      return one
    }
    guard placed.count == 1 else { return placed }
    return placed + TollReader(chooser: chooser).others(of: placed[0], in: frame)
  }

  /// "Lorries have not been let through": who is not let through is kept out, and that has happened.
  private func keepsOut(_ draft: EventDraft, _ frame: SentenceFrame) -> Bool {
    guard draft.type.code == "access_granted", draft.modality == .negated else { return false }
    return frame.tokens[draft.tokens].contains { Self.lettings.contains($0.hash) }
      && (max(0, draft.tokens.lowerBound - 7)..<draft.tokens.upperBound).contains {
        ["not", "n't", "never", "no", "nobody", "none"].contains(frame.word($0))
      }
  }

  private static let lettings: WordSet = [
    "able", "let", "lets", "letting", "allowed", "allow", "allows", "allowing", "permitted",
    "permit",
    "permits",
  ]

  /// "rains along the Indian Ocean coast": a flood or a drought is on land.
  private func isDryLandHazard(_ draft: EventDraft) -> Bool {
    ["flood", "drought", "wildfire", "landslide", "epidemic"].contains(draft.type.code)
  }

  private func isSea(_ choice: PlaceChooser.Choice) -> Bool {
    let code = annotation.resolutions[choice.toponym].place?.featureCode
    return code == "OCN" || code == "SEA"
  }

  /// Whether a draft is dated after the report: what is due has not happened.
  private func liesAhead(_ draft: EventDraft) -> Bool {
    guard let published = annotation.report.published, let first = draft.date.from else {
      return false
    }
    return first.number > published.number
  }

  /// Whether a draft is dated half a year and more before the report.
  private func isLongPast(_ draft: EventDraft) -> Bool {
    guard let published = annotation.report.published, let last = draft.date.to else {
      return false
    }
    return published.number - last.number > Self.halfYear
  }

  /// Days.
  private static let halfYear = 183

  /// "since the offensive began": the words of a date, and no news.
  private func isOnlyCause(_ draft: EventDraft, _ frame: SentenceFrame) -> Bool {
    draft.strength <= 5
      && frame.dates.contains { date in
        date.kind == .since && date.tokens.lowerBound < draft.tokens.lowerBound
          && draft.tokens.upperBound <= date.tokens.upperBound
      }
  }

  /// "fled an army offensive": what people flee, without a place of its own, is told as their flight.
  private func isFled(_ draft: EventDraft, _ frame: SentenceFrame) -> Bool {
    guard draft.place?.isCarried ?? true, draft.strength <= 5 else { return false }
    let before = max(0, draft.tokens.lowerBound - 4)..<draft.tokens.lowerBound
    return before.contains {
      ["fled", "fleeing", "flee", "escape", "escaped", "escaping"].contains(frame.word($0))
    }
  }

  /// Passages that only point back to what was told before become mentions of it.
  ///
  /// A bare count of dead in a sentence without a place of its own belongs to what was told before, and
  /// so does "the attack" without a place or a date. "No one was killed" tells of no event at all.
  private func withoutEchoes(_ drafts: [EventDraft]) -> [EventDraft] {
    var kept: [EventDraft] = []
    for draft in drafts {
      let isBare = draft.strength <= 3 && (draft.place?.isCarried ?? true)
      if draft.strength <= 3, draft.modality == .negated { continue }
      let owner = kept.suffix(Self.window).lastIndex {
        $0.takesCasualties && $0.modality.isReal && $0.sentence < draft.sentence
          && draft.sentence - $0.sentence <= 4
      }
      if let owner, draft.modality.isReal, dates(draft, kept[owner]) {
        kept[owner].date = draft.date
        kept[owner].rules.append("date.retold")
        kept[owner].mentions.append(frames[draft.sentence].sentence.span(of: draft.tokens))
        continue
      }
      if isBare || pointsBack(draft), draft.modality.isReal, let owner {
        kept[owner].mentions.append(frames[draft.sentence].sentence.span(of: draft.tokens))
        continue
      }
      kept.append(draft)
    }
    return kept
  }

  /// How many records back a passage may point; a bound on the work for a file that is no report.
  private static let window = 60

  private func pointsBack(_ draft: EventDraft) -> Bool {
    guard draft.strength <= 6, draft.date.isUnknown else { return false }
    return isRetold(draft) || isPointed(draft)
  }

  /// "This attack has cut the supply to the whole valley": whatever is named beside it, it is the thing told before.
  private func isPointed(_ draft: EventDraft) -> Bool {
    draft.isKinetic && draft.tokens.count == 1 && draft.figures.isEmpty
      && ["this", "these"].contains(frames[draft.sentence].word(draft.tokens.lowerBound - 1))
  }

  /// Whether a passage gives the day of a thing of which only the day of the statement was known.
  ///
  /// "Two died in fighting, officials said on Wednesday. The clashes broke out on Monday."
  private func dates(_ draft: EventDraft, _ owner: EventDraft) -> Bool {
    draft.type == owner.type && !draft.date.isUnknown && isRetold(draft)
      && (owner.date.isUnknown || owner.rules.contains("date.statement"))
  }

  /// Whether a passage speaks of a known thing, at no place of its own.
  private func isRetold(_ draft: EventDraft) -> Bool {
    guard draft.isKinetic, draft.place?.isCarried ?? true else { return false }
    let frame = frames[draft.sentence]
    return Self.determiners.contains(frame.hash(draft.tokens.lowerBound - 1))
  }

  private static let determiners: WordSet = ["the", "this", "that", "these", "those", "such"]
}
