import SitmapModel

extension EventDefinition {
  /// Mob violence: Rioters attack other rioters, civilians, property or armed groups.
  static let mobViolence = EventDefinition(
    "mob_violence",
    .riot,
    label: "Mob violence",
    definition: "Rioters attack other rioters, civilians, property or armed groups.",
    source: "ACLED Codebook (2023), sub-event types",
    triggers: [
      Trigger("mob|mobs|vigilantes|vigilante", 7, .notNext(["boss"])),
      Trigger(
        "communal|ethnic|sectarian|intercommunal|inter-communal|tribal violence|clashes|clash|riots|rioting|fighting",
        8
      ),
      Trigger("~lynch|lynching|lynchings", 7),
      Trigger("~pelt stones * each|other", 8),
      Trigger("angry crowd|residents|villagers", 5),
    ]
  )
}
