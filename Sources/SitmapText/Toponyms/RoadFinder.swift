import SitmapModel

/// Finds names of roads: "Alps Road", "Highway 10", "County Road 43".
struct RoadFinder {
  let sentence: MarkedSentence

  /// The roads of the sentence, in order.
  func spans() -> [NameSpan] {
    var spans: [NameSpan] = []
    guard !sentence.allTraits.isDisjoint(with: [.roadHead, .roadLead]) else { return spans }
    for index in sentence.tokens.indices where sentence.words[index].isCapital {
      if let range = named(endingAt: index) ?? numbered(from: index) {
        if let last = spans.last, last.tokens.overlaps(range) { spans.removeLast() }
        spans.append(NameSpan(tokens: range, part: nil, origin: .road, hit: nil, kind: nil))
      }
    }
    return spans
  }

  /// "North Cooper Street", "40th Avenue South": capitalised words and then the word for a road.
  private func named(endingAt head: Int) -> Range<Int>? {
    guard sentence.words[head].traits.contains(.roadHead), sentence.casing == .running, head > 0
    else { return nil }
    let lower = sentence.tokens[head].lower
    let isShort = ["st", "rd", "dr", "ln", "ave", "blvd"].contains(lower)
    let hasPoint = sentence.lower(at: head + 1) == "." && !sentence.tokens[head + 1].spaceBefore
    if isShort, !hasPoint || (["st", "dr"].contains(lower) && nameFollows(head + 2)) { return nil }
    if ["close", "circle", "trail", "terrace", "pike", "drive"].contains(lower),
      sentence.isCapital(at: head + 1)
    {
      return nil
    }
    var start = head
    while start > 0, head - start < 4 {
      let before = start - 1
      let token = sentence.tokens[before]
      let isOrdinal =
        token.kind == .word && token.text.utf8.first.map { (48...57).contains($0) } == true
      guard sentence.words[before].isCapital || isOrdinal,
        before != sentence.firstWord || head - start >= 1
      else { break }
      guard !sentence.words[before].traits.contains(.function),
        !sentence.words[before].traits.contains(.calendar)
      else { break }
      start = before
      if isOrdinal { break }
    }
    guard start < head else { return nil }
    var end = head + 1
    if hasPoint, isShort { end += 1 }
    // "County Road 43", "State Highway 360".
    if end < sentence.tokens.count, sentence.tokens[end].kind == .number { end += 1 }
    return start..<end
  }

  private func nameFollows(_ index: Int) -> Bool { sentence.isCapital(at: index) }

  /// "Highway 10", "Interstate 395", "Route 159".
  private func numbered(from lead: Int) -> Range<Int>? {
    guard sentence.words[lead].traits.contains(.roadLead), lead + 1 < sentence.tokens.count,
      sentence.tokens[lead + 1].kind == .number, sentence.lower(at: lead) != "us"
    else { return nil }
    var start = lead
    if lead > 0, sentence.words[lead - 1].isCapital, lead - 1 != sentence.firstWord {
      let before = sentence.lower(at: lead - 1)
      if ["county", "state", "u.s.", "us"].contains(before) { start = lead - 1 }
    }
    return start..<(lead + 2)
  }
}
