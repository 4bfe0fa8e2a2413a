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

      Trigger("bomber|bombers|attacker|attackers * vest|vests|belt|belts", 9),
      Trigger("explosive|suicide|bomb vest|vests|belt|belts * ~blow|~detonate|~explode|~kill", 9),
      Trigger(
        "~set|~trigger|~let off * charge|charges|vest|belt|explosives",
        8,
        .word(["his", "her", "himself", "herself", "their", "motorbike", "motorcycle"])
      ),

      Trigger("human bomb|bombs", 8),
      Trigger(
        "~wear|~strap|~carry * explosives|vest|belt",
        7,
        .word([
          "blew", "exploded", "detonated", "killed", "blast", "himself", "herself", "themselves",
        ])
      ),

      Trigger(
        "packed|laden|loaded|filled|rigged with explosives * driven|rammed|drove|crashed|ploughed",
        9
      ),
    ]
  )
}
