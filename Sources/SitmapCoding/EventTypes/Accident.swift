import SitmapModel

extension EventDefinition {
  /// Accident: Transport, industrial and other accidents.
  static let accident = EventDefinition(
    "accident",
    .hazard,
    label: "Accident",
    definition: "Transport, industrial and other accidents.",
    source: "UNDRR and ISC, Hazard definition and classification review (2020)",
    triggers: [
      Trigger(
        "~crash",
        6,
        .not(["market", "stock", "drone", "drones", "website", "shares", "party"])
      ),
      Trigger("~collide|collision|~derail|~capsize|derailment", 7),
      Trigger("~sink|sinking|sank", 5, .word(["boat", "ship", "ferry", "vessel", "dinghy"])),
      Trigger("accident|accidents|stampede|stampedes|shipwreck", 6),
      Trigger(
        "~collapse",
        4,
        .word(["building", "bridge", "mine", "roof", "tower", "stadium", "wall", "block"]),
        .not(["quake", "earthquake", "flood", "rain"])
      ),
      Trigger("gas|factory|plant|tanker|pipeline|boiler|mine|depot explosion|blast|fire|leak", 7),
      Trigger(
        "building|house|factory|market|apartment|hotel|warehouse|night-club|nightclub fire|blaze",
        6
      ),
      Trigger(
        "~explode|explosion",
        4,
        .word(["gas", "plant", "factory", "tank", "pipeline", "fireworks", "boiler", "refinery"])
      ),
    ]
  )
}
