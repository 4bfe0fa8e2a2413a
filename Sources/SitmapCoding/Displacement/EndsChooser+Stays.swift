import SitmapModel

/// Where people went: by who takes them in, by where they stay, by a second verb.
extension EndsChooser {
  /// "Ouahigouya now shelters 54,000 people": who takes in stands right before the verb.
  func isHost(_ name: Range<Int>, _ draft: DisplacementDraft) -> Bool {
    let verb = draft.tokens.lowerBound
    guard Self.hosting.contains(frame.word(verb)), name.upperBound <= verb else { return false }
    if verb - name.upperBound <= 2 { return true }
    // "Adré, a small town in eastern Chad, now shelters".
    return name.lowerBound <= 1 && frame.word(name.upperBound) == ","
      && (max(name.upperBound + 1, verb - 3)..<verb).contains { frame.word($0) == "," }
      && !frame.verbs.contains(anyOf: name.upperBound..<max(name.upperBound, verb - 1))
  }

  private static let hosting: Set<String> = [
    "shelters", "sheltered", "hosts", "hosted", "houses", "housed", "receives", "received", "takes",
    "took", "accommodates", "accommodated", "holds", "held",
  ]

  /// "In Baidoa, 5,400 households from Bakool have settled": who is said to have come from elsewhere went where they are.
  func destinationOfStay(_ draft: inout DisplacementDraft) {
    guard let place = draft.location,
      draft.origins.contains(where: { !$0.isCarried || Self.isNamed($0) })
        || draft.origins.isEmpty && (leavesOthers(draft) || leavesAround(draft))
          && !place.isCarried,
      frame.tokens[draft.tokens].contains(where: { Self.stays.contains($0.lower) }),
      !draft.origins.contains(where: { sameUnit($0.toponym, place.toponym) })
    else { return }
    draft.destinations = [place]
    // "Farmers from the surrounding hamlets are camping in Gusau": they left the place told of before.
    if draft.origins.isEmpty, leavesAround(draft),
      let last = events.last(where: {
        $0.takesCasualties && $0.modality.isReal && $0.place != nil && $0.sentence < draft.sentence
      })?.place, !sameUnit(last.toponym, place.toponym)
    {
      draft.origins = [.init(toponym: last.toponym, isCarried: true, rule: "end.origin carried")]
    }
  }

  /// Whether a noun of the sentence stands for an end ("from the city", "from there").
  private static func isNamed(_ choice: PlaceChooser.Choice) -> Bool {
    choice.rule.hasPrefix("place.anaphor") || choice.rule.hasSuffix("'there'")
  }

  private static let stays: Set<String> = [
    "settled", "settle", "settling", "live", "lived", "living", "stay", "stayed", "staying",
    "sheltering", "sheltered", "shelter", "camp", "camps", "registered", "host", "hosting", "hosts",
    "hosted", "accommodated", "housed", "shelters", "houses", "camping", "camped", "sleeping",
    "lodged", "centres", "centers",
  ]

  /// "left the town and were brought to a screening site in Dibis", "left their homes and moved to the edge of Jericho": a second
  /// verb of the same people says where they went.
  func broughtTo(_ draft: inout DisplacementDraft, span: Range<Int>) {
    guard draft.destinations.isEmpty, draft.modality.isReal,
      draft.term == .forcedToFlee || draft.term == .displaced || draft.term == .evacuated,
      let and = (draft.tokens.upperBound..<span.upperBound).first(where: {
        // "...; they are staying with relatives in Mazatlán".
        ["and", "they"].contains(frame.word($0))
          && (Self.brought.contains(frame.word($0 + 1))
            || ["were", "are", "have"].contains(frame.word($0 + 1))
              && (Self.brought.contains(frame.word($0 + 2))
                || Self.brought.contains(frame.word($0 + 3))))
      })
    else { return stillAt(&draft, span: span) }
    let end = frame.clauses.tokens(of: and + 1).upperBound
    let to = chooser.eligible(in: frame).first { index in
      let toponym = annotation.toponyms[index]
      guard toponym.tokens.lowerBound > and, toponym.tokens.lowerBound < end else { return false }
      return Prepositions.before(toponym, in: frame).map { $0 != "from" && $0 != "by" } ?? false
    }
    guard let to else { return }
    draft.origins.removeAll { $0.toponym == to }
    draft.destinations = [
      .init(toponym: to, isCarried: false, rule: "end.destination of a second verb")
    ]
  }

  /// "8,600 people who fled Bangassou are still at Ndu": where those are who fled.
  private func stillAt(_ draft: inout DisplacementDraft, span: Range<Int>) {
    let start = draft.tokens.lowerBound
    guard (max(0, start - 2)..<start).contains(where: { frame.word($0) == "who" }),
      let at = (draft.tokens.upperBound..<span.upperBound).first(where: {
        Self.stayVerbs.contains(frame.hash($0))
      })
    else { return }
    let to = chooser.eligible(in: frame).first { index in
      let toponym = annotation.toponyms[index]
      guard toponym.tokens.lowerBound > at, toponym.tokens.lowerBound - at <= 5 else {
        return false
      }
      return Prepositions.before(toponym, in: frame).map {
        ["in", "at", "near", "on"].contains($0)
      }
        ?? false
    }
    guard let to else { return }
    draft.origins.removeAll { $0.toponym == to }
    draft.destinations = [
      .init(toponym: to, isCarried: false, rule: "end.destination of a stay")
    ]
  }

  private static let stayVerbs: WordSet = [
    "are", "remain", "live", "stay", "sleep", "shelter", "camp", "were", "is", "now",
  ]

  private static let brought: WordSet = [
    "brought", "taken", "moved", "sent", "walked", "went", "sheltering", "sheltered", "transferred",
    "relocated", "headed", "crossed", "settled", "staying", "housed", "living", "gone", "sought",
    "reached", "made", "driven", "bused", "bussed", "camped", "lodged",
  ]
}
