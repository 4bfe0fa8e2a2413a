import SitmapModel

extension EventDefinition {
  /// Abduction or forced disappearance: People are taken by force or made to disappear.
  static let abduction = EventDefinition(
    "abduction",
    .violenceAgainstCivilians,
    label: "Abduction or forced disappearance",
    definition: "People are taken by force or made to disappear.",
    source: "ACLED Codebook (2023), sub-event types",
    triggers: [
      Trigger("~abduct|~kidnap", 8),
      Trigger("~hold|~take * at gunpoint", 7),
      Trigger("abduction|abductions|kidnapping|kidnappings", 7),
      Trigger("~take|~hold * hostage|hostages|captive", 7),
      Trigger(
        "~take|~seize by armed|gunmen|militants|fighters|rebels|bandits|militiamen|jihadists",
        7,
        .word([
          "people", "men", "women", "students", "villagers", "civilians", "girls", "boys", "priest",
          "priests", "pupils", "passengers", "workers", "travellers", "children", "nun",
        ])
      ),
      Trigger("~seize * hostages|hostage|students|girls|passengers", 7),
      Trigger("forced|enforced disappearance|disappearances", 7),
      Trigger(
        "hostage|hostages",
        4,
        .absent(["released", "freed", "rescue", "rescued", "release", "freeing"])
      ),
      Trigger("~hijack|hijacking|hijackings", 7, .not(["attempted"])),
      Trigger(
        "~take|~carry|~drag away|off",
        4,
        .agent([
          "gunmen", "militants", "soldiers", "men", "rebels", "fighters", "police", "militiamen",
          "army", "paramilitaries", "bandits", "jihadists", "militia", "attackers",
        ]),
        .word([
          "people", "men", "women", "students", "villagers", "civilians", "girls", "boys", "pupils",
          "children", "passengers", "workers", "travellers", "worshippers", "farmers", "herders",
          "schoolgirls", "schoolchildren", "teachers", "nurses", "traders", "seminarians",
        ])
      ),
      Trigger("~take|~hold|~keep * prisoner|captive|hostage", 6, .absent(["released", "freed"])),
      Trigger("~take|~seize as hostages|hostage", 7),
      Trigger("taking|took|takes|take as hostages|hostage", 7),
      Trigger("forcibly|forcefully taken|recruited|conscripted|disappeared", 6),
      Trigger(
        "~disappear",
        4,
        .word([
          "army", "police", "security", "forces", "squads", "activist", "detention", "abducted",
        ])
      ),
      Trigger(
        "~capture * journalists|journalist|aid|workers|tourists|priests|priest|engineers|villagers|civilians",
        6
      ),
      Trigger(
        "~seize|~snatch|~grab|~abduct * worshippers|villagers|people|civilians|farmers|women|men|children|pupils|workers|travellers|traders|teachers|nurses|priests|residents|herders|fishermen|boys|tourists|journalists|staff|drivers",
        7,
        .notNext(["control", "power"])
      ),
      Trigger(
        "~carry|~drag|~march|~lead off|away * children|women|girls|people|boys|men|villagers|pupils|youths|livestock",
        7,
        .absent(Vocabulary.naturalCauses),
        .absent(["meningitis", "measles", "water", "current", "waves"])
      ),
      Trigger(
        "~march|~frogmarch|~drag|~lead|~take into * forest|bush|desert|mountains",
        6,
        .agent([
          "gunmen", "militants", "rebels", "bandits", "men", "fighters", "jihadists", "attackers",
          "raiders",
        ])
      ),

      Trigger(
        "~march|~lead|~drag|~carry|~whisk|~spirit|~bundle|~herd",
        5,
        .word([
          "gunmen", "militants", "kidnappers", "men", "rebels", "fighters", "bandits", "jihadists",
          "attackers", "raiders", "abductors",
        ]),
        .word([
          "people", "men", "women", "students", "villagers", "girls", "boys", "pupils", "children",
          "passengers", "workers", "travellers", "worshippers", "farmers", "herders", "schoolgirls",
          "teachers", "nurses", "traders", "residents", "civilians", "captives",
        ]),
        .word(["away", "off", "bush", "forest", "mountains", "into"])
      ),
      Trigger(
        "~snatch",
        6,
        .word([
          "gunmen", "militants", "haram", "bandits", "kidnappers", "masked", "schoolgirls",
          "captors", "jihadists", "hooded",
        ])
      ),
      Trigger(
        "hostages|captives|hostage it|they|he|whom * took|seized|hold|holds|held|abducted",
        7
      ),

      Trigger("~hold|~seize|~take|~capture|~keep for ransom", 7),
      Trigger(
        "ransom",
        4,
        .word(["captors", "kidnappers", "abductors", "taken", "seized", "held", "demanded"])
      ),
      Trigger(
        "captors|kidnappers|abductors",
        4,
        .absent(["arrested", "killed", "freed", "released", "rescued"])
      ),
      Trigger(
        "~whisk|~spirit|~bundle away|off|into",
        6,
        .word(["armed", "men", "gunmen", "masked", "car", "van", "vehicle", "agents", "hooded"]),
        .absent(["protesters", "marchers", "police", "president"])
      ),
      Trigger(
        "taken|led|carried|marched|driven away|off by",
        6,
        .word([
          "gunmen", "men", "militants", "fighters", "soldiers", "bandits", "rebels", "armed",
          "jihadists",
        ])
      ),

      Trigger(
        "pupils|students|girls|boys|women|villagers|people|passengers|worshippers|men|children|schoolgirls * was|were|been carried|taken|led|marched|whisked|driven off|away",
        7,
        .absent([
          "hospital", "ambulance", "safety", "police", "floodwaters", "current", "sea", "evacuated",
        ])
      ),
    ]
  )
}
