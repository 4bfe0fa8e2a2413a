import SitmapModel

/// Makes mentions of what only tells again of people who were counted before.
///
/// "People fled to other districts" behind "5,300 families were displaced" counts nobody new and names no place of its own; "these
/// 1,314 families" are those of the sentence before. The record that counts them keeps the words as a mention.
struct DisplacementEchoes {
  let annotation: Annotation
  let frames: [SentenceFrame]

  /// The drafts without the echoes; the numbers by which drafts name each other are kept right.
  func merged(_ drafts: [DisplacementDraft]) -> [DisplacementDraft] {
    var owners = [Int?](repeating: nil, count: drafts.count)
    for number in drafts.indices {
      let window = max(0, number - Self.window)..<number
      owners[number] = window.last { before in
        owners[before] == nil && isEcho(drafts[number], of: drafts[before])
      }
    }
    guard owners.contains(where: { $0 != nil }) else { return drafts }
    var numbers = [Int](repeating: 0, count: drafts.count)
    var kept: [DisplacementDraft] = []
    for number in drafts.indices {
      guard let owner = owners[number] else {
        numbers[number] = kept.count
        kept.append(drafts[number])
        continue
      }
      numbers[number] = numbers[owner]
      join(drafts[number], to: &kept[numbers[owner]])
    }
    for number in kept.indices {
      kept[number].sameAs = kept[number].sameAs.flatMap { link($0, numbers, from: number) }
      kept[number].partOf = kept[number].partOf.flatMap { link($0, numbers, from: number) }
    }
    return kept
  }

  private func link(_ old: Int, _ numbers: [Int], from number: Int) -> Int? {
    numbers.indices.contains(old) && numbers[old] != number ? numbers[old] : nil
  }

  private func join(_ draft: DisplacementDraft, to owner: inout DisplacementDraft) {
    owner.mentions.append(frames[draft.sentence].sentence.span(of: draft.tokens))
    owner.mentions += draft.mentions
    if owner.date.isUnknown { owner.date = draft.date }
    if goesOn(draft, owner) {
      owner.destinations = draft.destinations
      if let place = owner.location, owner.origins.isEmpty { owner.origins = [place] }
      owner.location = nil
    }
    if !hasOwnEnds(owner), hasOwnEnds(draft) {
      (owner.origins, owner.destinations) = (draft.origins, draft.destinations)
      owner.location = draft.location
    }
    if owner.rules.last != "merged" { owner.rules.append("merged") }
  }

  private func isEcho(_ draft: DisplacementDraft, of owner: DisplacementDraft) -> Bool {
    guard draft.modality.isReal, owner.modality.isReal, owner.figure != nil,
      draft.term != .returns || owner.term == .returns, !isRow(draft), !isRow(owner),
      agree(draft.date, owner.date)
    else { return false }
    guard let figure = draft.figure?.figure, let counted = owner.figure?.figure else {
      guard isOfPeople(owner.term) else { return false }
      return draft.sentence - owner.sentence <= Self.reach && !hasOwnEnds(draft)
        || retells(draft, owner)
    }
    return figure.unit == counted.unit && figure.value == counted.value
      && figure.lower == counted.lower && figure.upper == counted.upper
      && figure.qualifier != .vague && (figure.value ?? 0) >= Self.telling
      && isOfPeople(draft.term) == isOfPeople(owner.term) && agreeOnEnds(draft, owner)
  }

  /// "People fled shelling near the border": bare people behind a count are those who were counted, if it is not said
  /// where they went.
  private func retells(_ draft: DisplacementDraft, _ owner: DisplacementDraft) -> Bool {
    let frame = frames[draft.sentence]
    let passage = frame.sentence.passage
    guard draft.sentence > owner.sentence, draft.sentence - owner.sentence <= Self.nearby,
      passage == .body, draft.date.isUnknown,
      draft.destinations.isEmpty || goesOn(draft, owner),
      draft.tokens.lowerBound <= Self.subject,
      let first = frame.tokens.first
    else { return false }
    return Self.people.contains(first.hash)
      && (1..<max(1, draft.tokens.lowerBound)).allSatisfy {
        Self.auxiliaries.contains(frame.hash($0))
      }
  }

  /// "People fled to other districts of Taiz" behind "5,300 families were displaced": where those went.
  private func goesOn(_ draft: DisplacementDraft, _ owner: DisplacementDraft) -> Bool {
    let frame = frames[draft.sentence]
    return owner.destinations.isEmpty && owner.term.isMove && draft.term.isMove
      && draft.term != .returns && draft.figure == nil
      && ["people", "they"].contains(frame.word(0))
  }

  /// Sentences in which bare people are those counted before.
  private static let nearby = 2
  /// Tokens of a bare subject with its auxiliaries.
  private static let subject = 4
  private static let people: WordSet = [
    "people", "residents", "families", "they", "civilians", "villagers", "many", "most", "some",
  ]
  private static let auxiliaries: WordSet = [
    "have", "had", "were", "also", "been", "are", "people",
  ]

  private func isRow(_ draft: DisplacementDraft) -> Bool {
    frames[draft.sentence].sentence.passage == .row
  }

  private func isOfPeople(_ term: DisplacementTerm) -> Bool {
    switch term {
    case .destroyedHousing, .partiallyDestroyedHousing, .uninhabitableHousing: false
    case .displaced, .forcedToFlee, .evacuated, .relocated, .sheltered, .inReliefCamp, .homeless,
      .affected, .returns, .other:
      true
    }
  }

  private func agree(_ a: DayRange, _ b: DayRange) -> Bool {
    guard !a.isUnknown, !b.isUnknown else { return true }
    let low = max(a.from?.number ?? Int.min, b.from?.number ?? Int.min)
    let high = min(a.to?.number ?? Int.max, b.to?.number ?? Int.max)
    return low <= high
  }

  /// Whether no place that the second names itself is new to the first.
  private func agreeOnEnds(_ draft: DisplacementDraft, _ owner: DisplacementDraft) -> Bool {
    let own = places(of: draft)
    guard !own.isEmpty, hasOwnEnds(owner) else { return true }
    return own.isSubset(of: places(of: owner))
  }

  private func hasOwnEnds(_ draft: DisplacementDraft) -> Bool { !places(of: draft).isEmpty }

  /// The places that a draft names in its own sentence.
  private func places(of draft: DisplacementDraft) -> Set<String> {
    let choices = draft.origins + draft.destinations + [draft.location].compactMap(\.self)
    return Set(
      choices.filter { !$0.isCarried }.map { choice in
        annotation.resolutions[choice.toponym].place?.id.text
          ?? annotation.toponyms[choice.toponym].text
      }
    )
  }

  /// How many records back another may stand; a bound on the work for a file that is no report.
  private static let window = 60
  /// Sentences between a count and words without one that are about the same people.
  private static let reach = 6
  /// Counts under this may be equal by chance.
  private static let telling = 20
}
