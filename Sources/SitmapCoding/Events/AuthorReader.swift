import SitmapModel

/// Names who did a thing where only a later sentence says it: "they also set fire to", "the group said that it was behind
/// the bombing", "he blamed the rebels".
struct AuthorReader {
  let frames: [SentenceFrame]

  /// Fills the first party of drafts that have none, or an unknown one.
  func name(_ drafts: inout [EventDraft]) {
    for index in drafts.indices { carry(&drafts, to: index) }
    for frame in frames where frame.isTelling || !frame.actors.isEmpty {
      guard let (actor, rule) = author(in: frame) else { continue }
      let window = max(0, frame.sentence.index - Self.reach)...frame.sentence.index
      let index = drafts.lastIndex {
        window.contains($0.sentence) && $0.isKinetic && $0.modality.isReal && lacks($0, actor)
          && $0.sentence < frame.sentence.index
      }
      guard let index else { continue }
      drafts[index].actor1 = actor
      drafts[index].rules.append(rule)
    }
  }

  /// "They burned down 62 houses": those who did what was told last.
  private func carry(_ drafts: inout [EventDraft], to index: Int) {
    let draft = drafts[index]
    guard draft.actor1 == nil,
      ActorRoles(frame: frames[draft.sentence]).isPronominal(before: draft.tokens)
    else { return }
    let earlier = drafts[..<index].last {
      draft.sentence - $0.sentence <= 1 && $0.isKinetic && $0.actor1 != nil
    }
    guard let earlier else { return }
    drafts[index].actor1 = earlier.actor1
    drafts[index].rules.append("actor.pronoun")
  }

  private func lacks(_ draft: EventDraft, _ actor: Actor) -> Bool {
    draft.actor2?.name == nil || draft.actor2?.name != actor.name
      ? draft.actor1 == nil || draft.actor1?.type == .unknown : false
  }

  /// Who is said to have done what the sentences before tell, with the rule; nil when it says nothing of it.
  private func author(in frame: SentenceFrame) -> (Actor, String)? {
    for mention in frame.actors where Self.armed.contains(mention.actor.type) {
      if Self.claims.contains(where: { follows($0, after: mention.tokens.upperBound, frame) }) {
        return (mention.actor, "actor.claimed")
      }
      if isBlamed(mention, frame) { return (mention.actor, "actor.blamed") }
    }
    return nil
  }

  /// "Blamed the Houthis", "blamed on the Houthis", "the Houthis were blamed".
  private func isBlamed(_ mention: ActorMention, _ frame: SentenceFrame) -> Bool {
    let (low, high) = (mention.tokens.lowerBound, mention.tokens.upperBound)
    let back = frame.word(low - 1) == "on" ? low - 2 : low - 1
    if ["blamed", "blame", "blames"].contains(frame.word(back)) { return true }
    return ["was", "were"].contains(frame.word(high)) && frame.word(high + 1) == "blamed"
  }

  private func follows(_ words: [String], after end: Int, _ frame: SentenceFrame) -> Bool {
    var start = end
    if frame.word(start) == "has" || frame.word(start) == "have" || frame.word(start) == "later" {
      start += 1
    }
    var at = start
    for word in words {
      if word == "it", ["that", "later"].contains(frame.word(at)) { at += 1 }
      let found = frame.word(at)
      let isIt = word == "it" && ["it", "they", "its", "their"].contains(found)
      guard isIt || found == word else { return false }
      at += 1
    }
    return true
  }

  /// Sentences between a deed and its author.
  private static let reach = 3
  static let armed: Set<ActorType> = [
    .state, .rebel, .militia, .communal, .external, .unknown,
  ]
  /// What those who did it say.
  private static let claims: [[String]] = [
    ["claimed", "responsibility"], ["claimed", "the"], ["claims", "the"],
    ["said", "it", "was", "behind"],
    ["said", "it", "were", "behind"], ["said", "it", "carried", "out"],
    ["said", "it", "had", "carried"],
    ["admitted", "responsibility"], ["took", "responsibility"], ["claimed", "it"],
    ["said", "it", "fighters"],
    ["claims", "to", "have", "killed"], ["claimed", "to", "have", "killed"],
  ]
}
