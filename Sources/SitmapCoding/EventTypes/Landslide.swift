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
      )
    ]
  )
}
