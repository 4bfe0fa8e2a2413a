import SitmapModel

/// Word lists that several event types share.
enum Vocabulary {
  /// Words for armed people and their bases.
  static let armed: Set<String> = [
    "army", "troops", "troop", "soldiers", "soldier", "forces", "force", "military", "fighters",
    "fighter",
    "rebels", "rebel", "militants", "militant", "insurgents", "insurgent", "gunmen", "militia",
    "militias",
    "militiamen", "jihadists", "jihadist", "extremists", "taliban", "isis", "isil", "daesh", "is",
    "peshmerga",
    "peacekeepers", "guerrillas", "guerrilla", "commandos", "paramilitary", "paramilitaries",
    "brigade",
    "battalion", "regiment", "navy", "marines", "police", "security", "terrorists", "terrorist",
    "hezbollah",
    "hamas", "houthis", "houthi", "huthi", "shabaab", "al-shabaab", "al-shabab", "boko", "gang",
    "gangs",
    "coalition", "offensive", "attackers", "combatants", "warriors", "mercenaries", "separatists",
    "armed",
  ]

  /// Types of actors that bear arms.
  static let armedTypes: Set<ActorType> = [.state, .rebel, .militia, .external]

  /// Nouns that stand for a place named before ("the city").
  static let placeNouns: [String: Set<FeatureClass>] = [
    "city": [.populated], "town": [.populated], "village": [.populated], "capital": [.populated],
    "settlement": [.populated], "camp": [.populated, .spot, .region], "base": [.spot, .populated],
    "airport": [.spot], "province": [.administrative], "governorate": [.administrative],
    "district": [.administrative], "region": [.administrative, .region], "state": [.administrative],
    "country": [.administrative], "island": [.terrain, .administrative], "area": [],
    "there": [], "crossing": [.spot, .water], "bridge": [.spot],
  ]
}
