import SitmapModel

/// Finds the figure of people or houses that a trigger counts.
struct FigureFinder {
  let frame: SentenceFrame

  /// The figures that can be of people who moved, or of houses.
  func candidates(for frameKind: DisplacementTrigger.Frame) -> [Int] {
    frame.figures.indices.filter { index in
      let mention = frame.figures[index]
      switch frameKind {
      case .housing:
        return mention.figure.unit == .houses
          || (mention.noun.map { Self.houses.contains($0) || $0 == "others" && isOfHouses(mention) }
            ?? isOfHouses(mention))
      case .place: return false
      case .subject, .object, .noun:
        guard isPeople(mention) else { return false }
        if saysHomeless(mention) { return true }
        switch MeasureReader.measure(of: mention, in: frame) {
        case .killed, .injured, .missing, .detained, .abducted, .weapons, .captured: return false
        default: return true
        }
      }
    }
  }

  /// "1,000 rendered homeless": said right behind the number, whatever the others are.
  private func saysHomeless(_ mention: FigureMention) -> Bool {
    frame.word(mention.tokens.upperBound - 1) == "homeless"
      || (mention.tokens.upperBound...(mention.tokens.upperBound + 2)).contains {
        ["homeless", "displaced", "evacuated"].contains(frame.word($0))
      }
  }

  /// "340 houses were damaged and 58 destroyed": the noun of the figure before.
  private func isOfHouses(_ mention: FigureMention) -> Bool {
    let before = frame.figures.last { $0.tokens.upperBound <= mention.tokens.lowerBound }
    guard let before else { return false }
    let gap = mention.tokens.lowerBound - before.tokens.upperBound
    let isOther = ["damaged", "damaging", "destroyed", "destroying", "wrecked", "flattened"]
      .contains(frame.word(mention.tokens.lowerBound - 1))
    guard gap <= (isOther ? 14 : 6) else { return false }
    return before.figure.unit == .houses || before.noun.map { Self.houses.contains($0) } == true
  }

  /// "38,000 displacements" are people who moved, "2,100 fighters and family members" are not all armed.
  private func isPeople(_ mention: FigureMention) -> Bool {
    if Self.moves.contains(mention.noun ?? "") { return true }
    guard mention.figure.unit == .persons || mention.figure.unit == .households else {
      return false
    }
    if isSizeOfGroups(mention) { return false }
    // "300 head of cattle".
    if [mention.tokens.upperBound - 1, mention.tokens.upperBound].contains(where: {
      frame.word($0) == "head" && frame.word($0 + 1) == "of"
    }) {
      return false
    }
    guard Self.armed.contains(mention.noun ?? "") else { return true }
    let next = mention.tokens.upperBound
    return frame.word(next) == "and" && Self.kin.contains(frame.hash(next + 1))
  }

  /// "groups of more than 50 people or 10 families": how many one of them has, and no count.
  private func isSizeOfGroups(_ mention: FigureMention) -> Bool {
    let start = mention.tokens.lowerBound
    if frame.word(start - 1) == "of", Self.groups.contains(frame.hash(start - 2)) { return true }
    guard frame.word(start - 1) == "or",
      let other = frame.figures.last(where: { $0.tokens.upperBound == start - 1 })
    else { return false }
    let first = other.tokens.lowerBound
    return frame.word(first - 1) == "of" && Self.groups.contains(frame.hash(first - 2))
  }

  private static let groups: WordSet = ["groups", "batches", "convoys", "parties", "waves"]
  private static let moves: WordSet = ["displacements", "evacuations", "returns", "arrivals"]
  private static let kin: WordSet = [
    "family", "families", "relatives", "civilians", "their", "dependants", "dependents",
  ]

  /// The figure that belongs to a trigger; nil when none is near enough.
  func figure(for tokens: Range<Int>, _ kind: DisplacementTrigger.Frame) -> Int? {
    let scored = candidates(for: kind).compactMap { index -> (index: Int, cost: Int)? in
      cost(of: frame.figures[index], for: tokens, kind).map { (index, $0) }
    }
    let best = scored.min { ($0.cost, $0.index) < ($1.cost, $1.index) }?.index
    guard let best, let total = frame.figures[best].figure.partOf else { return best }
    // "300 people (including 139 children) were evacuated": all of them were.
    let whole = scored.first {
      let mention = frame.figures[$0.index]
      return mention.figure.text == total
        && mention.tokens.upperBound <= frame.figures[best].tokens.lowerBound
        && ["(", ","].contains(frame.word(mention.tokens.upperBound))
        && ["including", "among", "of"].contains(frame.word(mention.tokens.upperBound + 1))
    }
    return whole?.index ?? best
  }

  private func cost(
    of mention: FigureMention,
    for trigger: Range<Int>,
    _ kind: DisplacementTrigger.Frame
  ) -> Int? {
    if mention.tokens.overlaps(trigger) { return 0 }
    let isAfter = mention.tokens.lowerBound >= trigger.upperBound
    if isAfter, isLabelled(mention) { return mention.tokens.lowerBound - trigger.upperBound }
    let gap =
      isAfter
      ? mention.tokens.lowerBound - trigger.upperBound
      : trigger.lowerBound - mention.tokens.upperBound - aside(from: mention, to: trigger)
    let borders =
      isAside(between: mention.tokens.upperBound, trigger.lowerBound)
      ? 0 : frame.clauses.borders(mention.tokens.lowerBound, trigger.lowerBound)
    let isRelative = isWho(between: mention.tokens.upperBound, trigger.lowerBound)
    // "some 70,000 of them children": a part of those who were counted before.
    if ["of", "among"].contains(frame.word(mention.tokens.upperBound)),
      ["them", "whom", "these"].contains(frame.word(mention.tokens.upperBound + 1)), !isAfter,
      candidates(for: kind).contains(where: {
        isAside(between: frame.figures[$0].tokens.upperBound, trigger.lowerBound)
      })
    {
      return nil
    }
    switch kind {
    case .place: return nil
    case .subject:
      if isAfter, Self.counting.contains(frame.hash(mention.tokens.lowerBound - 1)), gap <= 10 {
        return gap
      }
      guard !isAfter else { return gap <= 3 && borders == 0 ? gap + 12 : nil }
      guard gap <= 14, borders <= (isRelative ? 2 : 1) else { return nil }
      return gap + borders * (isRelative ? 2 : 8)
    case .object, .housing:
      let isPassive = ActorChooser().isPassive(trigger, in: frame)
      if isAfter {
        // "carry sorghum for 13,000 people": they are not what is carried.
        if isSummed(mention, trigger) { return 8 }
        guard gap <= 7, borders == 0, frame.word(mention.tokens.lowerBound - 1) != "for" else {
          return nil
        }
        return gap + (isPassive ? 10 : 0)
      }
      guard gap <= 14, borders <= 1 else { return nil }
      return gap + borders * 8 + (isPassive || gap == 0 ? 0 : 3)
    case .noun:
      if isAfter, isSummed(mention, trigger) { return 1 }
      guard gap <= (isAfter ? 6 : 8) else { return nil }
      return gap + borders * 6 + (isAfter ? 4 : 0)
    }
  }

  /// "The number of displaced families is estimated to be 349": counted far behind the word.
  func isSummed(_ mention: FigureMention, _ trigger: Range<Int>) -> Bool {
    let start = mention.tokens.lowerBound
    let before = max(0, trigger.lowerBound - 4)..<trigger.upperBound
    guard start >= trigger.upperBound, start - trigger.upperBound <= Self.sumReach,
      before.contains(where: {
        ["number", "numbers", "total", "arrivals", "departures"].contains(frame.word($0))
      }) || ["number", "numbered", "total", "totalled"].contains(frame.word(start - 1))
    else { return false }
    let way = max(trigger.upperBound, start - 3)..<start
    return way.contains { Self.copulas.contains(frame.hash($0)) }
      || frame.tokens[mention.tokens].contains { $0.lower == "be" }
        && !frame.figures.contains {
          $0.tokens.lowerBound >= trigger.upperBound && $0.tokens.upperBound <= start
        }
  }

  /// Tokens from what is summed to the sum.
  private static let sumReach = 16
  private static let copulas: WordSet = [
    "is", "was", "at", "be", "reached", "stands", "stood", "now", "to", "exceeded", "reaches",
    "number", "numbered", "total", "totalled",
  ]

  /// "Houses fully destroyed: 296,000": whether a figure stands behind a short label and a colon.
  func isLabelled(_ mention: FigureMention) -> Bool {
    let colon = mention.tokens.lowerBound - 1
    guard frame.word(colon) == ":" else { return false }
    let start = (0..<colon).last { [";", ",", "."].contains(frame.word($0)) }.map { $0 + 1 } ?? 0
    return colon - start <= Self.longestLabel
      && !(start..<colon).contains { Self.finite.contains(frame.word($0)) }
  }

  /// Tokens of a label.
  private static let longestLabel = 8
  private static let finite: Set<String> = [
    "is", "are", "was", "were", "has", "have", "had", "said", "says", "will", "according",
  ]

  /// The tokens of "150 people, the whole population of the village, were displaced" between the commas.
  private func aside(from mention: FigureMention, to trigger: Range<Int>) -> Int {
    let start = mention.tokens.upperBound
    if frame.word(start) == "(",
      let end = (start..<max(start, trigger.lowerBound)).first(where: { frame.word($0) == ")" })
    {
      return end + 1 - start
    }
    guard frame.word(start) == ",",
      let end = (start + 1..<max(start + 1, trigger.lowerBound)).last(where: {
        frame.word($0) == ","
      }),
      trigger.lowerBound - end <= 4, !frame.verbs.contains(anyOf: start..<end),
      !frame.figures.contains(where: { (start..<end).contains($0.tokens.lowerBound) })
    else { return 0 }
    return end - start
  }

  /// "160,000 people, some 70,000 of them children, have fled": whether only what stands between two commas divides
  /// a figure from its verb.
  private func isAside(between start: Int, _ end: Int) -> Bool {
    guard start < end, end - start <= 14, frame.word(start) == "," else { return false }
    let last = (start..<end).last { frame.word($0) == "," } ?? start
    return last > start && end - last <= 4
  }

  /// "Residents who fled": the relative word between the figure and the verb.
  private func isWho(between start: Int, _ end: Int) -> Bool {
    guard start < end else { return false }
    return (start..<end).contains { ["who", "that", "which"].contains(frame.word($0)) }
  }

  /// The other figure of "5,100 families, or more than 35,000 people"; nil when there is none.
  func twin(of index: Int) -> Int? {
    let mention = frame.figures[index]
    return frame.figures.indices.first { other in
      let second = frame.figures[other]
      guard other != index, second.figure.unit != mention.figure.unit,
        second.figure.unit == .persons || second.figure.unit == .households,
        mention.figure.unit != .houses
      else { return false }
      let (low, high) =
        second.tokens.lowerBound > mention.tokens.lowerBound
        ? (mention.tokens.upperBound, second.tokens.lowerBound)
        : (second.tokens.upperBound, mention.tokens.lowerBound)
      guard low <= high, high - low <= 3 else { return false }
      return (low..<high).allSatisfy {
        Self.joiners.contains(frame.hash($0))
      }
    }
  }

  /// What stands between two ways of counting one thing ("2,900 households, or some 15,000 people").
  private static let joiners: WordSet = [
    "(", ",", "or", "about", "-", "\u{2013}", "some", "around", "from", "in", "comprising",
    "making",
    "i.e", "approximately", "an", "estimated", "nearly", "/", "equivalent", "representing",
  ]
  private static let counting: WordSet = [
    "number", "numbering", "numbered", "total", "totalling",
  ]
  private static let armed: WordSet = [
    "attackers", "soldiers", "fighters", "militants", "rebels", "gunmen", "troops", "policemen",
    "insurgents", "jihadists", "terrorists", "rescuers", "peacekeepers",
  ]
  private static let houses: WordSet = [
    "homes", "houses", "dwellings", "shelters", "home", "house", "huts",
  ]
}
