import SitmapModel

extension EventDefinition {
  /// Change to group or activity: A force moves, regroups, joins, splits, deploys or leaves.
  static let changeToGroupActivity = EventDefinition(
    "change_to_group_activity",
    .strategic,
    label: "Change to group or activity",
    definition: "A force moves, regroups, joins, splits, deploys or leaves.",
    source: "ACLED Codebook (2023), sub-event types",
    triggers: [
      Trigger("~advance|~push to within", 6),
      Trigger("~regroup|~redeploy|~mobilise|~mobilize|~defect|~demobilise|~disband", 6),
      Trigger("~deploy", 6, .not(["weapons", "software"])),
      Trigger(
        "deployment|mobilisation|mobilization|withdrawal|pullout|redeployment|build-up|buildup",
        5,
        .word(Vocabulary.armed)
      ),
      Trigger("~pull back|out", 5, .word(Vocabulary.armed)),
      Trigger(
        "~withdraw",
        5,
        .word(Vocabulary.armed),
        .not(["money", "cash", "candidacy", "ambassador"])
      ),
      Trigger("~join", 4, .word(Vocabulary.armed), .notBefore(["to"])),
      Trigger("~be joined by", 5, .word(Vocabulary.armed)),
      Trigger("be|been|being joined by", 5, .word(Vocabulary.armed)),
      Trigger("~join|~enter * fight|battle|pursuit|offensive|war|operation", 5),
      Trigger(
        "~leave",
        4,
        .word(["soldiers", "troops", "forces"]),
        .not(["dead", "killed", "wounded", "injured", "homes", "people"])
      ),
      Trigger(
        "~surround|~encircle|~besiege|besieged",
        5,
        .word(Vocabulary.armed),
        .notNext([
          "villages", "areas", "area", "countryside", "towns", "districts", "region", "hills",
          "communities",
        ])
      ),
      Trigger("reinforcements|troop", 4, .notNext(["carrier"])),
      Trigger("~mass|~gather * troops|forces", 5),
      Trigger("~wait|~prepare for * assault|attack|operation|offensive", 4),
      Trigger("~pledge allegiance", 6),
      Trigger("~send * patrol|patrols|observers|battalion|brigade|reinforcements", 5),
      Trigger(
        "battalion|brigade|troops|reinforcements|soldiers|peacekeepers * sent|dispatched|flown",
        5
      ),
      Trigger(
        "~dispatch|~reinforce|~fortify|stationed|stationing|~amass",
        5,
        .word(Vocabulary.armed)
      ),
      Trigger("~dissolve|~disband itself|themselves", 7),
      Trigger("~dissolve", 5, .word(Vocabulary.armed), .absent(["parliament", "assembly"])),
      Trigger(
        "~arrive|~land|~enter",
        4,
        .agent([
          "troops", "soldiers", "peacekeepers", "marines", "warships", "reinforcements",
          "battalion", "mercenaries", "paratroopers", "commandos", "contingent", "militiamen",
        ])
      ),
      Trigger(
        "~send|~dispatch|~fly|~rush|~order * troops|soldiers|reinforcements|peacekeepers|warships|marines|police|commandos",
        5
      ),
      Trigger(
        "~strengthen|~beef|~bolster|~increase|~reinforce * forces|troops|positions|presence|defences|defenses",
        5,
        .word(Vocabulary.armed)
      ),
      Trigger(
        "~form|~create|~establish * units|unit|brigade|battalion|militia|alliance|group|groups|coalition",
        4,
        .word(Vocabulary.armed)
      ),
      Trigger("~lay|~put down * weapons|arms", 6),
      Trigger(
        "~surrender|~disarm|~demobilise|~demobilize",
        5,
        .agent([
          "rebels", "fighters", "militants", "guerrillas", "militia", "militiamen", "insurgents",
        ])
      ),
      Trigger(
        "~scramble|~enter|~violate * air|airspace|jets|sortie",
        5,
        .word(["jets", "planes", "aircraft", "fighter", "warplanes", "bombers"])
      ),
      Trigger("~place|~put * on alert", 5, .word(Vocabulary.armed)),
      Trigger(
        "military|joint|naval|live-fire exercise|exercises|drill|drills|manoeuvres|maneuvers",
        5
      ),
      Trigger(
        "~conscript|conscription|~recruit|~mobilise|~mobilize|~train * fighters|troops|soldiers|reservists|hackers|recruits",
        4
      ),
      Trigger(
        "patrol|patrols|deployment|reinforcements|mission",
        4,
        .unreal,
        .word(Vocabulary.armed)
      ),

      Trigger(
        "~lay|~put|~set down|aside",
        5,
        .clause(["arms", "weapons", "rifles", "guns"]),
        .word(Vocabulary.armed)
      ),
      Trigger(
        "~hand|~turn|~give|~bring in|over|up",
        5,
        .clause(["arms", "weapons", "rifles", "guns", "kalashnikovs"]),
        .word([
          "fighters", "rebels", "militia", "guerrillas", "ex-combatants", "militiamen",
          "combatants", "disarmament", "clans", "fighter",
        ])
      ),
      Trigger(
        "~break|~split away|off|from|into",
        5,
        .word(["faction", "factions", "splinter", "wing", "rebels", "militia", "commander"]),
        .absent(["clashes", "fighting", "prison"])
      ),
      Trigger(
        "~merge",
        4,
        .word([
          "militia", "militias", "rebels", "factions", "brigade", "group", "groups", "fighters",
        ])
      ),
      Trigger("~switch|~change sides", 6), Trigger("~return|~go to barracks", 6),
      Trigger("~take|~set up * positions", 5, .actor(Vocabulary.armedTypes)),

      Trigger(
        "~leave|~quit|~depart",
        5,
        .place,
        .agent(["unit", "units", "contingent", "battalion", "garrison", "peacekeepers"])
      ),

      Trigger(
        "sent|posted|deployed|dispatched|flown|stationed|moved",
        4,
        .clause([
          "troops", "soldiers", "peacekeepers", "battalion", "reinforcements", "brigade",
          "gendarmes",
          "contingent", "marines", "paratroopers",
        ]),
        .unreal
      ),
      Trigger(
        "officers|policemen|police|troops|soldiers|peacekeepers * posted|deployed",
        5
      ),

      Trigger(
        "~quit|~vacate",
        5,
        .place,
        .actor([.state, .external, .rebel, .militia]),
        .absent([
          "dead", "wounded", "injured", "homeless", "killed", "behind", "families", "residents",
        ])
      ),

      Trigger(
        "~quit|~vacate|~leave * base|bases|camp|camps|post|barracks",
        5,
        .word([
          "mission", "troops", "soldiers", "peacekeepers", "army", "forces", "contingent",
          "battalion",
        ])
      ),
    ]
  )
}
