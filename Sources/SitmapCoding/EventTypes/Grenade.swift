import SitmapModel

extension EventDefinition {
  /// Grenade: A grenade or other hand-thrown explosive.
  static let grenade = EventDefinition(
    "grenade",
    .remoteViolence,
    label: "Grenade",
    definition: "A grenade or other hand-thrown explosive.",
    source: "ACLED Codebook (2023), sub-event types",
    triggers: [
      Trigger("grenade|grenades attack|attacks|explosion|blast", 9),
      Trigger(
        "~throw|~hurl|~toss|~lob|~fire|~explode|~detonate * grenade|grenades",
        9,
        .notNext(["launcher"])
      ),
      Trigger(
        "grenade|grenades",
        6,
        .not([
          "smoke", "stun", "propelled", "rocket-propelled", "launchers", "seized", "tear", "cache",
          "found", "recovered", "launcher", "stinger", "flashbang", "holy", "pin",
        ]),
        .absent(Vocabulary.finds)
      ),
      Trigger("grenade|grenades * ~throw|~hurl|~toss|~lob|~explode|~detonate|~go", 9),
      Trigger("hand|fragmentation grenade|grenades", 6, .absent(Vocabulary.finds)),
      Trigger("attacked|attack|attacks * with grenades|grenade", 8),
    ]
  )
}
