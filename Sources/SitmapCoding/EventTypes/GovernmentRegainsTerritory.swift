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
          "households", "workers", "protesters", "demonstrators", "strikers", "crowd", "crowds",
          "migrants", "squatters", "vendors", "students",
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
      Trigger("~regain|~reassert|~restore|~recover|~reestablish|~re-establish * control", 7),
      Trigger("control * regained|recovered|restored|retaken", 7),
      Trigger(
        "~secure|~clear",
        5,
        .place,
        .actor([.state]),
        .notNext(["aid", "release", "deal"]),
        .absent(["debris", "rubble", "mines", "snow"])
      ),
      Trigger("~dislodge|~evict|~eject|~rout * from|out", 6, .word(Vocabulary.armed), .place),
      Trigger("~drive back", 6, .word(Vocabulary.armed), .place),
      Trigger("~break|~lift * siege", 6, .word(Vocabulary.armed)),
      Trigger("~advance|~push into|deeper", 5, .actor([.state]), .place),
      Trigger("back in|under government|army|state hands|control", 7),
      Trigger("~raise * flag over|in", 5, .actor([.state])),
      Trigger(
        "~drive|~push|~force|~oust|~expel|~flush|~clear|~chase * out of|from * centre|center|town|city|village|area|district|suburb|suburbs|outskirts|quarter|neighbourhood",
        6,
        .word(Vocabulary.armed),
        .not([
          "homes", "people", "families", "residents", "villagers", "persons", "civilians",
          "households", "workers", "protesters", "demonstrators", "strikers", "crowd", "crowds",
          "migrants", "squatters", "vendors", "students",
        ])
      ),
      Trigger(
        "~walk|~move|~march|~roll|~drive into",
        6,
        .actor([.state]),
        .place,
        .absent(["ambush", "camp", "talks", "tent", "tents", "mine", "bomb", "wall"])
      ),
      Trigger(
        "~drive|~push|~force|~oust|~expel * * out|from",
        6,
        .word(Vocabulary.armed),
        .place,
        .not([
          "homes", "people", "families", "residents", "villagers", "persons", "civilians",
          "households",
        ])
      ),

      Trigger("~wrest", 7, .place, .actor([.state])),
      Trigger(
        "~declare cleared|liberated|recaptured|retaken|secured",
        6,
        .word(Vocabulary.armed)
      ),
      Trigger("~declare free|clear of", 6, .word(Vocabulary.armed)),
      Trigger("~mop|~flush|~root up|out", 5, .word(Vocabulary.armed), .place),

      Trigger("~reoccupy|~re-occupy", 7, .place, .word(Vocabulary.armed)),
      Trigger("~return|~revert|~come to government|state|army|federal control|hands", 7),
      Trigger(
        "~drive|~push|~force|~throw|~beat|~roll back",
        5,
        .word(["insurgents", "militants", "rebels", "jihadists", "fighters", "shabaab", "isis"]),
        .place,
        .actor([.state]),
        .absent(["attack", "assault", "repelled"])
      ),
      Trigger(
        "~overrun|~capture|~take|~seize last * stronghold|bastion|pocket|holdout|holdouts",
        7,
        .actor([.state])
      ),
    ]
  )
}
