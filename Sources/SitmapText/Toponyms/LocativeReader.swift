import SitmapModel

/// Reads the spatial phrase around a place name: "20 km north of", "outskirts of the city of", "X border".
struct LocativeReader {
  let sentence: MarkedSentence
  let spans: [NameSpan]

  /// A phrase and where it begins.
  struct Phrase {
    var relation: SpatialRelation
    var direction: CompassDirection?
    var distance: Distance?
    var secondAnchor: Range<Int>?
    var start: Int
    var isOffshore = false
  }

  /// The phrase of a candidate; nil when there is none.
  func locative(of number: Int) -> Locative? {
    if ContainerReader(sentence: sentence, spans: spans).isAttributeOfNext(number) {
      let span = spans[number].tokens
      return Locative(
        relation: .at,
        span: Span(
          sentence.tokens[span.lowerBound].span.start,
          sentence.tokens[span.upperBound - 1].span.end,
          in: sentence.tokens[span.lowerBound].span.field
        ),
        isApposition: true
      )
    }
    if let pair = pair(number) { return locative(pair, of: number) }
    let head = headStart(of: number)
    let phrase = phrase(endingAt: head - 1, number: number)
    // "near the X border", "20 km from the X border": the border is what it is near to.
    if var border = trailing(number) {
      border.distance = phrase?.distance
      return border
    }
    return phrase.map { locative($0, of: number) }
  }

  private func locative(_ phrase: Phrase, of number: Int) -> Locative {
    let tokens = sentence.tokens
    let end = max(phrase.start + 1, spans[number].tokens.lowerBound)
    let span = Span(
      tokens[phrase.start].span.start,
      tokens[min(end, tokens.count) - 1].span.end,
      in: tokens[phrase.start].span.field
    )
    let canDescribe =
      switch phrase.relation {
      case .near, .outskirts, .direction, .distance: true
      default: false
      }
    return Locative(
      relation: phrase.relation,
      direction: phrase.direction,
      distance: phrase.distance,
      secondAnchor: phrase.secondAnchor,
      span: span,
      isApposition: canDescribe
        && AppositionReader(sentence: sentence, spans: spans).describes(before: phrase.start),
      isOffshore: phrase.isOffshore
    )
  }

  /// Where the noun phrase of the name begins: "the northern city of X" begins at "the".
  func headStart(of number: Int) -> Int {
    var start = spans[number].tokens.lowerBound
    if sentence.hash(at: start - 1) == SmallWords.of, !isPhraseNoun(start - 2),
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
      let word = sentence.tokens[index].hash
      if SmallWords.articles.contains(word) { return index }
      let isDemonym = spans.contains {
        $0.tokens.contains(index) && $0.hit?.traits.contains(.demonym) == true
      }
      guard noun < spans[number].tokens.lowerBound || isDemonym else { break }
      guard sentence.tokens[index].kind == .word,
        !sentence.words[index].traits.contains(.strongPreposition)
          || DirectionReader.isDirection(word),
        !Self.ends.contains(word)
      else { break }
      index -= 1
    }
    return start
  }

  /// "outskirts of", "coast of": what a phrase begins with, not the kind of the place.
  private func isPhraseNoun(_ index: Int) -> Bool {
    Self.phraseNouns.contains(sentence.hash(at: index))
  }

  private func isKindPlural(_ index: Int) -> Bool {
    Self.kindPlurals.contains(sentence.hash(at: index))
  }

  /// Words that no noun phrase of a name goes across.
  private static let ends: WordSet = ["of", "to", "from", "and"]
  /// Words beside those of a direction with which a phrase before a name ends.
  private static let phraseEnds: WordSet = [
    "of", "from", "near", "around", "outside", "beside", "nearby", "by", "to", "with", "along",
    "alongside", "off", "downtown", "central",
  ]
  private static let phraseNouns: WordSet = ["outskirts", "coast", "border"]
  private static let kindPlurals: WordSet = [
    "cities", "towns", "villages", "provinces", "districts", "camps",
  ]

  private func phrase(endingAt last: Int, number: Int) -> Phrase? {
    let word = sentence.hash(at: last)
    guard Self.phraseEnds.contains(word) || DirectionReader.isDirection(word) else { return nil }
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
      guard isBorder(last - 1) else { return nil }
      return Phrase(relation: .border, start: last - 1)
    case "along", "alongside":
      guard isLine(number) else { return nil }
      return Phrase(relation: .along, start: last)
    case "off":
      let length = LengthReader(sentence: sentence).length(endingAt: last - 1)
      return Phrase(
        relation: length == nil ? .near : .distance,
        distance: length?.distance,
        start: length?.start ?? last,
        isOffshore: true
      )
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
        start: length?.start ?? of - 3,
        isOffshore: true
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
    case "border", "borders", "frontier", "boundary":
      return Phrase(relation: .border, start: of - 1)
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
}
