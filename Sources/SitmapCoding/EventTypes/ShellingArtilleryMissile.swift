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
      Trigger("mortar|artillery|tank|rocket rounds|shells|projectiles|grenades|fire", 6),
      Trigger("~come|~be under shelling|bombardment|artillery|mortar|rocket", 8),
      Trigger("~rain|~lob shells|rockets|mortars|missiles", 8),
      Trigger(
        "rpg|rpgs|bazooka|rocket-propelled",
        5,
        .absent(Vocabulary.finds),
        .absent(["fought", "clashed", "battle", "gun-battle", "battles"])
      ),
    ]
  )
}
