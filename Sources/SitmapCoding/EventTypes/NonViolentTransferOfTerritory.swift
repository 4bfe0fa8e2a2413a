import SitmapModel

extension EventDefinition {
  /// Non-violent transfer of territory: Ground changes hands without fighting.
  static let nonViolentTransferOfTerritory = EventDefinition(
    "non_violent_transfer_of_territory",
    .strategic,
    label: "Non-violent transfer of territory",
    definition: "Ground changes hands without fighting.",
    source: "ACLED Codebook (2023), sub-event types",
    triggers: [
      Trigger("~withdraw from", 8, .place, .word(Vocabulary.armed)),
      Trigger("garrison|garrisons * ~withdraw|~leave|~go|~depart", 8),
      Trigger("~withdraw to", 5, .word(Vocabulary.armed)),
      Trigger("~retreat|~retreat from", 5, .word(Vocabulary.armed)),
      Trigger("withdrawal|retreat|pullout|evacuation from|of", 6, .place, .word(Vocabulary.armed)),
      Trigger("~abandon * positions|position|town|city|base|post|village|bases|checkpoints", 6),
      Trigger(
        "~hand|~turn over",
        6,
        .word(["control", "town", "city", "base", "positions", "territory", "airport"])
      ),
      Trigger("~pull out of|from", 6, .word(Vocabulary.armed)),
      Trigger("~enter * without fighting|resistance", 7),
      Trigger("~leave * last|their bastion|stronghold|enclave", 6),
      Trigger("~cede", 6, .place),
      Trigger("without resistance|fight|fighting", 6, .place),
      Trigger("handed|hands|hand|turned * control", 7),
      Trigger("~withdraw * without fighting|fight|resistance|shot", 8),
      Trigger(
        "~vacate|~evacuate",
        6,
        .place,
        .word(Vocabulary.armed),
        .absent(["residents", "civilians", "people", "families", "wounded"])
      ),
      Trigger("~leave * in|to hands|control", 6),
      Trigger(
        "handed|turned over by|to",
        6,
        .word(Vocabulary.armed),
        .word(["territory", "base", "town", "district", "control", "camp", "airport", "swathe"])
      ),
      Trigger(
        "~hand|~give|~turn over|up",
        5,
        .unreal,
        .word([
          "district", "districts", "village", "villages", "city", "town", "base", "post", "control",
          "positions", "camp", "crossing", "airport", "port", "province", "territory",
        ])
      ),
      Trigger(
        "~withdraw|~pull|~retreat|~quit|~abandon",
        4,
        .unreal,
        .actor(Vocabulary.armedTypes),
        .absent(["residents", "civilians", "people", "families", "villagers", "inhabitants"])
      ),
      Trigger("without firing|a * shot|fight|resistance|battle", 7, .word(Vocabulary.armed)),
      Trigger("~hand|~turn|~give * over|back|up", 4, .unreal, .word(Vocabulary.armed)),
      Trigger(
        "~hand|~turn|~give over|up",
        6,
        .place,
        .actor(Vocabulary.armedTypes),
        .absent(["hostages", "prisoners", "bodies", "suspects", "hostage", "captives"])
      ),

      Trigger(
        "handover|hand-over|hand-back of",
        6,
        .place,
        .absent(["prisoners", "hostages", "bodies"])
      ),
      Trigger(
        "~take over * base|bases|camp|camps|post|posts|airport * from",
        8,
        .word([
          "french", "un", "mission", "peacekeepers", "handover", "american", "departing", "russian",
          "british", "force", "troops",
        ])
      ),

      Trigger("~pull|~withdraw|~retreat|~move out of|from", 5, .actor(Vocabulary.armedTypes)),
      Trigger("~withdraw|~retreat from", 5, .actor(Vocabulary.armedTypes)),
    ]
  )
}
