import SitmapModel

extension EventDefinition {
  /// Abduction or forced disappearance: People are taken by force or made to disappear.
  static let abduction = EventDefinition(
    "abduction",
    .violenceAgainstCivilians,
    label: "Abduction or forced disappearance",
    definition: "People are taken by force or made to disappear.",
    source: "ACLED Codebook (2023), sub-event types",
    triggers: [
      Trigger("~abduct|~kidnap", 8),
      Trigger("abduction|abductions|kidnapping|kidnappings", 7),
      Trigger("~take|~hold * hostage|hostages|captive", 7),
      Trigger("~seize * hostages|hostage|students|girls|passengers", 7),
      Trigger("forced|enforced disappearance|disappearances", 7),
      Trigger("hostage|hostages", 4, .not(["released", "freed", "rescue", "rescued", "release"])),
    ]
  )
}
