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
    ]
  )
}
