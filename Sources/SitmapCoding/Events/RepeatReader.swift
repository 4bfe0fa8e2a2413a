import SitmapModel

/// Reads "and another killed four in Khan Younis": one more of what the text has just told.
struct RepeatReader {
  /// The drafts of a sentence with what repeats them.
  static func withRepeats(_ drafts: [EventDraft], in frame: SentenceFrame) -> [EventDraft] {
    guard !drafts.isEmpty, frame.has(words) else { return drafts }
    var all = drafts
    for at in frame.tokens.indices where words.contains(frame.hash(at)) {
      guard let verb = verb(after: at, frame),
        let model = drafts.last(where: { $0.tokens.upperBound <= at && $0.takesCasualties })
      else { continue }
      // The verb itself may have been read as a thing of its own, or as a mention of the first.
      all.removeAll { $0.tokens.lowerBound >= at && $0.tokens.lowerBound <= verb }
      var draft = model
      draft.tokens = at..<(verb + 1)
      draft.mentions = []
      draft.rules.append("repeat '\(frame.word(at))'")
      let span = frame.sentence.span(of: verb..<(verb + 1))
      for index in all.indices {
        all[index].mentions.removeAll { $0.overlaps(span) }
      }
      all.append(draft)
    }
    return all
  }

  /// The verb of harm that "another" is the subject of.
  private static func verb(after at: Int, _ frame: SentenceFrame) -> Int? {
    for next in (at + 1)..<(at + 4) {
      if harm.contains(frame.hash(next)) { return next }
      guard nouns.contains(frame.hash(next)) || ["has", "had", "later"].contains(frame.word(next))
      else { return nil }
    }
    return nil
  }

  private static let words: WordSet = ["another", "second", "third", "others"]
  private static let nouns: WordSet = [
    "strike", "attack", "blast", "explosion", "bomb", "raid", "shell", "rocket", "missile", "one",
    "quake", "tremor", "clash", "bombing",
  ]
  private static let harm: WordSet = [
    "killed", "kills", "wounded", "injured", "hit", "struck", "destroyed", "damaged", "left",
    "claimed",
  ]
}
