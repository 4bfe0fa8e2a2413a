import SitmapModel

/// Which triggers tell of people on the move.
extension DisplacementCoder {
  /// Whether a trigger is about people on the move, and no idiom.
  func isMove(_ hit: DisplacementTriggerIndex.Hit, _ frame: SentenceFrame) -> Bool {
    if frame.toponyms.contains(where: {
      let name = annotation.toponyms[$0].tokens
      return name.contains(hit.tokens.lowerBound) || name.contains(hit.tokens.upperBound - 1)
    }) {
      return false
    }
    let next = frame.word(hit.tokens.upperBound)
    if hit.trigger.needsDisplaced, !countsDisplaced(hit, frame) { return false }
    // "some families who had gone home", "the evacuation order was lifted".
    if frame.tokens[hit.tokens].contains(where: { ["who", "which"].contains($0.lower) }) {
      return false
    }
    if hit.isOrder,
      (hit.tokens.upperBound..<(hit.tokens.upperBound + 7)).contains(where: {
        ["lifted", "rescinded", "cancelled", "withdrawn", "revoked", "dropped"]
          .contains(frame.word($0))
      })
    {
      return false
    }
    if isName(hit.tokens.lowerBound, frame) || isStillThere(hit, frame) { return false }
    switch frame.word(hit.tokens.lowerBound) {
    case "carry", "carries", "carried", "carrying", "drag", "dragged", "dragging":
      // "carried off 28 women" is an abduction.
      if hit.trigger.frame == .housing { return true }
      return !["off", "away"].contains(next)
        && !["off", "away"].contains(
          frame.word(hit.tokens.upperBound - 1)
        ) || frame.has(["boat", "boats", "helicopter", "helicopters", "safety", "bus", "buses"])
    case "force",
      "forces" where TriggerReader.isArmedNoun(hit.tokens.lowerBound, frame):
      return false
    case "shelters", "shelter", "centres", "centers":
      // "brought to shelters in Lumajang": where they were brought.
      let before = (max(0, hit.tokens.lowerBound - 3)..<hit.tokens.lowerBound).map {
        frame.word($0)
      }
      return !before.contains { ["to", "into", "for"].contains($0) }
        || !frame.has(Self.bringing, near: hit.tokens, within: 10)
    case "into":
      // "marched 37 passengers into the forest": they were led off.
      return hit.trigger.frame != .noun
        || !frame.has(Self.leadingOff, near: hit.tokens, within: 8)
    case "in", "inside":
      // "counts 189,000 people in schools": people right before it, and no pupils.
      guard hit.trigger.frame == .noun else { return true }
      return frame.figures.contains {
        $0.tokens.upperBound <= hit.tokens.lowerBound
          && hit.tokens.lowerBound - $0.tokens.upperBound <= 1
          && $0.noun.map { Self.people.contains($0) || $0 == "inhabitants" }
            ?? (hit.trigger.term == .displaced && $0.figure.unit == .persons)
      }
    case "register", "registers", "registered", "registering":
      // "registered more than 42,000 displaced households": the other word tells what they are.
      return !frame.has(
        ["displaced", "idps", "refugees", "returnees"],
        near: hit.tokens,
        within: 8
      ) || frame.clauses.tokens(of: hit.tokens.lowerBound).contains { frame.word($0) == "from" }
    case "hold", "holds", "held", "holding":
      // "The transit centre in Renk, built for 3,000 people, holds 8,200", and not "the county held firm at 2,994".
      return frame.has(Self.lodgings, near: hit.tokens, within: 12)
    case "transfer", "transferred", "transfers", "transferring":
      return !frame.has(Self.otherJourneys)
    case "receive", "receives", "received", "receiving", "absorb", "absorbs", "absorbed":
      // "Kunduz has received 400 families from Khanabad": the place right before the verb, and where they are from behind it.
      let start = hit.tokens.lowerBound
      return frame.toponyms.contains {
        (start - 3...start).contains(annotation.toponyms[$0].tokens.upperBound)
      }
        && (hit.tokens.upperBound..<(hit.tokens.upperBound + 8)).contains {
          frame.word($0) == "from"
        }
    case "host", "hosts":
      // "with host families": those who take in, and nobody's move.
      return !["families", "family", "communities", "community", "households"].contains(next)
    case "drive", "drives", "drove", "driven", "driving":
      // "driving off 300 head of cattle", "as the six workers drove from the capital".
      if Self.travellers.contains(frame.word(hit.tokens.lowerBound - 1)) { return false }
      // "28,000 visitors drove through Dover": what is driven stands behind the verb.
      let behind = hit.tokens.upperBound..<(hit.tokens.upperBound + 8)
      if hit.trigger.frame == .object, hit.tokens.count == 1,
        ["drive", "drives", "drove"].contains(frame.word(hit.tokens.lowerBound)),
        !frame.figures.contains(where: { behind.contains($0.tokens.lowerBound) }),
        !behind.contains(where: { Self.people.contains(frame.hash($0)) })
      {
        return false
      }
      return next != "off" && frame.word(hit.tokens.upperBound - 1) != "off"
        || frame.has(["inhabitants", "residents", "villagers", "families"])
    case "left"
    where ["be", "is", "are", "was", "were"].contains(frame.word(hit.tokens.lowerBound - 1)):
      // "are thought to be left": who is still there.
      return false
    case "left", "leave", "leaving", "leaves":
      if leavesHarmed(hit.tokens.upperBound, frame) || leavesPeople(hit, frame) { return false }
      // "left dead", "left homeless" and "left many wounded" move nobody.
      return ![
        "dead", "at", "many", "some", "dozens", "homeless", "behind", "a", "more", "several",
        "hundreds",
      ].contains(next)
        && !frame.has(["soldiers", "troops", "forces"], near: hit.tokens, within: 4)
    case "affect", "affected", "affects", "affecting":
      // "in the affected localities": the word says which, and nobody is counted by it.
      return frame.word(hit.tokens.lowerBound) != "affected"
        || !["the", "these", "those", "other"].contains(frame.word(hit.tokens.lowerBound - 1))
        || Self.people.contains(next)
    case "get", "got", "gets":
      // "twelve of the pupils got away": they escaped from those who held them.
      return next != "away" && frame.word(hit.tokens.upperBound - 1) != "away"
        || frame.figures.contains { hit.tokens.contains($0.tokens.lowerBound) }
    case "houses", "housing", "harbours", "harbors", "harbouring", "quarters":
      // "The Red Crescent houses 12,000 people": the verb, and what it counts right behind it.
      if hit.trigger.frame == .housing { return true }
      return frame.figures.contains {
        $0.tokens.lowerBound == hit.tokens.upperBound && $0.figure.unit != .houses
      }
    case "cost", "costs", "costing":
      // "cost 183,000 people the roof over their heads".
      return (hit.tokens.upperBound..<(hit.tokens.upperBound + 16)).contains {
        Self.roofs.contains(frame.hash($0))
      }
    case "fall", "falls", "fell", "fallen", "falling":
      // "4,000 homes fell", and not the sales of them.
      return frame.figures.contains {
        $0.figure.unit == .houses && $0.tokens.upperBound <= hit.tokens.lowerBound
          && hit.tokens.lowerBound - $0.tokens.upperBound <= 3
      } && !frame.has(Self.trade)
    case "return", "returned", "returns", "returning":
      return !["fire", "to", "a"].contains(next) || frame.has(Self.people)
    case "displaced":
      // "many of the displaced": a name for people, not news of a move.
      // "Displaced women marched", "a school that sheltered displaced families".
      // "Fighting in Khanabad displaced thousands of people".
      let isCounting = frame.figures.contains {
        $0.tokens.lowerBound == hit.tokens.upperBound && $0.tokens.count > 1
      }
      let isAttribute =
        Self.people.contains(next) && !frame.verbs.contains(hit.tokens.lowerBound - 1)
        && !isCounting
        || ["women", "men", "children"].contains(next)
      let isNoun =
        isAttribute || ["the", "these", "those"].contains(frame.word(hit.tokens.lowerBound - 1))
      let finder = FigureFinder(frame: frame)
      return !isNoun
        || frame.figures.contains {
          $0.tokens.overlaps(hit.tokens) || finder.isSummed($0, hit.tokens)
        }
    default: return true
    }
  }

  /// "the Special Deterrence Force": a word with a capital behind another is part of a name, but not in a headline.
  private func isName(_ at: Int, _ frame: SentenceFrame) -> Bool {
    guard at > 0, frame.tokens[at].isCapitalised, frame.tokens[at - 1].isCapitalised else {
      return false
    }
    if frame.word(at - 1) == "red", frame.word(at) == "cross" { return true }
    let words = frame.tokens.filter { $0.kind == .word }
    return words.count { $0.isCapitalised } * 2 < words.count
  }

  /// "212 children are still in the town": who never left is not displaced.
  private func isStillThere(_ hit: DisplacementTriggerIndex.Hit, _ frame: SentenceFrame) -> Bool {
    guard frame.word(hit.tokens.lowerBound + 1) == "still" else { return false }
    let near =
      max(0, hit.tokens.lowerBound - 8)..<min(frame.tokens.count, hit.tokens.upperBound + 8)
    return !near.contains { Self.away.contains(frame.word($0)) }
  }

  private static let away: Set<String> = [
    "camp", "camps", "shelter", "shelters", "site", "sites", "centre", "centres", "center",
    "centers", "tents", "schools", "exile", "displaced", "refugees", "idps", "evacuees", "border",
    "frontier", "bridge", "relatives", "families", "displacement", "sheltering", "camped",
  ]

  /// "leaving 54 people dead": what harm leaves behind, up to the next mark.
  private func leavesHarmed(_ start: Int, _ frame: SentenceFrame) -> Bool {
    for at in start..<(start + 8) {
      if [",", ";", ".", ""].contains(frame.word(at)) { return false }
      if Self.harmed.contains(frame.word(at)) { return true }
    }
    return false
  }

  /// "rains left 2,160 people in dire need": they stayed.
  private func leavesPeople(_ hit: DisplacementTriggerIndex.Hit, _ frame: SentenceFrame) -> Bool {
    frame.figures.contains {
      $0.tokens.lowerBound == hit.tokens.upperBound && $0.noun != nil
        && ($0.figure.unit == .persons || $0.figure.unit == .households)
    }
  }

  private static let lodgings: WordSet = [
    "centre", "centres", "center", "centers", "camp", "camps", "site", "sites", "shelter",
    "shelters", "school", "schools", "stadium", "settlement", "settlements",
  ]
  private static let bringing: WordSet = [
    "brought", "taken", "took", "moved", "sent", "evacuated", "bused", "bussed", "ferried",
    "transferred", "relocated", "airlifted", "escorted", "carried", "bring", "take",
    "taking", "bringing",
  ]
  private static let harmed: Set<String> = [
    "dead", "wounded", "injured", "missing", "homeless", "stranded", "trapped", "without",
    "destitute", "destroyed", "damaged",
  ]

  /// "told people to move", "ordered residents south".
  func ordersToGo(_ hit: DisplacementTriggerIndex.Hit, _ frame: SentenceFrame) -> Bool {
    guard hit.tokens.count > 1,
      !frame.tokens[hit.tokens].contains(where: { Self.orderNouns.contains($0.hash) })
    else { return true }
    if Self.goings.contains(frame.hash(hit.tokens.upperBound - 1)) { return true }
    let next = hit.tokens.upperBound..<min(frame.tokens.count, hit.tokens.upperBound + 12)
    return next.contains { Self.goings.contains(frame.hash($0)) }
  }

  private static let orderNouns: WordSet = [
    "evacuation", "evacuations", "eviction", "expulsion", "displacement", "deportation",
    "relocation", "removal", "demolition",
  ]
  private static let goings: WordSet = [
    "move", "leave", "evacuate", "flee", "go", "relocate", "quit", "vacate", "empty", "south",
    "north",
    "east", "west",
    "southwards",
    "northwards", "out", "away",
  ]

  /// Whether the people right behind a word are called displaced, or are "of them".
  private func countsDisplaced(
    _ hit: DisplacementTriggerIndex.Hit,
    _ frame: SentenceFrame
  ) -> Bool {
    frame.figures.contains { mention in
      let gap = mention.tokens.lowerBound - hit.tokens.upperBound
      let next = mention.tokens.upperBound
      guard mention.tokens.overlaps(hit.tokens) || gap >= 0 && gap <= 2 else { return false }
      return frame.tokens[mention.tokens].contains { Self.movedPeople.contains($0.hash) }
        || frame.word(next) == "of" && ["them", "these", "those"].contains(frame.word(next + 1))
        || Self.movedPeople.contains(frame.hash(next)) || frame.word(next) == "from"
    }
  }

  private static let movedPeople: WordSet = [
    "displaced", "refugees", "evacuees", "idps", "survivors", "homeless", "returnees", "families",
    "households", "arrivals", "asylum-seekers", "newcomers", "victims", "migrants",
  ]
  private static let roofs: WordSet = ["home", "homes", "roof", "roofs", "houses", "shelter"]
  private static let trade: WordSet = [
    "sales", "sold", "price", "prices", "permits", "starts", "listings", "market", "value",
    "mortgage", "mortgages",
  ]

  /// Those whose journeys are their work.
  private static let travellers: WordSet = [
    "workers", "worker", "staff", "soldiers", "troops", "officers", "officials", "journalists",
    "doctors", "medics", "monitors", "peacekeepers", "drivers", "delegates", "attackers", "gunmen",
    "bombers", "bomber", "fighters", "militants", "police",
  ]

  static let people: WordSet = [
    "people", "residents", "civilians", "families", "villagers", "persons", "refugees",
    "inhabitants",
    "thousands", "hundreds", "households", "population", "women", "children", "citizens", "locals",
    "evacuees", "idps", "displaced", "many", "migrants", "nobody", "none", "villages", "them",
    "survivors", "returns", "evacuations", "displacement", "arrivals", "neighbours", "neighbors",
    "returnees", "trains", "buses", "family", "hamlets", "others", "anyone", "everyone",
    "foreigners",
  ]

  private static let leadingOff: WordSet = [
    "marched", "frogmarched", "dragged", "led", "herded", "bundled", "abducted", "kidnapped",
    "seized", "snatched", "hauled",
  ]
}
