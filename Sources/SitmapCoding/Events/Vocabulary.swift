import SitmapModel

/// Word lists that several event types share.
enum Vocabulary {
  /// Words for armed people and their bases.
  static let armed: WordSet = [
    "army", "troops", "troop", "soldiers", "soldier", "forces", "force", "military", "fighters",
    "fighter",
    "rebels", "rebel", "militants", "militant", "insurgents", "insurgent", "gunmen", "militia",
    "militias",
    "militiamen", "jihadists", "jihadist", "extremists", "taliban", "isis", "isil", "daesh", "is",
    "peshmerga",
    "peacekeepers", "guerrillas", "guerrilla", "commandos", "subversives", "subversive",
    "extremist", "guerrilleros", "contras", "contra", "patrol", "squad", "squads", "units",
    "paramilitary", "paramilitaries",
    "brigade",
    "battalion", "regiment", "navy", "marines", "police", "security", "terrorists", "terrorist",
    "hezbollah",
    "hamas", "houthis", "houthi", "huthi", "shabaab", "al-shabaab", "al-shabab", "boko", "gang",
    "gangs",
    "coalition", "offensive", "attackers", "combatants", "warriors", "mercenaries", "separatists",
    "armed",
  ]

  /// Words of a strike that is no strike from the air: people stop working.
  static let stoppages: WordSet = [
    "union", "unions", "unionists", "teachers", "miners", "peasants", "growers", "hunger", "wage",
    "wages", "salary", "salaries", "labor", "labour", "strikers", "stoppage", "shopkeepers", "pay",
    "walkout", "truckers", "strikebreakers", "picket", "general", "nationwide",
  ]

  /// Words that stand beside a strike from the air.
  static let bombarded: WordSet = [
    "killed", "killing", "kill", "hit", "targeted", "targeting", "target", "jets", "jet", "drone",
    "drones", "warplanes", "planes", "aircraft", "air", "israeli", "coalition", "raid", "raids",
    "missile", "missiles", "bombed", "bombing", "bombs", "wounded", "destroyed", "militants",
    "airfield", "base", "convoy", "house", "houses", "camp", "russian", "american", "us", "u.s.",
    "turkish", "saudi-led", "nato", "army", "military", "forces", "injured", "dead", "hospital",
    "school", "building", "positions", "fighters", "damaged", "casualties",
  ]

  /// Words that say that weapons were found and not used.
  static let finds: WordSet = [
    "found", "seized", "recovered", "discovered", "confiscated", "cache", "seizure", "unearthed",
    "defused", "captured", "stash", "arsenal", "uncovered", "smuggling", "smuggled", "surrendered",
  ]

  /// What kills without an attacker.
  static let naturalCauses: WordSet = [
    "rain", "rains", "flood", "floods", "flooding", "earthquake", "quake", "crash", "storm",
    "storms", "cyclone", "typhoon", "hurricane", "tornado", "landslide", "landslides", "disease",
    "cholera", "ebola", "virus", "fire", "fires", "stampede", "accident", "avalanche", "tsunami",
    "outbreak", "collided", "collision", "mudslide", "mudslides", "lightning", "heat", "cold",
    "heatwave", "capsized", "sank", "collapse", "collapsed", "eruption", "volcano", "drought",
    "famine", "epidemic", "pandemic", "fever", "bus", "train", "plane", "wildfire", "wildfires",
  ]

  /// People behind a verb of taking: they are captured, and no ground is.
  static let captives: WordSet = [
    "soldiers", "soldier", "troops", "militants", "militant", "fighters", "fighter", "rebels",
    "prisoners", "people", "civilians", "men", "women", "children", "members", "pilots", "pilot",
    "officers", "commander", "commanders", "suspects", "jihadists", "insurgents", "sailors",
    "isis", "isil", "taliban",
  ]

  /// What "march" is a month before.
  static let months: WordSet = [
    "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17",
    "18", "19", "20", "21", "22", "23", "24", "25", "26", "27", "28", "29", "30", "31",
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
    "commune": [.populated, .administrative], "municipality": [.populated, .administrative],
    "hamlet": [.populated], "suburb": [.populated],
  ]
}
