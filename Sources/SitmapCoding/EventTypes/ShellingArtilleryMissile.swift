import SitmapModel

extension EventDefinition {
  /// Shelling, artillery or missile attack: Long-range weapons fired from the ground or a ship.
  static let shellingArtilleryMissile = EventDefinition(
    "shelling_artillery_missile",
    .remoteViolence,
    label: "Shelling, artillery or missile attack",
    definition: "Long-range weapons fired from the ground or a ship.",
    source: "ACLED Codebook (2023), sub-event types",
    triggers: [
      Trigger("~shell", 7, .notNext(["out", "company"]), .notBefore(["oil", "egg"])),
      Trigger("shelling|shellfire|artillery|bombardment|howitzers", 6),
      Trigger(
        "~fire|~launch * mortar|mortars|rocket|rockets|missile|missiles|shells|artillery|rounds|howitzer|howitzers",
        8,
        .not(["anti-tank", "test", "tests", "tested", "live", "rubber", "blank", "warning"])
      ),
      Trigger(
        "mortar|rocket|rockets|missile|missiles|artillery|shell|shells|mortars ~hit|~strike|~land|~fall|~slam|~crash|~explode|~kill",
        8
      ),
      Trigger(
        "mortar|rocket|missile|artillery|tank attack|attacks|fire|barrage|salvo|shells|shell|strike|strikes|bombardment|shelling",
        7
      ),
      Trigger(
        "mortar|mortars|rockets",
        5,
        .notNext(["and"]),
        .not([
          "sending", "sends", "shipment", "seized", "cache", "found", "sell", "selling",
          "propelled",
        ])
      ),
      Trigger("missile|missiles were|was fired|launched", 8),
      Trigger(
        "missile|missiles|rocket|rockets strike|strikes|attack|attacks|fire|barrage|barrages",
        8,
        .notNext(["launcher", "launchers", "force", "forces", "system", "systems"])
      ),
      Trigger("~bombard|~shell", 7, .notNext(["company"]), .notBefore(["oil"])),
      Trigger("gunners|artillerymen ~hit|~strike|~shell|~fire|~target", 7),
      Trigger("~pound", 6, .agent(["artillery", "tanks", "mortars", "gunners", "tank", "guns"])),
      Trigger(
        "missile|rocket|shell|mortar|projectile ~destroy|~damage|~wound|~injure|~strike|~target|~explode|~impact",
        8
      ),
      Trigger("missile|rocket|shell|projectile fired|launched by|at|from|into|towards", 8),
      Trigger(
        "mortar|artillery|tank|rocket rounds|shells|projectiles|grenades|fire",
        6,
        .not([
          "send", "sent", "supply", "worth", "batch", "deliver", "package", "shipment", "sell",
          "sold",
        ])
      ),
      Trigger("~come|~be under shelling|bombardment|artillery|mortar|rocket", 8),
      Trigger("~rain|~lob shells|rockets|mortars|missiles", 8),
      Trigger(
        "rpg|rpgs|bazooka|rocket-propelled",
        5,
        .absent(Vocabulary.finds),
        .absent(["fought", "clashed", "battle", "gun-battle", "battles"])
      ),

      Trigger(
        "grad|grads|katyusha|katyushas|himars|iskander|iskanders|scud|scuds salvo|salvoes|salvos|rocket|rockets|barrage|fire|missile|missiles|strike|strikes|shells",
        8,
        .notNext(["system", "systems", "launcher", "launchers", "battery", "batteries"])
      ),
      Trigger(
        "salvo|salvoes|salvos|volley|volleys|barrage|barrages",
        5,
        .word([
          "rocket", "rockets", "grad", "grads", "missile", "missiles", "shell", "shells", "mortar",
          "mortars", "artillery", "gun", "guns",
        ]),
        .absent(["stones", "insults", "questions"])
      ),
      Trigger("tank|tanks * ~fire|~shell|~shoot", 6, .notNext(["engine"])),
      Trigger(
        "~hit|~strike",
        4,
        .unreal,
        .place,
        .absent(Vocabulary.naturalCauses),
        .absent(Vocabulary.stoppages),
        .not(["deal", "balance", "agreement", "target", "record", "note", "bargain", "wall"])
      ),

      Trigger(
        "~hit|~strike|~kill|~wound|~injure|~damage|~destroy by * shell|shells|rocket|rockets|mortar|mortars|missile|missiles|artillery|shellfire",
        8
      ),
      Trigger(
        "rounds|projectiles|projectile|cannon|incoming ~land|~fall|~hit|~strike|~slam|~crash",
        7,
        .absent(["boxing"])
      ),
      Trigger(
        "gunboat|gunboats|warship|warships|frigate ~shell|~fire|~bombard|~hit|~pound|~strafe",
        7
      ),
      Trigger(
        "ballistic|cruise|hypersonic missile|missiles",
        6,
        .absent([
          "launch", "program", "programme", "space", "capability", "capable", "arsenal",
          "test", "tests", "tested", "test-fired", "interceptor", "sale", "seized", "shipment",
        ])
      ),
      Trigger(
        "~shower|~hammer|~plaster|~batter with|by|from * shells|rockets|artillery|mortars|missiles|howitzers",
        8
      ),
      Trigger("under|to|by|from * shellfire|bombardment", 6),

      Trigger("howitzer|cannon|gun|naval fire|rounds|shells", 6, .absent(["open", "opened"])),
      Trigger("missile|missiles|rocket|rockets|shell|shells ~come down|in", 8),

      Trigger(
        "missile|missiles|rocket|rockets|shell|shells|mortar ~level|~flatten|~demolish|~tear|~rip|~obliterate|~gut|~set|~wreck",
        8
      ),
    ]
  )
}
