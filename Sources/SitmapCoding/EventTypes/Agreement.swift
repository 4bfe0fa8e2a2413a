import SitmapModel

extension EventDefinition {
  /// Agreement: Parties to a conflict reach an agreement, a truce or an exchange.
  static let agreement = EventDefinition(
    "agreement",
    .strategic,
    label: "Agreement",
    definition: "Parties to a conflict reach an agreement, a truce or an exchange.",
    source: "ACLED Codebook (2023), sub-event types",
    triggers: [
      Trigger(
        "ceasefire|cease-fire|truce|armistice",
        6,
        .not([
          "violated", "violation", "violations", "broke", "breached", "breaking", "ended",
          "collapse", "calls", "called", "call",
        ])
      ),
      Trigger("peace deal|agreement|accord|treaty|pact|process", 6, .notBefore(["nobel"])),
      Trigger("~sign * agreement|deal|accord|pact|treaty", 6),
      Trigger("~reach * agreement|deal|accord", 6),
      Trigger("~agree * truce|ceasefire|cease-fire|withdraw|deal|peace", 6),
      Trigger(
        "~agree to|on",
        3,
        .word([
          "rebels", "government", "militants", "forces", "army", "sides", "parties", "fighters",
        ])
      ),
      Trigger("~surrender", 5),
      Trigger("prisoner|prisoners exchange|swap|exchanged|swapped|release", 7),
      Trigger("exchange|swap of prisoners|detainees|hostages", 7),
      Trigger("de-escalation agreement|deal|zone", 5),
    ]
  )
}
