import SitmapModel

extension EventDefinition {
  /// Violent demonstration: Demonstrators use violence against people or property.
  static let violentDemonstration = EventDefinition(
    "violent_demonstration",
    .riot,
    label: "Violent demonstration",
    definition: "Demonstrators use violence against people or property.",
    source: "ACLED Codebook (2023), sub-event types",
    triggers: [
      Trigger(
        "~clash with * police|riot|officers|security",
        7,
        .word([
          "protesters", "demonstrators", "protestors", "protest", "fans", "supporters", "students",
          "rioters", "youths", "crowd",
        ])
      ),
      Trigger(
        "clashes",
        6,
        .word([
          "protesters", "demonstrators", "protestors", "protest", "fans", "rioters", "students",
        ])
      ),
      Trigger(
        "riot|riots|rioting|rioted|rioters",
        7,
        .notNext([
          "police", "policemen", "gear", "officers", "act", "squad", "squads", "shields", "control",
          "troops", "forces",
        ])
      ),
      Trigger("unrest|vandalised|vandalized", 4, .not(["peaceful"])),
      Trigger(
        "~throw|~hurl|~pelt * stones|rocks|bottles|petrol|molotov|firebombs|bricks|firecrackers",
        7
      ),
      Trigger("violent|ugly protest|protests|demonstration|demonstrations|protesters", 8),
      Trigger(
        "clash|clashes|clashed with|between * police|officers|security",
        7,
        .word(["protesters", "demonstrators", "protest", "fans", "students", "youths"])
      ),
      Trigger(
        "~burn|~set|~torch * tyres|tires|cars|vehicles|barricades|fire",
        5,
        .word(["protesters", "demonstrators", "rioters", "protest", "youths", "crowd", "mob"])
      ),
      Trigger("~storm", 5, .word(["protesters", "demonstrators", "crowd"])),
      Trigger(
        "protest|protests|rally|demonstration|demonstrations|march * ~turn violent|ugly|deadly",
        9
      ),
      Trigger(
        "~turn violent|ugly",
        7,
        .word([
          "protest", "protests", "rally", "demonstration", "march", "demonstrations",
          "demonstrators",
        ])
      ),
      Trigger(
        "protesters|demonstrators|rioters|youths|students|crowd|protestors|fans|supporters * ~throw|~hurl|~pelt|~burn|~torch|~smash|~storm|~attack|~loot|~vandalize|~clash|~ransack|~set",
        8
      ),
      Trigger(
        "~storm|~attack|~burn|~torch|~ransack * parliament|embassy|consulate|office|offices|station|headquarters",
        5,
        .word(["protesters", "demonstrators", "crowd", "mob", "rioters", "supporters", "protest"])
      ),
      Trigger(
        "~throw|~hurl * objects|stones|rocks|bottles|bricks|bombs|cocktails",
        6,
        .word(["police", "officers", "protesters", "demonstrators", "students", "youths"])
      ),
      Trigger(
        "violent clashes|unrest|rioting|disturbances",
        6,
        .absent(["rebels", "militants", "troops", "army"])
      ),
      Trigger(
        "~barricade|~blockade|barricades",
        5,
        .word([
          "protesters", "demonstrators", "opposition", "supporters", "youths", "tyres", "tires",
        ])
      ),
      Trigger(
        "~block streets|street|roads|road|highways|highway",
        5,
        .word(["supporters", "opposition", "protesters", "burning", "tyres", "tires"])
      ),

      Trigger(
        "~smash * windows|window|windscreens|shopfronts|shops",
        5,
        .word([
          "protest", "protests", "protesters", "protestors", "demonstrators", "demonstration",
          "demonstrations", "rally", "rallies", "marchers", "activists", "strikers",
          "crowd", "youths", "rioters", "supporters", "fans",
        ])
      ),
      Trigger(
        "~rampage|rampage|~torch|~ransack",
        5,
        .word([
          "protest", "protests", "protesters", "protestors", "demonstrators", "demonstration",
          "demonstrations", "rally", "rallies", "marchers", "activists", "strikers",
          "rioters", "rioting", "fans", "supporters",
        ])
      ),
      Trigger(
        "disturbances|unrest|disorder",
        5,
        .word([
          "police", "youths", "crowd", "crowds", "protesters", "arrested", "curfew", "injured",
        ]),
        .absent(["sleep", "mental", "eating", "rebels", "militants"])
      ),

      Trigger("barricades|tyres|tires ~burn|~smoulder|~go", 6, .absent(["accident"])),
      Trigger("looters|arsonists|rioters * ~run|~go|~rampage", 7),
    ]
  )
}
