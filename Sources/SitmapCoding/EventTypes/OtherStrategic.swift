import SitmapModel

extension EventDefinition {
  /// Other strategic development: Something of weight for the conflict that fits no other type.
  static let otherStrategic = EventDefinition(
    "other_strategic",
    .strategic,
    label: "Other strategic development",
    definition: "Something of weight for the conflict that fits no other type.",
    source: "ACLED Codebook (2023), sub-event types",
    triggers: [
      Trigger("mass grave|graves", 7),
      Trigger("state of emergency|siege|war", 5, .not(["lifted"])),
      Trigger("martial law", 5),
      Trigger("coup|coups", 5, .notNext(["d'etat-major"])),
      Trigger("~declare war|independence|caliphate", 6),
    ]
  )
}
