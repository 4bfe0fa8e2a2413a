import SitmapModel

extension EventDefinition {
  /// Arrests: State or other forces detain people of importance or in number.
  static let arrests = EventDefinition(
    "arrests",
    .strategic,
    label: "Arrests",
    definition: "State or other forces detain people of importance or in number.",
    source: "ACLED Codebook (2023), sub-event types",
    triggers: [
      Trigger("~arrest|~detain", 6, .not(["cardiac"])),
      Trigger(
        "arrest|arrests|detention",
        5,
        .notBefore(["cardiac", "house", "under"]),
        .notNext(["warrant", "warrants", "centre", "center"])
      ),
      Trigger("~round up", 6),
      Trigger("~take * into|in custody", 6),
      Trigger("~take dozens|hundreds|scores of", 5, .word(["raids"])),
    ]
  )
}
