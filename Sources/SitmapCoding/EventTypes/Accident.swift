import SitmapModel

extension EventDefinition {
  /// Accident: Transport, industrial and other accidents.
  static let accident = EventDefinition(
    "accident",
    .hazard,
    label: "Accident",
    definition: "Transport, industrial and other accidents.",
    source: "UNDRR and ISC, Hazard definition and classification review (2020)",
    triggers: [
      Trigger(
        "~crash",
        6,
        .not(["market", "stock", "drone", "drones", "website", "shares", "party"])
      ),
      Trigger(
        "~collide|collision|~derail|~capsize|derailment",
        7,
        .not(["talks", "peace", "process", "efforts", "negotiations", "plans", "hopes", "agenda"])
      ),
      Trigger(
        "~sink|sinking|sank",
        5,
        .word(["boat", "ship", "ferry", "vessel", "dinghy", "whaleboat", "canoe", "barge", "boats"])
      ),
      Trigger("accident|accidents|stampede|stampedes|shipwreck", 6),
      Trigger(
        "~collapse",
        4,
        .word(["building", "bridge", "mine", "roof", "tower", "stadium", "wall", "block"]),
        .not(["quake", "earthquake", "flood", "rain"])
      ),
      Trigger("gas|factory|plant|tanker|pipeline|boiler|mine|depot explosion|blast|fire|leak", 7),
      Trigger(
        "building|house|factory|market|apartment|hotel|warehouse|night-club|nightclub fire|blaze",
        6
      ),
      Trigger(
        "~explode|explosion",
        4,
        .word(["gas", "plant", "factory", "tank", "pipeline", "fireworks", "boiler", "refinery"])
      ),
      Trigger(
        "~overturn|~capsize|~plunge|~veer|~derail",
        6,
        .word([
          "bus", "boat", "truck", "lorry", "car", "train", "ferry", "vehicle", "ravine", "canoe",
        ]),
        .absent(["prices", "court", "election"])
      ),
      Trigger(
        "bus|train|plane|ferry|boat|helicopter|car|road|traffic|air|aircraft|truck crash|accident|collision|disaster|derailment|wreck",
        7
      ),
      Trigger(
        "mine|mining|factory|building|dam|bridge|industrial collapse|disaster|accident|explosion",
        7
      ),
      Trigger("~spill|spill|spills", 4, .word(["oil", "chemical", "toxic"])),
      Trigger("~drown", 4, .word(["boat", "migrants", "river", "ferry", "canoe", "dinghy"])),
      Trigger(
        "fire|blaze ~tear|~sweep|~rip|~gut|~engulf|~break|~destroy",
        5,
        .notBefore([
          "under", "of", "heavy", "opened", "open", "gun", "small-arms", "artillery", "mortar",
          "rocket", "tank", "hostile", "friendly", "police", "rifle", "machine-gun",
        ]),
        .absent([
          "forest", "wildfire", "wildfires", "bushfire", "acres", "hectares", "troops", "soldiers",
          "opened",
        ])
      ),
      Trigger(
        "fire|blaze * camp|camps|market|factory|warehouse|building|school|hospital|slum|settlement|dormitory|hotel|nightclub * ~kill|~destroy|~leave|~injure|~gut",
        7,
        .absent(["opened", "rocket", "mortar", "shell", "soldiers", "gunmen", "forest"])
      ),
      Trigger(
        "fire in|at|swept|through|tore|ripped|gutted",
        5,
        .notBefore([
          "under", "of", "heavy", "opened", "open", "gun", "small-arms", "artillery", "mortar",
          "rocket", "tank", "hostile", "friendly", "police", "rifle", "machine-gun",
        ]),
        .word([
          "destroyed", "killed", "homeless", "shelters", "injured", "camp", "burned", "gutted",
          "shops", "stalls", "warehouse",
        ]),
        .absent([
          "opened", "shells", "soldiers", "gunmen", "forest", "artillery", "rocket", "ceasefire",
        ])
      ),
      Trigger("~blow out|up", 3, .word(["gas", "boiler", "refinery", "tanker", "factory"])),
      Trigger("chemical|gas|toxic|ammonia|radiation leak|leaks|poisoning", 7),

      Trigger(
        "port|silo|fireworks|warehouse|ship|fuel explosion|explosions|blast|blasts",
        6,
        .absent([
          "bomb", "bombs", "bombing", "shelling", "attack", "missile", "missiles", "drone",
          "drones",
          "strike", "rockets", "suicide",
        ])
      ),
      Trigger("pit|colliery|shaft|rail|coach disaster|tragedy|blast|collapse", 7),

      Trigger(
        "~skid|~somersault|~crash off|into",
        5,
        .word(["bus", "truck", "lorry", "car", "train", "minibus", "van", "coach", "road"])
      ),
      Trigger(
        "head-on|pile-up|pileup",
        5,
        .word(["bus", "truck", "lorry", "car", "cars", "train", "trains", "vehicles", "collision"])
      ),
      Trigger("~run aground", 6),
      Trigger(
        "~go down|under",
        4,
        .word(["boat", "ferry", "ship", "vessel", "canoe", "trawler", "dinghy"])
      ),
      Trigger(
        "~catch fire",
        5,
        .absent(["shell", "shells", "drone", "rocket", "attack", "protesters", "forest"])
      ),
      Trigger(
        "~electrocute|stampede|crush",
        5,
        .word(["killed", "died", "dead", "injured", "crowd", "trampled"])
      ),
      Trigger("dam ~collapse|~fail|~burst", 5, .word(["tailings", "mine", "mining"])),

      Trigger("dam|bridge|reactor failure|failures|breach", 6),
    ]
  )
}
