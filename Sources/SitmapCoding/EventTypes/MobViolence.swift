import SitmapModel

extension EventDefinition {
  /// Mob violence: Rioters attack other rioters, civilians, property or armed groups.
  static let mobViolence = EventDefinition(
    "mob_violence",
    .riot,
    label: "Mob violence",
    definition: "Rioters attack other rioters, civilians, property or armed groups.",
    source: "ACLED Codebook (2023), sub-event types",
    triggers: [
      Trigger("mob|mobs|vigilantes|vigilante", 7, .notNext(["boss"])),
      Trigger(
        "communal|ethnic|sectarian|intercommunal|inter-communal|tribal violence|clashes|clash|riots|rioting|fighting",
        8
      ),
      Trigger("~lynch|lynching|lynchings", 7),
      Trigger("~pelt stones * each|other", 8),
      Trigger("angry crowd|residents|villagers", 5),
      Trigger(
        "~beat|~stone|~burn * to death",
        5,
        .word([
          "mob", "crowd", "villagers", "residents",
          "vigilantes", "locals", "angry",
        ])
      ),
      Trigger(
        "~clash",
        6,
        .word([
          "sticks", "machetes", "stones", "farmers", "herders", "clans", "clan",
          "villagers", "tribes", "tribesmen", "pastoralists", "communities",
        ]),
        .absent(["police", "army", "troops", "soldiers", "rebels"])
      ),
      Trigger("vigilantism|lynch mob|mob justice|cow", 6, .word(["mob", "vigilantism", "lynch"])),
      Trigger("vigilantism|mob-justice", 6),
      Trigger("herders|farmers|pastoralists|clans|tribes|villagers|tribesmen * ~clash|~fight", 7),
      Trigger(
        "~clash|~fight between * herders|farmers|pastoralists|clans|tribes|villagers|tribesmen|communities",
        8
      ),
      Trigger("~attack a|the peaceful rally|march|protest", 6, .absent(["police", "soldiers"])),
      Trigger(
        "~stone|~pelt",
        5,
        .word([
          "settlers", "crowd", "mob", "residents", "villagers", "youths", "protesters", "cars",
          "vehicles", "houses", "shops", "buses", "convoy",
        ]),
        .notNext(["house"]),
        .notBefore(["the", "a", "of", "with", "precious"])
      ),

      Trigger(
        "brawl|brawls|melee|free-for-all",
        5,
        .absent(["bar", "court", "parliament", "patrons", "game", "pub", "nightclub", "fans"])
      ),
      Trigger(
        "~clash|~fight with|using sticks|machetes|stones|knives|clubs|spears|bows",
        8,
        .absent(["police", "army", "troops", "soldiers"])
      ),
    ]
  )
}
