import SitmapModel

extension EventDefinition {
  /// Peaceful protest: People demonstrate in public without violence and without intervention.
  static let peacefulProtest = EventDefinition(
    "peaceful_protest",
    .protest,
    label: "Peaceful protest",
    definition: "People demonstrate in public without violence and without intervention.",
    source: "ACLED Codebook (2023), sub-event types",
    triggers: [
      Trigger("~protest", 5, .notBefore(["amid"])),
      Trigger("protest|protests", 5, .notNext(["note", "letter", "song", "vote", "camp"])),
      Trigger("demonstration|demonstrations|sit-in|sit-ins|picket|vigil|protest-march", 5),
      Trigger(
        "~demonstrate",
        5,
        .not(["ability", "commitment", "support", "skills", "capability", "importance"])
      ),
      Trigger(
        "~rally",
        5,
        .not(["stocks", "shares", "dollar", "market", "markets", "car", "election", "campaign"])
      ),
      Trigger(
        "march|marched|marches|marching",
        4,
        .word([
          "protest", "protesters", "demonstrators", "thousands", "hundreds", "activists", "rally",
          "demand", "demanding", "against", "streets", "planned", "students", "people",
        ]),
        .not(["army", "troops", "soldiers"])
      ),
      Trigger("~stage * sit-in|protest|rally|demonstration|strike|walkout", 6),
      Trigger("take|takes|took to the streets", 6),
      Trigger(
        "~block * road|roads|highway|traffic",
        4,
        .word(["protesters", "residents", "demonstrators", "activists", "strike", "strikers"])
      ),
    ]
  )
}
