package import SitmapModel

/// Names in running text.
extension Gazetteer {
  /// Every run of tokens that is a name of the gazetteer: by start token, the longest first.
  ///
  /// The caller selects among overlapping runs. A run has at most `Limits.nameTokens` tokens and
  /// starts at a word that has a capital, has no case, or is a particle before a capital
  /// ("al-Anbar", "el Fasher"); with `includingLowercase` at any word. Runs are found whatever way
  /// a tokenizer splits at hyphens and apostrophes.
  package func matches(
    in sentence: Sentence,
    includingLowercase: Bool = false
  ) -> [NameMatch] {
    var tokens = FoldedTokens(sentence.tokens)
    var matches: [NameMatch] = []
    var run = Run()
    for start in sentence.tokens.indices {
      guard includingLowercase || Self.mayStart(sentence.tokens, at: start), tokens.isWord(start)
      else { continue }
      let first = matches.count
      collectMatches(in: &tokens, from: start, run: &run, into: &matches)
      if matches.count - first > 1 { matches[first...].reverse() }
    }
    return matches
  }

  /// What a run of tokens is looked up with; its memory serves all runs of a sentence.
  private struct Run {
    var name: [UInt8] = []
    var found = CandidateList()
  }

  private func collectMatches(
    in tokens: inout FoldedTokens,
    from start: Int,
    run: inout Run,
    into matches: inout [NameMatch]
  ) {
    run.name.removeAll(keepingCapacity: true)
    var hash = NameHash()
    let limit = min(tokens.count, start + Limits.nameTokens)
    for end in start..<limit {
      if tokens.isBreak(end) { return }
      guard tokens.append(end, to: &run.name, from: start, hash: &hash) else { continue }
      let value = hash.value
      run.found.removeAll()
      collect(hash: value, loosely: false, into: &run.found)
      if tokens.mayBeLoose(start..<(end + 1)), let loose = NameFold.loose(run.name[...]) {
        collect(hash: NameHash.of(loose[...]), loosely: true, into: &run.found)
      }
      if !run.found.items.isEmpty {
        promoteNames(of: run.name[...], in: &run.found)
        matches.append(
          NameMatch(
            tokens: start..<(end + 1),
            candidates: ranked(run.found),
            stopRule: stopRule(hash: value)
          )
        )
      }
      guard
        tokens.startsLoosely(start) && end - start < Self.looseTokens
          || tokens.nextEndsLoosely(end)
          || packs.contains(where: { $0.mayContinue(hash: value) })
      else { return }
    }
  }

  /// Tokens after an article or generic word that are tried even when no name begins like them.
  private static let looseTokens = 3

  /// The rule for a word or name on the stop list, by any spelling; nil when it is not there.
  package func stopRule(of word: String) -> StopRule? {
    stopRule(hash: NameHash.of(NameFold.fold(word)[...]))
  }

  private func stopRule(hash: UInt64) -> StopRule? {
    for pack in packs.reversed() {
      if let rule = pack.stopRule(hash: hash) { return rule }
    }
    return nil
  }

  /// Whether a name may start at a token, by its case.
  static func mayStart(_ tokens: [Token], at position: Int) -> Bool {
    // Field by field: a copy of the token would count references, for every word of a report.
    guard tokens[position].kind == .word else { return false }
    if tokens[position].isCapitalised { return true }
    return mayStartSmall(tokens, at: position)
  }

  private static func mayStartSmall(_ tokens: [Token], at position: Int) -> Bool {
    let text = tokens[position].text
    guard let first = text.unicodeScalars.first else { return false }
    if !isLowercase(first) { return true }
    // Most words end here: no article, and none before a hyphen or apostrophe.
    let bytes = text.utf8
    if bytes.count > 3, bytes.prefix(4).allSatisfy({ (97...122).contains($0) }) { return false }
    let particle = bytes.prefix { (97...122).contains($0) }
    guard particle.count <= 3, NameFold.isArticle(particle) else { return false }
    if particle.count == bytes.count {
      let next = position + 1
      guard next < tokens.count else { return false }
      if tokens[next].kind == .word { return !startsLowercase(tokens[next].text[...]) }
      return next + 1 < tokens.count && !tokens[next].spaceBefore && tokens[next].text == "-"
        && tokens[next + 1].kind == .word && !startsLowercase(tokens[next + 1].text[...])
    }
    let rest = text[particle.endIndex...]
    guard let mark = rest.first, "-‐‑'’‘ʿ`".contains(mark) else { return false }
    return !startsLowercase(rest.dropFirst())
  }

  private static func startsLowercase(_ text: Substring) -> Bool {
    text.unicodeScalars.first.map(isLowercase) ?? true
  }

  private static func isLowercase(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? (97...122).contains(scalar.value) : scalar.properties.isLowercase
  }
}
