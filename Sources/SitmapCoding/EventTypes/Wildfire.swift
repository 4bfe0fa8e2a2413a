import SitmapModel

extension EventDefinition {
  /// Wildfire: Fire burns vegetation.
  static let wildfire = EventDefinition(
    "wildfire",
    .hazard,
    label: "Wildfire",
    definition: "Fire burns vegetation.",
    source: "UNDRR and ISC, Hazard definition and classification review (2020)",
    triggers: [
      Trigger("wildfire|wildfires|bushfire|bushfires", 8),
      Trigger("forest|bush|brush|wild|grass|peat fire|fires|blaze|blazes", 8),
      Trigger(
        "fires|blaze|blazes",
        4,
        .word([
          "acres", "hectares", "forest", "firefighters", "bushland", "burned", "burning",
          "fiercely",
        ]),
        .not(["factory", "building", "apartment", "hotel", "market", "shop"])
      ),
      Trigger("fires are|were|have * burning", 6),
      Trigger(
        "fire|fires|blaze|blazes|flames * hectares|acres|homes|bushland",
        5,
        .absent(["opened", "soldiers", "rebels", "shells"])
      ),
      Trigger("wildland|uncontrolled|rapidly growing|raging fire|fires", 7),

      Trigger(
        "flames|inferno|blaze ~race|~tear|~sweep|~rip|~roar|~consume|~devour|~leap",
        6,
        .absent([
          "building", "factory", "market", "warehouse", "hotel", "apartment", "camp", "nightclub",
          "shelters", "tents", "dormitory", "school", "hospital",
        ])
      ),

      Trigger(
        "fire|fires|flames",
        4,
        .word([
          "containment", "wind-driven", "hectares", "acres", "pine", "heath", "hillsides",
          "wildland",
        ]),
        .absent([
          "factory", "market", "apartment", "warehouse", "soldiers", "rebels", "shells", "opened",
          "house", "houses", "kitchen", "building", "ceasefire",
        ])
      ),
    ]
  )
}
