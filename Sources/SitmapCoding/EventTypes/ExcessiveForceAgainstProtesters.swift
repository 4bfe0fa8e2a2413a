import SitmapModel

extension EventDefinition {
  /// Excessive force against protesters: Security forces hurt or kill people who protest peacefully.
  static let excessiveForceAgainstProtesters = EventDefinition(
    "excessive_force_against_protesters",
    .protest,
    label: "Excessive force against protesters",
    definition: "Security forces hurt or kill people who protest peacefully.",
    source: "ACLED Codebook (2023), sub-event types",
    triggers: [
      Trigger(
        "live|rubber bullets|rounds|ammunition|fire",
        8,
        .word([
          "protest", "protests", "protesters", "demonstrators", "demonstration", "rally",
          "marchers", "crowd", "march", "demonstrator", "mourners",
        ])
      ),
      Trigger(
        "~shoot|~kill|~beat|~fire|~injure|~wound|~attack",
        7,
        .word(["protesters", "demonstrators", "protestors", "protest"]),
        .actor([.state]),
        .not(["rioters", "stones", "rocks", "rioting", "militants", "fighters"])
      ),
      Trigger(
        "protesters|demonstrators|protestors|protester|demonstrator|marchers * shot|killed|wounded|beaten|injured|dead",
        7,
        .word([
          "police", "security", "soldiers", "troops", "forces", "army", "guards", "officers",
          "bullets", "live",
        ]),
        .absent(["rioters", "stones", "rocks", "rioting", "militants", "fighters", "molotov"])
      ),
      Trigger(
        "~fire|~shoot live|rubber rounds|bullets|ammunition at|into * protesters|demonstrators|crowd|crowds|marchers|mourners",
        10
      ),
      Trigger(
        "~open fire|~fire|~shoot on|at|into|upon * protesters|demonstrators|protestors|crowd|crowds|marchers|protest|strikers|mourners",
        9,
        .absent(["stones", "rocks", "rioting"])
      ),
      Trigger(
        "~kill|~wound|~injure|~beat * protesters|demonstrators|protestors|protester|demonstrator|marchers|students|strikers",
        7,
        .word(["police", "security", "soldiers", "troops", "forces", "army", "guards", "officers"]),
        .absent(["rioters", "rioting", "militants"])
      ),
      Trigger(
        "tear|pepper|rubber|water gas|spray|bullets|cannon|cannons",
        7,
        .word([
          "protest", "protests", "protesters", "protestors", "demonstrators", "demonstration",
          "rally", "crowd", "crowds", "anti-government", "disperse",
        ]),
        .word(["injured", "wounded", "killed", "died", "dead", "injuring", "wounding", "killing"]),
        .absent(["stones", "rocks", "clashed", "rioters", "hurled", "threw"])
      ),
      Trigger(
        "attacks|attack|crackdown against|on peaceful|unarmed protesters|protestors|demonstrators|demonstration",
        8
      ),
      Trigger("live rounds|ammunition|bullets|fire", 5, .unreal),
      Trigger(
        "live rounds|ammunition|bullets|fire",
        9,
        .word([
          "protest", "protests", "protesters", "demonstrators", "demonstration", "rally",
          "marchers", "crowd", "march", "demonstrator", "mourners",
        ]),
        .word([
          "wounding", "wounded", "killing", "killed", "injuring", "injured", "died", "dead", "hurt",
        ])
      ),

      Trigger("~fire|~shoot|~open on|at|into|fire * unarmed|peaceful|singing|chanting|praying", 9),
      Trigger(
        "bullets|gunfire|shots ~meet|~greet|~hit|~fell|~kill * marchers|protesters|demonstrators|crowd|crowds|students|strikers|mourners",
        9
      ),

      Trigger(
        "~fire|~shoot on|at|into|upon * crowd|crowds|protesters|demonstrators|marchers|mourners|strikers|worshippers",
        9,
        .word([
          "police", "soldiers", "troops", "security", "forces", "guards", "officers", "army",
          "gendarmes", "policemen",
        ]),
        .absent(["militants", "rebels", "stones", "rocket"])
      ),
      Trigger(
        "~mow|~gun|~cut|~shoot down|dead * demonstrators|protesters|marchers|strikers|demonstrator|protester",
        9
      ),

      Trigger(
        "shot|killed|gunned|mown|beaten dead|down|by|to * police|soldiers|troops|security|guards|officers|army|policemen|gendarmes",
        8,
        .word([
          "protesters", "demonstrators", "protestors", "marchers", "protest", "demonstration",
          "rally", "crowd", "crowds",
        ]),
        .absent(["militants", "rebels", "insurgents"])
      ),
    ]
  )
}
