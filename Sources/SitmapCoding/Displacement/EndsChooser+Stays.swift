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

  /// "Goma now counts 400,000 displaced": a place as the subject of what has them.
  func counts(_ name: Range<Int>, _ draft: DisplacementDraft) -> Bool {
    guard let figure = draft.figure, name.upperBound <= draft.tokens.lowerBound,
      name.upperBound < figure.tokens.lowerBound,
      draft.term == .displaced || isStay(draft)
    else { return false }
    let way = name.upperBound..<figure.tokens.lowerBound
    guard way.count <= 5 else { return false }
    // "Kunduz is now home to 400 families".
    let isHome =
      way.count >= 2 && frame.word(way.upperBound - 1) == "to"
      && frame.word(way.upperBound - 2) == "home"
    return isHome
      || way.contains { Self.having.contains(frame.hash($0)) }
        && !way.contains { EmptiedPlace.isPreposition(frame.hash($0)) }
  }

  private static let having: WordSet = [
    "counts", "counted", "has", "hosts", "hosted", "shelters", "sheltered", "houses", "receives",
    "received", "holds", "absorbed", "absorbs", "harbours", "welcomed", "seen", "saw",
  ]

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
      frame.tokens[draft.tokens].contains(where: { Self.stays.contains($0.lower) })
        || isOfThoseFrom(draft, place)
        || counts(annotation.toponyms[place.toponym].tokens, draft),
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

  /// "3,400 IDPs from Macomia arrived in Pemba", "former residents of Tawergha are dispersed across Libya".
  private func isOfThoseFrom(_ draft: DisplacementDraft, _ place: PlaceChooser.Choice) -> Bool {
    guard draft.term == .displaced, !place.isCarried,
      let preposition = Prepositions.before(annotation.toponyms[place.toponym], in: frame),
      ["in", "at", "across", "on"].contains(preposition),
      !chooser.isCountryOrWider(place.toponym)
        || frame.word(draft.tokens.upperBound - 1) == "across"
    else { return false }
    let name = annotation.toponyms[place.toponym].tokens
    return name.lowerBound >= draft.tokens.upperBound
      && (max(0, name.lowerBound - 5)..<name.lowerBound).contains {
        Self.coming.contains(frame.hash($0))
      }
  }

  private static let coming: WordSet = [
    "arrived", "arrive", "arriving", "dispersed", "scattered", "across", "settled", "reached",
    "now",
    "are", "living", "staying", "turned", "remain", "registered",
  ]

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
        // "...; they are staying with relatives in Mazatlán", "..., most of whom took the track to Kassab".
        Self.openers.contains(frame.hash($0)) && goesOn(behind: $0)
      })
    else { return stillAt(&draft, span: span) }
    let end = frame.clauses.tokens(of: and + 1).upperBound
    let to = chooser.eligible(in: frame).first { index in
      let toponym = annotation.toponyms[index]
      guard toponym.tokens.lowerBound > and, toponym.tokens.lowerBound < end else { return false }
      return Prepositions.before(toponym, in: frame).map { $0 != "from" && $0 != "by" }
        ?? ["reach", "reached", "entered", "reaching"]
        .contains(frame.word(toponym.tokens.lowerBound - 1))
    }
    guard let to else { return }
    draft.origins.removeAll { $0.toponym == to }
    draft.destinations = [
      .init(toponym: to, isCarried: false, rule: "end.destination of a second verb")
    ]
  }

  /// "and were brought", "who have walked", "most of whom took": a verb of going right behind the subject.
  private func goesOn(behind opener: Int) -> Bool {
    var isThere = false
    for at in (opener + 1)..<(opener + 6) {
      if Self.brought.contains(frame.word(at)) { return true }
      // "and are now in".
      if isThere, Self.inside.contains(frame.word(at)) { return true }
      isThere = isThere || ["are", "were"].contains(frame.word(at))
      guard Self.light.contains(frame.hash(at)) else { return false }
    }
    return false
  }

  private static let inside: Set<String> = ["in", "at", "near", "inside"]
  private static let openers: WordSet = ["and", "they", "who", "most", "many", "all", "some"]
  private static let light: WordSet = [
    "were", "are", "have", "had", "been", "being", "then", "now", "later", "also", "of", "them",
    "whom", "since", "still", "was", "on", "mostly", "who", "families",
  ]

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
    "reached", "made", "driven", "bused", "bussed", "camped", "lodged", "took", "reach", "heading",
    "going", "making", "drove", "rode", "trekked", "travelled", "travelling", "escaped", "fled",
    "arrived", "ferried", "airlifted", "escorted", "resettled", "evacuated", "accommodated",
    "hosted", "found", "trudged", "sailed", "swam",
  ]
}
