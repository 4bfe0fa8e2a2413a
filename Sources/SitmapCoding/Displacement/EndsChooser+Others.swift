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
    let isUnit =
      other.location.flatMap { annotation.resolutions[$0.toponym].place?.featureClass }
      == .administrative && other.sentence == draft.sentence
    // "37,000 are in camps in Manipur, while another 6,500 have gone to Mizoram": all are of Manipur.
    let isRefuge =
      other.isStock == true && !isUnit
      || chooser.frames[other.sentence].has(
        ["now", "living", "staying"],
        near: other.tokens,
        within: 5
      )
    let at = !isRefuge ? other.location.map { [$0] } ?? [] : []
    // "and 31,000 of them have gone on to Romania": from where the first went.
    let goesOn = ["on", "onward", "onwards"].contains(frame.word(draft.tokens.upperBound))
    let from =
      goesOn && !other.destinations.isEmpty
      ? other.destinations : other.origins.isEmpty ? at : other.origins
    draft.origins = from.filter { choice in
      !draft.destinations.contains { sameUnit($0.toponym, choice.toponym) }
    }.map { .init(toponym: $0.toponym, isCarried: true, rule: Self.ofOthers) }
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
    guard let other, draft.term == .returns, draft.destinations.isEmpty,
      draft.modality != .negated,
      draft.sentence - other.sentence <= 1, other.term != .returns, !other.origins.isEmpty,
      frame.has(["home", "back", "homes"], near: draft.tokens, within: 2)
        || isPart(draft, frame)
    else { return }
    draft.destinations = other.origins.filter { choice in
      !draft.origins.contains { sameUnit($0.toponym, choice.toponym) }
    }.map { .init(toponym: $0.toponym, isCarried: true, rule: Self.homeOfThose) }
    if draft.origins.allSatisfy(\.isCarried), !draft.destinations.isEmpty {
      draft.origins = other.destinations.map {
        .init(toponym: $0.toponym, isCarried: true, rule: Self.ofOthers)
      }
    }
    if !draft.destinations.isEmpty { draft.location = nil }
  }

  /// "about 9,500 of them arrived on Sunday alone", "taking the number of arrivals to 200,000": they left, and went, where those did.
  func endsOfThose(_ draft: inout DisplacementDraft, after other: DisplacementDraft?) {
    // "returned to FATA, bringing the total to 13,000": the sum is of the same.
    if let other, other.term == .returns, other.sentence == draft.sentence,
      frame.tokens[draft.tokens].contains(where: { $0.lower == "total" || $0.lower == "number" })
    {
      draft.term = .returns
    }
    guard let other, let figure = draft.figure, draft.sentence - other.sentence <= 1,
      draft.term.isMove || draft.term == .sheltered || draft.term == .inReliefCamp,
      draft.term != .returns || other.term == .returns, other.term.isMove, draft.modality.isReal,
      other.modality.isReal,
      (draft.origins + draft.destinations).allSatisfy(\.isCarried),
      !other.origins.isEmpty || !other.destinations.isEmpty
    else { return }
    let next = figure.tokens.upperBound
    let isOfThem =
      frame.word(next) == "of" && ["them", "these", "those"].contains(frame.word(next + 1))
    let isSum = frame.tokens[draft.tokens].contains {
      ["number", "total", "arrivals", "departures"].contains($0.lower)
    }
    let isHere = draft.sentence == other.sentence
    guard draft.term.isMove ? isOfThem || isSum && isHere : isOfThem && isHere else { return }
    func carried(_ choices: [PlaceChooser.Choice]) -> [PlaceChooser.Choice] {
      choices.map { .init(toponym: $0.toponym, isCarried: true, rule: "end.of those before") }
    }
    let stay = draft.location.flatMap { $0.isCarried || draft.term.isMove ? nil : $0 }
    guard draft.term.isMove == false || (draft.location?.isCarried ?? true) else { return }
    (draft.origins, draft.destinations) = (
      carried(other.origins), stay.map { [$0] } ?? carried(other.destinations)
    )
    draft.location = nil
    if isSum, other.term == .returns { draft.term = .returns }
  }

  /// "Only 40 of the families": some of those told of before.
  private func isPart(_ draft: DisplacementDraft, _ frame: SentenceFrame) -> Bool {
    guard let figure = draft.figure else { return false }
    let words = figure.tokens.lowerBound...(figure.tokens.upperBound + 1)
    return words.contains { at in
      frame.word(at) == "of" && ["the", "them", "these", "those"].contains(frame.word(at + 1))
    }
  }

  private static let others: Set<String> = [
    "them", "these", "further", "another", "more", "others",
  ]

  /// "who returned to Djugu may have to flee again": from where they had returned to.
  func originOfReturned(_ draft: inout DisplacementDraft, after other: DisplacementDraft?) {
    guard let other, other.term == .returns, other.sentence == draft.sentence,
      other.figure?.tokens == draft.figure?.tokens, draft.origins.isEmpty,
      draft.destinations.isEmpty
    else { return }
    draft.origins = other.destinations.map {
      .init(toponym: $0.toponym, isCarried: true, rule: Self.ofOthers)
    }
    if !draft.origins.isEmpty { draft.location = nil }
  }

  /// The rule of an origin that is known from those told of before.
  static let ofOthers = "end.origin of those before"
  /// The rule of a return to where those told of before had left.
  static let homeOfThose = "end.home of those before"
  /// The rule of an end that a part has from its total.
  static let ofTheTotal = "end.of the total"

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
      choices.map { .init(toponym: $0.toponym, isCarried: true, rule: Self.ofTheTotal) }
    }
    let isKnown = draft.origins.contains { $0.rule == Self.ofOthers }
    if !isKnown, draft.origins.allSatisfy(\.isCarried), !whole.origins.isEmpty {
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
