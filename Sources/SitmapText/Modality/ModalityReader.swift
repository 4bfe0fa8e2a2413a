package import SitmapModel

/// Reads the cues that make what is told planned, hypothetical, negated or claimed, with their scope.
package struct ModalityReader: Sendable {
  let language: Language

  /// Makes a reader for a language.
  package init(language: Language = .english) { self.language = language }

  /// The cues of some sentences, in the order of the text.
  package func read(_ sentences: [Sentence]) -> [ModalityCue] {
    read(ReadableText(sentences, language: language))
  }

  /// The cues of a text, in its order.
  package func read(_ text: ReadableText) -> [ModalityCue] {
    var cues: [ModalityCue] = []
    var previous: Sentence?
    for (sentence, words) in zip(text.sentences, text.words) where words.count > 0 {
      let found = read(sentence, words)
      for cue in found where isAboutEarlier(cue, words) {
        guard let previous,
          previous.paragraph == sentence.paragraph || sentence.index == previous.index + 1
        else { continue }
        // "The claim could not be verified": the sentence before is what is claimed.
        let count = previous.tokens.count
        cues.append(
          ModalityCue(
            sentence: previous.index,
            tokens: count..<count,
            scope: 0..<count,
            modality: .claimed,
            text: cue.text
          )
        )
      }
      cues += found
      previous = sentence
    }
    return cues
  }

  private func read(_ sentence: Sentence, _ words: TokenWords) -> [ModalityCue] {
    var cues: [ModalityCue] = []
    var index = 0
    while index < words.count {
      guard words.marks(index).contains(.cue) else {
        index += 1
        continue
      }
      if let (end, _) = language.modality.exempt.match(words, at: index) {
        index = end
        continue
      }
      if let scope = OrderReader(words: words, language: language).scope(at: index) {
        cues.append(
          ModalityCue(
            sentence: sentence.index,
            tokens: index..<(index + 1),
            scope: scope,
            modality: .planned,
            text: words.text(index..<(index + 1))
          )
        )
        index += 1
        continue
      }
      guard let (end, meaning) = language.modality.cues.match(words, at: index),
        stands(words, index, end, meaning)
      else {
        index += 1
        continue
      }
      let scope = CueReach(words: words, language: language)
        .scope(of: meaning, cue: index..<end)
      let modality = modality(of: meaning, words, index)
      cues.append(
        ModalityCue(
          sentence: sentence.index,
          tokens: index..<end,
          scope: scope,
          modality: modality,
          text: words.text(index..<end)
        )
      )
      index = end
    }
    return cues
  }

  /// "said it would": a plan; "would" elsewhere stays hypothetical.
  private func modality(of meaning: CueMeaning, _ words: TokenWords, _ index: Int) -> Modality {
    guard words[index] == "would", meaning.modality == .hypothetical else {
      return meaning.modality
    }
    for at in max(0, index - 10)..<index where language.modality.speech.contains(words.hash(at)) {
      return .planned
    }
    return .hypothetical
  }

  /// Whether a word that may be a cue is one here.
  private func stands(
    _ words: TokenWords,
    _ index: Int,
    _ end: Int,
    _ meaning: CueMeaning
  ) -> Bool {
    let word = words[index]
    let next = words[end]
    // "Doctors Without Borders": a capital inside a sentence is a name.
    if index > 0, words.isCapitalised(index) { return false }
    switch word {
    case "may":
      // The month has a capital and no verb.
      return !words.isCapitalised(index) || index == 0 && !words.isNumber(1)
    case "will":
      return !language.modality.determiners.contains(words.hash(index - 1))
        && !(words.isCapitalised(index) && index > 0)
    case "no": return next != "." && !words.isNumber(end)
    case "denied", "denies", "deny", "denying":
      // "..., which Bamako denies": a party's denial leaves the claim.
      if (max(0, index - 7)..<index).contains(where: { words[$0] == "which" }),
        [".", ",", ";", ""].contains(next)
      {
        return false
      }
      return !language.modality.refusals.contains(next)
        && !(language.modality.be.contains(words.hash(index - 1)) && meaning.modality == .negated)
    case "was", "were":
      // "a plan to house them was dropped", and not "bombs were dropped".
      guard meaning.modality == .negated, meaning.scope == .left,
        language.modality.droppable.contains(words.hash(end - 1))
      else { return true }
      return (max(0, index - 14)..<index).contains {
        language.modality.plans.contains(words.hash($0))
      }
    case "expect", "expects":
      // "do not expect", "more than they expect": what nobody says will happen.
      return (words.isWord(end) || words.isNumber(end)) && !isNegated(words, index)
    case "banned", "bans", "outlawed", "prohibited", "forbade":
      // A march that was banned did not take place; coal exports that were banned are a sanction.
      return (end..<(end + 3)).contains { Self.assemblies.contains(words.hash($0)) }
    case "stopped", "stops":
      return !language.modality.be.contains(words.hash(index - 1))
    case "put", "puts":
      return meaning.modality != .negated || next.hasSuffix("ing")
    case "faces", "face", "facing": return Self.penalties.contains(words.hash(end))
    case "claimed": return !isNegated(words, index)
    case "claims", "claim": return end > index + 1 || isSubject(words, index)
    case "can", "able", "demands", "demand", "fear", "fears", "possible", "likely":
      return !words.isCapitalised(index) || index == 0
    default: return true
    }
  }

  private static let assemblies: WordSet = [
    "march", "marches", "rally", "rallies", "protest", "protests", "procession", "processions",
    "demonstration", "demonstrations", "gathering", "gatherings", "vigil", "parade", "sit-in",
  ]
  private static let penalties: WordSet = [
    "detention", "arrest", "deportation", "eviction", "expulsion", "demolition", "extradition",
    "closure",
  ]

  /// "no group has claimed it".
  private func isNegated(_ words: TokenWords, _ index: Int) -> Bool {
    for at in max(0, index - 4)..<index {
      if let (_, meaning) = language.modality.cues.match(words, at: at),
        meaning.modality == .negated
      {
        return true
      }
    }
    return false
  }

  private func isSubject(_ words: TokenWords, _ index: Int) -> Bool {
    index > 0 && words.isWord(index - 1)
      && !language.modality.determiners.contains(words.hash(index - 1))
  }

  /// Whether a cue of the whole sentence speaks of the one before.
  private func isAboutEarlier(_ cue: ModalityCue, _ words: TokenWords) -> Bool {
    guard cue.modality == .claimed, cue.scope.lowerBound == 0, cue.tokens.lowerBound > 0,
      cue.scope.upperBound == words.count
    else { return false }
    for at in 0..<min(4, words.count) where words[at] != "the" {
      return language.modality.backward.contains(words.hash(at))
    }
    return false
  }
}
