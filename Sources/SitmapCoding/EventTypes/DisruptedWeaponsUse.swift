import SitmapModel

extension EventDefinition {
  /// Disrupted weapons use: Weapons or an attack are found, seized, intercepted or made safe before use.
  static let disruptedWeaponsUse = EventDefinition(
    "disrupted_weapons_use",
    .strategic,
    label: "Disrupted weapons use",
    definition: "Weapons or an attack are found, seized, intercepted or made safe before use.",
    source: "ACLED Codebook (2023), sub-event types",
    triggers: [
      Trigger("~intercept|~defuse|~foil|~thwart|~disarm", 7, .notNext(["call", "calls"])),
      Trigger(
        "~neutralise|~neutralize",
        6,
        .word([
          "bomb", "bombs", "device", "devices", "explosive", "explosives", "mine", "mines",
          "missile", "missiles", "drone", "drones",
        ])
      ),
      Trigger(
        "~shoot|~bring down",
        6,
        .word(["drone", "drones", "missile", "missiles", "rocket", "rockets", "uav", "uavs"])
      ),
      Trigger(
        "~seize|~find|~discover|~recover|~confiscate|~capture|~uncover * weapons|arms|explosives|ammunition|explosive|bomb|rockets|firearms|cache|pistols|rifles|devices|guns|hideout|stash|packages",
        8
      ),
      Trigger(
        "weapons|arms|cache|stash|firearms|explosives|ammunition|ammunitions|devices|bomb|mines|device|landmines|packages|ied|pistols|bullets|cartridges|rounds|grenades|guns|rifles * ~seize|~find|~recover|~discover|~confiscate|~clear|~intercept|~capture|~defuse|~remove",
        8
      ),
      Trigger("cache|stash of * weapons|arms|firearms|ammunition|explosives", 8),
      Trigger("controlled|bomb detonation|disposal", 6),
    ]
  )
}
