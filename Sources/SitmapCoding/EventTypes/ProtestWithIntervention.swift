import SitmapModel

extension EventDefinition {
  /// Protest with intervention: A peaceful protest that security forces try to end, without deadly or serious force.
  static let protestWithIntervention = EventDefinition(
    "protest_with_intervention",
    .protest,
    label: "Protest with intervention",
    definition:
      "A peaceful protest that security forces try to end, without deadly or serious force.",
    source: "ACLED Codebook (2023), sub-event types",
    triggers: [
      Trigger(
        "~disperse|~suppress|~detain|~arrest",
        7,
        .word([
          "protest", "protests", "protesters", "demonstrators", "demonstration", "rally",
          "marchers", "march", "rallies", "demonstrations",
        ]),
        .not(["live", "bullets", "killed", "injured", "wounded", "killing", "wounding"])
      ),
      Trigger(
        "tear|pepper gas|spray|sprayed",
        6,
        .word([
          "protest", "protests", "protesters", "demonstrators", "demonstration", "rally", "crowd",
          "crowds", "march",
        ]),
        .not([
          "live", "rioters", "clashed", "clashes", "killed", "killing", "injured", "wounded",
          "stones", "rocks",
        ])
      ),
      Trigger(
        "pepper-sprayed|water cannon|cannons",
        6,
        .word([
          "protest", "protests", "protesters", "demonstrators", "demonstration", "rally", "crowd",
          "crowds",
        ]),
        .not(["live", "clashed", "clashes", "killed", "injured", "wounded", "stones"])
      ),
    ]
  )
}
