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
      Trigger("shelling|shellfire|artillery|bombardment", 6),
      Trigger(
        "~fire|~launch * mortar|mortars|rocket|rockets|missile|missiles|shells|artillery|rounds",
        8,
        .not(["anti-tank", "test", "tests", "tested"])
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
    ]
  )
}
