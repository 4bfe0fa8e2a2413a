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
    var memory = NameMemory(capacity: 0)
    return matches(in: sentence, includingLowercase: includingLowercase, memory: &memory)
  }

  /// The same, with what earlier sentences and reports have told of their names.
  package func matches(
    in sentence: Sentence,
    includingLowercase: Bool = false,
    memory: inout NameMemory
  ) -> [NameMatch] {
    memory.tokens.begin(sentence.tokens)
    for position in sentence.tokens.indices {
      guard let readings = memory.tokens.readings(position) else { continue }
      mend(position, readings, of: sentence.tokens, &memory)
    }
    var matches: [NameMatch] = []
    for start in sentence.tokens.indices {
      guard includingLowercase || Self.mayStart(sentence.tokens, at: start),
        memory.tokens.isWord(start)
      else { continue }
      let first = matches.count
      collectMatches(from: start, &memory, into: &matches)
      if matches.count - first > 1 { matches[first...].reverse() }
    }
    return matches
  }

  /// Takes a damaged word for the one of its readings that gives the longest name; of equals the one of a place that is
  /// written with an accent, then that of the most prominent.
  private func mend(
    _ position: Int,
    _ readings: [String],
    of tokens: [Token],
    _ memory: inout NameMemory
  ) {
    var best: (word: String, worth: NameWorth)?
    for word in readings {
      memory.tokens.read(position, as: word)
      var matches: [NameMatch] = []
      for start in max(0, position - Limits.nameTokens + 1)...position
      where Self.mayStart(tokens, at: start) && memory.tokens.isWord(start) {
        collectMatches(from: start, &memory, into: &matches)
      }
      for match in matches where match.tokens.contains(position) {
        memory.tokens.write(match.tokens.lowerBound...match.tokens.upperBound - 1, to: &memory.run)
        for candidate in match.candidates {
          let name = self.name(of: candidate.index)
          let isAccented =
            name.utf8.contains { $0 >= 0x80 } && NameFold.fold(name) == memory.run
          let worth = NameWorth(
            length: match.tokens.count,
            isAccented: isAccented,
            prominence: Int(prominence(of: candidate.index))
          )
          if best.map({ $0.worth < worth }) ?? true { best = (word, worth) }
        }
      }
    }
    if let best {
      memory.tokens.read(position, as: best.word)
    } else {
      memory.tokens.forget(position)
    }
  }

  /// What speaks for a reading of a damaged word.
  private struct NameWorth: Comparable {
    let length: Int
    let isAccented: Bool
    let prominence: Int

    static func < (a: Self, b: Self) -> Bool {
      if a.length != b.length { return a.length < b.length }
      if a.isAccented != b.isAccented { return b.isAccented }
      return a.prominence < b.prominence
    }
  }

  private func collectMatches(
    from start: Int,
    _ memory: inout NameMemory,
    into matches: inout [NameMatch]
  ) {
    var hash = NameHash()
    let limit = min(memory.tokens.count, start + Limits.nameTokens)
    for end in start..<limit {
      if memory.tokens.isBreak(end) { return }
      guard memory.tokens.add(end, from: start, to: &hash) else { continue }
      let mayBeLoose = memory.tokens.mayBeLoose(start..<(end + 1))
      // The same words may be cut in tokens in two ways, of which only one lets an article go.
      let key = (hash.value ^ (mayBeLoose ? Self.looseKey : 0)) | 1
      let name =
        memory.known(key) ?? find(start...end, hash.value, mayBeLoose: mayBeLoose, key, &memory)
      if !name.candidates.isEmpty {
        if matches.isEmpty { matches.reserveCapacity(Self.usualMatches) }
        matches.append(
          NameMatch(
            tokens: start..<(end + 1),
            candidates: name.candidates,
            stopRule: name.stopRule,
            key: key
          )
        )
      }
      guard
        name.mayContinue
          || memory.tokens.startsLoosely(start) && end - start < Self.looseTokens
          || memory.tokens.nextEndsLoosely(end) || memory.tokens.isWordOpen(after: end)
      else { return }
    }
  }

  /// Looks the words of a run up.
  private func find(
    _ run: ClosedRange<Int>,
    _ hash: UInt64,
    mayBeLoose: Bool,
    _ key: UInt64,
    _ memory: inout NameMemory
  ) -> NameMemory.KnownName {
    memory.tokens.write(run, to: &memory.run)
    memory.found.removeAll()
    collect(hash: hash, loosely: false, into: &memory.found)
    if mayBeLoose, let loose = NameFold.loose(memory.run[...]) {
      collect(hash: NameHash.of(loose[...]), loosely: true, into: &memory.found)
    }
    let isName = !memory.found.items.isEmpty
    if isName { sift(&memory.found, named: memory.run[...]) }
    let name = NameMemory.KnownName(
      candidates: isName ? ranked(memory.found) : [],
      stopRule: isName ? stopRule(hash: hash) : nil,
      mayContinue: packs.contains { $0.mayContinue(hash: hash) }
    )
    memory.keep(name, by: key)
    return name
  }

  /// Names that most sentences have room for.
  private static let usualMatches = 6

  /// Sets the keys of runs apart that may be looked up without an article or generic word.
  private static let looseKey: UInt64 = 0x5DEE_CE66_D000_0000

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
    // Most words end here: no article, and none before a hyphen or apostrophe.
    let small = Int(tokens[position].smallLetters)
    if small > 3 { return false }
    if tokens[position].isLetters {
      guard small > 1, small == tokens[position].text.utf8.count,
        NameFold.isArticle(hash: tokens[position].hash)
      else { return false }
      return nameFollows(position, of: tokens)
    }
    if small == 0 {
      return tokens[position].text.unicodeScalars.first.map { !isLowercase($0) } ?? false
    }
    let text = tokens[position].text
    let bytes = text.utf8
    guard NameFold.isArticle(Array(bytes.prefix(small))[...]) else { return false }
    let rest = text[bytes.index(bytes.startIndex, offsetBy: small)...]
    guard let mark = rest.first, "-‐‑'’‘ʿ`".contains(mark) else { return false }
    return !startsLowercase(rest.dropFirst())
  }

  /// Whether a capital, or a letter without case, begins what stands behind an article.
  private static func nameFollows(_ article: Int, of tokens: [Token]) -> Bool {
    let next = article + 1
    guard next < tokens.count else { return false }
    if tokens[next].kind == .word { return !startsLowercase(tokens[next].text[...]) }
    return next + 1 < tokens.count && !tokens[next].spaceBefore && tokens[next].text == "-"
      && tokens[next + 1].kind == .word && !startsLowercase(tokens[next + 1].text[...])
  }

  private static func startsLowercase(_ text: Substring) -> Bool {
    text.unicodeScalars.first.map(isLowercase) ?? true
  }

  private static func isLowercase(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? (97...122).contains(scalar.value) : scalar.properties.isLowercase
  }
}
