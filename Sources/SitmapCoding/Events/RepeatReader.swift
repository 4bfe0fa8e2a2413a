import SitmapModel

/// Reads "and another killed four in Khan Younis": one more of what the text has just told.
struct RepeatReader {
  /// The drafts of a sentence with what repeats them.
  static func withRepeats(_ drafts: [EventDraft], in frame: SentenceFrame) -> [EventDraft] {
    guard !drafts.isEmpty, frame.has(words) || frame.has(returns) else { return drafts }
    var all = drafts
    for at in frame.tokens.indices
    where words.contains(frame.hash(at)) || returns.contains(frame.hash(at)) {
      guard let verb = verb(after: at, frame) ?? comeback(at, frame),
        let model = drafts.last(where: { $0.tokens.upperBound <= at && $0.takesCasualties }),
        verb != at || model.type.group == .remoteViolence || model.type.group == .hazard
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

  /// "struck on Thursday and returned on Saturday", "on Tuesday and again on Wednesday", "the flames came back and killed three":
  /// the same once more, on a day of its own.
  private static func comeback(_ at: Int, _ frame: SentenceFrame) -> Int? {
    guard returns.contains(frame.hash(at)), frame.modality(at: at).modality.isReal else {
      return nil
    }
    let isAgain = frame.word(at) == "again"
    let end = frame.word(at) == "came" ? at + 2 : at + 1
    if frame.word(at) == "came", frame.word(at + 1) != "back" { return nil }
    if isAgain, !["and", ","].contains(frame.word(at - 1)) { return nil }
    let days = frame.dates.filter { $0.kind == .date }
    let own = days.contains { $0.tokens.lowerBound >= end && $0.tokens.lowerBound - end <= 1 }
    if own, days.contains(where: { $0.tokens.upperBound <= at }) { return at }
    let clause = frame.clauses.tokens(of: at)
    let opens = days.contains {
      $0.tokens.upperBound <= at && at - $0.tokens.upperBound <= 4
    }
    guard !isAgain, opens, clause.contains(at) else { return nil }
    return (end..<(end + 4)).contains { harm.contains(frame.hash($0)) } ? at : nil
  }

  /// The verb of harm that "another" is the subject of.
  private static func verb(after at: Int, _ frame: SentenceFrame) -> Int? {
    guard words.contains(frame.hash(at)) else { return nil }
    let day = frame.dates.first { $0.kind == .date && $0.tokens.lowerBound == at + 1 }
    let start = day?.tokens.upperBound ?? at + 1
    for next in start..<(start + 3) {
      if harm.contains(frame.hash(next)) { return next }
      guard nouns.contains(frame.hash(next)) || ["has", "had", "later"].contains(frame.word(next))
      else { return nil }
    }
    return nil
  }

  private static let returns: WordSet = ["again", "returned", "came"]
  private static let words: WordSet = ["another", "second", "third", "others"]
  private static let nouns: WordSet = [
    "strike", "attack", "blast", "explosion", "bomb", "raid", "shell", "rocket", "missile", "one",
    "quake", "tremor", "clash", "bombing",
  ]
  private static let harm: WordSet = [
    "killed", "kills", "wounded", "injured", "hit", "struck", "destroyed", "damaged", "left",
    "claimed", "flattened", "wrecked", "burned", "burnt", "hurt",
  ]
}
