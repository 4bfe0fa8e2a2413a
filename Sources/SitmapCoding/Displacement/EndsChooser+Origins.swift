import SitmapModel

/// Where people left, when their own words do not say: by what was told before, by the cause, by the heading.
extension EndsChooser {
  /// "a few hundred reached the next town": they left where the thing told before happened.
  func originBefore(_ draft: inout DisplacementDraft) {
    guard draft.term == .forcedToFlee || draft.term == .displaced, draft.modality.isReal,
      draft.partOf == nil, draft.figure != nil || !draft.destinations.isEmpty,
      !leavesUnknownName(draft)
    else { return }
    let last = events.last {
      ($0.takesCasualties || $0.type.group == .strategic && $0.strength >= 6)
        && $0.modality.isReal && $0.place?.isCarried == false
        && $0.sentence <= draft.sentence
        && (draft.sentence - $0.sentence <= 1 || isOnlyPlace(of: $0, before: draft))
    }
    guard let last, let place = last.place,
      !draft.destinations.contains(where: { sameUnit($0.toponym, place.toponym) })
    else { return }
    draft.origins = [.init(toponym: place.toponym, isCarried: true, rule: "end.origin carried")]
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

  /// "Some 2,500 of them have reached Yirol": from where those told of before left or are.
  func originOfOthers(_ draft: inout DisplacementDraft, after other: DisplacementDraft?) {
    guard let other, let figure = draft.figure, draft.sentence - other.sentence <= 1,
      draft.term == .forcedToFlee || draft.term == .displaced || draft.term == .relocated,
      draft.modality.isReal, draft.origins.isEmpty || draft.origins.allSatisfy(\.isCarried),
      !draft.destinations.isEmpty, other.modality.isReal
    else { return }
    let tokens = max(0, figure.tokens.lowerBound - 2)..<(figure.tokens.upperBound + 2)
    guard tokens.contains(where: { Self.others.contains(frame.hash($0)) }) else { return }
    let from = other.origins.isEmpty ? other.location.map { [$0] } ?? [] : other.origins
    draft.origins = from.filter { choice in
      !draft.destinations.contains { sameUnit($0.toponym, choice.toponym) }
    }.map { .init(toponym: $0.toponym, isCarried: true, rule: "end.origin of those before") }
    if !draft.origins.isEmpty { draft.location = nil }
  }

  private static let others: WordSet = [
    "them", "these", "further", "another", "more", "others",
  ]

  /// "Anbar: 300 families fled to Baghdad": they left what the heading names.
  func originOfHeading(_ draft: inout DisplacementDraft) {
    guard draft.term == .forcedToFlee || draft.term == .evacuated, draft.modality.isReal,
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

  /// "left al-Xyz for ...": a name that nobody knows is not the place told of before.
  private func leavesUnknownName(_ draft: DisplacementDraft) -> Bool {
    guard frame.tokens.indices.contains(draft.tokens.upperBound) else { return false }
    let next = frame.tokens[draft.tokens.upperBound]
    return next.kind == .word && (next.isCapitalised || next.text.contains { $0.isUppercase })
  }

  private func sameUnit(_ a: Int, _ b: Int) -> Bool {
    let x = annotation.resolutions[a].place
    let y = annotation.resolutions[b].place
    return x?.id == y?.id || x?.admin1?.id == y?.id || y?.admin1?.id == x?.id
  }

  /// "fled since militants seized Ramadi": where that happened is where they left.
  func originFromCause(_ draft: inout DisplacementDraft) {
    switch draft.term {
    case .forcedToFlee, .displaced, .evacuated, .homeless: break
    default: return
    }
    guard draft.location == nil else { return }
    let cause = events.first { event in
      event.place?.isCarried == false && event.isKinetic && event.modality.isReal
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
