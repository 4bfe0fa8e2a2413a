import SitmapModel

/// Which trigger counts which figure, and which words of the sentence belong to that.
extension DisplacementCoder {
  /// A trigger with the figure that it counts.
  struct Claim {
    let hit: DisplacementTriggerIndex.Hit
    let figure: Int?
    /// The first token that is its own: of two verbs of one figure the second has only what follows.
    var start = 0
    /// Other words that count the same figure, for when this one says nothing after all.
    var rivals: [DisplacementTriggerIndex.Hit] = []
  }

  /// One trigger a figure, and triggers that say something without one.
  func claims(in frame: SentenceFrame) -> [Claim] {
    let finder = FigureFinder(frame: frame)
    var byFigure: [Int: Claim] = [:]
    var bare: [Claim] = []
    var others: [Claim] = []
    let hits = index.hits(in: frame.tokens).filter { isMove($0, frame) }
    for hit in hits where !isWithin(hit, hits) {
      if hit.isOrder {
        guard ordersToGo(hit, frame) else { continue }
        bare.append(Claim(hit: hit, figure: finder.figure(for: hit.tokens, .object)))
      } else if let figure = finder.figure(for: hit.tokens, hit.trigger.frame) {
        let claim = Claim(hit: hit, figure: figure)
        var rivals: [DisplacementTriggerIndex.Hit] = []
        if let rival = byFigure[figure] {
          let isLess =
            rank(rival, frame) - relativeLoss(rival, beside: claim, figure, frame)
            >= rank(claim, frame) - relativeLoss(claim, beside: rival, figure, frame)
          if hasTwoVerbs(figure, rival, claim, frame) {
            let later = max(rival.hit.tokens.lowerBound, claim.hit.tokens.lowerBound)
            let pair = [rival, claim].map { one in
              let isLater = one.hit.tokens.lowerBound == later
              return Claim(hit: one.hit, figure: figure, start: isLater ? later : 0)
            }
            others.append(pair[isLess ? 1 : 0])
            byFigure[figure] = pair[isLess ? 0 : 1]
            continue
          }
          if isLess {
            byFigure[figure]?.rivals.append(hit)
            continue
          }
          rivals = rival.rivals + [rival.hit]
        }
        byFigure[figure] = claim
        byFigure[figure]?.rivals = rivals
      } else if speaksWithoutFigure(hit, frame),
        hit.trigger.frame == .housing
          ? hasHouses(hit, frame)
          : hit.trigger.frame != .place && hasPeople(hit, frame) || takesPlace(hit, frame),
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
      let isWay = ["for", "to", "into", "from", "through"]
        .contains(frame.word(mention.tokens.upperBound))
      let before = claims.last { claim in
        guard !isWay || claim.hit.trigger.term.isMove else { return false }
        return claim.figure.map {
          frame.figures[$0].tokens.upperBound <= mention.tokens.lowerBound
        } ?? false
      }
      if let before, before.hit.tokens.upperBound <= mention.tokens.lowerBound {
        claims.append(Claim(hit: before.hit, figure: number))
      }
    }
    claims += others.filter { other in
      claims.contains { $0.figure == other.figure && $0.hit.tokens != other.hit.tokens }
    }.prefix(1)
    let isOnly = claims.count == 1
    let all = claims
    claims.removeAll { claim in
      // "Klungkung's hall has 9,400 of them": who has them says something of its own.
      guard let figure = claim.figure, !claim.hit.trigger.needsDisplaced else { return false }
      let mention = frame.figures[figure]
      return mention.figure.partOf != nil && !hasOwnEnd(mention, frame)
        && !hasOwnDate(mention, frame) && !isOnly && !hasOwnVerb(claim, mention, all, frame)
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
    func position(_ claim: Claim) -> Int {
      max(
        claim.hit.tokens.lowerBound,
        claim.figure.map { frame.figures[$0].tokens.lowerBound } ?? 0
      )
    }
    return claims.sorted {
      (position($0), $0.hit.tokens.lowerBound) < (position($1), $1.hit.tokens.lowerBound)
    }
  }

  /// "forced 35 people to evacuate" holds "evacuate", and says more.
  private func isWithin(
    _ hit: DisplacementTriggerIndex.Hit,
    _ hits: [DisplacementTriggerIndex.Hit]
  ) -> Bool {
    hits.contains {
      $0.trigger.term == hit.trigger.term && $0.tokens.count > hit.tokens.count
        && $0.trigger.strength >= hit.trigger.strength
        && $0.tokens.lowerBound <= hit.tokens.lowerBound
        && hit.tokens.upperBound <= $0.tokens.upperBound
        && (hit.trigger.needsFigure || !$0.trigger.needsFigure)
        && (hit.trigger.needsEnd || !$0.trigger.needsEnd)
    }
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
    // "43 houses had been damaged, none beyond repair": what is so says more than what is not.
    let isDenied = frame.modality(over: claim.hit.tokens).modality == .negated
    return claim.hit.trigger.strength * 4 - gap - borders * 6 - (isDenied ? Self.denialLoss : 0)
      - (isAttribute(claim.hit, of: mention, frame) ? Self.attributeLoss : 0)
  }

  /// "Schools shelter 12,870 people who fled Tyre": what is said of the people counts less than what the sentence says.
  private func relativeLoss(
    _ claim: Claim,
    beside other: Claim,
    _ figure: Int,
    _ frame: SentenceFrame
  ) -> Int {
    let mention = frame.figures[figure].tokens
    // "have gone to Saint-Marc, where they sleep in a stadium".
    let start = claim.hit.tokens.lowerBound
    if other.hit.tokens.upperBound < start,
      (other.hit.tokens.upperBound..<start).contains(where: { frame.word($0) == "where" })
    {
      return Self.attributeLoss
    }
    guard other.hit.tokens.upperBound <= mention.lowerBound,
      claim.hit.tokens.lowerBound > mention.upperBound,
      (mention.upperBound..<claim.hit.tokens.lowerBound).contains(where: {
        ["who", "that"].contains(frame.word($0))
      })
    else { return 0 }
    return Self.attributeLoss
  }

  /// "3,200 displaced people went back": what the people are is less than what they do.
  private func isAttribute(
    _ hit: DisplacementTriggerIndex.Hit,
    of mention: FigureMention,
    _ frame: SentenceFrame
  ) -> Bool {
    if hit.trigger.frame == .noun, hit.tokens.lowerBound == mention.tokens.upperBound + 1,
      frame.word(mention.tokens.upperBound) == "of"
    {
      // "650 families of returnees are living in tents".
      return true
    }
    // "3,000 displaced return to Bama".
    if frame.word(hit.tokens.lowerBound) == "displaced",
      mention.tokens.upperBound == hit.tokens.upperBound,
      Self.comings.contains(frame.hash(hit.tokens.upperBound))
    {
      return true
    }
    return hit.trigger.frame != .housing && mention.tokens.lowerBound < hit.tokens.lowerBound
      && mention.tokens.overlaps(hit.tokens)
      && !hit.tokens.contains(mention.tokens.upperBound - 1)
  }

  private static let comings: WordSet = [
    "return", "returned", "returning", "go", "went", "gone", "come", "came", "head", "begin",
    "began", "start", "started",
  ]
  /// Ten steps of strength: more than any word has over another.
  private static let denialLoss = 40
  /// Six steps of strength: any verb of which the people are the subject is worth more.
  private static let attributeLoss = 24

  func isReal(_ claim: Claim, _ frame: SentenceFrame) -> Bool {
    !claim.hit.isOrder && frame.modality(over: claim.hit.tokens).modality.isReal
  }

  /// The tokens in which the ends of a claim stand: parts of a total keep to their own words.
  func span(of claim: Claim, _ frame: SentenceFrame) -> Range<Int> {
    // "were ordered to leave, and by Monday 8,000 had moved": an order has the places of its own clause.
    if claim.hit.isOrder { return frame.clauses.tokens(of: claim.hit.tokens.upperBound - 1) }
    if claim.start > 0 { return claim.start..<frame.tokens.count }
    guard let figure = claim.figure,
      frame.figures[figure].figure.partOf != nil
        || frame.figures[figure].tokens.lowerBound > claim.hit.tokens.lowerBound
          && continues(frame.figures[figure], frame)
    else {
      let part = frame.figures.first {
        $0.tokens.lowerBound > claim.hit.tokens.lowerBound
          && ($0.figure.partOf != nil && (hasOwnEnd($0, frame) || doesOwn($0, frame))
            || continues($0, frame) || opensOwn($0, frame))
      }
      return 0..<(part?.tokens.lowerBound ?? frame.tokens.count)
    }
    return ownWords(of: frame.figures[figure], frame)
  }

}
