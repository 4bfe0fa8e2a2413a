import SitmapModel

extension EventDefinition {
  /// Landslide: Earth, mud, rock or snow slides.
  static let landslide = EventDefinition(
    "landslide",
    .hazard,
    label: "Landslide",
    definition: "Earth, mud, rock or snow slides.",
    source: "UNDRR and ISC, Hazard definition and classification review (2020)",
    triggers: [
      Trigger(
        "landslide|landslides|mudslide|mudslides|rockslide|avalanche|avalanches|mudflow|mudflows|rockfall|landslip|landslips",
        8
      ),
      Trigger("torrents|torrent|wall of mud|rocks|earth|rubble", 6),
      Trigger("mud|land|rock|snow|debris slide|slides|flow|flows", 7),
      Trigger("hillside|slope|hill|mountainside ~collapse|~slide|~give", 7),

      Trigger(
        "~slide|~slip|~crash|~tumble|~come into|onto|down",
        5,
        .word([
          "mud", "mine", "slope", "slopes", "tailings", "soil", "hillside", "hillsides", "mudslide",
          "boulders", "mountainside", "scree",
        ])
      ),
      Trigger("hillside|slope|hill|mountainside|cliff * ~slip|~collapse|~slide|~subside", 6),
      Trigger("collapse of|on * slope|hillside|hill|cliff|mountainside", 7),
      Trigger("slope|hillside|cliff collapse|collapses|failure", 7),
    ]
  )
}
