import SitmapModel

extension EventDefinition {
  /// Chemical weapon: Toxic chemicals used as a weapon.
  static let chemicalWeapon = EventDefinition(
    "chemical_weapon",
    .remoteViolence,
    label: "Chemical weapon",
    definition: "Toxic chemicals used as a weapon.",
    source: "ACLED Codebook (2023), sub-event types",
    triggers: [
      Trigger(
        "chemical attack|attacks|weapon|weapons",
        8,
        .not(["prohibition", "destroy", "stockpile", "destruction", "convention"])
      ),
      Trigger(
        "chlorine|sarin|mustard|nerve|poison|poisonous|toxic gas|agent|attack|attacks|bomb",
        9,
        .notNext(["leak"])
      ),
      Trigger("chlorine|sarin", 7),
      Trigger("~gas", 5, .word(["chemical", "sarin", "chlorine", "kurds", "villagers"])),
      Trigger("~use|~drop|~fire * chemical|chlorine|sarin|mustard|poison", 8),
      Trigger("gas|chemical attack|attacks", 8, .not(["tear"])),

      Trigger(
        "chlorine|sarin|mustard|phosphorus|toxic|poison shells|shell|rockets|bombs|barrels|canisters",
        9
      ),
    ]
  )
}
