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
      Trigger("~shake|~rattle|~jolt", 4, .word(["magnitude", "richter", "quake", "earthquake"])),
      Trigger("magnitude|magnitude-6|magnitude-7", 6, .word(["earthquake", "quake", "tremor"])),

      Trigger("ground ~shake|~move|~tremble|~sway", 6),
      Trigger("temblor|temblors|foreshock|foreshocks", 8),
    ]
  )
}
