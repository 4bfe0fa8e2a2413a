import SitmapModel

/// Which triggers tell something without a figure.
extension DisplacementCoder {
  /// Whether a trigger says something without a figure: all do of what is planned, feared or denied.
  func speaksWithoutFigure(
    _ hit: DisplacementTriggerIndex.Hit,
    _ frame: SentenceFrame
  ) -> Bool {
    if isStanding(hit, frame) || isAside(hit, frame) { return false }
    if !hit.trigger.needsFigure { return true }
    switch hit.trigger.frame {
    case .place: return true
    case .subject, .object:
      let isCarried =
        hit.trigger.frame == .object
        && (hit.tokens.upperBound...(hit.tokens.upperBound + 1)).contains {
          Self.moved.contains(frame.hash($0))
        }
      return
        (hit.trigger.strength >= 5
        || (isCarried || hit.trigger.frame == .subject) && hit.trigger.strength >= 3)
        && !hit.trigger.needsEnd && !frame.modality(over: hit.tokens).modality.isReal
    case .noun:
      return hit.trigger.strength >= 5 && !frame.modality(over: hit.tokens).modality.isReal
    case .housing: return hit.trigger.strength >= 6
    }
  }

  /// "All houses in Kupiansk were destroyed", "no dwelling was damaged": houses without a number, of a place of the sentence.
  func hasHouses(_ hit: DisplacementTriggerIndex.Hit, _ frame: SentenceFrame) -> Bool {
    guard hit.trigger.frame == .housing,
      !frame.figures.contains(where: { $0.figure.unit == .houses })
    else { return false }
    let clause = frame.clauses.tokens(of: hit.tokens.lowerBound)
    guard let house = clause.first(where: { Self.dwellings.contains(frame.hash($0)) }) else {
      return false
    }
    let isNamed = chooserPlaces(in: clause, frame)
    let isWhole = (max(0, house - 5)..<house).contains { Self.wholes.contains(frame.hash($0)) }
    return isWhole && isNamed
  }

  private func chooserPlaces(in clause: Range<Int>, _ frame: SentenceFrame) -> Bool {
    frame.toponyms.contains {
      annotation.toponyms[$0].role == .literal && annotation.resolutions[$0].place != nil
        && clause.contains(annotation.toponyms[$0].tokens.lowerBound)
    }
  }

  private static let dwellings: WordSet = [
    "houses", "homes", "dwellings", "dwelling", "house", "home", "huts", "flats", "settlements",
    "shanties", "shacks", "buildings", "tents", "shelters",
  ]
  private static let wholes: WordSet = [
    "all", "every", "whole", "entire", "most", "half", "no", "quarters", "thirds", "nearly", "not",
  ]

  private static let moved: WordSet = [
    "people", "residents", "villagers", "families", "civilians", "refugees", "inhabitants",
    "children", "households",
  ]

  /// "many were already internally displaced": how people have long been, and no move.
  private func isStanding(_ hit: DisplacementTriggerIndex.Hit, _ frame: SentenceFrame) -> Bool {
    guard frame.word(hit.tokens.lowerBound) == "displaced" else { return false }
    let before = max(0, hit.tokens.lowerBound - 2)..<hit.tokens.lowerBound
    return before.contains {
      ["already", "internally", "previously", "still"].contains(frame.word($0))
    }
  }

  /// "IDPs arriving at the town had wounds": of whom something else is told.
  private func isAside(_ hit: DisplacementTriggerIndex.Hit, _ frame: SentenceFrame) -> Bool {
    let at = hit.tokens.lowerBound
    return hit.trigger.needsEnd && frame.word(at).hasSuffix("ing")
      && ["idps", "refugees", "displaced", "migrants", "returnees"].contains(frame.word(at - 1))
  }

  /// "no plans to evacuate Manali": the place stands for its people.
  func takesPlace(_ hit: DisplacementTriggerIndex.Hit, _ frame: SentenceFrame) -> Bool {
    if hit.trigger.frame == .place {
      return EmptiedPlace(annotation: annotation, frame: frame).toponym(of: hit.tokens) != nil
    }
    guard hit.trigger.term == .evacuated else { return false }
    // "ruled out an evacuation of the waterfront", "the hospital was not evacuated": no people are named, and none moved.
    if !frame.modality(over: hit.tokens).modality.isReal { return true }
    return frame.toponyms.contains {
      annotation.toponyms[$0].tokens.lowerBound == hit.tokens.upperBound
    }
  }
}
