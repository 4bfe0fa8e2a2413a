import SitmapModel

/// Chooses who did it and to whom.
struct ActorChooser {
  /// The two parties of a trigger, and whether the text says who did it to whom.
  func actors(
    for trigger: Range<Int>,
    in frame: SentenceFrame
  ) -> (first: Actor?, second: Actor?, directed: Bool) {
    let usable = frame.actors.filter { !isSpeaker($0, in: frame, trigger: trigger) }
    let before = usable.filter { $0.tokens.upperBound <= trigger.lowerBound }
      .filter { frame.clauses.borders($0.tokens.lowerBound, trigger.lowerBound) <= 1 }
    let after = usable.filter { $0.tokens.lowerBound >= trigger.upperBound }
      .filter { frame.clauses.borders($0.tokens.lowerBound, trigger.lowerBound) == 0 }
    let inside = usable.first { $0.tokens.overlaps(trigger) }
    if frame.tokens[trigger].contains(where: {
      ["fall", "fell", "falls", "fallen", "falling"].contains($0.lower)
    }) {
      return (after.first { followsTo($0, in: frame) }?.actor, nil, false)
    }
    if let agent = after.first(where: { isAgent($0, in: frame) }) {
      let patient = before.last ?? after.first { $0.tokens != agent.tokens }
      return (agent.actor, patient?.actor, patient != nil)
    }
    if isPassive(trigger, in: frame) { return (nil, before.last?.actor, false) }
    let subject =
      before.last { frame.clauses.same($0.tokens.lowerBound, trigger.lowerBound) }
      ?? before.last ?? inside
    let object = after.first { subject == nil || $0.tokens != subject?.tokens }
    guard let subject else { return (nil, object?.actor, false) }
    return (subject.actor, object?.actor, object != nil)
  }

  /// Whether a verb in the passive stands here: a form of "be" right before it.
  func isPassive(_ trigger: Range<Int>, in frame: SentenceFrame) -> Bool {
    var at = trigger.lowerBound - 1
    var steps = 0
    while at >= 0, steps < 3 {
      let word = frame.word(at)
      if ["was", "were", "been", "being", "is", "are", "be"].contains(word) {
        return !frame.word(trigger.lowerBound).hasSuffix("ing")
      }
      guard word.hasSuffix("ly") || word == "also" || word == "not" || word == "now" else {
        return false
      }
      at -= 1
      steps += 1
    }
    return false
  }

  /// Whether "to" or "into the hands of" stands before an actor.
  private func followsTo(_ actor: ActorMention, in frame: SentenceFrame) -> Bool {
    let before = max(0, actor.tokens.lowerBound - 4)..<actor.tokens.lowerBound
    return before.contains { ["to", "into", "under"].contains(frame.word($0)) }
  }

  /// Whether "by" stands before an actor.
  private func isAgent(_ actor: ActorMention, in frame: SentenceFrame) -> Bool {
    var at = actor.tokens.lowerBound - 1
    var steps = 0
    while at >= 0, steps < 4 {
      let word = frame.word(at)
      if word == "by" { return true }
      guard
        ["the", "suspected", "a", "an", "armed", "two", "three", "unknown", "alleged", "some"]
          .contains(word)
      else { return false }
      at -= 1
      steps += 1
    }
    return false
  }

  private func isSpeaker(_ actor: ActorMention, in frame: SentenceFrame, trigger: Range<Int>)
    -> Bool
  {
    frame.attributions.contains { $0.tokens.overlaps(actor.tokens) && $0.scope.overlaps(trigger) }
      && !isSubjectOfHaving(actor, frame)
  }

  /// "Sudan's army said that it had recaptured": the speaker speaks of itself.
  private func isSubjectOfHaving(_ actor: ActorMention, _ frame: SentenceFrame) -> Bool {
    let reach = actor.tokens.upperBound..<min(frame.tokens.count, actor.tokens.upperBound + 8)
    return reach.contains { at in
      ["it", "its", "they", "their"].contains(frame.word(at))
    }
  }
}
