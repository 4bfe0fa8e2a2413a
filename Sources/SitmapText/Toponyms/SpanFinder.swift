import SitmapModel

/// Finds the runs of tokens that may be place names: gazetteer hits, hits with a generic word, roads, and
/// unknown names that the words around them announce.
struct SpanFinder {
  let sentence: MarkedSentence
  let hits: [NameHit]

  /// The candidates, in the order of the text, none overlapping another.
  func spans() -> [NameSpan] {
    var spans: [NameSpan] = []
    for hit in hits.isEmpty ? [] : chosenHits() {
      // "in Nur Shams" where only "Nur" is known: the whole is a name that the gazetteer lacks.
      if let whole = unknownWhole(around: hit) {
        spans.append(NameSpan(tokens: whole, part: nil, origin: .announced, hit: nil, kind: nil))
      } else {
        spans.append(extended(hit))
      }
    }
    if spans.count > 1 { spans = Self.withoutOverlaps(spans) }
    let roads = RoadFinder(sentence: sentence).spans()
    if !roads.isEmpty {
      spans.removeAll { span in roads.contains { $0.tokens.overlaps(span.tokens) } }
      spans += roads
    }
    addAnnounced(to: &spans)
    Self.order(&spans)
    return spans
  }

  /// Puts spans in the order of the text, in which they mostly are.
  private static func order(_ spans: inout [NameSpan]) {
    for index in spans.indices.dropFirst()
    where spans[index].tokens.lowerBound < spans[index - 1].tokens.lowerBound {
      spans.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
      return
    }
  }

  private static func withoutOverlaps(_ spans: [NameSpan]) -> [NameSpan] {
    var ordered = spans
    order(&ordered)
    let areApart = ordered.indices.dropFirst().allSatisfy {
      ordered[$0 - 1].tokens.upperBound <= ordered[$0].tokens.lowerBound
    }
    if areApart { return ordered }
    var kept: [NameSpan] = []
    for span in ordered {
      guard let last = kept.last, last.tokens.overlaps(span.tokens) else {
        kept.append(span)
        continue
      }
      if let a = last.part, let b = span.part, !a.overlaps(b) {
        kept.append(span)
      } else if span.tokens.count > last.tokens.count {
        kept[kept.count - 1] = span
      }
    }
    return kept
  }

  /// The run of capitalised words that a one-word hit begins, where a place is expected and the rest is unknown.
  private func unknownWhole(around hit: NameHit) -> Range<Int>? {
    let start = hit.tokens.lowerBound
    guard hit.tokens.count == 1, hit.part == nil, sentence.casing == .running,
      hit.traits.isDisjoint(with: .unitOrPeople), hit.maxPopulation < 500_000,
      sentence.traits(at: start - 1).contains(.strongPreposition)
        || SmallWords.ways.contains(sentence.hash(at: start - 1))
    else { return nil }
    let run = start..<max(start + 1, sentence.words[start].runEnd)
    guard (2...3).contains(run.count), isPlainName(run) else { return nil }
    let rest = (start + 1)..<run.upperBound
    for index in rest {
      let isKnown = hits.contains { $0.tokens.contains(index) }
      if isKnown
        || !sentence.words[index].traits.isDisjoint(with: [.placeHead, .roadHead, .direction])
      {
        return nil
      }
    }
    return run
  }

  /// Hits written like names, the longest first where they overlap.
  private func chosenHits() -> [NameHit] {
    let sieve = HitSieve(sentence: sentence, hits: hits)
    var written: [NameHit] = []
    written.reserveCapacity(hits.count)
    for hit in hits
    where isWritten(hit) && !isStopped(hit) && !isAcronym(hit) && !sieve.isNone(hit) {
      written.append(hit)
    }
    // Mostly there is nothing to choose.
    let areApart = written.indices.dropFirst().allSatisfy {
      written[$0 - 1].tokens.upperBound <= written[$0].tokens.lowerBound
    }
    if areApart { return written }
    let usable = written.filter { hit in !written.contains { isBetter($0, than: hit) } }
    let ordered = usable.sorted {
      ($1.tokens.count, $0.tokens.lowerBound, $1.part == nil ? 0 : 1, $0.part?.start ?? 0)
        < ($0.tokens.count, $1.tokens.lowerBound, $0.part == nil ? 0 : 1, $1.part?.start ?? 0)
    }
    var chosen: [NameHit] = []
    for hit in ordered {
      let clashes = chosen.contains { other in
        guard other.tokens.overlaps(hit.tokens) else { return false }
        guard let a = other.part, let b = hit.part else { return true }
        return a.overlaps(b)
      }
      if !clashes { chosen.append(hit) }
    }
    return chosen
  }

  /// An ordinary word, unless capitals throughout make it the abbreviation of a country ("US").
  private func isStopped(_ hit: NameHit) -> Bool {
    guard case .never? = hit.stopRule else { return false }
    return !(isShouted(hit) && hit.traits.contains(.country) && sentence.casing != .capitals)
  }

  /// "MENA", "ABS": short capitals inside running text that name no country or first-level unit.
  private func isAcronym(_ hit: NameHit) -> Bool {
    guard isShouted(hit), sentence.casing == .running, hit.tokens.lowerBound != sentence.firstWord,
      sentence.tokens[hit.tokens.lowerBound].text.utf8.count <= 5
    else { return false }
    return hit.traits.isDisjoint(with: .unit)
  }

  private func isShouted(_ hit: NameHit) -> Bool {
    hit.tokens.count == 1 && hit.part == nil && sentence.tokens[hit.tokens.lowerBound].isAllCapitals
  }

  /// Whether an exact name inside makes a longer hit needless: one that was only found loosely ("Texas State"),
  /// that runs over a comma ("Sofia, Bulgaria"), or that begins with an article.
  private func isBetter(_ inner: NameHit, than outer: NameHit) -> Bool {
    guard inner.part == nil, inner.tokens.count < outer.tokens.count,
      outer.tokens.contains(inner.tokens.lowerBound),
      outer.tokens.contains(inner.tokens.upperBound - 1), !inner.traits.contains(.demonym)
    else { return false }
    if outer.traits.contains(.loose) {
      // "Western Nile state" is no part of the Nile's, though it is found without its word for a unit.
      return !inner.traits.contains(.loose)
        && !sentence.traits(at: outer.tokens.lowerBound).contains(.direction)
    }
    if outer.tokens.contains(where: { sentence.tokens[$0].text == "," }) { return true }
    return inner.tokens == (outer.tokens.lowerBound + 1)..<outer.tokens.upperBound
      && sentence.tokens[outer.tokens.lowerBound].lower == "the"
      && !outer.traits.contains(.primary)
  }

  /// Whether the tokens are written as a name is: capitals, or a script without them.
  private func isWritten(_ hit: NameHit) -> Bool {
    guard hit.tokens.lowerBound >= 0, hit.tokens.upperBound <= sentence.tokens.count,
      !hit.tokens.isEmpty
    else { return false }
    if hit.part != nil { return true }
    for index in hit.tokens where sentence.tokens[index].kind == .word {
      if sentence.words[index].isCapital || isInner(index, of: hit.tokens) { continue }
      let token = sentence.tokens[index]
      if token.hasCapitalAfterArticle || !token.isCased || isUnit(index, of: hit) { continue }
      return false
    }
    return sentence.tokens[hit.tokens.lowerBound].kind == .word
  }

  /// "Western Nile state", whose name is another without its word for a unit.
  private func isUnit(_ index: Int, of hit: NameHit) -> Bool {
    index == hit.tokens.upperBound - 1 && hit.tokens.count > 2
      && sentence.traits(at: index).contains(.placeHead)
      && sentence.traits(at: hit.tokens.lowerBound).contains(.direction)
      && !hits.contains {
        $0.part == nil && $0.tokens == hit.tokens.dropLast() && !$0.traits.contains(.loose)
      }
  }

  /// Small words inside a name: "Isle of Man", "Deir ez Zor".
  private func isInner(_ index: Int, of range: Range<Int>) -> Bool {
    guard index > range.lowerBound, index < range.upperBound - 1 else { return false }
    return sentence.tokens[index].text.utf8.count <= 4
  }

  /// The hit with the generic words and directions that belong to its name.
  private func extended(_ hit: NameHit) -> NameSpan {
    var span = NameSpan(tokens: hit.tokens, part: hit.part, origin: .hit, hit: hit, kind: nil)
    guard hit.part == nil, !hit.traits.contains(.demonym) else { return span }
    let end = hit.tokens.upperBound
    if sentence.traits(at: end).contains(.placeHead),
      headBelongs(at: end, next: sentence.lower(at: end))
    {
      span.tokens = span.tokens.lowerBound..<(end + 1)
      span.origin = .extended
      span.kind = KindReader.after[sentence.hash(at: end)]
    }
    let before = hit.tokens.lowerBound - 1
    let lead = sentence.hash(at: before)
    guard sentence.isCapital(at: before) || Self.rivers.contains(lead) else { return span }
    if Self.leads.contains(lead) {
      span.tokens = before..<span.tokens.upperBound
      span.origin = .extended
      span.kind = KindReader.before[sentence.hash(at: before)] ?? span.kind
    } else if sentence.isCapital(at: before), sentence.casing == .running,
      Self.directions.contains(lead), hit.traits.isDisjoint(with: [.country, .admin1])
    {
      span.tokens = before..<span.tokens.upperBound
      span.origin = .extended
    }
    return span
  }

  private func headBelongs(at index: Int, next: String) -> Bool {
    let isWater = next == "river" || next == "creek"
    guard sentence.isCapital(at: index) || isWater else { return false }
    guard sentence.casing != .headline || isWater || next == "county" else { return false }
    // "California Department of Health", "Texas Forest Service": the head is the body's.
    if sentence.lower(at: index + 1) == "of", next == "department" || next == "division" {
      return false
    }
    if next != "county", sentence.isCapital(at: index + 1),
      sentence.traits(at: index + 1).contains(.organisationHead)
        || sentence.lower(at: index + 1) == "service"
    {
      return false
    }
    // "Ohio State University", "Georgia State Patrol": the state is the name's, not the head's.
    if next == "state" || next == "district" || next == "division" || next == "department" {
      return !sentence.isCapital(at: index + 1)
    }
    return true
  }

  /// Adds names without a place in the gazetteer, where the words around them say that they are places.
  private func addAnnounced(to spans: inout [NameSpan]) {
    guard sentence.casing == .running else { return }
    let known = spans.count
    var index = 0
    while index < sentence.tokens.count {
      let start = sentence.words[index].runStart
      let end = sentence.words[index].runEnd
      guard end > index, index == start else {
        index += 1
        continue
      }
      index = end
      let run = start..<end
      guard run.count <= 4, !spans[..<known].contains(where: { $0.tokens.overlaps(run) }),
        isPlainName(run)
      else { continue }
      let isWater = Self.waters.contains(sentence.hash(at: end))
      var span = NameSpan(
        tokens: isWater ? start..<(end + 1) : run,
        part: nil,
        origin: .announced,
        hit: nil,
        kind: isWater ? KindReader.after[sentence.hash(at: end)] : nil
      )
      let headed = run.count >= 2 && sentence.words[end - 1].traits.contains(.placeHead)
      if headed { span.kind = KindReader.after[sentence.hash(at: end - 1)] }
      let kind = KindReader.kind(of: span, in: sentence)
      let before = sentence.traits(at: start - 1)
      let isLocated =
        before.contains(.strongPreposition)
        || SmallWords.ways.contains(sentence.hash(at: start - 1))
      // Any other unknown name may be one too: the weights decide.
      guard headed || kind != nil || isLocated || mayBeUnknown(run) else { continue }
      spans.append(span)
    }
  }

  /// Whether an unknown name inside a sentence stands where a place's could: after no title or given name.
  private func mayBeUnknown(_ run: Range<Int>) -> Bool {
    guard run.lowerBound > sentence.firstWord, run.count <= 3 else { return false }
    let before = sentence.traits(at: run.lowerBound - 1)
    return before.isDisjoint(with: [.title, .givenName, .press, .reporter])
      && sentence.tokens[run.lowerBound].text.utf8.count > 2
  }

  /// Whether no word of the run is one that names people, bodies or days.
  private func isPlainName(_ run: Range<Int>) -> Bool {
    for index in run {
      let traits = sentence.words[index].traits
      if !traits.isDisjoint(with: [.title, .givenName, .calendar, .press, .reporter]) {
        return false
      }
      if !traits.isDisjoint(with: [.organisationHead, .pressHead, .teamHead, .commonAdjective]) {
        return false
      }
      if sentence.tokens[index].isAllCapitals || traits.contains(.function) { return false }
    }
    return true
  }

  /// "South Richmond" is a name; in "Western Pennsylvania" and "Northeast Texas" the state's is.
  private static let directions: WordSet = ["north", "south", "east", "west", "upper", "lower"]

  private static let rivers: WordSet = ["river"]
  private static let waters: WordSet = ["river", "creek", "lake"]
  private static let leads: WordSet = [
    "lake", "mount", "mt", "river", "camp", "fort", "cape", "jebel", "jabal", "wadi",
  ]
}
