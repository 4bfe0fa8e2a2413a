import SitmapModel

/// Settles the type of an event when its parties are known.
enum TypeRefiner {
  /// The type of a draft, seen with its actors.
  static func refined(_ draft: EventDraft, in frame: SentenceFrame) -> EventType {
    switch draft.type.code {
    case "non_state_actor_overtakes_territory":
      // "seized" is neutral: a state's army that seizes a town regains it.
      return draft.actor1?.type == .state && !saysFall(draft, frame) && !isIrregular(draft)
        ? EventDefinition.governmentRegainsTerritory.type : draft.type
    case "government_regains_territory":
      let isRebel = draft.actor1?.type == .rebel || draft.actor1?.type == .militia
      return isRebel ? EventDefinition.nonStateActorOvertakesTerritory.type : draft.type
    case "remote_explosive_ied":
      if isByAircraft(draft, frame) { return EventDefinition.airDroneStrike.type }
      return isMishap(draft, frame) ? EventDefinition.accident.type : draft.type
    case "mob_violence":
      // "Two clans fought with rifles".
      let clause = frame.clauses.tokens(of: draft.tokens.lowerBound)
      return clause.contains { firearms.contains(frame.hash($0)) }
        ? EventDefinition.armedClash.type : draft.type
    case "looting_property_destruction":
      return weapon(of: draft, frame)
    case "grenade":
      let clause = frame.clauses.tokens(of: draft.tokens.lowerBound)
      return clause.contains { ["drone", "drones", "quadcopter"].contains(frame.word($0)) }
        ? EventDefinition.airDroneStrike.type : draft.type
    case "attack":
      return hitsArmed(draft, frame) ? EventDefinition.armedClash.type : draft.type
    default: return draft.type
    }
  }

  /// "Ukrainian drones set a fuel depot alight", "Crowds torched two banks": what it was done with, or by whom, names it.
  private static func weapon(of draft: EventDraft, _ frame: SentenceFrame) -> EventType {
    let clause = frame.clauses.tokens(of: draft.tokens.lowerBound)
    let before = clause.lowerBound..<max(clause.lowerBound, draft.tokens.lowerBound)
    if before.contains(where: { ["drone", "drones", "jets", "warplanes"].contains(frame.word($0)) })
    {
      return EventDefinition.airDroneStrike.type
    }
    if before.contains(where: {
      ["missile", "missiles", "rocket", "rockets", "shells", "artillery"].contains(frame.word($0))
    }) {
      return EventDefinition.shellingArtilleryMissile.type
    }
    if before.contains(where: { crowds.contains(frame.hash($0)) }) {
      return EventDefinition.violentDemonstration.type
    }
    return draft.type
  }

  private static let firearms: WordSet = [
    "rifles", "guns", "firearms", "gunfire", "automatic", "machine-guns", "ak-47s", "kalashnikovs",
  ]
  private static let crowds: WordSet = [
    "crowd", "crowds", "protesters", "demonstrators", "rioters", "marchers", "protestors",
  ]

  /// What kind of tie a type has to its place.
  static func tie(of type: EventType, in frame: SentenceFrame, _ tokens: Range<Int>)
    -> PlaceChooser.Tie
  {
    switch type.code {
    case "government_regains_territory", "non_state_actor_overtakes_territory":
      let words = frame.tokens[tokens].map(\.lower)
      return words.contains("drive") || words.contains("drove") || words.contains("out")
        ? .source : .object
    case "non_violent_transfer_of_territory": return .source
    case "meeting_visit", "aid_delivery", "access_granted": return .goal
    case "military_aid", "sanction": return .recipient
    default: return .at
    }
  }

  /// "White Army fighters": no state's army, whatever it is called.
  private static func isIrregular(_ draft: EventDraft) -> Bool {
    let name = draft.actor1?.name?.lowercased() ?? ""
    return ["fighters", "militiamen", "gunmen", "rebels", "militants", "insurgents"].contains {
      name.hasSuffix($0)
    }
  }

  /// "Israeli jets carried out their threat and bombed a bank": by the verb alone it would be a planted bomb.
  private static func isByAircraft(_ draft: EventDraft, _ frame: SentenceFrame) -> Bool {
    let words = frame.tokens[draft.tokens].map(\.lower)
    guard words.contains(where: { $0.hasPrefix("bomb") && $0 != "bomb" && $0 != "bombs" }) else {
      return false
    }
    if let actor = draft.actor1, actor.type == .external { return true }
    return (0..<draft.tokens.lowerBound).contains { aircraft.contains(frame.hash($0)) }
  }

  private static let aircraft: WordSet = [
    "jets", "jet", "warplanes", "warplane", "aircraft", "planes", "drones", "bombers",
    "helicopters", "airforce",
  ]

  private static func saysFall(_ draft: EventDraft, _ frame: SentenceFrame) -> Bool {
    let words = frame.tokens[draft.tokens].map(\.lower)
    return words.contains("fall") || words.contains("fell") || words.contains("falls")
      || words.contains("fallen") || words.contains(where: { $0.hasPrefix("slip") || $0 == "lost" })
  }

  /// Whether those who are hit bear arms, and nobody else.
  private static func hitsArmed(_ draft: EventDraft, _ frame: SentenceFrame) -> Bool {
    let clause = frame.clauses.tokens(of: draft.tokens.upperBound - 1)
    // "ambushed a patrol", "attacked an army convoy", "stormed a military base".
    let object =
      draft.tokens
      .upperBound..<max(
        draft.tokens.upperBound,
        min(clause.upperBound, draft.tokens.upperBound + 6)
      )
    if object.contains(where: { armedObjects.contains(frame.hash($0)) }), !unarmed(clause, frame) {
      return true
    }
    if let patient = draft.actor2 {
      switch patient.type {
      case .state, .rebel, .militia, .external: return !unarmed(clause, frame)
      default: return false
      }
    }
    let killed = frame.figures.filter { figure in
      clause.contains(figure.tokens.lowerBound)
        && MeasureReader.measure(of: figure, in: frame) == .killed
    }
    return killed.contains { armedVictims.contains($0.noun ?? "") }
  }

  /// "A blast at a fuel depot": what blows up by itself, unless somebody is said to have done it.
  private static func isMishap(_ draft: EventDraft, _ frame: SentenceFrame) -> Bool {
    let words = frame.tokens[draft.tokens].map(\.lower)
    guard words.contains(where: { ["blast", "explosion", "blasts", "explosions"].contains($0) }),
      !words.contains(where: { deeds.contains($0) }), !frame.has(deeds)
    else { return false }
    return frame.clauses.tokens(of: draft.tokens.lowerBound).contains {
      stores.contains(frame.hash($0))
    }
  }

  private static let deeds: WordSet = [
    "bomb", "bombs", "bombing", "ied", "mine", "landmine", "device", "suicide", "attack",
    "attacked", "attackers", "militants", "claimed", "planted", "roadside", "detonated", "vest",
    "grenade", "missile", "drone", "sabotage", "explosives",
  ]
  private static let stores: WordSet = [
    "depot", "factory", "plant", "refinery", "pipeline", "gas", "warehouse", "fuel", "petrol",
    "boiler", "tanker", "fireworks", "chemical", "colliery", "cylinder", "kitchen",
  ]

  private static func unarmed(_ clause: Range<Int>, _ frame: SentenceFrame) -> Bool {
    clause.contains { civilians.contains(frame.hash($0)) }
  }

  private static let armedObjects: WordSet = [
    "patrol", "patrols", "garrison", "barracks", "checkpoint", "checkpoints", "outpost", "outposts",
    "dissidents", "militants", "rebels", "insurgents", "guerrillas", "gunmen", "garrisons",
  ]
  private static let armedVictims: WordSet = [
    "soldiers", "troops", "policemen", "officers", "militants", "fighters", "rebels",
    "peacekeepers",
    "guards", "insurgents", "police", "soldier", "gunmen", "jihadists",
  ]
  private static let civilians: WordSet = [
    "civilians", "civilian", "villagers", "worshippers", "passengers", "children", "women",
    "residents",
    "people", "workers", "students", "journalists", "farmers", "nurses", "doctors", "pilgrims",
  ]
}
