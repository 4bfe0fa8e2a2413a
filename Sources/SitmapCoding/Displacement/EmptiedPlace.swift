import SitmapModel

/// The place that a verb says is empty of its people: "Raids have depopulated Agasha", "Hay River was evacuated".
struct EmptiedPlace {
  let annotation: Annotation
  let frame: SentenceFrame

  /// The toponym that is emptied; nil when the word is about something else.
  func toponym(of verb: Range<Int>) -> Int? {
    let word = frame.word(verb.lowerBound)
    // "was cleared of mines", "the abandoned town".
    guard
      !["of", "for", "by"].contains(frame.word(verb.upperBound)) || word.hasPrefix("evacuat")
        || word.hasPrefix("empt") || word.hasPrefix("depop")
    else { return nil }
    if let copula = copula(before: verb.lowerBound) {
      return word.hasSuffix("ing") ? object(of: verb) : subject(of: copula)
    }
    // "Villages near Nowshera evacuated": a headline.
    if word.hasSuffix("ed"), isHeadline(verb) { return subject(of: verb.lowerBound) }
    guard Self.active.contains(where: { word.hasPrefix($0) }), word != "empty" else { return nil }
    return object(of: verb)
  }

  private func isHeadline(_ verb: Range<Int>) -> Bool {
    let last = frame.tokens.last?.text
    return last != "."
      && frame.tokens.indices.allSatisfy {
        !frame.verbs.contains($0) || verb.contains($0)
      }
  }

  /// "was", "had been", "lies", over adverbs.
  private func copula(before verb: Int) -> Int? {
    var at = verb - 1
    while at > 0, verb - at <= 3 {
      if Self.copulas.contains(frame.hash(at)) {
        while at > 1, Self.copulas.contains(frame.hash(at - 1)) { at -= 1 }
        return at
      }
      guard frame.word(at).hasSuffix("ly") || Self.adverbs.contains(frame.hash(at)) else {
        return nil
      }
      at -= 1
    }
    return nil
  }

  /// "Encantado's riverside quarters were", "Hay River was", "five villages near Nyunzu were".
  private func subject(of copula: Int) -> Int? {
    named { name in
      let gap = copula - name.upperBound
      guard gap >= 0, gap <= 4, frame.clauses.same(name.lowerBound, copula) else { return false }
      let between = name.upperBound..<copula
      guard !between.contains(where: { frame.verbs.contains($0) || frame.word($0) == "," }) else {
        return false
      }
      if gap == 0 { return standsAlone(name) }
      return between.contains { Self.parts.contains(frame.hash($0)) }
        && !between.contains { Self.isPreposition(frame.hash($0)) }
    }
  }

  private func object(of verb: Range<Int>) -> Int? {
    named { name in
      let gap = name.lowerBound - verb.upperBound
      guard gap >= 0, gap <= 5, frame.clauses.same(name.lowerBound, verb.lowerBound) else {
        return false
      }
      return gap == 0
        || standsAlone(name)
          && (verb.upperBound..<name.lowerBound).contains { Self.parts.contains(frame.hash($0)) }
    }
  }

  /// Whether a name is no part of another phrase, but for "the town of" and "three suburbs of" before it.
  private func standsAlone(_ name: Range<Int>) -> Bool {
    let before = name.lowerBound - 1
    guard Self.isPreposition(frame.hash(before)) else {
      return before < 0 || !frame.tokens[before].isCapitalised
    }
    return Self.parts.contains(frame.hash(before - 1))
  }

  private func named(where admits: (Range<Int>) -> Bool) -> Int? {
    frame.toponyms.first { index in
      annotation.toponyms[index].role == .literal && annotation.resolutions[index].place != nil
        && annotation.resolutions[index].place?.featureCode.hasPrefix("PCL") == false
        && admits(annotation.toponyms[index].tokens)
    }
  }

  /// Whether a word governs the names behind it.
  static func isPreposition(_ hash: UInt64) -> Bool { prepositions.contains(hash) }

  private static let prepositions: WordSet = [
    "in", "at", "near", "inside", "outside", "around", "on", "across", "within", "over", "of",
    "from", "to", "into", "towards", "toward", "for", "by", "with", "against", "through", "along",
    "about", "between", "off", "beyond", "via", "under", "above", "below",
  ]
  private static let active = ["depopulat", "empt", "evacuat", "vacat"]
  private static let copulas: WordSet = [
    "is", "are", "was", "were", "been", "be", "being", "lies", "lie", "lay", "stands", "stood",
    "left", "has", "have", "had", "remains", "remained",
  ]
  private static let adverbs: WordSet = [
    "all", "almost", "now", "half", "largely", "also", "already", "then", "being",
  ]
  private static let parts: WordSet = [
    "town", "towns", "village", "villages", "city", "suburb", "suburbs", "quarter", "quarters",
    "neighbourhood", "neighbourhoods", "neighborhood", "neighborhoods", "district", "districts",
    "hamlet", "hamlets", "settlement", "settlements", "valley", "valleys", "island", "camp",
    "camps", "parts", "part", "half", "most", "all", "whole", "areas", "streets", "communities",
    "bank", "shore", "waterfront", "lowlands", "municipality", "commune", "communes",
  ]
}
