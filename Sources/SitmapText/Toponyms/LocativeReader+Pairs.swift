import SitmapModel

/// Phrases of two names, and of words behind a name.
extension LocativeReader {
  /// "between A and B", "the road from A to B": both ends carry the phrase.
  func pair(_ number: Int) -> Phrase? {
    if number + 1 < spans.count, let start = pairStart(number, number + 1) {
      return Phrase(
        relation: start.relation,
        secondAnchor: spans[number + 1].tokens,
        start: start.index
      )
    }
    if number > 0, let start = pairStart(number - 1, number) {
      return Phrase(
        relation: start.relation,
        secondAnchor: spans[number - 1].tokens,
        start: start.index
      )
    }
    return nil
  }

  private func pairStart(_ a: Int, _ b: Int) -> (relation: SpatialRelation, index: Int)? {
    if spans[a].part != nil, spans[a].tokens == spans[b].tokens {
      // "the A-B highway".
      let next = spans[b].tokens.upperBound
      if isBorder(next) { return (.border, spans[a].tokens.lowerBound) }
      return isRoad(next) || isRoad(next + 1) ? (.onRoute, spans[a].tokens.lowerBound) : nil
    }
    let joint = headStart(of: b) - 1
    let tail = spans[a].tokens.upperBound
    guard joint >= tail, joint - tail <= 2 else { return nil }
    let head = headStart(of: a) - 1
    guard Self.pairStarts.contains(sentence.hash(at: head)) else { return nil }
    let before = sentence.lower(at: head)
    let word = sentence.lower(at: joint)
    if before == "between", word == "and" {
      if isBorder(head - 1) { return (.border, head - 1) }
      return isRoad(head - 1) ? (.onRoute, head - 1) : (.between, head)
    }
    // "the border of Chad and Sudan".
    if before == "of", word == "and", isBorder(head - 1) { return (.border, head - 1) }
    let joins = ["to", "with", "and"].contains(word)
    if ["from", "linking", "connecting"].contains(before), joins, isRoad(head - 1) {
      return (.onRoute, head - 1)
    }
    return nil
  }

  /// "the X border", "the X highway".
  func trailing(_ number: Int) -> Locative? {
    let next = spans[number].tokens.upperBound
    guard spans[number].tokens.lowerBound >= 0, next < sentence.tokens.count else { return nil }
    guard isBorder(next), !Self.borderers.contains(sentence.hash(at: next + 1)) else {
      return nil
    }
    return Locative(
      relation: .border,
      span: Span(
        sentence.tokens[next].span.start,
        sentence.tokens[next].span.end,
        in: sentence.tokens[next].span.field
      )
    )
  }

  /// Whom and what a border gives its name without being it: "Turkish border guards", "a border town".
  private static let borderers: WordSet = [
    "guard", "guards", "police", "patrol", "patrols", "agent", "agents", "force", "forces",
    "troops", "official", "officials", "officer", "officers", "authorities", "service", "security",
    "control", "controls", "town", "towns", "city", "cities", "village", "villages", "province",
    "provinces", "state", "states", "dispute", "disputes", "talks", "war", "conflict",
  ]

  func isBorder(_ index: Int) -> Bool { Self.borders.contains(sentence.hash(at: index)) }

  func isRoad(_ index: Int) -> Bool { Self.roads.contains(sentence.hash(at: index)) }

  /// Words before the first of two names.
  private static let pairStarts: WordSet = ["between", "of", "from", "linking", "connecting"]
  private static let borders: WordSet = ["border", "borders", "frontier", "boundary"]
  private static let roads: WordSet = [
    "road", "highway", "motorway", "route", "railway", "corridor", "roads", "freeway",
    "expressway", "line",
  ]

  func isLine(_ number: Int) -> Bool {
    let span = spans[number]
    if span.origin == .road || span.hit?.traits.contains(.water) == true { return true }
    switch KindReader.kind(of: span, in: sentence) {
    case .river, .lake, .sea: return true
    default: return false
    }
  }
}
