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
      Trigger(
        "~plant|~place|~put|~lay|~leave|~bury|~hide * bomb|bombs|explosive|explosives|mine|mines",
        6
      ),
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
      Trigger("~dynamite", 7),
      Trigger(
        "dynamite attack|attacks|charge|charges|explosion|explosions|stick|sticks",
        7,
        .absent(Vocabulary.finds)
      ),
      Trigger("explosive device|devices|charge|charges|package", 5, .absent(Vocabulary.finds)),
      Trigger("~set|~setting off * bomb|bombs|explosive|explosives|charge|charges|device", 7),
      Trigger("bomb|bombs|explosives|device|devices|dynamite|charge|charges * ~set off", 7),
      Trigger(
        "~explode|~detonate|~trigger * bomb|bombs|device|devices|charge|charges|explosives",
        7
      ),
      Trigger(
        "~blow up",
        6,
        .not(["himself", "herself", "themselves"]),
        .absent(["photo", "balloon", "volcano", "suicide"])
      ),
      Trigger("bomb|bombs|blast|explosion * ~rock|~shake|~destroy|~damage|~injure|~wound", 7),
      Trigger(
        "~explode",
        4,
        .word([
          "bomb", "device", "mine", "landmine", "vehicle", "dynamite",
          "bus", "planted", "roadside", "guerrillas", "terrorists", "militants", "rebels",
        ])
      ),
      Trigger(
        "mine|landmine|mines|landmines",
        4,
        .word(["exploded", "planted", "stepped", "hit", "ran", "struck", "detonated", "off"]),
        .absent(["coal", "gold", "copper", "miners", "silver", "diamond"])
      ),
      Trigger("bomb|bombs * went|gone|goes|going off", 7),
      Trigger("mine|landmine|device|ied|explosives * went|goes|going off", 7),
      Trigger("~hit|~strike|~drive|~run * improvised|roadside|land explosive|bomb|mine", 8),
      Trigger("~hit|~strike|~drive|~run over|into|on|onto * mine|landmine|ied|bomb", 8),
      Trigger("letter|vehicle-borne|vbied|vbieds|vehicle-bomb|car-bomb|carbomb", 7),
      Trigger(
        "~sabotage|sabotage",
        5,
        .word([
          "power", "bridge", "pipeline", "line", "lines", "pylon",
          "pylons", "tower", "towers", "railway", "oil", "energy", "guerrillas", "rebels",
        ])
      ),
      Trigger("bomb|explosive|terrorist|incendiary attack|attacks", 6, .not(["suicide"])),
      Trigger(
        "mine|mines|landmine|landmines|shell|shells|ordnance|munition|munitions|grenade|bomblet|booby-trap left|planted|buried|laid|unexploded|hidden|scattered|concealed|sown",
        5,
        .word([
          "killed", "killing", "wounded", "injured", "maimed", "exploded", "blew", "died",
          "injuring", "wounding",
        ])
      ),
      Trigger(
        "unexploded|abandoned|leftover ordnance|munition|munitions|shell|shells|bomb",
        5,
        .word(["killed", "killing", "wounded", "injured", "maimed", "exploded", "died", "injuring"])
      ),
      Trigger(
        "booby-trapped|bomb-laden|explosives-laden|explosive-laden|booby-trap|booby-traps",
        7,
        .absent(Vocabulary.finds)
      ),
      Trigger(
        "packed|laden|rigged|loaded with explosives|dynamite|gas",
        6,
        .absent(Vocabulary.finds)
      ),

      Trigger(
        "~step|~tread|~drive|~ride|~walk|~run|~go on|onto|over|into * mine|landmine|device|ied|bomb|shell|grenade|munition|ordnance",
        8
      ),
      Trigger(
        "~blow|~tear apart|up",
        5,
        .word(["mine", "landmine", "bomb", "ied", "device", "explosive", "explosives"])
      ),
      Trigger(
        "explosives|bomb|bombs|device|charge|charges hidden|concealed|left|planted|placed|attached|stuffed|fixed",
        6,
        .absent(Vocabulary.finds)
      ),
      Trigger(
        "war|explosive|cluster remnant|remnants|bomblet|bomblets|submunition|submunitions",
        5,
        .word([
          "killed", "killing", "wounded", "injured", "maimed", "exploded", "went", "blew", "died",
        ])
      ),

      Trigger(
        "roadside|explosive|incendiary|homemade|home-made device|devices|charge|charges",
        6,
        .absent(Vocabulary.finds)
      ),
    ]
  )
}
