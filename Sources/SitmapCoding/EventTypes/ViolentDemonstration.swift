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
        .notNext(["police", "policemen", "gear", "officers", "act"])
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
    ]
  )
}
