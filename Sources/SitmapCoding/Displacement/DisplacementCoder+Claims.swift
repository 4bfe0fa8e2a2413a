import SitmapModel

/// Which trigger counts which figure, and which words of the sentence belong to that.
extension DisplacementCoder {
  /// A trigger with the figure that it counts.
  struct Claim {
    let hit: DisplacementTriggerIndex.Hit
    let figure: Int?
  }

  /// One trigger a figure, and triggers that say something without one.
  func claims(in frame: SentenceFrame) -> [Claim] {
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
      } else if speaksWithoutFigure(hit, frame), hasPeople(hit, frame) || takesPlace(hit, frame),
        !isCounted(hit, frame),
        !isLabel(frame)
      {
        bare.append(Claim(hit: hit, figure: nil))
      }
    }
    var claims = byFigure.sorted { $0.key < $1.key }.map(\.value)
    // "including 90,000 into Chad" has the verb of the total; "including 150 children" is no move of its own.
    for (number, mention) in frame.figures.enumerated()
    where mention.figure.partOf != nil && byFigure[number] == nil
      && (hasOwnEnd(mention, frame) || hasOwnDate(mention, frame))
    {
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
      return mention.figure.partOf != nil && !hasOwnEnd(mention, frame)
        && !hasOwnDate(mention, frame) && !isOnly
    }
    var added = 0
    bare.sort { a, b in
      (-a.hit.trigger.strength, a.hit.tokens.lowerBound) < (
        -b.hit.trigger.strength, b.hit.tokens.lowerBound
      )
    }
    for claim in bare {
      let isTold = claims.contains {
        $0.hit.tokens.overlaps(claim.hit.tokens)
          || frame.clauses.same($0.hit.tokens.lowerBound, claim.hit.tokens.lowerBound)
            && isReal($0, frame) == isReal(claim, frame)
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
        && (hit.trigger.needsFigure || !$0.trigger.needsFigure)
    }
  }

  /// Whether a figure adds to the one before it and has a place of its own.
  func continues(_ mention: FigureMention, _ frame: SentenceFrame) -> Bool {
    let start = mention.tokens.lowerBound
    let words = [start - 1, start, start + 1].map { frame.word($0) }
    guard mention.figure.partOf == nil, mention.figure.unit != .houses,
      words.contains(where: { ["another", "further", "additional"].contains($0) })
        || isGapped(mention, frame)
    else { return false }
    return hasOwnEnd(mention, frame)
  }

  /// "16,000 made for Cúcuta and 7,400 for Ocaña": a number and a way, and the verb of those before.
  private func isGapped(_ mention: FigureMention, _ frame: SentenceFrame) -> Bool {
    mention.noun == nil
      && [",", "and", "while"].contains(frame.word(mention.tokens.lowerBound - 1))
      && ["for", "to", "into", "in", "through", "from", "at"]
        .contains(frame.word(mention.tokens.upperBound))
  }

  /// How good a claim on a figure is: the telling trigger first, then the near one.
  func rank(_ claim: Claim, _ frame: SentenceFrame) -> Int {
    guard let figure = claim.figure else { return 0 }
    let mention = frame.figures[figure]
    let gap =
      mention.tokens.lowerBound >= claim.hit.tokens.upperBound
      ? mention.tokens.lowerBound - claim.hit.tokens.upperBound
      : max(0, claim.hit.tokens.lowerBound - mention.tokens.upperBound)
    let borders = frame.clauses.borders(mention.tokens.lowerBound, claim.hit.tokens.lowerBound)
    return claim.hit.trigger.strength * 4 - gap - borders * 6
      - (isAttribute(claim.hit, of: mention) ? Self.attributeLoss : 0)
  }

  /// "3,200 displaced people went back": what the people are is less than what they do.
  private func isAttribute(
    _ hit: DisplacementTriggerIndex.Hit,
    of mention: FigureMention
  ) -> Bool {
    hit.trigger.frame != .housing && mention.tokens.lowerBound < hit.tokens.lowerBound
      && mention.tokens.overlaps(hit.tokens)
      && !hit.tokens.contains(mention.tokens.upperBound - 1)
  }

  /// Six steps of strength: any verb of which the people are the subject is worth more.
  private static let attributeLoss = 24

  /// Whether a trigger says something without a figure: all do of what is planned, feared or denied.
  private func speaksWithoutFigure(
    _ hit: DisplacementTriggerIndex.Hit,
    _ frame: SentenceFrame
  ) -> Bool {
    if isStanding(hit, frame) || isAside(hit, frame) { return false }
    if !hit.trigger.needsFigure { return true }
    switch hit.trigger.frame {
    case .subject, .object:
      return hit.trigger.strength >= 5 && !hit.trigger.needsEnd
        && !frame.modality(over: hit.tokens).modality.isReal
    case .noun:
      return hit.trigger.strength >= 5 && frame.modality(over: hit.tokens).modality == .negated
    case .housing: return false
    }
  }

  /// "many were already internally displaced": how people have long been, and no move.
  private func isStanding(_ hit: DisplacementTriggerIndex.Hit, _ frame: SentenceFrame) -> Bool {
    guard frame.word(hit.tokens.lowerBound) == "displaced" else { return false }
    let before = max(0, hit.tokens.lowerBound - 2)..<hit.tokens.lowerBound
    return before.contains {
      ["already", "internally", "previously", "still"].contains(frame.word($0))
    }
  }

  /// "IDPs arriving at the town had wounds": of whom something else is told.
  private func isAside(_ hit: DisplacementTriggerIndex.Hit, _ frame: SentenceFrame) -> Bool {
    let at = hit.tokens.lowerBound
    return hit.trigger.needsEnd && frame.word(at).hasSuffix("ing")
      && ["idps", "refugees", "displaced", "migrants", "returnees"].contains(frame.word(at - 1))
  }

  /// "no plans to evacuate Manali": the place stands for its people.
  private func takesPlace(_ hit: DisplacementTriggerIndex.Hit, _ frame: SentenceFrame) -> Bool {
    hit.trigger.term == .evacuated
      && frame.toponyms.contains {
        annotation.toponyms[$0].tokens.lowerBound == hit.tokens.upperBound
      }
  }

  private func isReal(_ claim: Claim, _ frame: SentenceFrame) -> Bool {
    !claim.hit.isOrder && frame.modality(over: claim.hit.tokens).modality.isReal
  }

  /// The tokens in which the ends of a claim stand: parts of a total keep to their own words.
  func span(of claim: Claim, _ frame: SentenceFrame) -> Range<Int> {
    // "were ordered to leave, and by Monday 8,000 had moved": an order has the places of its own clause.
    if claim.hit.isOrder { return frame.clauses.tokens(of: claim.hit.tokens.upperBound - 1) }
    guard let figure = claim.figure,
      frame.figures[figure].figure.partOf != nil
        || frame.figures[figure].tokens.lowerBound > claim.hit.tokens.lowerBound
          && continues(frame.figures[figure], frame)
    else {
      let part = frame.figures.first {
        $0.tokens.lowerBound > claim.hit.tokens.lowerBound
          && ($0.figure.partOf != nil && hasOwnEnd($0, frame) || continues($0, frame)
            || opensOwn($0, frame))
      }
      return 0..<(part?.tokens.lowerBound ?? frame.tokens.count)
    }
    return ownWords(of: frame.figures[figure], frame)
  }

  /// "..., and 1,000 more have crossed into Zulia": people behind a joint, with a verb and a place of their own.
  private func opensOwn(_ mention: FigureMention, _ frame: SentenceFrame) -> Bool {
    guard mention.figure.unit == .persons || mention.figure.unit == .households,
      [",", "and", "while", ";", "but"].contains(frame.word(mention.tokens.lowerBound - 1))
    else { return false }
    let next = mention.tokens.upperBound..<(mention.tokens.upperBound + 4)
    return next.contains { frame.verbs.contains($0) } && hasOwnEnd(mention, frame)
  }

  /// "43,000 of them on Saturday alone": whether a part of a total has a day of its own right behind it.
  private func hasOwnDate(_ mention: FigureMention, _ frame: SentenceFrame) -> Bool {
    frame.dates.contains {
      let gap = $0.tokens.lowerBound - mention.tokens.upperBound
      return gap >= 0 && gap <= 3 && [.date, .interval, .since].contains($0.kind)
        && !(mention.tokens.upperBound..<$0.tokens.lowerBound).contains { frame.word($0) == "," }
    }
  }

  /// The words from a figure to the next one.
  func ownWords(of mention: FigureMention, _ frame: SentenceFrame) -> Range<Int> {
    let start = mention.tokens.lowerBound
    let next = frame.figures.first { $0.tokens.lowerBound > start }
    return start..<(next?.tokens.lowerBound ?? frame.tokens.count)
  }

  /// Whether a part of a total has a place of its own right behind it.
  func hasOwnEnd(_ mention: FigureMention, _ frame: SentenceFrame) -> Bool {
    let words = ownWords(of: mention, frame)
    // "30,000 of them in the town itself".
    let noun = words.first { Vocabulary.placeNouns[frame.word($0)]?.isEmpty == false }
    if let noun, noun - mention.tokens.upperBound <= 4, frame.word(noun - 1) == "the",
      ["in", "to", "from", "into"].contains(frame.word(noun - 2))
    {
      return true
    }
    return frame.toponyms.contains { index in
      let start = annotation.toponyms[index].tokens.lowerBound
      guard words.contains(start), start - mention.tokens.upperBound <= 4 else { return false }
      return !frame.tokens[mention.tokens.upperBound..<max(mention.tokens.upperBound, start)]
        .contains { $0.text == "," || $0.text == ")" }
    }
  }
}
