import SitmapModel

extension EventDefinition {
  /// Attack: Armed violence against people who are not armed.
  static let attack = EventDefinition(
    "attack",
    .violenceAgainstCivilians,
    label: "Attack",
    definition: "Armed violence against people who are not armed.",
    source: "ACLED Codebook (2023), sub-event types",
    triggers: [
      Trigger(
        "~attack",
        5,
        .not([
          "heart", "asthma", "panic", "hunger", "cyber", "cyberattack", "verbal", "labour", "labor",
          "general",
        ]),
        .not(["verbally", "cyber", "online"])
      ),
      Trigger(
        "attack|attacks|massacre|massacres|killings|rampage|stabbing|stabbings|shooting|shootings|slaughter",
        5,
        .not(["heart", "asthma", "panic", "cyber", "hunger", "shark", "air", "suicide", "trial"]),
        .notNext(["helicopter", "helicopters", "dogs", "aircraft"])
      ),
      Trigger(
        "~massacre|~behead|~execute|~assassinate|~murder|~lynch|~slaughter|~slay|~gun|~stab|~hack|~mutilate|~torture",
        6,
        .not(["order", "orders", "duties", "plan", "plans", "series", "mystery"])
      ),
      Trigger("~shoot dead", 7),
      Trigger(
        "~shoot",
        5,
        .not(["film", "video", "photo", "down", "movie", "rubber", "photographer"])
      ),
      Trigger("~open fire", 6),
      Trigger("~burn to death", 6),
      Trigger(
        "~ambush|ambushes",
        5,
        .word([
          "convoy", "civilians", "bus", "aid", "workers", "vehicle", "truck", "passengers",
          "journalists", "trucks", "travellers",
        ])
      ),
      Trigger(
        "~raid|raids",
        4,
        .word([
          "village", "villages", "hospital", "gunmen", "bandits", "rustlers", "camp", "homes",
          "fighters", "attackers", "killed", "church", "mosque",
        ]),
        .not(["police", "arrest", "arrested", "air"])
      ),
      Trigger(
        "~kill|killing",
        3,
        .not([
          "rain", "rains", "flood", "floods", "earthquake", "quake", "crash", "storm", "cyclone",
          "typhoon", "hurricane", "landslide", "disease", "cholera", "ebola", "virus", "fire",
          "stampede", "accident", "avalanche", "tsunami", "outbreak", "collided", "mudslide",
          "lightning", "heat", "cold",
        ])
      ),
      Trigger("~die|dead|died", 2, .word(["attack", "violence", "gunmen", "shot", "militants"])),
      Trigger(
        "~beat|beating|beaten",
        4,
        .not([
          "team", "match", "game", "season", "cup", "final", "record", "odds", "drum", "heart",
          "egg", "goal", "champion", "points", "seconds",
        ]),
        .word([
          "police", "soldiers", "officers", "men", "mob", "death", "militants", "forces",
          "journalist", "guards", "severely", "women", "students",
        ])
      ),
      Trigger("~open fire on|at", 7),
    ]
  )
}
