import SitmapModel

extension EventDefinition {
  /// Arrests: State or other forces detain people of importance or in number.
  static let arrests = EventDefinition(
    "arrests",
    .strategic,
    label: "Arrests",
    definition: "State or other forces detain people of importance or in number.",
    source: "ACLED Codebook (2023), sub-event types",
    triggers: [
      Trigger("~arrest|~detain", 6, .not(["cardiac"])),
      Trigger(
        "arrest|arrests|detention",
        5,
        .notBefore(["cardiac", "house", "under"]),
        .notNext(["warrant", "warrants", "centre", "center"])
      ),
      Trigger("~round up", 6),
      Trigger("~take * into|in custody", 6),
      Trigger("~take dozens|hundreds|scores of", 5, .word(["raids"])),
      Trigger(
        "~arrest|~detain|~imprison|~jail|~capture|~apprehend|~nab * suspects|suspect|leader|leaders|members|member|commander|activists|militants|journalists",
        7
      ),
      Trigger(
        "~apprehend|~imprison|~jail|~nab|~incarcerate",
        5,
        .absent(["term", "sentence", "sentenced"])
      ),
      Trigger(
        "~sentence|~convict",
        4,
        .word(["court", "militant", "terror", "terrorism", "rebel", "activist", "prison", "jail"])
      ),
      Trigger("~crack down on", 5, .absent(["protest", "protests", "protesters"])),
      Trigger("mass arrests|detentions|roundup|round-up", 7),
      Trigger("~place|~put * under house|arrest", 6),
      Trigger(
        "police|security raid|raids|sweep|sweeps|operation",
        3,
        .word(["arrested", "detained", "suspects", "custody"])
      ),

      Trigger("held|detained|arrested over|after", 6, .absent(["talks", "vote", "election"])),
      Trigger(
        "~bundle * into * van|vans|car|cars|vehicle",
        6,
        .word(["police", "agents", "officers", "soldiers"])
      ),

      Trigger("in|into police|army|military|rebel|state custody", 6),
      Trigger("behind bars", 5, .absent(["years", "sentence", "sentenced"])),
      Trigger("~swoop on|in", 5, .word(["police", "agents", "officers", "security", "suspects"])),
      Trigger(
        "~net * suspects|people|members|militants|traffickers",
        5,
        .word(["raid", "raids", "operation", "sweep", "police"])
      ),
      Trigger(
        "~haul|~lead|~take in|away|off",
        4,
        .word(["police", "officers", "agents", "gendarmes", "handcuffs"]),
        .word([
          "questioning", "handcuffs", "custody", "arrested", "suspects", "detained", "suspected",
        ])
      ),
      Trigger(
        "~hold * men|people|suspects|women|activists|youths|students|nationals",
        4,
        .agent([
          "police", "agents", "officers", "soldiers", "authorities", "gendarmes", "troops",
          "intelligence",
        ]),
        .absent(["talks", "rally", "hostage", "election"])
      ),

      Trigger("~extradite", 5),
      Trigger(
        "was|were|been picked up",
        6,
        .word(["custody", "agents", "army", "intelligence", "soldiers", "security"])
      ),
    ]
  )
}
