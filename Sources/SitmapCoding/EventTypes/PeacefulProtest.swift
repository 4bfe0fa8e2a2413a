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
      Trigger(
        "protesters|protestors|demonstrators|activists|students|workers|strikers|farmers|crowds|thousands|hundreds|residents * ~gather|~march|~rally|~chant|~pour|~pack|~converge|~block|~demand|~occupy|~picket|~camp|~denounce",
        5,
        .word([
          "protest", "protests", "protesters", "protestors", "demonstrators", "demand", "demanding",
          "against", "streets", "slogans", "rally", "strike", "strikers", "chanting", "justice",
        ]),
        .absent(["troops", "militants", "rebels"])
      ),
      Trigger("~pour|~take|~spill|~return|~flood|~go into|to|onto the streets", 6),
      Trigger("~go|~be on strike", 6),
      Trigger(
        "on strike|hunger strike|general strike|strike action",
        5,
        .absent(["air", "missile"])
      ),
      Trigger("general|hunger|nationwide|workers strike|strikes", 6),
      Trigger(
        "strike|strikes|walkout|walkouts|stoppage",
        4,
        .word(Vocabulary.stoppages),
        .absent(["air", "missile", "drone", "raid", "militants"])
      ),
      Trigger(
        "~block|~blockade * road|roads|highway|bridge|border|entrance|streets",
        8,
        .word([
          "protesters", "protest", "workers", "farmers", "truckers", "supporters", "demanding",
          "villagers", "taxi", "strikers", "drivers", "teachers", "students", "nurses", "doctors",
          "unions",
        ])
      ),
      Trigger(
        "~hold|~organise|~organize|~join|~attend * protest|protests|rally|rallies|demonstration|demonstrations|vigil|vigils|march|marches|sit-in",
        6
      ),
      Trigger("civil disobedience", 5),
      Trigger(
        "march|rally|sit-in|procession|vigil in|for|on|against|by|to|called|planned",
        4,
        .absent(["rebels", "troops", "army", "forces", "militants", "insurgents", "fighters"]),
        .notNext(["june"])
      ),
      Trigger("peace|protest|mass|silent march|rally|vigil|procession", 5),
      Trigger(
        "march|rally|demonstration|protest|procession|vigil ~pass|~go|~end off|peacefully|without",
        7
      ),
      Trigger("~boo|~heckle", 4, .word(["president", "minister", "strikers", "protesters"])),
      Trigger(
        "march|rally|rallies|marches|sit-in|vigil|procession|demonstration|demonstrations|protest|protests|walkout",
        4,
        .unreal,
        .notNext(Vocabulary.months)
      ),
      Trigger("~stop|~down|~lay work|tools", 4, .unreal),
      Trigger(
        "~strike|strike|strikes",
        4,
        .unreal,
        .word(Vocabulary.stoppages),
        .absent(["air", "missile", "drone", "raid", "militants"])
      ),
      Trigger(
        "marches|rallies|demonstrations|protests|vigils|sit-ins * ~pass|~go|~end off|peacefully|without|quietly|calmly",
        7
      ),

      Trigger(
        "~parade|parade|parades|procession|processions",
        4,
        .word([
          "party", "supporters", "students", "union", "marchers", "banners", "placards", "protest",
          "opposition", "demanding", "protesters", "activists", "slogans", "campaigners",
        ]),
        .absent(["military", "army", "carnival", "troops", "tanks", "funeral"])
      ),
      Trigger("~down|~lay tools", 6),
      Trigger("~stop|~refuse work", 5, .word(Vocabulary.stoppages)),
      Trigger(
        "~camp on|in|outside|at",
        5,
        .word(["square", "roundabout", "protesters", "demand", "demanding", "strikers", "protest"]),
        .absent(["displaced", "refugees", "crossed", "families", "fled", "stadium", "quake"])
      ),
      Trigger(
        "~bring * to a standstill",
        5,
        .word([
          "drivers", "truckers", "farmers", "workers", "protesters", "union", "unions", "tractors",
          "strikers", "demonstrators", "activists", "taxi",
        ])
      ),
      Trigger(
        "~occupy|~blockade|~surround|~picket * parliament|ministry|palace|square|university|campus|roundabout|offices",
        8,
        .word([
          "protesters", "activists", "students", "demonstrators", "supporters", "crowd", "crowds",
          "strikers", "workers", "teachers", "farmers",
        ])
      ),

      Trigger(
        "~gather|~assemble|~mass|~converge|~congregate outside|in|at|on|before|out",
        4,
        .word([
          "demand", "demanding", "slogans", "placards", "banners", "chanting", "chanted", "candles",
          "protest", "denounce", "denouncing", "candlelight", "petition",
        ]),
        .absent(["troops", "militants", "rebels", "forces", "soldiers"])
      ),
      Trigger("human chain|chains", 6),
      Trigger("~wave|~carry|~brandish|~hold * placards|banners|candles", 5),
      Trigger("~chant * slogans|anti-government", 5),
      Trigger("hartal|bandh|stayaway|stay-away|go-slow|cacerolazo", 6),
      Trigger("ghost town|ville morte", 4, .word(["strike", "protest", "called"])),
      Trigger(
        "~shut|~close * shops|schools|markets|offices|stalls",
        4,
        .word(["protest", "strike", "solidarity", "demand"])
      ),
      Trigger(
        "candlelight|silent|torchlight vigil|march|procession|protest",
        5,
        .absent(["mourners"])
      ),
      Trigger(
        "~walk out",
        4,
        .word([
          "workers", "students", "nurses", "teachers", "staff", "doctors", "pay", "wages", "union",
          "pupils",
        ]),
        .absent(["talks", "meeting", "parliament", "prison"])
      ),

      Trigger(
        "~march",
        5,
        .agent([
          "teachers", "students", "workers", "farmers", "women", "residents", "doctors", "nurses",
          "lawyers", "pensioners", "miners", "supporters", "mothers", "relatives", "journalists",
          "drivers", "villagers", "crowds", "activists", "families", "unions", "opponents",
        ]),
        .absent(["rebels", "troops", "soldiers", "militants", "refugees", "insurgents", "army"])
      ),
    ]
  )
}
