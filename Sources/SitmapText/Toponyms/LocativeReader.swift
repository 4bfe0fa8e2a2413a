import SitmapModel

/// Reads the spatial phrase around a place name: "20 km north of", "outskirts of the city of", "X border".
struct LocativeReader {
  let sentence: MarkedSentence
  let spans: [NameSpan]

  /// A phrase and where it begins.
  private struct Phrase {
    var relation: SpatialRelation
    var direction: CompassDirection?
    var distance: Distance?
    var secondAnchor: Range<Int>?
    var start: Int
  }

  /// The phrase of a candidate; nil when there is none.
  func locative(of number: Int) -> Locative? {
    if let pair = pair(number) { return locative(pair, of: number) }
    let head = headStart(of: number)
    if let phrase = phrase(endingAt: head - 1, number: number) {
      return locative(phrase, of: number)
    }
    return trailing(number)
  }

  private func locative(_ phrase: Phrase, of number: Int) -> Locative {
    let tokens = sentence.tokens
    let end = max(phrase.start + 1, spans[number].tokens.lowerBound)
    let span = Span(
      tokens[phrase.start].span.start,
      tokens[min(end, tokens.count) - 1].span.end,
      in: tokens[phrase.start].span.field
    )
    let canDescribe: Set<SpatialRelation> = [.near, .outskirts, .direction, .distance]
    return Locative(
      relation: phrase.relation,
      direction: phrase.direction,
      distance: phrase.distance,
      secondAnchor: phrase.secondAnchor,
      span: span,
      isApposition: canDescribe.contains(phrase.relation)
        && AppositionReader(sentence: sentence, spans: spans).describes(before: phrase.start)
    )
  }

  /// Where the noun phrase of the name begins: "the northern city of X" begins at "the".
  private func headStart(of number: Int) -> Int {
    var start = spans[number].tokens.lowerBound
    if sentence.lower(at: start - 1) == "of",
      sentence.traits(at: start - 2).contains(.kindNoun) || isKindPlural(start - 2)
    {
      start -= 2
    } else if sentence.traits(at: start - 1).contains(.kindNoun),
      !sentence.isCapital(at: start - 1),
      start - 1 > 0, sentence.lower(at: start - 1) != "border"
    {
      start -= 1
    }
    let noun = start
    var index = start - 1
    while index >= 0, noun - index <= 5 {
      let lower = sentence.tokens[index].lower
      if lower == "the" || lower == "a" || lower == "an" { return index }
      let isDemonym = spans.contains {
        $0.tokens.contains(index) && $0.hit?.traits.contains(.demonym) == true
      }
      guard noun < spans[number].tokens.lowerBound || isDemonym else { break }
      guard sentence.tokens[index].kind == .word,
        !sentence.traits[index].contains(.strongPreposition)
          || DirectionReader.direction(lower) != nil,
        lower != "of", lower != "to", lower != "from", lower != "and"
      else { break }
      index -= 1
    }
    return start
  }

  private func isKindPlural(_ index: Int) -> Bool {
    ["cities", "towns", "villages", "provinces", "districts", "camps"].contains(
      sentence.lower(at: index)
    )
  }

  private func phrase(endingAt last: Int, number: Int) -> Phrase? {
    let lower = sentence.lower(at: last)
    switch lower {
    case "of": return ofPhrase(last)
    case "from":
      guard let length = LengthReader(sentence: sentence).length(endingAt: last - 1) else {
        guard let direction = DirectionReader.direction(sentence.lower(at: last - 1)),
          let length = LengthReader(sentence: sentence).length(endingAt: last - 2)
        else { return nil }
        return Phrase(
          relation: .distance,
          direction: direction,
          distance: length.distance,
          start: length.start
        )
      }
      return Phrase(relation: .distance, distance: length.distance, start: length.start)
    case "near", "around", "outside", "beside", "nearby", "by":
      return nearPhrase(last, lower: lower)
    case "to":
      let before = sentence.lower(at: last - 1)
      if before == "close" || before == "next" || before == "adjacent" {
        return Phrase(relation: .near, start: last - 1)
      }
      if isRoad(last - 1) { return Phrase(relation: .onRoute, start: last - 1) }
      return nil
    case "with":
      guard ["border", "frontier", "borders", "boundary"].contains(sentence.lower(at: last - 1))
      else {
        return nil
      }
      return Phrase(relation: .border, start: last - 1)
    case "along", "alongside":
      guard isLine(number) else { return nil }
      return Phrase(relation: .along, start: last)
    case "off":
      return Phrase(relation: .near, start: last)
    default: return adjective(last, lower: lower)
    }
  }

  /// "near", "5 km outside": a distance makes it sharper.
  private func nearPhrase(_ last: Int, lower: String) -> Phrase? {
    if let length = LengthReader(sentence: sentence).length(endingAt: last - 1), lower == "outside"
    {
      return Phrase(relation: .distance, distance: length.distance, start: length.start)
    }
    guard lower != "by" else { return nil }
    return Phrase(relation: .near, start: last)
  }

  /// "western X", "downtown X": a part of the place.
  private func adjective(_ last: Int, lower: String) -> Phrase? {
    if lower == "downtown" || lower == "central" { return Phrase(relation: .partOf, start: last) }
    guard let direction = DirectionReader.direction(lower), last >= 0,
      lower.hasSuffix("ern") || !sentence.isCapital(at: last)
    else { return nil }
    return Phrase(relation: .partOf, direction: direction, start: last)
  }

  private func ofPhrase(_ of: Int) -> Phrase? {
    let noun = sentence.lower(at: of - 1)
    switch noun {
    case "outskirts", "suburbs", "edge", "edges", "periphery", "fringes", "fringe", "suburb":
      let direction = DirectionReader.direction(sentence.lower(at: of - 2))
      return Phrase(
        relation: .outskirts,
        direction: direction,
        start: direction == nil ? of - 1 : of - 2
      )
    case "coast", "shore", "shores":
      guard sentence.has(["off", "the"], at: of - 3) else { return nil }
      let length = LengthReader(sentence: sentence).length(endingAt: of - 4)
      return Phrase(
        relation: length == nil ? .near : .distance,
        distance: length?.distance,
        start: length?.start ?? of - 3
      )
    case "banks", "bank": return Phrase(relation: .along, start: of - 1)
    case "vicinity", "surroundings": return Phrase(relation: .near, start: of - 1)
    case "outside": return nearPhrase(of - 1, lower: noun)
    case "centre", "center", "heart", "part", "parts", "half", "middle", "areas":
      let direction = DirectionReader.direction(sentence.lower(at: of - 2))
      return Phrase(
        relation: .partOf,
        direction: direction,
        start: direction == nil ? of - 1 : of - 2
      )
    case "border", "borders", "frontier": return Phrase(relation: .border, start: of - 1)
    default: return directionPhrase(of, noun: noun)
    }
  }

  /// "30 km north of", "to the west of", "in the north of", "within 5 km of".
  private func directionPhrase(_ of: Int, noun: String) -> Phrase? {
    let lengths = LengthReader(sentence: sentence)
    if let length = lengths.length(endingAt: of - 1) {
      return Phrase(relation: .distance, distance: length.distance, start: length.start)
    }
    guard let direction = DirectionReader.direction(noun) else { return nil }
    var start = of - 1
    if sentence.lower(at: start - 1) == "the" {
      guard sentence.lower(at: start - 2) == "to" else {
        // "in the north of Mali" is a part of it.
        return Phrase(relation: .partOf, direction: direction, start: start - 1)
      }
      start -= 2
    } else if sentence.lower(at: start - 1) == "due" || sentence.lower(at: start - 1) == "just" {
      start -= 1
    }
    if let length = lengths.length(endingAt: start - 1) {
      return Phrase(
        relation: .distance,
        direction: direction,
        distance: length.distance,
        start: length.start
      )
    }
    return Phrase(relation: .direction, direction: direction, start: start)
  }

  /// "between A and B", "the road from A to B": both ends carry the phrase.
  private func pair(_ number: Int) -> Phrase? {
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
      return isRoad(next) || isRoad(next + 1) ? (.onRoute, spans[a].tokens.lowerBound) : nil
    }
    let joint = headStart(of: b) - 1
    let tail = spans[a].tokens.upperBound
    guard joint >= tail, joint - tail <= 2 else { return nil }
    let head = headStart(of: a) - 1
    let before = sentence.lower(at: head)
    let word = sentence.lower(at: joint)
    if before == "between", word == "and" {
      return isRoad(head - 1) ? (.onRoute, head - 1) : (.between, head)
    }
    let joins = ["to", "with", "and"].contains(word)
    if ["from", "linking", "connecting"].contains(before), joins, isRoad(head - 1) {
      return (.onRoute, head - 1)
    }
    return nil
  }

  /// "the X border", "the X highway".
  private func trailing(_ number: Int) -> Locative? {
    let next = spans[number].tokens.upperBound
    guard spans[number].tokens.lowerBound >= 0, next < sentence.tokens.count else { return nil }
    let lower = sentence.lower(at: next)
    guard lower == "border" || lower == "borders" || lower == "frontier" else { return nil }
    return Locative(
      relation: .border,
      span: Span(
        sentence.tokens[next].span.start,
        sentence.tokens[next].span.end,
        in: sentence.tokens[next].span.field
      )
    )
  }

  private func isRoad(_ index: Int) -> Bool {
    switch sentence.lower(at: index) {
    case "road", "highway", "motorway", "route", "railway", "corridor", "roads", "freeway",
      "expressway",
      "line":
      true
    default: false
    }
  }

  private func isLine(_ number: Int) -> Bool {
    let span = spans[number]
    if span.origin == .road || span.hit?.traits.contains(.water) == true { return true }
    switch KindReader.kind(of: span, in: sentence) {
    case .river, .lake, .sea: return true
    default: return false
    }
  }
}
