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
        "air|drone|aerial strike|strikes|raid|raids|attack|attacks|bombardment|bombardments|bombing",
        8
      ),
      Trigger("air|aerial bombing|bombardment|raid|raids|campaign|bombardments", 8),
      Trigger("airstrike|airstrikes|air-strike|air-strikes|airstrikes", 8),
      Trigger(
        "~bomb|~pound|~strike|~hit|~target|~attack|~bombard|~destroy|~blast|~flatten|~level|~rocket|~raid|~shatter|~wreck",
        7,
        .agent([
          "jets", "jet", "warplanes", "warplane", "aircraft", "drone", "drones", "planes",
          "helicopter", "helicopters", "fighter-bombers", "bombers", "airstrikes", "aerial", "uav",
          "uavs", "fpv", "shahed", "shaheds", "quadcopter", "quadcopters", "mig", "migs", "mirage",
          "sukhoi", "f-16", "f-16s", "gunship", "gunships", "chopper", "choppers", "airmen",
          "pilots",
        ]),
        .notBefore(["suicide", "car", "truck"])
      ),
      Trigger(
        "strike|strikes",
        5,
        .absent(Vocabulary.stoppages),
        .not(["deal", "balance", "missile", "lightning", "lucky", "rate", "call", "called", "bus"]),
        .word(Vocabulary.bombarded)
      ),
      Trigger("barrel bomb|bombs", 8),
      Trigger("~drop * bomb|bombs|munitions|leaflets", 7, .not(["leaflets", "nuclear"])),
      Trigger("bomb|bombs|munitions|barrels was|were|been dropped", 8, .absent(["nuclear"])),
      Trigger("drone|drones ~hit|~strike|~attack|~target|~slam|~crash", 8),
      Trigger("~carry out|~conduct|~launch|~stage|~mount * air|drone strikes|strike|raids|raid", 8),
      Trigger(
        "drone|drones|quadcopter|aircraft|helicopter|plane ~drop * explosives|grenade|grenades|munition|munitions|bomb|bombs",
        8
      ),
      Trigger("~strafe", 7, .notBefore(["police"])),
      Trigger("bombed|strafed|attacked|hit|struck from the air", 8),
      Trigger("~bomb|~pound|~hit|~attack from the air", 8),
      Trigger("aerial|air|helicopter gunship|attack|strike|fire|assault", 7, .notNext(["carrier"])),
      Trigger("helicopter|gunship|plane|jet|aircraft ~fire|~strafe|~rocket|~open", 7),
      Trigger("kamikaze|shahed|loitering|explosive drone|drones|munition|munitions", 7),
      Trigger("glide|guided|vacuum|cluster bomb|bombs", 7, .absent(["seized", "found", "export"])),
      Trigger("~rain bombs|bomb|missiles", 7),
      Trigger(
        "warplanes|warplane|jets|aircraft|planes|helicopters|gunships * ~raid|~pound|~target|~attack|~hit|~strike|~bomb|~strafe|~rocket",
        7
      ),

      Trigger(
        "raid|raids|strike|strikes|attack|attacks by drone|drones|aircraft|jets|warplanes|helicopters|planes",
        8
      ),
      Trigger("raid|raids|strike|strikes|attack|attacks from the air", 8),

      Trigger("bombing|bomber run|runs|sortie|sorties|raid|raids", 8),
      Trigger("~fly * sorties|bombing|raids", 7, .absent(["relief", "aid"])),
      Trigger(
        "fpv|shahed|kamikaze|uav|uavs|shaheds|quadcopter ~hit|~strike|~kill|~attack|~slam|~explode|~crash|~land",
        8
      ),
      Trigger(
        "bombs|missiles|munitions from * aircraft|drone|drones|jets|warplanes|helicopter|helicopters|plane",
        8
      ),

      Trigger("bombardment|fire|bombed|attack|attacks|pounding from the air", 9),
      Trigger(
        "~launch|~fire|~send|~unleash * drones|drone|uavs|shaheds",
        8,
        .absent(["test", "tests", "tested", "sell", "sale", "shipment", "aid", "supplied"])
      ),

      Trigger(
        "~strike|~hit|~attack|~target|~bomb|~pound * targets|positions|sites|infrastructure|hideouts|depots|launchers|compounds",
        7,
        .actor([.state, .external]),
        .absent([
          "artillery", "shelling", "cyber", "protesters", "mortar", "ground", "rockets", "ambush",
        ])
      ),
    ]
  )
}
