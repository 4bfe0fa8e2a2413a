import SitmapModel

extension EventDefinition {
  /// Government regains territory: State forces or their allies take back ground that another armed group held.
  static let governmentRegainsTerritory = EventDefinition(
    "government_regains_territory",
    .battle,
    label: "Government regains territory",
    definition: "State forces or their allies take back ground that another armed group held.",
    source: "ACLED Codebook (2023), sub-event types",
    triggers: [
      Trigger("~retake|~recapture|~regain|~liberate|~reclaim", 7, .place),
      Trigger("~take back", 7, .place),
      Trigger("~win back", 7, .place),
      Trigger(
        "~drive|~push|~force|~oust|~expel|~flush|~clear * out|from",
        6,
        .word(Vocabulary.armed),
        .place,
        .not([
          "homes", "people", "families", "residents", "villagers", "persons", "civilians",
          "households",
        ])
      ),
      Trigger("~regain|~recover control", 7),
      Trigger("~recover", 5, .place, .word(Vocabulary.armed)),
      Trigger("~restore control", 7),
      Trigger(
        "~free * from",
        6,
        .word(["militants", "rebels", "islamic", "isis", "is", "terrorists", "isil", "taliban"]),
        .place
      ),
      Trigger(
        "~enter",
        5,
        .actor([.state]),
        .place,
        .word(["army", "troops", "forces", "soldiers", "fighters", "peshmerga"])
      ),
      Trigger(
        "~reach",
        4,
        .actor([.state]),
        .place,
        .word(["army", "troops", "forces", "soldiers", "peshmerga"]),
        .not(["aid", "agreement", "deal", "relief", "convoy"])
      ),
      Trigger("recapture|liberation of", 6, .place),
    ]
  )
}
