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
      Trigger(
        "~arrest|~detain|~imprison|~jail|~capture|~apprehend|~nab * suspects|suspect|leader|leaders|members|member|commander|activists|militants|journalists",
        7
      ),
      Trigger(
        "~apprehend|~imprison|~jail|~nab|~incarcerate",
        5,
        .absent(["term", "sentence", "sentenced"])
      ),
      Trigger(
        "~sentence|~convict",
        4,
        .word(["court", "militant", "terror", "terrorism", "rebel", "activist", "prison", "jail"])
      ),
      Trigger("~crack down on", 5, .absent(["protest", "protests", "protesters"])),
      Trigger("mass arrests|detentions|roundup|round-up", 7),
      Trigger("~place|~put * under house|arrest", 6),
      Trigger(
        "police|security raid|raids|sweep|sweeps|operation",
        3,
        .word(["arrested", "detained", "suspects", "custody"])
      ),
    ]
  )
}
