import SitmapModel

/// Ends that a noun stands for: "into the town", "from the city", "to camps in the city".
extension EndsChooser {
  /// "towards the city", "from the town": a noun for a place named before.
  func anaphors(_ draft: inout DisplacementDraft, span: Range<Int>) {
    fromThere(&draft, span: span)
    toThere(&draft, span: span)
    for at in span where Vocabulary.placeNouns[frame.word(at)] != nil && frame.word(at) != "there" {
      guard frame.clauses.borders(at, draft.tokens.lowerBound) <= 1,
        !["of", "'s"].contains(frame.word(at + 1)),
        let end = anaphorEnd(at, draft),
        let choice = named(before: at, draft)
          ?? chooser.anaphor(
            frame.word(at),
            before: frame,
            besides: Set((draft.origins + draft.destinations).map(\.toponym)),
            ofRefuge: draft.term == .returns && end == .origin
          )
          ?? (frame.word(at) == "district" ? chooser.anaphor("area", before: frame) : nil)
      else { continue }
      switch end {
      case .origin where draft.origins.isEmpty: draft.origins = [choice]
      case .destination where draft.destinations.isEmpty:
        draft.destinations = [choice]
        // "Clashes around Tibú continue, and 184 families have fled into the town".
        draft.origins.removeAll { $0.toponym == choice.toponym }
      case .location
      where isCamp(before: at) && !draft.origins.isEmpty && draft.destinations.isEmpty:
        draft.destinations = [choice]
      case .location where draft.location.map({ chooser.isCountryOrWider($0.toponym) }) ?? true:
        draft.location = choice
      default: continue
      }
    }
  }

  /// The place that a noun stands for, in the words of the sentence before it.
  private func named(before at: Int, _ draft: DisplacementDraft) -> PlaceChooser.Choice? {
    let noun = frame.word(at)
    let ends = (draft.origins + draft.destinations).filter {
      annotation.toponyms[$0.toponym].tokens.lowerBound >= draft.tokens.upperBound
    }.map(\.toponym)
    return chooser.eligible(in: frame).first {
      annotation.toponyms[$0].tokens.upperBound <= at && !ends.contains($0)
        && chooser.fits($0, noun: noun)
    }.map { .init(toponym: $0, isCarried: true, rule: "place.anaphor '\(noun)'") }
  }

  /// "moved to camps in the city".
  private func isCamp(before at: Int) -> Bool {
    let words = (max(0, at - 6)..<at).map { frame.word($0) }
    guard let to = words.lastIndex(where: { ["to", "into"].contains($0) }) else { return false }
    return words[to...].contains { Self.housing.contains($0) }
  }

  private static let housing: Set<String> = [
    "camp", "camps", "shelter", "shelters", "school", "schools", "site", "sites", "centre",
    "centres", "tents", "houses", "relatives", "mosques", "halls",
  ]

  private func anaphorEnd(_ at: Int, _ draft: DisplacementDraft) -> End? {
    var back = at - 1
    while back >= 0, at - back <= 3, !["the", "this", "that"].contains(frame.word(back)) {
      back -= 1
    }
    guard back >= 0, ["the", "this", "that"].contains(frame.word(back)) else { return nil }
    // "to the outskirts of the city".
    while back >= 3, frame.word(back - 1) == "of", Self.sides.contains(frame.word(back - 2)) {
      back -= 3
      if frame.word(back) != "the" { back += 1 }
    }
    switch frame.word(back - 1) {
    case "to", "into", "towards", "toward": return .destination
    case "from",
      "of" where frame.word(back - 2) == "out":
      return .origin
    case "in", "inside", "around":
      // "took refuge in the town".
      let isRefuge = frame.tokens[draft.tokens].contains { Self.refuge.contains($0.hash) }
      return draft.term == .returns || isRefuge ? .destination : .location
    case "reach", "reached", "entered", "enter": return .destination
    case "fled", "flee", "left", "leave", "fleeing", "leaving", "evacuated": return .origin
    default: return nil
    }
  }

  private static let sides: Set<String> = [
    "outskirts", "edge", "edges", "centre", "center", "suburbs", "north", "south", "east", "west",
    "part", "parts", "side", "areas", "rest", "middle",
  ]
}
