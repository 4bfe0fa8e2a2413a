import SitmapModel

extension EventDefinition {
  /// Armed clash: A fight between two organised armed groups in which no side gained the ground for good.
  static let armedClash = EventDefinition(
    "armed_clash",
    .battle,
    label: "Armed clash",
    definition:
      "A fight between two organised armed groups in which no side gained the ground for good.",
    source: "ACLED Codebook (2023), sub-event types",
    triggers: [
      Trigger(
        "~clash",
        5,
        .not(["protesters", "demonstrators", "fans", "rioters", "police", "supporters"])
      ),
      Trigger("clashes", 5, .not(["protesters", "demonstrators", "fans", "rioters"])),
      Trigger(
        "fighting|firefight|firefights|gunfight|gunbattle|skirmish|skirmishes|crossfire|shootout|shootouts",
        5,
        .notNext([
          "season", "corruption", "fires", "chance", "spirit", "for", "fit", "leukaemia",
          "leukemia",
          "cancer", "illness", "unit",
        ]),
        .notBefore(["fire", "stop", "end", "stopped"])
      ),
      Trigger("ground assault|offensive|attack|operation|incursion|battle|battles", 6),
      Trigger("attack|assault from the|both sea|air|ground|north|south|east|west|sides", 6),
      Trigger("war|battle|battles|feud between", 5, .absent(["world", "cold", "price", "cattle"])),
      Trigger("~fight with|using * tanks|mortars|artillery|rockets|guns|drones", 7),
      Trigger("gun battle|battles|fight|fights", 5),
      Trigger("~fight for|against|with|over|around|near", 4),
      Trigger(
        "~battle",
        5,
        .notNext(["cancer", "fires", "flames", "depression"]),
        .notBefore(["legal", "court"])
      ),
      Trigger("~exchange fire|gunfire", 5),
      Trigger("~trade fire|gunfire", 5),
      Trigger("heavy|fierce|intense combat", 5),
      Trigger(
        "counter-offensive|counteroffensive|counterattack|counter-attack|offensive|onslaught|assault|incursion",
        4,
        .notBefore(["sexual", "charm", "sexually", "indecent", "aggravated"]),
        .notNext(["language", "remarks", "charges", "against women"])
      ),
      Trigger("~launch * attack|assault|operation", 4),
      Trigger("~ambush", 4, .word(Vocabulary.armed)),
      Trigger("ambush|ambushes", 4, .word(Vocabulary.armed)),
      Trigger("~repel|~repulse", 4),
      Trigger("~advance on|towards|into", 4, .actor(Vocabulary.armedTypes)),
      Trigger(
        "~attack * police|army|military|security|soldiers|troops|forces|base|checkpoint|checkpoints|outpost|barracks|convoy|positions|position|station|stations|post|posts",
        5,
        .notNext(["helicopter"])
      ),
      Trigger(
        "attack|attacks on * police|army|military|security|soldiers|troops|forces|base|checkpoint|outpost|barracks|positions|post",
        5
      ),
      Trigger("~storm * base|barracks|headquarters|outpost|checkpoint|prison|station", 5),
      Trigger("~raid * base|barracks|outpost|checkpoint|camp", 4, .word(Vocabulary.armed)),
      Trigger("hostilities", 4, .notBefore(["cessation", "of", "end", "halt"])),
      Trigger("~open fire at|on * soldiers|troops|police|army|forces|patrol|checkpoint", 5),
      Trigger("~engage * rebels|militants|insurgents|fighters|forces|troops", 4),
      Trigger("operation|operations against", 3, .word(Vocabulary.armed)),
      Trigger(
        "~shoot down",
        3,
        .word(["helicopter", "helicopters", "jet", "plane", "aircraft", "warplane"])
      ),
      Trigger("~come|~be under fire|attack|assault", 5, .word(Vocabulary.armed)),
      Trigger("~come|~be under * fire|attack|assault", 4, .word(Vocabulary.armed)),
      Trigger(
        "~charge",
        4,
        .word(["camp", "base", "positions", "position", "barracks", "outpost"]),
        .actor(Vocabulary.armedTypes)
      ),
      Trigger(
        "armed|bloody|fierce|heavy|violent|fresh|renewed clash|clashes|confrontation|confrontations|battle|battles|fighting|engagement|encounter",
        6
      ),
      Trigger(
        "confrontation|confrontations|encounter|engagement",
        4,
        .word(Vocabulary.armed),
        .not(["diplomatic", "political", "verbal"])
      ),
      Trigger("~trade|~exchange shots|fire|gunfire|artillery", 6),
      Trigger("gun|street|tank|artillery|pitched battle|battles|duel|duels", 6),
      Trigger(
        "~assault|~ambush|~storm|~besiege",
        4,
        .word(Vocabulary.armed),
        .notBefore(["sexually", "indecently", "verbally", "sexual"])
      ),
      Trigger(
        "~fight",
        3,
        .word(Vocabulary.armed),
        .notNext([
          "corruption", "poverty", "fires",
          "fire", "crime", "disease", "hunger", "back", "off",
        ]),
        .notBefore(["stop", "end", "halt", "stopped", "cease", "to"]),
        .absent(["firefighters", "cancer", "boxing", "ring", "champion"])
      ),
      Trigger("fighting|battle ~break|~erupt|~rage|~flare|~continue|~resume|~intensify", 6),
      Trigger("~break|~erupt|~flare out|between * fighting|clashes|rebels|troops", 5),
      Trigger("shoot-out|shoot-outs|gun-battle|gun-battles|firefights|fire-fight", 5),
      Trigger("~fend|~beat|~drive off|back * attack|assault|offensive|attackers|raid|rebels", 6),
      Trigger("attack|assault|offensive * ~fend|~beat|~repel|~repulse|~foil|~thwart", 6),
      Trigger(
        "~kill * soldiers|soldier|troops|policemen|militants|insurgents|rebels|guerrillas|fighters|extremists|terrorists|subversives|guerrilla",
        3
      ),
      Trigger(
        "soldiers|soldier|troops|policemen|militants|insurgents|rebels|guerrillas|fighters|extremists|terrorists|subversives|guerrilla|rebel|militant|police * ~be|were|was killed|shot|wounded",
        3
      ),
      Trigger("~harass * positions|troops|garrison|post|barracks|units", 4),
      Trigger("invasion|incursion|offensive|assault|onslaught", 4, .unreal, .notNext(["of"])),

      Trigger("exchange|exchanges of fire|gunfire|shots|shooting", 6),
      Trigger("ground|armed|military|naval engagement|engagements", 5),
      Trigger("engagement|engagements between", 5, .word(Vocabulary.armed)),
      Trigger(
        "~engage",
        4,
        .actor(Vocabulary.armedTypes),
        .actorBehind,
        .notNext(["in", "with", "to"])
      ),

      Trigger(
        "encounter|shoot-out|operation with|between * troops|police|militants|rebels|forces|soldiers|gunmen",
        6
      ),
      Trigger("hostilities", 5, .not(["cessation", "end", "ceasefire", "halt", "suspension"])),
      Trigger("~shoot it out", 7),
      Trigger("~return fire", 6),
      Trigger(
        "~pin|~hold|~keep down",
        4,
        .word(Vocabulary.armed),
        .clause(["fire", "snipers", "gunfire"])
      ),
      Trigger(
        "~beat|~fight|~push|~drive|~throw|~force|~turn back|off",
        5,
        .clause([
          "attack", "attackers", "assault", "rebels", "militants", "raiders", "insurgents",
          "offensive", "raid", "column", "fighters",
        ]),
        .word(Vocabulary.armed),
        .absent(["refugees", "migrants", "protesters", "demonstrators", "crowd"])
      ),
      Trigger("~hold|~fight|~see off * attack|assault|attackers|offensive", 6),
      Trigger(
        "gunfire|shooting|shots * ~echo|~ring|~break|~erupt|~rattle|~continue",
        5,
        .absent(["school", "protesters", "concert"])
      ),
      Trigger(
        "~ring|~break|~erupt out * shots|gunfire|shooting",
        5,
        .absent(["protesters", "demonstrators"])
      ),
      Trigger(
        "~neutralise|~neutralize|~eliminate|~liquidate * militants|terrorists|rebels|insurgents|fighters|gunmen|jihadists|bandits",
        6
      ),
      Trigger("~duel|~spar|~grapple with", 5, .word(Vocabulary.armed), .actorBehind),
      Trigger("turf war|wars|battle|battles", 6),
      Trigger("~lock in * fight|fighting|battle|battles|combat", 6),
      Trigger("~put up * resistance|fight", 5, .word(Vocabulary.armed)),
      Trigger(
        "cross-border|hit-and-run|pre-dawn raid|raids|incursion|incursions|attack",
        5,
        .word(Vocabulary.armed),
        .absent(["air", "drone", "rockets"])
      ),

      Trigger("~march on", 5, .actor(Vocabulary.armedTypes)),
      Trigger(
        "~beat|~fight|~see|~drive off",
        5,
        .clause(["bandits", "gunmen", "attackers", "raiders", "pirates", "rustlers", "militants"]),
        .word(Vocabulary.armed)
      ),

      Trigger("~trade|~exchange * fire|gunfire|shots|shelling|rockets|artillery|mortar", 8),

      Trigger("~skirmish", 5),

      Trigger(
        "~repel|~repulse|~thwart|~foil|~fend * attack|attacks|assault|assaults|offensive|raid|raids|incursion|incursions",
        7,
        .absent(["suicide", "bomb", "plot", "drone", "drones", "missile", "missiles"])
      ),
    ]
  )
}
