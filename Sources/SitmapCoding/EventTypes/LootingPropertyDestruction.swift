import SitmapModel

extension EventDefinition {
  /// Looting or property destruction: Property is looted, burnt or destroyed without an attack on people.
  static let lootingPropertyDestruction = EventDefinition(
    "looting_property_destruction",
    .strategic,
    label: "Looting or property destruction",
    definition: "Property is looted, burnt or destroyed without an attack on people.",
    source: "ACLED Codebook (2023), sub-event types",
    triggers: [
      Trigger("~loot|~pillage|~plunder|~ransack|looting", 7),
      Trigger("~torch", 6),
      Trigger("~set|setting * alight|ablaze", 6),
      Trigger("~set * fire to|on", 6),
      Trigger("~set * on fire", 6),
      Trigger(
        "~burn|~raze|~demolish|~bulldoze|~vandalise|~vandalize * house|houses|home|homes|village|villages|shops|cars|church|churches|mosque|property|properties|buildings|school|schools|crops|market|town",
        6,
        .not(["wildfire", "bushfire", "wildfires", "forest"])
      ),
      Trigger(
        "~steal|~rob",
        5,
        .word(["bank", "gunmen", "armed", "cattle", "militants", "shops", "robbers", "livestock"])
      ),
      Trigger("wanton|property destruction", 5),
      Trigger("arson", 6),
    ]
  )
}
