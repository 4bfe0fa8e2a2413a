import SitmapModel

extension EventDefinition {
  /// Drought: Water is lacking over a long time.
  static let drought = EventDefinition(
    "drought",
    .hazard,
    label: "Drought",
    definition: "Water is lacking over a long time.",
    source: "UNDRR and ISC, Hazard definition and classification review (2020)",
    triggers: [
      Trigger("drought|droughts", 7),
      Trigger("crop failure|failures", 5),
      Trigger("famine", 6),
      Trigger("lack|shortage of rain|water", 4),
      Trigger(
        "prolonged|severe|acute drought|dry|food spell|crisis|insecurity|shortage|shortages",
        5
      ),
      Trigger("rains|rain|monsoon * ~fail", 6),
      Trigger("failed rains|rainy|harvest|harvests|crops", 5),
      Trigger("water|food shortage|shortages|scarcity", 5),
      Trigger("~fail of rains", 6),
      Trigger("wells|reservoirs|rivers|springs|boreholes * ~dry|~run dry|up", 5),

      Trigger(
        "~wither|~parch",
        4,
        .word([
          "crops", "maize", "fields", "pasture", "rain", "rains", "harvest", "cattle", "wheat",
        ])
      ),
      Trigger("drought-hit|drought-stricken|rainless", 5),
      Trigger("~die of thirst", 5, .word(["cattle", "livestock", "goats", "camels", "animals"])),

      Trigger(
        "no|little|scant|without * rain|rains|rainfall",
        6,
        .word([
          "hunger", "drought", "crops", "harvest", "years", "months", "season", "cattle", "wells",
          "pasture",
        ])
      ),
    ]
  )
}
