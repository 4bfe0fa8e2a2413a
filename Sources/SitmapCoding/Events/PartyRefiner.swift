import SitmapModel

/// Settles what the parties of an event are by what they do in it, as ACLED names them: people in the street are
/// protesters, and rioters when they are violent; who attacks without a name is unknown.
enum PartyRefiner {
  /// Gives the parties of a draft the types that its own type asks for.
  static func settle(_ draft: inout EventDraft, in frame: SentenceFrame) {
    let code = draft.type.code
    if TriggerReader.takings.contains(code), isOther(draft, in: frame) { draft.actor1 = nil }
    if draft.type.group == .riot {
      retype(&draft.actor1, [.civilians, .protesters], as: .rioters)
    } else if draft.type.group == .protest {
      retype(
        &draft.actor1,
        [.civilians],
        as: code == "violent_demonstration" ? .rioters : .protesters
      )
    }
    if code == "excessive_force_against_protesters" {
      retype(&draft.actor2, [.civilians], as: .protesters)
      return
    }
    guard draft.isKinetic, draft.type.group != .riot, draft.actor1?.type == .civilians else {
      return
    }
    if isDeed(draft, in: frame) {
      draft.actor1?.type = .unknown
      return
    }
    draft.actor2 = draft.actor2 ?? draft.actor1
    draft.actor1 = nil
    draft.directed = false
  }

  /// "The army failed to prevent the capture of", "slipped out of government hands": who is named loses the place.
  private static func isOther(_ draft: EventDraft, in frame: SentenceFrame) -> Bool {
    guard let actor = draft.actor1,
      let tokens = frame.actors.first(where: { $0.actor == actor })?.tokens
    else { return false }
    if tokens.overlaps(draft.tokens) {
      return frame.tokens[draft.tokens].contains {
        ["slip", "slips", "slipped", "hands"].contains($0.lower)
      }
    }
    let first = frame.word(draft.tokens.lowerBound)
    return tokens.upperBound <= draft.tokens.lowerBound
      && ["capture", "seizure", "takeover", "fall", "loss"].contains(first)
      && (tokens.upperBound..<draft.tokens.lowerBound).contains {
        ["prevent", "stop", "halt", "avert"].contains(frame.word($0))
      }
  }

  private static func retype(_ actor: inout Actor?, _ from: Set<ActorType>, as type: ActorType) {
    if let found = actor, from.contains(found.type) { actor?.type = type }
  }

  /// "A man threw a grenade", "a woman blew herself up": a person does what nobody does by being hit.
  private static func isDeed(_ draft: EventDraft, in frame: SentenceFrame) -> Bool {
    guard let actor = draft.actor1, actor.span.end <= frame.sentence.span(of: draft.tokens).start
    else {
      return false
    }
    let words = frame.tokens[draft.tokens].map(\.lower)
    let isPerson = actor.text.utf8.split(separator: UInt8(ascii: " ")).contains {
      persons.contains(String(Substring($0)).lowercased())
    }
    return isPerson && !ActorChooser().isPassive(draft.tokens, in: frame)
      && words.contains { deeds.contains($0) }
  }

  private static let persons: WordSet = [
    "man", "men", "woman", "women", "boy", "boys", "girl", "youths", "persons",
  ]
  private static let deeds: WordSet = [
    "threw", "hurled", "lobbed", "tossed", "detonated", "blew", "opened", "fired", "stabbed",
    "hacked", "rammed",
    "drove", "planted", "abducted", "kidnapped", "seized", "raped", "lynched", "looted", "beheaded",
    "stormed",
    "ambushed", "attacked", "torched", "raided", "burst", "snatched", "shot", "killed", "beat",
  ]
}
