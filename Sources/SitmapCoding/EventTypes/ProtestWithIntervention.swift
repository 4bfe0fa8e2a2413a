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
      Trigger("~break up * protest|protests|demonstration|rally|sit-in|march|gathering|camp", 8),
      Trigger(
        "~crack|crackdown down|on",
        6,
        .word([
          "protest", "protests", "protesters",
          "demonstrators", "demonstrations", "opposition",
        ])
      ),
      Trigger(
        "~halt|~stop|~ban|~block * protest|rally|march|demonstration|gathering|protesters|marchers",
        6,
        .word(["police", "officers", "authorities", "security"])
      ),
      Trigger(
        "~fire|~use|~deploy * tear|pepper gas|spray",
        6,
        .word([
          "protest", "protests", "protesters", "protestors", "demonstrators", "demonstration",
          "rally", "crowd", "crowds", "march", "students", "marchers", "supporters",
        ]),
        .absent(["live", "killed", "killing", "injured", "wounded", "died", "dead"])
      ),
      Trigger(
        "protesters|demonstrators|protestors|marchers|strikers * ~arrest|~detain|~disperse|~teargas|~handcuff",
        7,
        .absent(["killed", "wounded", "rioters"])
      ),
      Trigger(
        "batons|truncheons|baton|cannon|cannons|gas|spray",
        6,
        .word(["police", "officers", "gendarmes", "security", "forces"]),
        .word([
          "workers", "strikers", "striking", "protesters", "crowd", "crowds", "demonstrators",
          "march", "marchers", "students", "rally", "sit-in", "villagers", "residents", "farmers",
        ]),
        .absent(["killed", "dead", "died", "stones", "rocks", "clashed"])
      ),

      Trigger(
        "~bundle|~drag|~haul|~herd|~load|~push * into|onto * van|vans|bus|buses|trucks|lorries|vehicles",
        8,
        .word([
          "protest", "protests", "protesters", "demonstrators", "demonstration", "rally",
          "marchers",
          "march", "activists", "strikers",
        ])
      ),

      Trigger(
        "~scatter|~clear|~chase|~push|~drive|~remove|~evict",
        6,
        .word([
          "protest", "protests", "protesters", "protestors", "demonstrators", "demonstration",
          "demonstrations", "rally", "rallies", "marchers", "activists", "strikers",
          "sit-in", "encampment",
        ]),
        .word(["police", "officers", "gendarmes", "troops", "security", "soldiers"]),
        .absent(["killed", "wounded", "rioters", "stones", "rebels"])
      ),
      Trigger(
        "~dismantle|~tear|~pull|~demolish * tents|encampment|camp|barricades|stage",
        6,
        .word([
          "protest", "protests", "protesters", "protestors", "demonstrators", "demonstration",
          "demonstrations", "rally", "rallies", "marchers", "activists", "strikers",
          "sit-in",
        ])
      ),
      Trigger(
        "~kettle|~cordon",
        5,
        .word([
          "protest", "protests", "protesters", "protestors", "demonstrators", "demonstration",
          "demonstrations", "rally", "rallies", "marchers", "activists", "strikers",
          "sit-in",
        ])
      ),
      Trigger(
        "protest|rally|demonstration|march|sit-in|gathering * broken|dispersed|scattered|stopped|blocked|cleared",
        7,
        .absent(["killed", "wounded", "rioters"])
      ),

      Trigger(
        "~clear|~remove|~evict|~break|~disperse * sit-in|encampment|picket|pickets|blockade|gathering|vigil",
        8,
        .absent(["killed", "dead"])
      ),
      Trigger(
        "water cannon|cannons * ~drive|~force|~push|~scatter",
        8,
        .absent(["killed", "stones"])
      ),
    ]
  )
}
