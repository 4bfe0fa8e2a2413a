import SitmapModel

extension EventDefinition {
  /// Flood: Water covers land that is dry.
  static let flood = EventDefinition(
    "flood",
    .hazard,
    label: "Flood",
    definition: "Water covers land that is dry.",
    source: "UNDRR and ISC, Hazard definition and classification review (2020)",
    triggers: [
      Trigger(
        "flood|floods|flooding|floodwater|floodwaters|inundation|flash-flood|flash-floods",
        7,
        .notNext(["of", "defences", "insurance", "lights"])
      ),
      Trigger(
        "~inundate|~flood|submerged|inundated|flooded",
        6,
        .not(["requests", "calls", "complaints", "market"])
      ),
      Trigger("~burst * banks", 8),
      Trigger("~overflow", 6, .word(["river", "rivers", "dam", "banks", "lake"])),
      Trigger(
        "heavy|torrential|monsoon|unusually rain|rains|rainfall|downpours|downpour|rainstorms",
        6
      ),
      Trigger("dam|dams|levee|levees ~burst|~breach|~break|~collapse|~fail", 8),
      Trigger("dam|dams|dyke|dike|levee|embankment|embankments * ~give way", 8),
      Trigger("broken|breached|burst|ruptured|collapsed dam|dams|levee|dyke|embankment", 7),
      Trigger(
        "~break|~burst|~top|~overtop|~breach * through|bank|banks|dyke|dike|levee|embankment|dam",
        7,
        .word(["river", "rivers", "bank", "banks", "dyke", "dike", "levee", "embankment", "dam"]),
        .absent(["police", "protesters", "lines", "prison", "rebels", "troops"]),
        .notNext(["castle"])
      ),
      Trigger("surge", 4, .word(["river", "dam", "forecast", "water", "rain"])),
      Trigger("~be|~remain|~lie under water|floodwater", 6),
      Trigger("tsunami", 8, .notNext(["warning"])),
      Trigger("monsoon", 4, .word(["killed", "displaced", "affected", "dead"])),
      Trigger(
        "~inundate|~submerge|~deluge",
        6,
        .absent(["requests", "calls", "complaints", "market"])
      ),
      Trigger("~wash|~sweep away", 6, .absent(["quake", "sins"])),
      Trigger(
        "flash|river|urban|coastal|severe|widespread|monsoon|heavy|catastrophic floods|flood|flooding",
        8
      ),
      Trigger("rising|swollen|high water|waters|river|rivers|tide|tides", 5),
      Trigger("river|rivers|lake|dam * ~burst|~overflow|~breach|~flood|~rise|~swell", 7),
      Trigger("storm surge|surges|surge", 6),
      Trigger(
        "~break|~burst|~breach|~overtop|~pour|~spill through|over * dykes|dyke|dikes|levees|levee|embankments|embankment|banks|barriers|defences",
        8,
        .word([
          "water", "waters", "river", "rivers", "sea", "flood", "floods", "floodwater", "storm",
          "surge", "waves", "tide", "lake", "dyke", "dykes", "dike", "dikes", "levee", "levees",
          "embankment", "embankments", "rain", "rains",
        ])
      ),
      Trigger(
        "~burst|~break|~overflow|~breach its|their|the dykes|dikes|levees|embankments|banks",
        8
      ),
      Trigger(
        "~crest|crest|crests|~peak|breach|surge",
        4,
        .unreal,
        .word(["river", "flood", "water", "levels", "level", "rivers", "dam", "dyke"])
      ),

      Trigger("under|beneath|in * metre|metres|feet|meters|meter|foot of * water|floodwater", 7),
      Trigger(
        "~rise|~climb above|over|past * mark|level|levels",
        5,
        .word(["river", "water", "lake", "flood", "floods", "rain", "gauge"])
      ),

      Trigger(
        "cloudburst|cloudbursts|deluge|deluges|waist-deep|knee-deep|chest-deep|ankle-deep|waterlogged",
        6
      ),
      Trigger(
        "~maroon",
        5,
        .word(["water", "flood", "floods", "floodwater", "river", "rain", "rains"])
      ),
      Trigger(
        "~swamp",
        5,
        .word(["water", "river", "rain", "rains", "villages", "homes", "houses", "fields"]),
        .notNext(["with"])
      ),
      Trigger(
        "water|waters * ~rise|~enter|~pour|~surge|~rush|~reach",
        5,
        .word([
          "homes", "houses", "streets", "river", "village", "villages", "town", "dam", "dyke",
          "metres",
        ]),
        .absent(["drinking", "tanker"])
      ),

      Trigger("water|waters from * ~enter|~reach|~flood|~invade|~cover", 6, .place),
      Trigger(
        "~spill over|onto|into|across",
        7,
        .word(["river", "rivers", "lake", "dam", "canal", "reservoir", "banks", "floodwaters"])
      ),
    ]
  )
}
