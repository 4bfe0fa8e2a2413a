import SitmapModel

/// Parts of totals, and figures that go on with the verb of those before.
extension DisplacementCoder {
  /// Whether a figure adds to the one before it and has a place of its own.
  func continues(_ mention: FigureMention, _ frame: SentenceFrame) -> Bool {
    let start = mention.tokens.lowerBound
    let words = [start - 1, start, start + 1].map { frame.word($0) }
    guard mention.figure.partOf == nil, mention.figure.unit != .houses,
      words.contains(where: { ["another", "further", "additional"].contains($0) })
        || isGapped(mention, frame)
    else { return false }
    return hasOwnEnd(mention, frame) || isGapped(mention, frame) && hasOwnDate(mention, frame)
  }

  /// "16,000 made for Cúcuta and 7,400 for Ocaña": a number and a way, and the verb of those before.
  func isGapped(_ mention: FigureMention, _ frame: SentenceFrame) -> Bool {
    mention.noun == nil
      && [",", "and", "while"].contains(frame.word(mention.tokens.lowerBound - 1))
      && (["for", "to", "into", "in", "through", "from", "at"]
        .contains(frame.word(mention.tokens.upperBound))
        || frame.dates.contains { $0.tokens.lowerBound == mention.tokens.upperBound })
  }

  /// "..., and 1,000 more have crossed into Zulia": people behind a joint, with a verb and a place of their own.
  func opensOwn(_ mention: FigureMention, _ frame: SentenceFrame) -> Bool {
    guard mention.figure.unit == .persons || mention.figure.unit == .households,
      [",", "and", "while", ";", "but"].contains(frame.word(mention.tokens.lowerBound - 1))
    else { return false }
    let next = mention.tokens.upperBound..<(mention.tokens.upperBound + 4)
    return next.contains { frame.verbs.contains($0) } && hasOwnEnd(mention, frame)
  }

  /// "43,000 of them on Saturday alone": whether a part of a total has a day of its own right behind it.
  func hasOwnDate(_ mention: FigureMention, _ frame: SentenceFrame) -> Bool {
    frame.dates.contains {
      let gap = $0.tokens.lowerBound - mention.tokens.upperBound
      return gap >= 0 && gap <= 3 && [.date, .interval, .since].contains($0.kind)
        && !(mention.tokens.upperBound..<$0.tokens.lowerBound).contains { frame.word($0) == "," }
    }
  }

  /// "and 31,000 of them have gone on": a part that has a verb of its own right behind it.
  func doesOwn(_ mention: FigureMention, _ frame: SentenceFrame) -> Bool {
    for at in mention.tokens.upperBound..<(mention.tokens.upperBound + 5) {
      if frame.word(at) == "," { return false }
      if frame.verbs.contains(at) { return true }
    }
    return false
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

  /// "..., where 5,050 of them are sheltering in the stadium": a part that does something else than the whole.
  func hasOwnVerb(
    _ claim: Claim,
    _ part: FigureMention,
    _ claims: [Claim],
    _ frame: SentenceFrame
  ) -> Bool {
    guard claim.hit.tokens.lowerBound >= part.tokens.upperBound,
      !(part.tokens.upperBound..<claim.hit.tokens.lowerBound).contains(where: {
        frame.word($0) == ","
      }),
      ["of", "are", "were", "have", "had"].contains(frame.word(part.tokens.upperBound))
    else { return false }
    return claims.contains { $0.figure != claim.figure && $0.hit.tokens != claim.hit.tokens }
  }

  /// "2,000 families who returned last month may have to flee again": what they did, and what they may have to do.
  func hasTwoVerbs(_ figure: Int, _ a: Claim, _ b: Claim, _ frame: SentenceFrame) -> Bool {
    let end = frame.figures[figure].tokens.upperBound
    let (first, second) =
      a.hit.tokens.lowerBound < b.hit.tokens.lowerBound ? (a.hit, b.hit) : (b.hit, a.hit)
    guard first.tokens.lowerBound > end, first.tokens.upperBound < second.tokens.lowerBound,
      first.trigger.term != second.trigger.term, isReal(a, frame) != isReal(b, frame)
    else { return false }
    return (end..<first.tokens.lowerBound).contains { frame.word($0) == "who" }
      && !(first.tokens.upperBound..<second.tokens.lowerBound).contains { frame.word($0) == "," }
  }
}
