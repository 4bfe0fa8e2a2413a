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
        "more|further|new|fresh|another|renewed raid|raids|attack|attacks|strikes|violence",
        4,
        .absent(["panic", "heart", "verbal"])
      ),
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
        "~massacre|~behead|~execute|~assassinate|~murder|~lynch|~slaughter|~slay|gunned|gunning|~stab|~hack|~mutilate|~torture",
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
          "community", "hamlet", "hamlets", "settlement", "farm", "farms", "market", "mine",
          "ranch",
          "settlers", "militiamen", "herders", "school", "convent", "shepherds", "villagers",
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
      Trigger(
        "~perpetrate|~commit|~stage|~carry|~launch|~mount|~conduct|~unleash out * attack|attacks|massacre|raid|raids|killings|killing|murder|murders",
        6
      ),
      Trigger(
        "~perpetrate|~commit|~stage|~launch|~mount|~unleash * attack|attacks|massacre|raid|raids|killings|killing|murder|murders|atrocities",
        6
      ),
      Trigger("~claim|~cost|~take the lives of", 3, .absent(Vocabulary.naturalCauses)),
      Trigger("~leave * dead|wounded|injured", 3, .absent(Vocabulary.naturalCauses)),
      Trigger(
        "murder|assassination|assassinations|murders|execution|executions|beheading|beheadings|slaying|slayings|lynching",
        5,
        .notNext([
          "case", "cases", "trial", "charges", "charge", "rate", "mystery", "attempt", "plot",
        ]),
        .notBefore(["of", "character", "convicted"])
      ),
      Trigger(
        "murder|assassination|murders|execution|slaying|killing of",
        5,
        .notBefore(["convicted"])
      ),
      Trigger(
        "terrorist|extremist|guerrilla|rebel|armed|deadly|jihadist|machete|knife|arson|gun|shooting|acid attack|attacks|assault|raid",
        6,
        .absent(["planned"])
      ),
      Trigger("~gun|~mow|~cut down", 7, .notBefore(["lawn"])),
      Trigger("~spray|~riddle * bullets|gunfire", 6),
      Trigger(
        "bullet-riddled|mutilated|beheaded|decapitated|tortured|dismembered|charred * body|bodies|corpse|corpses",
        5
      ),
      Trigger(
        "body|bodies|corpse|corpses * ~find|~discover|~recover",
        4,
        .word([
          "bullet", "bullets", "shot", "tortured", "killed", "executed", "gunmen", "throats",
          "slit", "stabbed", "wounds", "kidnapped", "abducted",
        ])
      ),
      Trigger("~slit|~cut * throat|throats", 7),
      Trigger(
        "~terrorise|~terrorize|~maim|~decapitate|~strangle|~bludgeon|~ambush|assaulted|assaulting",
        5,
        .notBefore(["sexually", "indecently", "verbally", "sexual"])
      ),
      Trigger("~come|~be under attack", 5),
      Trigger("~attempt|attempt|attempts on * life", 6),
      Trigger(
        "gunmen|assailants|attackers|bandits|hitmen|gunman|terrorists|militants|rebels * ~kill|~shoot|~attack|~fire|~raid|~storm",
        5,
        .not(["were", "was", "been", "being"])
      ),
      Trigger("~knife|stabbing|stabbings", 5, .absent(["kitchen"])),
      Trigger(
        "fired|firing|shot|shooting on|at|into|upon",
        5,
        .word([
          "villagers", "civilians", "residents", "people", "farmers", "men", "women", "crowd",
          "group", "families", "refugees", "passengers", "vehicle", "car", "bus", "truck", "boat",
          "fishermen", "herders", "worshippers", "market", "shoppers", "returnees", "convoy",
          "workers", "journalists",
        ]),
        .not(["rockets", "missiles", "shells", "mortars", "artillery", "warning"])
      ),

      Trigger(
        "raid|raids|attack|attacks on|at|against * school|schools|village|villages|church|churches|mosque|mosques|market|markets|hospital|clinic|farm|farms|convent|bus|buses|hotel|villagers|worshippers|pupils|students|civilians|teachers|nurses|aid",
        7,
        .absent([
          "air", "drone", "drones", "warplanes", "aircraft", "jets", "aerial", "police", "detained",
          "arrested", "arrests",
        ])
      ),

      Trigger("~put to death", 6),
      Trigger(
        "~set upon|about",
        5,
        .word(["gunmen", "men", "attackers", "armed", "machetes", "clubs", "knives", "bandits"])
      ),
      Trigger(
        "drive-by|mass|school|knife|machete|axe|gun shooting|shootings|killing|attack|rampage|murder",
        6
      ),
      Trigger(
        "gunmen|assailants|attackers|bandits|militants|rebels|jihadists|militiamen|insurgents|men|raiders * ~burst|~storm|~descend|~break|~force|~enter",
        4,
        .word([
          "killed", "killing", "shot", "shooting", "fire", "dead", "slaughtered", "hacked",
          "wounded",
          "murdered", "execution-style", "opened",
        ]),
        .not(["barracks", "base", "outpost", "garrison"])
      ),
      Trigger(
        "~kill|~shoot|~slay|~murder|~butcher by * gunmen|men|militants|assailants|attackers|bandits|militiamen|rebels|jihadists|soldiers|police|gang|gangs",
        6,
        .absent(["clash", "clashes", "fighting", "battle"])
      ),
      Trigger(
        "~butcher|~bayonet|~garrotte|~machete|~dismember|~immolate",
        6,
        .absent(["shop", "meat"])
      ),
      Trigger(
        "hit|death squad|squads|team",
        5,
        .word(["killed", "shot", "murdered", "executed", "gunned"])
      ),
      Trigger(
        "atrocity|atrocities|bloodbath|carnage|pogrom|pogroms",
        5,
        .absent(["trial", "court", "commission"])
      ),

      Trigger("throat|throats * ~cut|~slit", 7),
      Trigger(
        "reprisal|reprisals|pogrom|revenge",
        4,
        .not(["fear", "without"]),
        .notNext(["on", "porn"]),
        .word([
          "killed", "killing", "killings", "attack", "attacks", "against", "burned", "families",
          "villagers",
        ])
      ),
    ]
  )
}
