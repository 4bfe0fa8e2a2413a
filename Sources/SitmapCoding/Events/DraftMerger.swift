import SitmapModel

/// Makes one record of the passages of a report that tell of one thing.
struct DraftMerger {
  let annotation: Annotation
  let frames: [SentenceFrame]

  /// The drafts, with those of one thing merged into the fullest of them.
  func merged(_ drafts: [EventDraft]) -> [EventDraft] {
    var kept: [EventDraft] = []
    for draft in drafts {
      let window = kept.suffix(Self.window)
      guard let index = window.firstIndex(where: { isSame($0, draft) }) else {
        kept.append(draft)
        continue
      }
      merge(draft, into: &kept[index])
    }
    return withBarriers(kept)
  }

  /// "Not allowed to cross until Wednesday" and "on Wednesday allowed to enter" are one thing: the way was
  /// opened that day, and closed before.
  private func withBarriers(_ drafts: [EventDraft]) -> [EventDraft] {
    var kept = drafts
    var absorbed: Set<Int> = []
    for (number, denial) in drafts.enumerated() where denial.type.code == "access_denied" {
      guard denial.modality.isReal, denial.date.from == nil, let until = denial.date.to else {
        continue
      }
      let near = max(0, number - Self.window)..<min(drafts.count, number + Self.window)
      let opening = near.first {
        drafts[$0].type.code == "access_granted" && drafts[$0].modality.isReal
          && drafts[$0].date.from == until
      }
      guard let opening else { continue }
      kept[opening].barrier = denial.place
      kept[opening].mentions.append(frames[denial.sentence].sentence.span(of: denial.tokens))
      kept[opening].mentions += denial.mentions
      kept[opening].rules.append("merged denial until then")
      absorbed.insert(number)
    }
    return kept.indices.filter { !absorbed.contains($0) }.map { kept[$0] }
  }

  /// How many records back a passage may tell of the same thing: far more than a report holds, and a bound
  /// on the work for a file that is no report.
  private static let window = 400

  private func isSame(_ a: EventDraft, _ b: EventDraft) -> Bool {
    guard a.type == b.type || isSameBlast(a, b), a.modality.isReal == b.modality.isReal else {
      return false
    }
    guard a.modality.isReal || a.modality == b.modality else { return false }
    guard samePlace(a, b), compatible(a.date, b.date) else { return false }
    // "another" is another.
    if b.sentence == a.sentence, b.rules.contains(where: { $0.hasPrefix("repeat") }) {
      return false
    }
    let sameActor =
      a.actor1?.type == nil || b.actor1?.type == nil || a.actor1?.type == b.actor1?.type
    guard sameActor || a.date == b.date || isTitle(a) || isTitle(b) else { return false }
    return !haveDifferentTolls(a, b)
  }

  private func isTitle(_ draft: EventDraft) -> Bool {
    frames[draft.sentence].sentence.passage == .title
  }

  /// Two undated words for one explosion: "the bombs", and later "suicide vehicles".
  private func isSameBlast(_ a: EventDraft, _ b: EventDraft) -> Bool {
    a.type.group == .remoteViolence && b.type.group == .remoteViolence
      && (a.place?.isCarried ?? true) && (b.place?.isCarried ?? true)
      && a.date.isUnknown && b.date.isUnknown
  }

  private func samePlace(_ a: EventDraft, _ b: EventDraft) -> Bool {
    guard let x = place(of: a), let y = place(of: b) else {
      return a.place == nil || b.place == nil
    }
    if x.id == y.id { return true }
    // A unit and a place in it are one thing when the second only carries the first on.
    guard a.place?.isCarried == true || b.place?.isCarried == true else {
      return x.admin1?.id == y.id || y.admin1?.id == x.id
    }
    return x.country == y.country
  }

  private func place(of draft: EventDraft) -> Place? {
    draft.place.flatMap { annotation.resolutions[$0.toponym].place }
  }

  private func compatible(_ a: DayRange, _ b: DayRange) -> Bool {
    guard !a.isUnknown, !b.isUnknown else { return true }
    let low = max(a.from?.number ?? Int.min, b.from?.number ?? Int.min)
    let high = min(a.to?.number ?? Int.max, b.to?.number ?? Int.max)
    return low <= high
  }

  /// Two exact tolls that differ, each with a date or a place of its own, are two things.
  private func haveDifferentTolls(_ a: EventDraft, _ b: EventDraft) -> Bool {
    guard let x = toll(a), let y = toll(b), x != y else { return false }
    return b.place?.isCarried == false && a.place?.isCarried == false && !b.date.isUnknown
      && a.date != b.date
  }

  private func toll(_ draft: EventDraft) -> Int? {
    draft.figures.first { $0.measure == .killed && $0.partOf == nil }?.lower
  }

  /// Joins two drafts: the fullest speaks.
  ///
  /// The longer list of mentions stays in place, so that a thing told ten thousand times costs no more each time.
  private func merge(_ draft: EventDraft, into main: inout EventDraft) {
    var other = draft
    if weight(draft) > weight(main) { swap(&main, &other) }
    main.mentions.append(frames[other.sentence].sentence.span(of: other.tokens))
    main.mentions += other.mentions
    if main.date.isUnknown { main.date = other.date }
    if main.place == nil || (main.place?.isCarried == true && other.place?.isCarried == false) {
      main.place = other.place
    }
    main.actor1 = main.actor1 ?? other.actor1
    main.actor2 = main.actor2 ?? other.actor2
    main.attribution = main.attribution ?? other.attribution
    main.deniedBy = main.deniedBy ?? other.deniedBy
    for figure in other.figures where main.figures.count < Self.mostFigures {
      let isKnown = main.figures.contains {
        $0.measure == figure.measure && $0.value == figure.value && $0.lower == figure.lower
      }
      if !isKnown { main.figures.append(figure) }
    }
    if other.strength > main.strength { main.type = other.type }
    if main.rules.last != "merged" { main.rules.append("merged") }
  }

  /// More figures than a report gives for one thing; a bound on the work for a file that is no report.
  private static let mostFigures = 100

  /// The passage that says most speaks for the record.
  private func weight(_ draft: EventDraft) -> Int {
    return (draft.date.isUnknown ? 0 : 4) + (draft.place?.isCarried == false ? 2 : 0)
      + (draft.actor1 == nil ? 0 : 1) + (draft.figures.isEmpty ? 0 : 2) + (isTitle(draft) ? -3 : 0)
  }
}
