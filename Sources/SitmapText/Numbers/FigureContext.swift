import SitmapModel

/// What the words around a figure say about it: its unit, the total it belongs to.
struct FigureContext {
  let words: TokenWords
  let language: Language

  init(_ words: TokenWords, language: Language) {
    self.words = words
    self.language = language
  }

  private static let reach = 14

  /// The unit of a number without a noun: persons, unless the sentence says what is counted.
  func unit(of candidate: Candidate, earlier: FigureMention?) -> FigureUnit {
    let start = candidate.start
    if let unit = countedBefore(start) ?? listed(start) ?? labelled(candidate) { return unit }
    if let unit = counted(after: candidate.numeral.tokens.upperBound) { return unit }
    if let earlier, isPart(of: earlier, candidate) { return earlier.figure.unit }
    var end = candidate.numeral.tokens.upperBound
    if language.modality.be.contains(words[end]) { end += 1 }
    let next = words[end]
    if let earlier, earlier.figure.unit == .houses || earlier.figure.unit == .households,
      language.numbers.damage.contains(next)
    {
      return .houses
    }
    // "1,208 houses were damaged, 133 of them beyond repair".
    if let earlier, earlier.figure.unit == .houses, language.numbers.partitives.contains(next),
      language.numbers.ofThem.contains(words[end + 1]),
      candidate.start - earlier.tokens.upperBound <= Self.reach
    {
      return earlier.figure.unit
    }
    return .persons
  }

  /// "40 of the families": what they are some of.
  private func counted(after end: Int) -> FigureUnit? {
    guard language.numbers.partitives.contains(words.hash(end)),
      language.numbers.wholes.contains(words.hash(end + 1))
    else { return nil }
    for at in (end + 2)..<(end + 4) {
      switch language.numbers.nouns[words.hash(at)] {
      case .households: return .households
      case .houses: return .houses
      case .persons: return .persons
      case .items, .measure: return nil
      case nil: continue
      }
    }
    return nil
  }

  /// "Of the 1,314 affected families, 295 are in ...": the number is of the same.
  func isPart(of earlier: FigureMention, _ candidate: Candidate) -> Bool {
    let first = earlier.tokens.lowerBound
    let opens =
      language.numbers.partitives.contains(words.hash(first - 1))
      || language.numbers.wholes.contains(words.hash(first - 1))
        && language.numbers.partitives.contains(words.hash(first - 2))
    return opens && candidate.start - earlier.tokens.upperBound <= Self.reach
  }

  /// "Families were moved: 1,250 in Ramadi, 300 in Hit": the noun before the colon.
  private func listed(_ index: Int) -> FigureUnit? {
    guard let colon = (0..<max(0, min(index, words.count))).last(where: { words[$0] == ":" }) else {
      return nil
    }
    for at in (max(0, colon - Self.reach)..<colon).reversed() {
      switch language.numbers.nouns[words.hash(at)] {
      case .households: return .households
      case .houses: return .houses
      case .persons: return .persons
      case .items, .measure, nil: continue
      }
    }
    return nil
  }

  /// "Damaged houses 91,808 (of which ...)": a label at the head of a line, and its number.
  private func labelled(_ candidate: Candidate) -> FigureUnit? {
    let next = words[candidate.numeral.tokens.upperBound]
    guard (1...6).contains(candidate.start), ["", "(", ".", ",", ";", "*"].contains(next),
      !(0..<candidate.start).contains(where: { language.modality.finite.contains(words.hash($0)) })
    else { return nil }
    for at in (0..<candidate.start).reversed() {
      switch language.numbers.nouns[words.hash(at)] {
      case .households: return .households
      case .houses: return .houses
      case .persons, .items, .measure, nil: continue
      }
    }
    return nil
  }

  /// "the number of displaced families is estimated to be 349".
  private func countedBefore(_ index: Int) -> FigureUnit? {
    let first = max(0, index - Self.reach)
    var unit: FigureUnit?
    var at = first
    while at < index {
      if let (end, _) = language.numbers.counts.match(words, at: at) {
        unit = nil
        for noun in end..<max(end, min(index, end + 6)) {
          switch language.numbers.nouns[words.hash(noun)] {
          case .households: unit = .households
          case .houses: unit = .houses
          case .persons, .items, .measure, nil: continue
          }
          break
        }
      }
      at += 1
    }
    return unit
  }

  /// "(including 44 older people and 139 children)", "among them 3 women and 5 children": the next of several parts.
  private func isNextPart(_ index: Int, after part: FigureMention) -> Bool {
    guard part.tokens.upperBound < index, index - part.tokens.upperBound <= 2 else { return false }
    let between = (part.tokens.upperBound..<index).map { words[$0] }
    guard between.allSatisfy({ $0 == "," || language.numbers.joiners.contains($0) }) else {
      return false
    }
    // "three children, and 12 soldiers" goes on after the part, but not within parentheses.
    return between.count == 1
      || (0..<index).last(where: { words[$0] == "(" || words[$0] == ")" }).map { words[$0] == "(" }
        ?? false
  }

  /// The text of the total that a part belongs to ("seven people, including three children").
  func total(before index: Int, earlier: [FigureMention]) -> String? {
    guard let last = earlier.last(where: { $0.figure.partOf == nil }) else { return nil }
    if let part = earlier.last, let total = part.figure.partOf, isNextPart(index, after: part) {
      return total
    }
    let first = max(earlier.last?.tokens.upperBound ?? 0, index - 6)
    guard first <= index else { return nil }
    for at in first..<max(first, index) where language.numbers.parts.match(words, at: at) != nil {
      return last.figure.text
    }
    // "(two of whom were children)", "three of them children": the cue may follow.
    guard last.tokens.upperBound <= index, index - last.tokens.upperBound <= 12 else { return nil }
    for at in index..<min(words.count, index + 4) {
      guard let (end, _) = language.numbers.parts.match(words, at: at), end - at == 2 else {
        continue
      }
      return last.figure.text
    }
    return nil
  }
}
