import SitmapModel

extension EventDefinition {
  /// Volcanic activity: A volcano erupts.
  static let volcano = EventDefinition(
    "volcano",
    .hazard,
    label: "Volcanic activity",
    definition: "A volcano erupts.",
    source: "UNDRR and ISC, Hazard definition and classification review (2020)",
    triggers: [
      Trigger(
        "~erupt|eruption|eruptions",
        7,
        .not([
          "violence", "fighting", "clashes", "protests", "anger", "riots", "fight", "war",
          "applause",
        ]),
        .word(["volcano", "volcanic", "ash", "lava", "mount", "mt", "crater", "magma"])
      ),
      Trigger("volcano|volcanoes|lava", 5, .not(["dormant", "extinct"])),
      Trigger("volcanic ash|eruption|eruptions|activity", 8),
      Trigger("~erupt", 6, .word(["mount", "mt", "volcano", "ash", "lava", "crater"])),
      Trigger(
        "~throw|~spew|~belch|~send|~shoot|~eject|~blast|~hurl * ash|lava|smoke",
        7,
        .word(["volcano", "mount", "mt", "crater", "peak", "volcanic", "eruption"])
      ),
      Trigger("column|cloud|plume of ash", 6),

      Trigger(
        "eruption|eruptions",
        6,
        .notBefore(["earlier", "previous", "past", "last", "old"]),
        .absent([
          "violence", "fighting", "clashes", "protests", "anger", "riots", "fight", "war",
          "applause",
        ])
      ),
      Trigger("magma", 6),

      Trigger("ash|pyroclastic fall|column|cloud|clouds|plume|flow|flows|emissions", 7),
      Trigger("ashfall", 7),
      Trigger("fissure|fissures ~open", 7),

      Trigger("~spew|~belch|~vomit * ash|lava|gas", 7),
      Trigger(
        "~erupt",
        5,
        .absent([
          "violence", "fighting", "clashes", "clash", "protests", "protest", "anger", "riots",
          "riot", "fight", "war", "applause", "row", "dispute", "gunfire", "laughter", "scandal",
          "shooting", "battle", "unrest", "conflict", "crisis", "mutiny", "crowd",
        ])
      ),
    ]
  )
}
