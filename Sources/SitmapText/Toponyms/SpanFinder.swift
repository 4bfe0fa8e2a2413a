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
    var taken = [Bool](repeating: false, count: sentence.tokens.count)
    func claim(_ range: Range<Int>) {
      for index in range { taken[index] = true }
    }
    let roads = RoadFinder(sentence: sentence).spans()
    for road in roads { claim(road.tokens) }
    spans.removeAll { span in span.tokens.contains { taken[$0] } }
    for span in spans { claim(span.tokens) }
    spans += roads
    for span in announced(taken: taken) { spans.append(span) }
    return spans.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  private static func withoutOverlaps(_ spans: [NameSpan]) -> [NameSpan] {
    var kept: [NameSpan] = []
    for span in spans.sorted(by: { $0.tokens.lowerBound < $1.tokens.lowerBound }) {
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
        || isWay(sentence.lower(at: start - 1))
    else { return nil }
    let run = start..<max(start + 1, sentence.runEnds[start])
    guard (2...3).contains(run.count), isPlainName(run) else { return nil }
    let rest = (start + 1)..<run.upperBound
    for index in rest {
      let isKnown = hits.contains { $0.tokens.contains(index) }
      if isKnown || !sentence.traits[index].isDisjoint(with: [.placeHead, .roadHead, .direction]) {
        return nil
      }
    }
    return run
  }

  /// "at", "from", "to": a place may follow.
  private func isWay(_ word: String) -> Bool { word == "at" || word == "from" || word == "to" }

  /// Hits written like names, the longest first where they overlap.
  private func chosenHits() -> [NameHit] {
    let sieve = HitSieve(sentence: sentence, hits: hits)
    let written = hits.filter {
      isWritten($0) && !isStopped($0) && !isAcronym($0) && !sieve.isNone($0)
    }
    if written.count < 2 { return written }
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
    guard hit.stopRule == .never else { return false }
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
    if outer.traits.contains(.loose) { return !inner.traits.contains(.loose) }
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
      if sentence.capitals[index] || isInner(index, of: hit.tokens) { continue }
      if sentence.tokens[index].hasCapitalAfterArticle || !sentence.tokens[index].isCased {
        continue
      }
      return false
    }
    return sentence.tokens[hit.tokens.lowerBound].kind == .word
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
    let next = sentence.lower(at: end)
    if sentence.traits(at: end).contains(.placeHead), headBelongs(at: end, next: next) {
      span.tokens = span.tokens.lowerBound..<(end + 1)
      span.origin = .extended
      span.kind = KindReader.after[sentence.hash(at: end)]
    }
    let before = hit.tokens.lowerBound - 1
    let lead = sentence.lower(at: before)
    guard sentence.isCapital(at: before) || lead == "river" else { return span }
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

  /// Names without a place in the gazetteer, where the words around them say that they are places.
  private func announced(taken: [Bool]) -> [NameSpan] {
    guard sentence.casing == .running else { return [] }
    var spans: [NameSpan] = []
    var index = 0
    while index < sentence.tokens.count {
      let start = sentence.runStarts[index]
      let end = sentence.runEnds[index]
      guard end > index, index == start else {
        index += 1
        continue
      }
      index = end
      let run = start..<end
      guard run.count <= 4, !run.contains(where: { taken[$0] }), isPlainName(run) else { continue }
      let isWater = ["river", "creek", "lake"].contains(sentence.lower(at: end))
      var span = NameSpan(
        tokens: isWater ? start..<(end + 1) : run,
        part: nil,
        origin: .announced,
        hit: nil,
        kind: isWater ? KindReader.after[sentence.hash(at: end)] : nil
      )
      let headed = run.count >= 2 && sentence.traits[end - 1].contains(.placeHead)
      if headed { span.kind = KindReader.after[sentence.hash(at: end - 1)] }
      let kind = KindReader.kind(of: span, in: sentence)
      let before = sentence.traits(at: start - 1)
      let isLocated =
        before.contains(.strongPreposition)
        || isWay(sentence.lower(at: start - 1))
      // Any other unknown name may be one too: the weights decide.
      guard headed || kind != nil || isLocated || mayBeUnknown(run) else { continue }
      spans.append(span)
    }
    return spans
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
      let traits = sentence.traits[index]
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

  private static let leads: WordSet = [
    "lake", "mount", "mt", "river", "camp", "fort", "cape", "jebel", "jabal", "wadi",
  ]
}

extension Token {
  /// Whether the word is an article joined to a capitalised name ("al-Anbar", "el-Arish").
  var hasCapitalAfterArticle: Bool {
    var afterHyphen = false
    for (offset, byte) in text.utf8.enumerated() {
      if afterHyphen { return (65...90).contains(byte) || byte >= 0x80 }
      if byte == 45 { afterHyphen = offset <= 4 }
      if offset > 5 { return false }
    }
    return false
  }

  /// Whether the first letter has capital and small forms.
  var isCased: Bool {
    guard let first = text.unicodeScalars.first else { return false }
    if first.isASCII { return true }
    return first.properties.isLowercase || first.properties.isUppercase
  }
}
