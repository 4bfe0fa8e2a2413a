import SitmapModel

/// Which triggers tell of people on the move.
extension DisplacementCoder {
  /// Whether a trigger is about people on the move, and no idiom.
  func isMove(_ hit: DisplacementTriggerIndex.Hit, _ frame: SentenceFrame) -> Bool {
    let chooser = PlaceChooser(annotation: annotation, frames: frames)
    if frame.toponyms.contains(where: {
      chooser.annotation.toponyms[$0].tokens.overlaps(hit.tokens)
    }) {
      return false
    }
    let next = frame.word(hit.tokens.upperBound)
    switch frame.word(hit.tokens.lowerBound) {
    case "left", "leave", "leaving", "leaves":
      // "left dead", "left homeless" and "left many wounded" move nobody.
      return ![
        "dead", "at", "many", "some", "dozens", "homeless", "behind", "a", "more", "several",
        "hundreds",
      ].contains(next)
        && !frame.has(["soldiers", "troops", "forces"], near: hit.tokens, within: 4)
    case "return", "returned", "returns", "returning":
      return !["fire", "to", "a"].contains(next) || frame.has(Self.people)
    case "displaced":
      // "many of the displaced": a name for people, not news of a move.
      let isNoun = ["the", "these", "those"].contains(frame.word(hit.tokens.lowerBound - 1))
      return !isNoun || frame.figures.contains { $0.tokens.overlaps(hit.tokens) }
    default: return true
    }
  }

  /// "told people to move", "ordered residents south".
  func ordersToGo(_ hit: DisplacementTriggerIndex.Hit, _ frame: SentenceFrame) -> Bool {
    guard hit.tokens.count > 1,
      !frame.tokens[hit.tokens].contains(where: { $0.lower.hasPrefix("evacuation") })
    else { return true }
    let next = hit.tokens.upperBound..<min(frame.tokens.count, hit.tokens.upperBound + 12)
    return next.contains { Self.goings.contains(frame.hash($0)) }
  }

  private static let goings: WordSet = [
    "move", "leave", "evacuate", "flee", "go", "relocate", "south", "north", "east", "west",
    "southwards",
    "northwards", "out", "away",
  ]

  /// "Displaced families:", a cell of a table: words for what follows, without a figure no news.
  func isLabel(_ frame: SentenceFrame) -> Bool {
    frame.sentence.passage == .row
      || frame.sentence.passage == .heading && frame.tokens.last?.text == ":"
  }

  /// "seven displaced people were killed": a figure that counts something else.
  func isCounted(_ hit: DisplacementTriggerIndex.Hit, _ frame: SentenceFrame) -> Bool {
    frame.figures.contains { $0.tokens.overlaps(hit.tokens) }
  }

  func hasPeople(_ hit: DisplacementTriggerIndex.Hit, _ frame: SentenceFrame) -> Bool {
    let clause = frame.clauses.tokens(of: hit.tokens.lowerBound)
    let reach =
      max(
        0,
        min(clause.lowerBound, hit.tokens.lowerBound - 6)
      )..<max(clause.upperBound, hit.tokens.upperBound)
    return reach.contains { Self.people.contains(frame.hash($0)) }
  }

  private static let people: WordSet = [
    "people", "residents", "civilians", "families", "villagers", "persons", "refugees",
    "inhabitants",
    "thousands", "hundreds", "households", "population", "women", "children", "citizens", "locals",
    "evacuees", "idps", "displaced", "many", "migrants", "nobody", "none", "villages",
  ]
}
