import SitmapModel

extension EventDefinition {
  /// Non-state actor overtakes territory: A non-state or foreign armed group takes ground from another.
  static let nonStateActorOvertakesTerritory = EventDefinition(
    "non_state_actor_overtakes_territory",
    .battle,
    label: "Non-state actor overtakes territory",
    definition: "A non-state or foreign armed group takes ground from another.",
    source: "ACLED Codebook (2023), sub-event types",
    triggers: [
      Trigger(
        "~seize|~capture|~overrun|~occupy|~conquer|~overtake",
        7,
        .place,
        .not([
          "weapons", "drugs", "ammunition", "arms", "assets", "kg", "arrested", "suspect",
          "suspects", "attention", "opportunity", "ship", "tanker", "vessel", "imagination",
          "firearms", "pistols", "explosives", "cache", "rifles", "cocaine", "cannabis",
        ]),
        .notNext(Vocabulary.captives)
      ),
      Trigger("~take|~seize|~gain|~establish control|power of|over|in", 7),
      Trigger("~take|~seize|~gain * control", 7),
      Trigger("~take over", 5, .place, .word(Vocabulary.armed)),
      Trigger(
        "~take",
        5,
        .place,
        .actor(Vocabulary.armedTypes),
        .notNext([
          "place", "part", "a", "refuge", "shelter", "to", "hold", "responsibility", "more",
          "their", "on", "several", "dozens", "in", "about", "off", "away", "back", "control",
          "over",
        ]),
        .not([
          "action", "actions", "steps", "measures", "advantage", "office", "oath", "decision",
          "decisions", "stock", "notice", "pictures", "photographs", "hostages", "hostage",
        ])
      ),
      Trigger("~fall to|into", 7, .word(Vocabulary.armed)),
      Trigger("fall|capture|seizure|takeover of", 6, .place, .notNext(["saddam", "communism"])),
      Trigger("~fall under the control", 7),
      Trigger(
        "~sweep|~march|~roll|~push|~storm|~surge into",
        6,
        .place,
        .actor(Vocabulary.armedTypes)
      ),
      Trigger("~enter", 4, .place, .actor([.rebel, .militia])),
      Trigger(
        "now hold|holds|control|controls|controlled",
        4,
        .place,
        .actor(Vocabulary.armedTypes)
      ),
      Trigger("~gain ground", 6, .word(Vocabulary.armed)),
      Trigger(
        "~take the|that city|town|village|base|capital|airport|district|province|area|port|barracks",
        6,
        .word(Vocabulary.armed)
      ),
      Trigger("~fall|~pass into * hands", 7),
      Trigger("~fall to * rebels|militants|fighters|insurgents|jihadists|group|taliban|forces", 7),
      Trigger("~establish|~consolidate|~extend control|hold|grip", 6, .word(Vocabulary.armed)),
      Trigger("~make gains|inroads", 5, .word(Vocabulary.armed)),
      Trigger("~advance|~push into|deeper", 5, .actor([.rebel, .militia]), .place),
      Trigger("in|under * control of", 4, .place, .actorBehind),
      Trigger("~wrest * from", 7, .place),
      Trigger("~raise * flag over|in", 5, .actor([.rebel, .militia])),
      Trigger(
        "~capture|~seize|~take|~overrun|~occupy|~retake it",
        5,
        .word([
          "base", "town", "city", "village", "camp", "post", "claim", "claims", "claimed", "say",
          "says", "said", "barracks", "airport",
        ]),
        .notNext(["out", "off", "away", "to", "up", "down", "in", "all", "as", "for", "back"]),
        .absent(["hostages", "hostage", "prisoners", "custody", "hospital", "away"])
      ),
      Trigger(
        "town|city|village|base|camp|capital|district|port|airport|garrison * ~fall",
        5,
        .notNext(["off", "apart", "ill", "silent", "short", "behind", "from", "by"]),
        .absent(["rain", "snow", "prices", "shells", "shell", "bombs", "rockets"])
      ),
      Trigger(
        "has|have|had fallen",
        5,
        .place,
        .absent(["rain", "snow", "prices", "shells", "shell", "bombs", "rockets"])
      ),
      Trigger("itself had fallen", 6),
      Trigger(
        "~walk|~move|~drive|~ride|~pour into",
        6,
        .actor([.rebel, .militia]),
        .place,
        .absent(["ambush", "talks", "mine", "bomb"])
      ),

      Trigger(
        "~win",
        5,
        .place,
        .actor(Vocabulary.armedTypes),
        .notNext(["back", "over", "the", "a"]),
        .not([
          "election", "elections", "vote", "votes", "seat", "seats", "match", "game", "prize",
          "cup",
          "title", "medal", "race", "contract", "support", "hearts", "praise", "award", "backing",
        ])
      ),
      Trigger("~bring|~place under its|their|his", 6, .place, .word(["control", "rule"])),
      Trigger("~bring|~place * under * control|rule", 6, .place),
      Trigger(
        "rebel|militant|insurgent|jihadist|taliban|militia|islamist takeover|capture|seizure|advance",
        6
      ),
      Trigger("~wrest", 6, .place),

      Trigger(
        "~lose",
        5,
        .place,
        .word(["army", "troops", "forces", "government", "rebels", "junta", "regime", "military"]),
        .notNext(["their", "his", "her", "its", "lives", "men"]),
        .clause(["to"]),
        .absent(["job", "jobs", "election", "seat", "money", "homes", "leg", "legs", "house"])
      ),
      Trigger("~slip|~pass|~go out of|from government|army|state control|hands", 7),
      Trigger("~slip|~pass|~go into|to * control|hands", 6, .word(Vocabulary.armed)),
      Trigger(
        "~grab|~invade|~commandeer",
        6,
        .place,
        .absent(["headlines", "privacy", "pitch", "field"])
      ),
      Trigger("~plant|~hoist|~fly * flag|flags|banner", 6, .actor([.rebel, .militia])),
      Trigger("~gain|~secure|~win * foothold|bridgehead", 6, .word(Vocabulary.armed)),
      Trigger(
        "~penetrate|~breach * town|city|centre|center|suburbs|defences|defenses|lines",
        5,
        .actor([.rebel, .militia, .external])
      ),

      Trigger("next to fall", 7),
      Trigger("was|were|been|being lost to", 7, .absent(["job", "jobs", "disease", "sea"])),
      Trigger("~make * themselves|itself masters|master of", 7),

      Trigger(
        "fallen",
        5,
        .unreal,
        .word([
          "capital", "town", "city", "village", "base", "rebels", "hands", "district", "reports",
          "claims",
        ])
      ),

      Trigger("~claim to hold|control|have", 6, .place, .word(Vocabulary.armed)),
      Trigger("claims|claim|claimed to hold|control", 6, .place),
    ]
  )
}
