import SitmapModel

/// Chooses who did it and to whom.
struct ActorChooser {
  /// The two parties of a trigger, and whether the text says who did it to whom.
  func actors(
    for trigger: Range<Int>,
    in frame: SentenceFrame
  ) -> (first: Actor?, second: Actor?, directed: Bool) {
    let roles = ActorRoles(frame: frame)
    let usable = frame.actors.filter { !isSpeaker($0, in: frame, trigger: trigger) }
    let before = usable.filter { $0.tokens.upperBound <= trigger.lowerBound }
    let after = usable.filter { $0.tokens.lowerBound >= trigger.upperBound }
      .filter { frame.clauses.borders($0.tokens.lowerBound, trigger.lowerBound) == 0 }
    if frame.tokens[trigger].contains(where: {
      ["fall", "fell", "falls", "fallen", "falling"].contains($0.lower)
    }) {
      return (after.first { followsTo($0, in: frame) }?.actor, nil, false)
    }
    let near = before.filter {
      frame.clauses.borders($0.tokens.lowerBound, trigger.lowerBound) <= 1
    }
    if let agent = after.first(where: { isAgent($0, in: frame) }) {
      let patient = near.last ?? after.first { $0.tokens != agent.tokens }
      return (agent.actor, patient?.actor, patient != nil)
    }
    if let agent = usable.first(where: { $0.tokens.overlaps(trigger) && isAgent($0, in: frame) }) {
      return (agent.actor, near.last?.actor, !near.isEmpty)
    }
    if isPassive(trigger, in: frame) { return (nil, near.last?.actor, false) }
    if let both = sides(of: trigger, after, in: frame) {
      return (both.first.actor, both.second.actor, false)
    }
    let inside = usable.first { $0.tokens.overlaps(trigger) }
    let patient = near.last { roles.isPatient($0, before: trigger) }
    let subject = subject(of: trigger, before, inside, roles)
    let object = after.first { subject == nil || $0.tokens != subject?.tokens } ?? patient
    guard let subject else { return (nil, object?.actor, false) }
    if let other = roles.conjunct(of: subject), object == nil || isMutual(trigger, in: frame) {
      return (other.actor, subject.actor, false)
    }
    return (roles.leading(of: subject).actor, object?.actor, object != nil)
  }

  /// Who does it: of the actors before the trigger the last that is nobody's object, in the clause, else in those
  /// before it.
  private func subject(
    of trigger: Range<Int>,
    _ before: [ActorMention],
    _ inside: ActorMention?,
    _ roles: ActorRoles
  ) -> ActorMention? {
    let clauses = roles.frame.clauses
    if let antecedent = roles.antecedent(of: trigger) { return antecedent }
    if roles.isPronominal(before: trigger) { return nil }
    if let accused = before.last, trigger.lowerBound - accused.tokens.upperBound <= Self.accusation,
      roles.frame.word(accused.tokens.upperBound) == "of",
      ["accused", "accuse", "accuses", "suspects", "suspected"]
        .contains(roles.frame.word(accused.tokens.lowerBound - 1))
    {
      return accused
    }
    for reach in 0...Self.clauseReach {
      let found = before.last {
        clauses.borders($0.tokens.lowerBound, trigger.lowerBound) <= reach && !roles.isObject($0)
          && !roles.isPatient($0, before: trigger)
      }
      if let found { return found }
      if reach == 0, let inside { return inside }
    }
    // "in a raid by soldiers on", "shelling of rebels": what stands beside a noun belongs to it.
    return before.last {
      clauses.borders($0.tokens.lowerBound, trigger.lowerBound) <= 1 && $0.actor.type != .civilians
        && !roles.isPatient($0, before: trigger)
    }
  }

  /// "Fighting between A and B", "clashes of A with B": the two sides behind the word.
  private func sides(of trigger: Range<Int>, _ after: [ActorMention], in frame: SentenceFrame)
    -> (first: ActorMention, second: ActorMention)?
  {
    guard let first = after.first else { return nil }
    let way = trigger.upperBound..<first.tokens.lowerBound
    guard way.count <= Self.sideReach, way.contains(where: { frame.word($0) == "between" }) else {
      return nil
    }
    guard let second = after.dropFirst().first else { return nil }
    return (first, second)
  }

  /// Whether two sides do it to each other: "A and B exchanged fire".
  private func isMutual(_ trigger: Range<Int>, in frame: SentenceFrame) -> Bool {
    frame.tokens[trigger].contains { Self.mutual.contains($0.hash) }
  }

  private static let clauseReach = 2
  /// Tokens from the accused to what they are said to have done: "of" and a word or two.
  private static let accusation = 3
  /// Tokens from a noun to the first of its two sides.
  private static let sideReach = 8
  private static let mutual: WordSet = [
    "exchange", "exchanged", "clash", "clashed", "clashes", "fight", "fought", "fighting", "battle",
    "battled",
    "sign", "signed", "agree", "agreed", "talks", "met", "meet", "traded", "agreement", "truce",
    "ceasefire",
  ]

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
    // "JNIM claims to have overrun", "the army denied shelling".
    let next = reach.dropFirst().first.map { (frame.word($0), frame.word($0 + 1)) }
    if let next, next.0 == "to" && ["have", "be"].contains(next.1) || next.0.hasSuffix("ing") {
      return true
    }
    return reach.contains { at in
      ["it", "its", "they", "their"].contains(frame.word(at))
    }
  }
}
