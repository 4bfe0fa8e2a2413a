import SitmapModel

extension EventDefinition {
  /// Air or drone strike: Aircraft, crewed or not, attack targets on the ground or at sea.
  static let airDroneStrike = EventDefinition(
    "air_drone_strike",
    .remoteViolence,
    label: "Air or drone strike",
    definition: "Aircraft, crewed or not, attack targets on the ground or at sea.",
    source: "ACLED Codebook (2023), sub-event types",
    triggers: [
      Trigger(
        "air|drone|missile strike|strikes|raid|raids|attack|attacks|bombardment|bombardments|bombing",
        8
      ),
      Trigger("air|aerial bombing|bombardment|raid|raids|campaign|bombardments", 8),
      Trigger("airstrike|airstrikes|air-strike|air-strikes|airstrikes", 8),
      Trigger(
        "~bomb|~pound|~strike|~hit|~target|~attack|~bombard|~destroy",
        7,
        .word([
          "jets", "jet", "warplanes", "warplane", "aircraft", "drone", "drones", "planes",
          "helicopter", "helicopters", "fighter-bombers", "bombers", "airstrikes", "aerial",
        ]),
        .notBefore(["suicide", "car", "truck"])
      ),
      Trigger(
        "strike|strikes",
        5,
        .not([
          "hunger", "general", "workers", "union", "unions", "labour", "labor", "transport",
          "teachers", "doctors", "nurses", "deal", "balance", "missile", "lightning", "lucky",
          "rate", "call", "called", "bus",
        ])
      ),
      Trigger("barrel bomb|bombs", 8),
      Trigger("~drop * bomb|bombs|munitions|leaflets", 7, .not(["leaflets", "nuclear"])),
      Trigger("drone|drones ~hit|~strike|~attack|~target|~slam|~crash", 8),
    ]
  )
}
