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
        .notNext(["season", "corruption", "fires", "chance", "spirit", "for", "fit"]),
        .notBefore(["fire", "stop", "end", "stopped"])
      ),
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
    ]
  )
}
