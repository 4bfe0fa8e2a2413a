import SitmapModel

/// What the words before a name say of it: over numbers, unknown names and roads.
extension EndsChooser {
  /// "the evacuation of Hay River".
  func isEmptied(by draft: DisplacementDraft) -> Bool {
    frame.word(draft.tokens.lowerBound).hasPrefix("evacuation")
      || frame.word(draft.tokens.upperBound - 2).hasPrefix("evacuation")
  }

  /// "the road to Mytilene".
  func isRoad(to at: Int) -> Bool {
    (max(0, at - 3)..<at).contains {
      ["road", "highway", "track", "route", "way"].contains(frame.word($0))
    }
  }

  /// The preposition that a name hangs on: "away from 23 towns of Emilia-Romagna" leaves it, "close to 900 people of
  /// Marawi" goes nowhere.
  func governing(_ toponym: Toponym) -> String? {
    let outer = Prepositions.outer(before: toponym, in: frame)
    let start = toponym.tokens.lowerBound
    if outer == "for" {
      // "evacuation for 5,000 people in Lismore".
      let inner = Prepositions.before(toponym, in: frame)
      let mark = (max(0, start - 9)..<start).last { frame.word($0) == "for" } ?? start
      return frame.figures.contains { (mark..<start).contains($0.tokens.lowerBound) }
        ? inner : outer
    }
    if outer == "to" {
      let inner = Prepositions.before(toponym, in: frame)
      let to = (max(0, start - 9)..<start).last { frame.word($0) == "to" }
      let isCounting = to.map { to in frame.figures.contains { $0.tokens.contains(to) } } ?? false
      return isCounting ? inner : outer
    }
    if outer == nil, let listed = overUnknown(start) { return listed }
    guard outer == nil || outer == "of", frame.word(start - 1) == "of",
      let count = frame.figures.first(where: {
        $0.tokens.upperBound == start - 1 && Self.units.contains(frame.hash(start - 2))
      }),
      ["from", "to", "into"].contains(frame.word(count.tokens.lowerBound - 1))
    else { return outer }
    return frame.word(count.tokens.lowerBound - 1)
  }

  /// "to Kanyaruchinya and Goma": the preposition before a name that was not taken for one.
  func overUnknown(_ start: Int) -> String? {
    guard ["and", ","].contains(frame.word(start - 1)) else { return nil }
    var at = start - 2
    while at > 0, start - at <= 8, frame.tokens[at].isCapitalised || frame.word(at) == "," {
      at -= 1
    }
    guard at < start - 2, at >= 0,
      ["to", "into", "from", "towards", "in", "at"].contains(frame.word(at))
    else { return nil }
    return frame.word(at)
  }

  private static let units: WordSet = [
    "towns", "villages", "districts", "communes", "hamlets", "neighbourhoods", "areas", "camps",
    "municipalities", "counties", "settlements", "communities", "provinces", "suburbs", "barangays",
  ]

  /// "crossed into South Sudan at Renk": the crossing lies in the country they came to, and nobody left it there.
  func crossedAt(_ draft: inout DisplacementDraft) {
    for country in draft.destinations {
      let end = annotation.toponyms[country.toponym].tokens.upperBound
      guard let left = annotation.resolutions[country.toponym].place,
        left.featureCode.hasPrefix("PCL"),
        let choice = draft.origins.first(where: {
          let name = annotation.toponyms[$0.toponym]
          return (end + 1...end + 3).contains(name.tokens.lowerBound)
            && Prepositions.before(name, in: frame).map(Self.crossings.contains) ?? false
        }), annotation.resolutions[choice.toponym].place?.country == left.country
      else { continue }
      draft.origins.removeAll { $0.toponym == choice.toponym }
      draft.destinations.append(
        .init(toponym: choice.toponym, isCarried: false, rule: "end.destination of a crossing")
      )
    }
  }

  private static let crossings: Set<String> = ["at", "near", "through", "via", "by"]
}
