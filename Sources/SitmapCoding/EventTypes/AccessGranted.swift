import SitmapModel

extension EventDefinition {
  /// Access granted: People or aid may pass where they could not, or a crossing, road or bridge opens.
  static let accessGranted = EventDefinition(
    "access_granted",
    .humanitarian,
    label: "Access granted",
    definition: "People or aid may pass where they could not, or a crossing, road or bridge opens.",
    source: "OCHA, Humanitarian access monitoring and reporting framework (2012)",
    triggers: [
      Trigger("~allow to enter|cross|pass|leave|return|go|reach", 6, .not(["not", "aircraft"])),
      Trigger(
        "~let through|into",
        5,
        .word(["aid", "displaced", "convoy", "convoys", "trucks", "residents"])
      ),
      Trigger(
        "~reopen|~re-open",
        6,
        .word(["border", "road", "crossing", "bridge", "airport", "highway", "port", "corridor"])
      ),
      Trigger(
        "~open * border|crossing|corridor|bridge|road|gate|gates",
        5,
        .word([
          "people", "refugees", "aid", "families", "displaced", "civilians", "border", "crossing",
        ])
      ),
      Trigger("humanitarian corridor|corridors|pause", 6),
      Trigger("~grant|~gain access", 6),
      Trigger("~lift * siege|blockade", 7),
      Trigger(
        "~allow|~permit|~let * to enter|cross|pass|leave|return|reach|through|in",
        6,
        .not(["not", "aircraft", "refused"])
      ),
      Trigger(
        "~allow|~permit|~let * access|entry|passage|aid|convoys|convoy|workers|civilians|trucks",
        5,
        .not(["not", "refused", "to"])
      ),
      Trigger(
        "~be|was|were|are allowed|permitted to enter|cross|pass|leave|return|reach|go",
        6,
        .not(["not"])
      ),
      Trigger("~ease|~lift|~relax * curfew|blockade|restrictions|siege|ban|closure", 6),
      Trigger(
        "road|bridge|crossing|border|airport|port|highway|corridor * ~reopen|~open",
        7,
        .absent(["closed"])
      ),
      Trigger("~reopen|~re-open * traffic|road|bridge|border|crossing|airport|port", 7),
      Trigger("~grant * access|passage|entry", 6),
      Trigger("safe passage", 5),
      Trigger("humanitarian access ~improve|~resume|~restore", 6),
      Trigger(
        "~open|~reopen|~let|~allow|~permit|~pass|~cross",
        4,
        .unreal,
        .word([
          "convoy", "convoys", "crossing", "corridor", "road", "roads", "bridge", "border", "aid",
          "lorries", "trucks", "gate", "route",
        ])
      ),
      Trigger(
        "convoy|convoys|aid|lorries|trucks|supplies|relief * allowed|permitted|let in|through|into",
        7
      ),

      Trigger(
        "~open|~reopen * to relief|aid|humanitarian|civilians|goods|supplies|convoys|lorries",
        7
      ),

      Trigger(
        "~resume * flights|traffic|crossings|ferry",
        5,
        .word(["airport", "border", "crossing", "closure", "suspended", "first"])
      ),
      Trigger("reachable|passable|accessible again", 6),
      Trigger(
        "~clear|~unblock * road|route|highway|pass",
        5,
        .word([
          "traffic", "trucks", "lorries", "aid", "convoys", "snow", "debris", "engineers", "again",
        ]),
        .absent(["protesters", "rebels", "militants"])
      ),
      Trigger("~wave|~let|~clear * convoy|convoys|trucks|lorries|aid through|in|past", 6),

      Trigger(
        "~allow|~permit|~let|~admit * into|through|in|inside",
        6,
        .not(["not", "refused", "never"]),
        .word([
          "aid", "convoy", "convoys", "trucks", "lorries", "icrc", "un", "relief", "agencies",
          "workers", "ship", "ships", "flight", "flights", "grain", "residents", "displaced",
          "inspectors", "monitors", "team", "teams", "humanitarian",
        ]),
        .absent(["rain", "cold", "troops"])
      ),
      Trigger("~let * land|dock|enter|pass|cross|unload", 6, .not(["not", "refused", "never"])),
      Trigger("permission ~come|~arrive|~be given|granted|through|at", 6),
      Trigger("crossing|border|bridge|road|checkpoint|port|airport * ~open again", 7),

      Trigger(
        "able to enter|reach|access|cross|deliver",
        6,
        .word([
          "aid", "humanitarian", "agencies", "worker", "workers", "convoy", "convoys", "un",
          "relief",
          "teams", "team", "supplies", "icrc", "msf", "trucks", "lorries",
        ])
      ),
    ]
  )
}
