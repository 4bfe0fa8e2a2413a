import SitmapModel

/// Names that stand together: "Omdurman and Bahri".
extension PlaceChooser {
  /// The preposition of the name that this one is joined to: "the borders with Niger and Burkina Faso".
  func shared(_ toponym: Toponym, _ frame: SentenceFrame) -> String? {
    guard frame.word(toponym.tokens.lowerBound - 1) == "and" else { return nil }
    let before = frame.toponyms.first {
      annotation.toponyms[$0].tokens.upperBound == toponym.tokens.lowerBound - 1
    }
    return before.flatMap { Prepositions.before(annotation.toponyms[$0], in: frame) }
  }

  /// Names joined to one by commas and "and": "Omdurman and Bahri", "A, B and C".
  func coordinated(with index: Int, in frame: SentenceFrame) -> [Int] {
    let all = eligible(in: frame).sorted {
      annotation.toponyms[$0].tokens.lowerBound < annotation.toponyms[$1].tokens.lowerBound
    }
    guard let position = all.firstIndex(of: index) else { return [index] }
    var group = [index]
    var at = position
    while at + 1 < all.count, isJoined(all[at], all[at + 1], frame) {
      group.append(all[at + 1])
      at += 1
    }
    at = position
    while at > 0, isJoined(all[at - 1], all[at], frame) {
      group.insert(all[at - 1], at: 0)
      at -= 1
    }
    // A list without "and" is an address, not several places.
    let hasAnd = zip(group, group.dropFirst()).contains { a, b in
      between(a, b).contains { frame.word($0) == "and" }
    }
    guard hasAnd, group.count <= 8,
      !group.contains(where: { isCountryOrWider($0) }) || areHit(group, in: frame)
    else { return [index] }
    return group
  }

  /// "Floods in Kenya and Somalia", "the quake hit Turkey and Syria": countries that a thing happens in, and not that do it.
  private func areHit(_ group: [Int], in frame: SentenceFrame) -> Bool {
    guard group.allSatisfy({ isCountryOrWider($0) }) else { return false }
    let start = annotation.toponyms[group[0]].tokens.lowerBound
    return ["in", "across", "hit", "struck", "battered", "ravaged", "devastated"].contains(
      frame.word(start - 1)
    )
  }

  private func between(_ a: Int, _ b: Int) -> Range<Int> {
    let start = annotation.toponyms[a].tokens.upperBound
    return start..<max(start, annotation.toponyms[b].tokens.lowerBound)
  }

  private func isJoined(_ a: Int, _ b: Int, _ frame: SentenceFrame) -> Bool {
    // "between A and B", "the road from A to B": two ends of one place.
    let isOnePlace = [a, b].contains { index in
      let relation = annotation.toponyms[index].locative?.relation
      return relation == .between || relation == .onRoute
        || relation == .border && annotation.toponyms[index].locative?.secondAnchor != nil
    }
    guard !isOnePlace else { return false }
    let words = between(a, b).map { frame.word($0) }
    // "arrested 44 people at Parotani, and La Paz accused the marchers": a new clause, and no list.
    if words == [",", "and"], frame.verbs.contains(annotation.toponyms[b].tokens.upperBound) {
      return false
    }
    if words == ["and"] || words == [","] || words == [",", "and"] { return true }
    guard words.count <= 8, words.contains("and") else { return false }
    // "in Hebron and the nearby village of Dura".
    return words.allSatisfy { Self.betweenNames.contains(WordHash.of($0)) }
  }

  /// "PESHAWAR: Flash floods swept through Madyan": a town in capitals at the head of a report that names others is where
  /// it was written.
  func isShouted(_ index: Int, _ frame: SentenceFrame) -> Bool {
    let tokens = annotation.toponyms[index].tokens
    guard frame.sentence.index == 0, frame.tokens[tokens].allSatisfy(\.isAllCapitals),
      annotation.resolutions[index].place?.featureClass == .populated
    else { return false }
    return frame.toponyms.contains {
      annotation.toponyms[$0].tokens.lowerBound > tokens.upperBound
        && annotation.toponyms[$0].role == .literal
    }
  }

  private func movesPeople(_ frame: SentenceFrame) -> Bool {
    frame.figures.contains { $0.figure.unit == .persons || $0.figure.unit == .households }
      || frame.has(Self.peopleWords)
  }

  private static let peopleWords: WordSet = [
    "people", "families", "residents", "civilians", "villagers", "thousands", "hundreds", "dozens",
    "households", "inhabitants", "refugees", "women", "children", "many", "population",
  ]

  /// "Clashes displaced 1,940 people from El Tarra to Ocaña": violence is where people leave, not where they go.
  func flightScore(_ toponym: Toponym, _ trigger: Range<Int>, _ frame: SentenceFrame) -> Double {
    guard trigger.upperBound < toponym.tokens.lowerBound, movesPeople(frame),
      (trigger.upperBound..<toponym.tokens.lowerBound).contains(where: {
        Self.drivings.contains(frame.word($0))
      })
    else { return 0 }
    switch Prepositions.outer(before: toponym, in: frame) {
    case "from": return 4
    case "to", "into", "towards", "for": return -4
    default: return 0
    }
  }

  /// "In Amizmiz, ...", "Meanwhile in Amizmiz": what opens a sentence places all of it.
  func opens(_ tokens: Range<Int>, _ frame: SentenceFrame) -> Bool {
    guard tokens.lowerBound <= 3, frame.word(tokens.lowerBound - 1) == "in" else { return false }
    return (0..<(tokens.lowerBound - 1)).allSatisfy { Self.openings.contains(frame.word($0)) }
  }

  private static let openings: Set<String> = [
    "meanwhile", "elsewhere", "also", "earlier", "later", "and", "but", ",", "-", "\u{2022}",
  ]

  /// What stands beyond a semicolon is another's place, where the trigger has one on its own side.
  func fieldScore(_ tokens: Range<Int>, _ trigger: Range<Int>, _ frame: SentenceFrame) -> Double {
    guard isParted(tokens, trigger, frame) else { return 0 }
    let hasOwn = frame.toponyms.contains { index in
      let toponym = annotation.toponyms[index]
      return toponym.role == .literal && annotation.resolutions[index].place != nil
        && !isCountryOrWider(index) && !isParted(toponym.tokens, trigger, frame)
    }
    return hasOwn ? -4 : 0
  }

  private func isParted(_ a: Range<Int>, _ b: Range<Int>, _ frame: SentenceFrame) -> Bool {
    let low = min(a.upperBound, b.upperBound)
    let high = max(a.lowerBound, b.lowerBound)
    return low < high && frame.tokens[low..<high].contains { $0.text == ";" }
  }

  /// "Karrada truck bomb", "the Pretoria peace deal", "Beirut port explosion": a name right before the noun of what happened.
  func compoundScore(_ index: Int, _ trigger: Range<Int>, _ frame: SentenceFrame) -> Double {
    let tokens = annotation.toponyms[index].tokens
    guard (0...1).contains(trigger.lowerBound - tokens.upperBound), !isCountryOrWider(index),
      annotation.resolutions[index].place != nil,
      !frame.verbs.contains(trigger.lowerBound) || isWay(trigger.lowerBound - 1, tokens, frame),
      (tokens.upperBound..<trigger.lowerBound).allSatisfy({
        frame.tokens[$0].kind == .word && !frame.tokens[$0].isCapitalised
          && !frame.verbs.contains($0) && !Self.joints.contains(frame.word($0))
      })
    else { return 0 }
    return 2
  }

  /// "Lachin corridor closed": what is closed bears the name.
  private func isWay(_ at: Int, _ tokens: Range<Int>, _ frame: SentenceFrame) -> Bool {
    at == tokens.upperBound
      && ["corridor", "crossing", "bridge", "road", "airport", "port", "highway"].contains(
        frame.word(at)
      )
  }

  private static let joints: WordSet = ["and", "or", "as", "after", "before", "when", "to", "of"]

  private static let betweenNames: WordSet = [
    "and", ",", "the", "in", "at", "near", "nearby", "neighbouring", "neighboring", "adjacent",
    "town", "village", "city", "towns", "villages", "district", "province", "camp", "of", "around",
    "'s", "\u{2019}s", "southern", "northern", "eastern", "western", "central", "suburb", "suburbs",
    "outskirts", "edge", "centre", "center", "port", "airport", "market", "on",
  ]

  private static let drivings: Set<String> = [
    "displaced", "displacing", "displace", "forced", "forcing", "drove", "driven", "driving",
    "uprooted", "uprooting", "pushed", "pushing",
  ]

  /// "Lorries from Damascus were turned back on the edge of the city": from where something comes is not where it happened.
  func isOnlySource(_ index: Int, _ trigger: Range<Int>, _ frame: SentenceFrame, _ tie: Tie) -> Bool
  {
    tie == .at && Prepositions.before(annotation.toponyms[index], in: frame) == "from"
      && annotation.toponyms[index].tokens.upperBound <= trigger.lowerBound
  }

  /// "In Bangladesh the storm damaged 1,200 shelters near Teknaf": of a country that opens a sentence and a place in it, the
  /// place.
  func finer(than best: Int, of scored: [(Int, Double)]) -> Int {
    guard isCountryOrWider(best), let country = annotation.resolutions[best].place?.country else {
      return best
    }
    let inside = scored.filter {
      $0.1 > 0 && $0.0 != best && !isCountryOrWider($0.0)
        && annotation.resolutions[$0.0].place?.country == country
    }
    return inside.max { ($0.1, -Double($0.0)) < ($1.1, -Double($1.0)) }?.0 ?? best
  }
}
