import SitmapModel

/// What must stand around a trigger.
extension TriggerReader {
  /// Whether what a trigger needs stands around it.
  func holds(
    _ need: Trigger.Need,
    _ tokens: Range<Int>,
    _ frame: SentenceFrame,
    _ chooser: PlaceChooser
  ) -> Bool {
    switch need {
    case .word(let words): frame.has(words)
    case .not(let words): !frame.has(words, near: tokens, within: 6)
    case .notNext(let words): !words.contains(frame.hash(tokens.upperBound))
    case .notBefore(let words): !words.contains(frame.hash(tokens.lowerBound - 1))
    case .before(let words): words.contains(frame.hash(tokens.lowerBound - 1))
    case .absent(let words): !frame.has(words)
    case .clause(let words):
      frame.clauses.tokens(of: tokens.lowerBound).contains { words.contains(frame.hash($0)) }
    case .agent(let words): hasAgent(words, tokens, frame)
    case .actor(let types):
      frame.actors.contains {
        $0.tokens.upperBound <= tokens.lowerBound && types.contains($0.actor.type)
          && tokens.lowerBound - $0.tokens.upperBound <= 8
      }
    case .actorBehind:
      frame.actors.contains {
        $0.tokens.upperBound > tokens.upperBound && $0.tokens.lowerBound <= tokens.upperBound + 4
      }
    case .unreal: !frame.modality(over: tokens).modality.isReal
    case .place: hasPlaceObject(tokens, frame, chooser)
    }
  }

  /// Whether one of these words does what the trigger tells.
  private func hasAgent(_ words: WordSet, _ tokens: Range<Int>, _ frame: SentenceFrame) -> Bool {
    let clause = frame.clauses.tokens(of: tokens.lowerBound)
    return clause.contains { at in
      guard words.contains(frame.hash(at)) else { return false }
      if at < tokens.upperBound { return true }
      return (max(tokens.upperBound, at - 4)..<at).contains {
        ["by", "from", "with", "using"].contains(frame.word($0))
      }
    }
  }

  /// A place or a noun for one within reach behind the verb, or before it in the passive.
  private func hasPlaceObject(
    _ tokens: Range<Int>,
    _ frame: SentenceFrame,
    _ chooser: PlaceChooser
  ) -> Bool {
    let isPassive = ActorChooser().isPassive(tokens, in: frame)
    let reach =
      isPassive
      ? max(0, tokens.lowerBound - 12)..<tokens.lowerBound
      : tokens.upperBound..<max(tokens.upperBound, min(frame.tokens.count, tokens.upperBound + 12))
    for index in chooser.eligible(in: frame)
    where reach.contains(chooser.annotation.toponyms[index].tokens.lowerBound) {
      if isPassive || !isBehindOtherObject(index, tokens, frame, chooser) { return true }
    }
    return reach.contains { at in
      guard let classes = Vocabulary.placeNouns[frame.word(at)], !classes.isEmpty else {
        return false
      }
      return at <= tokens.upperBound + 6
    } || reach.contains { Self.sites.contains(frame.hash($0)) && $0 <= tokens.upperBound + 4 }
  }

  /// "seized 200 kg of drugs in Goma": a place behind a preposition of place after another object.
  private func isBehindOtherObject(
    _ index: Int,
    _ tokens: Range<Int>,
    _ frame: SentenceFrame,
    _ chooser: PlaceChooser
  ) -> Bool {
    let toponym = chooser.annotation.toponyms[index]
    let gap = toponym.tokens.lowerBound - tokens.upperBound
    guard gap > 3, Prepositions.before(toponym, in: frame) == "in" else { return false }
    return !frame.tokens[tokens.upperBound..<toponym.tokens.lowerBound].contains {
      Vocabulary.placeNouns[$0.lower] != nil || Self.sites.contains($0.hash)
    }
  }

  private static let sites: WordSet = [
    "villages", "towns", "cities", "districts", "areas", "territory", "bases", "positions", "hill",
    "heights", "neighbourhoods", "neighborhoods", "checkpoint", "port", "airport", "border",
    "crossing",
    "base", "parts", "most", "command", "outpost", "outposts", "garrison", "prison", "stronghold",
    "headquarters", "barracks", "dam", "refinery", "airbase",
  ]
}
