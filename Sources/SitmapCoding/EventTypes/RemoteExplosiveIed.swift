import SitmapModel

extension EventDefinition {
  /// Remote explosive, landmine or IED: A planted or remotely set off explosive goes off.
  static let remoteExplosiveIed = EventDefinition(
    "remote_explosive_ied",
    .remoteViolence,
    label: "Remote explosive, landmine or IED",
    definition: "A planted or remotely set off explosive goes off.",
    source: "ACLED Codebook (2023), sub-event types",
    triggers: [
      Trigger("roadside bomb|bombs|bombing|bombings|explosion|blast|mine", 8),
      Trigger("improvised explosive device|devices", 8, .notNext(["was", "found"])),
      Trigger(
        "ied|ieds|landmine|landmines|mine|mines ~explode|~detonate|~kill|~blast|~hit|~go|~wound",
        8
      ),
      Trigger("~hit|~strike|~step * mine|landmine|ied|bomb", 7),
      Trigger(
        "car|truck|parcel|motorcycle|vehicle|petrol|nail|magnetic|sticky|time|pipe bomb|bombs|bombing|bombings",
        7
      ),
      Trigger(
        "bomb|bombs|device|explosives ~explode|~detonate|~go|~kill|~blast|~rip|~tear|~hit",
        7
      ),
      Trigger("bomb|bombs|explosive attack|attacks|blast|blasts|explosion|explosions", 7),
      Trigger("~plant|~place * bomb|bombs|explosive|explosives|mine|mines", 6),
      Trigger("bombing|bombings", 6, .notBefore(["suicide", "aerial", "air"])),
      Trigger(
        "explosion|explosions|blast|blasts",
        4,
        .not([
          "gas", "factory", "plant", "tanker", "pipeline", "boiler", "cylinder", "mine", "volcano",
          "accident", "population", "cases", "number", "welding", "nuclear",
        ])
      ),
      Trigger(
        "landmine|landmines|ied|ieds",
        5,
        .not([
          "found", "defused", "cleared", "clearing", "clearance", "discovered", "removed",
          "removal",
        ])
      ),
      Trigger(
        "~bomb",
        5,
        .notBefore(["suicide"]),
        .not(["jets", "warplanes", "planes", "aircraft"])
      ),
      Trigger("booby trap|traps", 6),
    ]
  )
}
