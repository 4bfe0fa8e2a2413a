import SitmapModel

extension EventDefinition {
  /// Headquarters or base established: An armed group sets up a base or headquarters.
  static let headquartersEstablished = EventDefinition(
    "headquarters_established",
    .strategic,
    label: "Headquarters or base established",
    definition: "An armed group sets up a base or headquarters.",
    source: "ACLED Codebook (2023), sub-event types",
    triggers: [
      Trigger(
        "~set up|~establish|~build|~open|~construct * base|bases|outpost|headquarters|post|posts|camp|point|points|checkpoint|checkpoints",
        7,
        .word(Vocabulary.armed),
        .not(["refugee", "relief", "displaced", "idp", "vaccination", "polling", "medical"])
      ),
      Trigger("~set up * observation|military|army|security|check", 8),
      Trigger(
        "~set|~build|~establish|~construct * observation|military post|point|points|base|outpost",
        8
      ),
      Trigger(
        "~set up|~establish|~build|~construct * barracks|garrison|outposts|camps|base|bases|post",
        7,
        .word(Vocabulary.armed)
      ),
      Trigger(
        "~establish|~build|~construct|~open * barracks|garrison|base|bases|outpost|outposts|military|naval",
        7,
        .word(Vocabulary.armed),
        .notNext(["relations", "ties"])
      ),

      Trigger(
        "base|bases|outpost|barracks|garrison|headquarters ~open",
        7,
        .absent(["fire", "rumours", "refugees"])
      ),
      Trigger(
        "~establish|~build|~construct|~pitch * camp|camps|checkpoint|checkpoints|post|posts|headquarters|stronghold",
        6,
        .word(Vocabulary.armed),
        .not([
          "refugee", "relief", "displaced", "idp", "vaccination", "polling", "medical", "police",
        ])
      ),
      Trigger(
        "~make * its|their capital|headquarters|base|stronghold|seat",
        6,
        .word(Vocabulary.armed)
      ),

      Trigger(
        "~inaugurate|~open|~unveil * base|camp|barracks|headquarters|outpost|garrison",
        6,
        .word(["military", "army", "naval", "air", "troops", "soldiers", "forces", "commander"])
      ),
      Trigger("~make * command|headquarters|hq post|there", 6, .absent(["journalists"])),
      Trigger(
        "~set|~put|~have up|established * headquarters|base|command",
        6,
        .actor(Vocabulary.armedTypes)
      ),
    ]
  )
}
