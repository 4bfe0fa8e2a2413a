import SitmapModel

/// What those who were counted before say of where others left, went or are.
extension EndsChooser {
  /// "Some 2,500 of them have reached Yirol": from where those told of before left or are.
  func originOfOthers(_ draft: inout DisplacementDraft, after other: DisplacementDraft?) {
    guard let other, let figure = draft.figure, draft.sentence - other.sentence <= 1,
      draft.term == .forcedToFlee || draft.term == .displaced || draft.term == .relocated,
      draft.modality.isReal, draft.origins.isEmpty || draft.origins.allSatisfy(\.isCarried),
      !draft.destinations.isEmpty, other.modality.isReal
    else { return }
    let tokens = max(0, figure.tokens.lowerBound - 2)..<(figure.tokens.upperBound + 2)
    guard tokens.contains(where: { Self.others.contains(frame.word($0)) }) else { return }
    // "12,400 are now in Cúcuta, and 1,000 more crossed": where the first went is not what the others left.
    let isRefuge =
      other.isStock == true
      || chooser.frames[other.sentence].has(
        ["now", "living", "staying"],
        near: other.tokens,
        within: 5
      )
    let at = !isRefuge ? other.location.map { [$0] } ?? [] : []
    let from = other.origins.isEmpty ? at : other.origins
    draft.origins = from.filter { choice in
      !draft.destinations.contains { sameUnit($0.toponym, choice.toponym) }
    }.map { .init(toponym: $0.toponym, isCarried: true, rule: "end.origin of those before") }
    if !draft.origins.isEmpty { draft.location = nil }
  }

  /// "4,000 of them are sleeping in schools": they are where those told of before went.
  func placeOfOthers(_ draft: inout DisplacementDraft, after other: DisplacementDraft?) {
    guard let other, let figure = draft.figure, draft.sentence - other.sentence <= 1,
      draft.term == .sheltered || draft.term == .inReliefCamp || draft.term == .homeless,
      draft.origins.isEmpty, draft.destinations.isEmpty, draft.location == nil
    else { return }
    let tokens = figure.tokens.lowerBound..<(figure.tokens.upperBound + 2)
    guard tokens.contains(where: { ["them", "these"].contains(frame.word($0)) }) else { return }
    draft.location = (other.destinations.first ?? other.location).map {
      .init(toponym: $0.toponym, isCarried: true, rule: "end.place of those before")
    }
  }

  /// "by Friday 400 of them had gone home from Midsayap": to where those told of before had left.
  func homeOfOthers(_ draft: inout DisplacementDraft, after other: DisplacementDraft?) {
    guard let other, draft.term == .returns, draft.destinations.isEmpty, draft.modality.isReal,
      draft.sentence - other.sentence <= 1, other.term != .returns, !other.origins.isEmpty,
      frame.has(["home", "back", "homes"], near: draft.tokens, within: 2)
    else { return }
    draft.destinations = other.origins.filter { choice in
      !draft.origins.contains { sameUnit($0.toponym, choice.toponym) }
    }.map { .init(toponym: $0.toponym, isCarried: true, rule: "end.home of those before") }
  }

  private static let others: Set<String> = [
    "them", "these", "further", "another", "more", "others",
  ]

  /// "including 90,000 into Chad": a part left, and went, where the total did, as far as its own words do not say.
  func endsOfTotal(_ draft: inout DisplacementDraft, among drafts: ArraySlice<DisplacementDraft>) {
    let whole =
      draft.partOf.flatMap { drafts.indices.contains($0) ? drafts[$0] : nil }
      ?? drafts.last { $0.sentence == draft.sentence && $0.tokens == draft.tokens }
    guard let whole, whole.sentence == draft.sentence, draft.figure != nil, whole.figure != nil,
      draft.figure?.figure.span.start != whole.figure?.figure.span.start,
      draft.location.map({ isOnTheWay($0.toponym) }) ?? true
    else { return }
    func carried(_ choices: [PlaceChooser.Choice]) -> [PlaceChooser.Choice] {
      choices.map { .init(toponym: $0.toponym, isCarried: true, rule: "end.of the total") }
    }
    if draft.origins.allSatisfy(\.isCarried), !whole.origins.isEmpty {
      draft.origins = carried(whole.origins)
    }
    if draft.destinations.isEmpty { draft.destinations = carried(whole.destinations) }
    if !draft.origins.isEmpty || !draft.destinations.isEmpty { draft.location = nil }
  }

  private func isOnTheWay(_ toponym: Int) -> Bool {
    ["through", "via"].contains(
      Prepositions.before(annotation.toponyms[toponym], in: frame) ?? ""
    )
  }

  /// "691 refugees from Casamance and 5,626 Gambians uprooted": a name that belongs to those counted before.
  func isOfOthers(_ name: Range<Int>, _ draft: DisplacementDraft) -> Bool {
    // "5,000 were displaced inside Afrin, and a few hundred reached Tal Rifaat": without a noun they are some of those.
    guard let figure = draft.figure, figure.noun != nil,
      name.upperBound <= figure.tokens.lowerBound
    else { return false }
    return frame.figures.contains { other in
      guard other.tokens.upperBound <= name.lowerBound, other.figure.unit == figure.figure.unit,
        other.figure.unit != .houses, name.lowerBound - other.tokens.upperBound <= 4
      else { return false }
      switch MeasureReader.measure(of: other, in: frame) {
      case .killed, .injured, .missing, .detained, .abducted, .weapons, .captured: return false
      default: return true
      }
    }
  }
}
