import SitmapModel

extension EventDefinition {
  /// Earthquake: The ground shakes.
  static let earthquake = EventDefinition(
    "earthquake",
    .hazard,
    label: "Earthquake",
    definition: "The ground shakes.",
    source: "UNDRR and ISC, Hazard definition and classification review (2020)",
    triggers: [
      Trigger(
        "earthquake|earthquakes|quake|quakes|tremor|tremors|aftershock|aftershocks|seismic",
        8,
        .not(["political", "diplomatic"])
      ),
      Trigger("magnitude", 4, .word(["quake", "earthquake", "scale"])),
    ]
  )
}
