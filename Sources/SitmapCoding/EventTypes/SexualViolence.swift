import SitmapModel

extension EventDefinition {
  /// Sexual violence: Sexual violence against a person by an armed or organised actor.
  static let sexualViolence = EventDefinition(
    "sexual_violence",
    .violenceAgainstCivilians,
    label: "Sexual violence",
    definition: "Sexual violence against a person by an armed or organised actor.",
    source: "ACLED Codebook (2023), sub-event types",
    triggers: [
      Trigger("~rape|rapes|gang-raped|gang-rape", 8, .notNext(["seed", "seeds"])),
      Trigger(
        "sexual|sexually violence|assault|assaults|abuse|assaulted|abused|slavery|slaves|enslaved",
        8
      ),
      Trigger("~molest|~sodomize|~sodomise", 7),
      Trigger("sexual|gender-based attack|attacks|crimes|assault|abuse|harassment|exploitation", 7),
      Trigger("~force into prostitution|marriage|slavery", 7),

      Trigger(
        "~violate",
        6,
        .word(["women", "girls", "girl", "woman"]),
        .absent(["ceasefire", "truce"])
      ),
    ]
  )
}
