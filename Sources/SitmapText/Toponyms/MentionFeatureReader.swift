import SitmapModel

/// Reads the features of the candidates of one sentence.
struct MentionFeatureReader {
  let sentence: MarkedSentence
  let passage: Passage.Kind
  let spans: [NameSpan]
  let names: DocumentNames

  /// Hands the features of a candidate with these cues over.
  func read<Sink: MentionFeatureSink>(
    _ number: Int,
    cues: MentionCues,
    into features: inout Sink
  ) {
    let span = spans[number]
    let know = Knowledge.band(of: span)
    let sides = Sides(
      left: left(of: span, number: number, cues: cues),
      right: right(of: span, number: number, cues: cues)
    )
    addCues(cues, to: &features)
    features.add(.know, know)
    features.add(.leftKnow, sides.left, know)
    features.add(.rightKnow, sides.right, know)
    features.add(.leftRight, sides.left, sides.right)
    features.add(.leftRightKnow, sides.left, sides.right, know)
    addWords(span, know: know, to: &features)
    addName(span, know: know, to: &features)
    addSurroundings(span, know: know, cues: cues, left: sides.left, to: &features)
    addNeighbours(number, to: &features)
    features.add(.stopLeftRight, stop(of: span), sides.left, sides.right)
  }

  private struct Sides {
    var left: UInt32
    var right: UInt32
  }

  private func addCues<Sink: MentionFeatureSink>(_ cues: MentionCues, to features: inout Sink) {
    var bits = cues.rawValue
    while bits != 0 {
      features.add(.cue, UInt32(bits.trailingZeroBitCount))
      bits &= bits - 1
    }
  }

  /// Where a full stop is read although there is none: titles and lines of a list stop without a mark, and the words
  /// before it mean what they mean in running text.
  private var stop: Int {
    guard let last = sentence.tokens.last, last.kind != .punctuation else { return -1 }
    return sentence.tokens.count
  }

  private static let fullStop = UInt32(truncatingIfNeeded: WordHash.of(".") >> 24)

  private func word(_ index: Int) -> UInt32 {
    guard sentence.tokens.indices.contains(index) else {
      if index < 0 { return 1 }
      return index == stop ? Self.fullStop : 2
    }
    let token = sentence.tokens[index]
    return token.kind == .number ? 3 : token.shortHash
  }

  private func addWords<Sink: MentionFeatureSink>(
    _ span: NameSpan,
    know: UInt32,
    to features: inout Sink
  ) {
    let before = word(span.tokens.lowerBound - 1)
    let after = word(span.tokens.upperBound)
    let second = word(span.tokens.lowerBound - 2)
    let next = word(span.tokens.upperBound + 1)
    features.add(.wordBefore, before)
    features.add(.wordBeforeKnow, before, know)
    features.add(.wordAfter, after)
    features.add(.wordAfterKnow, after, know)
    features.add(.wordsBefore, second, before)
    features.add(.wordsAfter, after, next)
    features.add(.secondBefore, second)
    features.add(.secondAfter, next)
  }

  private func addName<Sink: MentionFeatureSink>(
    _ span: NameSpan,
    know: UInt32,
    to features: inout Sink
  ) {
    let key = DocumentNames.key(of: span, in: sentence)
    if span.part == nil { features.add(.name, key) }
    let first = sentence.tokens[span.tokens.lowerBound]
    let last = sentence.tokens[span.tokens.upperBound - 1]
    if span.tokens.count > 1 {
      features.add(.firstWord, first.shortHash)
      features.add(.lastWord, last.shortHash)
    }
    var lower = last.lower
    let suffix = lower.withUTF8 { bytes in
      UInt32(truncatingIfNeeded: WordHash.of(UnsafeBufferPointer(rebasing: bytes.suffix(3))) >> 24)
    }
    features.add(.suffix, suffix)
    features.add(.suffixKnow, suffix, know)
    features.add(.lengthKnow, UInt32(min(span.tokens.count, 4)), know)
    let count = UInt32(min(names.count(of: key), 5))
    features.add(.countKnow, count, know)
    if span.tokens.count == 1, names.isPart(key) { features.add(.fullerKnow, know) }
    if let hit = span.hit {
      features.add(.candidatesKnow, UInt32(min(hit.candidateCount, 9).bitWidthOfValue), know)
    }
  }

  private func addSurroundings<Sink: MentionFeatureSink>(
    _ span: NameSpan,
    know: UInt32,
    cues: MentionCues,
    left: UInt32,
    to features: inout Sink
  ) {
    let casing: UInt32 =
      switch sentence.casing {
      case .running: 0
      case .headline: 1
      case .capitals: 2
      }
    let start = span.tokens.lowerBound
    let end = span.tokens.upperBound
    features.add(.passageKnow, passage.number, casing, know)
    let runStart = min(start, sentence.words[start].runStart)
    let runEnd = max(end, sentence.words[end - 1].runEnd)
    features.add(
      .runKnow,
      UInt32(min(start - runStart, 3)) << 4 | UInt32(min(runEnd - end, 3)),
      know
    )
    if runEnd > end { features.add(.runTail, word(runEnd - 1)) }
    if runStart < start { features.add(.runHead, word(runStart)) }
    if let hit = span.hit { features.add(.classLeft, hit.bestClass.number, left) }
    if cues.contains(.smallElsewhere) {
      features.add(.smallKnow, cues.contains(.sentenceStart) ? 1 : 0, know)
    }
    if cues.contains(.surname) { features.add(.surnameLeft, left) }
    if cues.contains(.kindNoun), let kind = KindReader.kind(of: span, in: sentence) {
      features.add(.kindKnow, UInt32(KindCue.allCases.firstIndex(of: kind) ?? 0), know)
    }
    features.add(.shapes, shape(start - 1), shape(end), shape(start))
    if cues.contains(.inNamedCountry) || cues.contains(.inNamedUnit) {
      features.add(.knownCountry, know, left, cues.contains(.inNamedUnit) ? 1 : 0)
    }
  }

  /// The candidates on both sides: how far, what is known of them, and what stands between.
  private func addNeighbours<Sink: MentionFeatureSink>(_ number: Int, to features: inout Sink) {
    let span = spans[number]
    if number > 0 {
      let other = spans[number - 1]
      let gap = span.tokens.lowerBound - other.tokens.upperBound
      if (0...3).contains(gap) {
        let joint = gap == 0 ? 0 : word(span.tokens.lowerBound - 1)
        features.add(.neighbourBefore, UInt32(gap), joint, Knowledge.band(of: other))
      }
    }
    if number + 1 < spans.count {
      let other = spans[number + 1]
      let gap = other.tokens.lowerBound - span.tokens.upperBound
      if (0...3).contains(gap) {
        let joint = gap == 0 ? 0 : word(span.tokens.upperBound)
        features.add(.neighbourAfter, UInt32(gap), joint, Knowledge.band(of: other))
      }
    }
  }

  private func stop(of span: NameSpan) -> UInt32 {
    switch span.hit?.stopRule {
    case nil: 0
    case .never: 1
    case .context: 2
    case .capital: 3
    }
  }

  private func shape(_ index: Int) -> UInt32 {
    guard sentence.tokens.indices.contains(index) else { return index == stop ? 2 : 0 }
    let token = sentence.tokens[index]
    switch token.kind {
    case .number: return 1
    case .punctuation: return 2
    case .symbol: return 3
    case .word:
      if !sentence.words[index].isCapital { return 4 }
      return token.isAllCapitals ? 5 : 6
    }
  }

  /// What stands before, as one of a few kinds.
  private func left(of span: NameSpan, number: Int, cues: MentionCues) -> UInt32 {
    let before = span.tokens.lowerBound - 1
    guard before >= 0 else { return 1 }
    if number > 0, spans[number - 1].tokens.contains(before) { return 2 }
    let order: [MentionCues] = [
      .afterTitle, .afterGivenName, .afterUnknownCapital, .afterPlaceWord, .afterStrongPreposition,
      .afterPlaceVerb, .afterOrganisationOf, .afterPlaceComma, .afterThe, .afterDirection,
      .afterWeakPreposition, .afterConjunction,
    ]
    for (kind, cue) in order.enumerated() where cues.contains(cue) {
      return cue == .afterWeakPreposition ? word(before) | 0x80 : UInt32(kind) + 3
    }
    return 0x40 | shape(before)
  }

  /// What stands after, as one of a few kinds.
  private func right(of span: NameSpan, number: Int, cues: MentionCues) -> UInt32 {
    let next = span.tokens.upperBound
    guard next < sentence.tokens.count else { return next == stop ? Self.fullStop | 0x80 : 1 }
    let order: [MentionCues] = [
      .insideRun, .beforeOrganisation, .beforePress, .beforeTeam, .beforeTitle,
      .commonAdjectiveNext, .beforeUnknownCapital, .beforePlaceComma, .beforePossessive, .beforeAge,
      .beforeSpeech, .kindNoun, .beforeCivicNoun, .beforeGovernmentVerb,
    ]
    for (kind, cue) in order.enumerated() where cues.contains(cue) { return UInt32(kind) + 3 }
    if sentence.tokens[next].kind == .punctuation { return word(next) | 0x80 }
    return 0x40 | shape(next)
  }
}

/// What the gazetteer knows of a candidate, in a few bands.
enum Knowledge {
  /// The band; names that are also words stand apart.
  static func band(of span: NameSpan) -> UInt32 {
    guard let hit = span.hit else { return span.origin == .road ? 1 : 2 }
    let traits = hit.traits
    let stopped: UInt32 = hit.stopRule == nil ? 0 : 32
    let loose: UInt32 = traits.contains(.loose) ? 16 : 0
    if traits.contains(.demonym) { return 3 | stopped | loose }
    if traits.contains(.country) { return 4 | stopped | loose }
    if traits.contains(.capital) { return 5 | stopped | loose }
    if traits.contains(.admin1) { return 6 | stopped | loose }
    let size: UInt32 =
      switch hit.maxPopulation {
      case 1_000_000...: 7
      case 100_000...: 8
      case 15_000...: 9
      case 1_000...: 10
      default: hit.bestClass == .populated ? 11 : 12
      }
    return size | stopped | loose
  }
}

extension Int {
  /// How many bits the number takes: a band on a logarithmic scale.
  fileprivate var bitWidthOfValue: Int { Int.bitWidth - leadingZeroBitCount }
}

extension FeatureClass {
  /// The class as a number.
  fileprivate var number: UInt32 {
    switch self {
    case .administrative: 0
    case .water: 1
    case .region: 2
    case .populated: 3
    case .road: 4
    case .spot: 5
    case .terrain: 6
    case .undersea: 7
    case .vegetation: 8
    }
  }
}

extension Passage.Kind {
  /// The kind as a number.
  fileprivate var number: UInt32 {
    switch self {
    case .title: 0
    case .heading: 1
    case .caption: 2
    default: 3
    }
  }
}
