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
      Trigger("~deactivate|~diffuse * bomb|device|explosive|mine|bombs", 8),
      Trigger(
        "~prevent|~avert|~abort|~stop * bomb|bombing|attack|plot",
        6,
        .absent(["aid", "convoy"])
      ),
      Trigger("plot|attack|bombing * ~foil|~thwart|~avert", 8),
      Trigger(
        "arms|weapons|ammunition|explosives cache|caches|depot|dump|arsenal|haul",
        6,
        .absent(["exploded", "explosion", "blast"])
      ),
      Trigger(
        "~seize|~find|~discover|~recover|~confiscate|~capture|~uncover|~unearth * kalashnikov|kalashnikovs|ak-47|ak-47s|grenades|mortars|dynamite|missiles|launchers|war|materiel|shotgun|revolver|revolvers|rpgs|drugs",
        8
      ),
      Trigger(
        "grenades|rpgs|missiles|machine-guns|revolvers|mortars|dynamite|launchers|kalashnikovs|carbine * ~seize|~find|~recover|~discover|~confiscate|~capture",
        8
      ),
      Trigger(
        "~shoot|~bring|~knock|~down|~destroy * drone|drones|missile|missiles|rocket|rockets|uav|projectiles",
        6,
        .agent([
          "defence", "defense", "defences", "defenses", "air-defence", "interceptors", "dome",
          "system", "systems", "army", "forces", "military",
        ])
      ),
      Trigger("~carry|~conduct out * controlled|explosion", 4, .word(["controlled"])),

      Trigger(
        "~make safe",
        7,
        .word([
          "belt", "bomb", "bombs", "device", "devices", "explosive", "explosives", "mine", "mines",
          "shell", "ordnance", "warhead",
        ])
      ),
      Trigger(
        "~unearth|~dig * cache|weapons|arms|rifles|ammunition|explosives|rockets|launchers",
        8
      ),

      Trigger(
        "~bring|~shoot|~knock down",
        6,
        .agent([
          "defences", "defenses", "air-defence", "interceptors", "gunners", "defence", "defense",
        ])
      ),
    ]
  )
}
