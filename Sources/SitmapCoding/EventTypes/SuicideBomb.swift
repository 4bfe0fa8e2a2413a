import SitmapModel

extension EventDefinition {
  /// Suicide bomb: An attacker dies with the explosive that he or she carries or drives.
  static let suicideBomb = EventDefinition(
    "suicide_bomb",
    .remoteViolence,
    label: "Suicide bomb",
    definition: "An attacker dies with the explosive that he or she carries or drives.",
    source: "ACLED Codebook (2023), sub-event types",
    triggers: [
      Trigger(
        "suicide bomb|bombs|bomber|bombers|bombing|bombings|attack|attacks|attacker|attackers|blast|blasts|vest|car|truck|vbied|vbieds|vehicle|explosion|assault|mission",
        9
      ),
      Trigger("~blow|~blew himself|herself|themselves|itself up", 9),
      Trigger("~detonate|~explode * vest|belt|himself|herself|themselves", 9),
      Trigger("suicide vbieds", 9),
      Trigger(
        "car|truck bomb|bombs",
        6,
        .word(["suicide", "ramming", "rammed", "drove", "driven", "waves"])
      ),
      Trigger("waves of", 6, .word(["vbieds", "vbied"])),
      Trigger("suicide bomber|attacker|assailant|terrorist", 9),
      Trigger("~ram * explosives-laden|explosive-laden", 8),
      Trigger("~ram|~drive * vehicle|car|truck|lorry|van * packed|laden|filled|loaded", 8),
      Trigger("explosives-laden|explosive-laden car|truck|vehicle|motorcycle", 7),
      Trigger(
        "~detonate|~explode|~set * explosives|vest|belt|device strapped|he|she|worn|attached",
        9
      ),
      Trigger("suicide squad|squads|unit|operation|raid", 7),
    ]
  )
}
