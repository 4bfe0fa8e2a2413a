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
      Trigger("deal|truce|agreement|accord|ceasefire * discussed|negotiated", 4),
      Trigger("~surrender", 5),
      Trigger(
        "agreement|deal|accord|breakthrough",
        4,
        .before(["without", "an", "a", "any"]),
        .clause(["without"])
      ),
      Trigger("prisoner|prisoners exchange|swap|exchanged|swapped|release", 7),
      Trigger("exchange|swap of prisoners|detainees|hostages", 7),
      Trigger("de-escalation agreement|deal|zone", 5),
      Trigger(
        "~sign|~conclude|~broker|~ink|~seal|~strike|~reach|~negotiate * agreement|deal|accord|pact|treaty|truce|ceasefire|cease-fire|consensus|understanding|memorandum",
        7
      ),
      Trigger("~exchange|~swap * prisoners|prisoner|detainees|captives|hostages|bodies|remains", 7),
      Trigger("~release|~free * in|as exchange|part", 7),
      Trigger(
        "~agree to|on",
        4,
        .notBefore(["not"]),
        .word([
          "rebels", "government", "militants", "forces", "army", "sides", "parties", "fighters",
          "countries", "president", "minister", "leaders", "nations", "states", "group", "groups",
        ])
      ),
      Trigger("~accept * ceasefire|truce|plan|proposal|deal|mediation|demands", 5),
      Trigger("~declare|~announce|~observe|~extend * ceasefire|cease-fire|truce", 7),
      Trigger(
        "power-sharing|disengagement|reconciliation|non-aggression agreement|deal|accord|pact",
        7
      ),
      Trigger("ceasefire|cease-fire|truce|armistice|amnesty", 5, .unreal),
      Trigger(
        "deal|accord|agreement|pact",
        4,
        .unreal,
        .word([
          "peace", "truce", "ceasefire", "mediators", "mediator", "rebels", "sides", "envoys",
          "hostages", "prisoners", "swap", "signed", "sign",
        ])
      ),
      Trigger(
        "under|through a|an|the deal|agreement|truce|accord|pact",
        4,
        .word([
          "rebels", "rebel", "army", "truce", "fighters", "militants", "regime", "siege",
          "evacuated",
          "troops", "factions", "insurgents", "ceasefire", "mediated", "besieged", "hostages",
          "prisoners",
        ])
      ),
      Trigger(
        "~sign|~accept|~join",
        4,
        .unreal,
        .word([
          "deal", "agreement", "accord", "truce", "ceasefire", "rebels", "militants", "pact",
          "government", "talks", "peace",
        ])
      ),

      Trigger("~put|~set * name|names|signature|signatures|seal to", 7),
      Trigger("~sign|~reach|~conclude * settlement|protocol|roadmap", 7, .absent(["settlers"])),

      Trigger("cessation of hostilities", 7),
      Trigger("~make|~conclude peace", 6, .notNext(["envoy", "talks"])),
      Trigger("~bury the hatchet", 7), Trigger("~shake hands on", 6),
      Trigger(
        "~reconcile",
        5,
        .word([
          "clans", "tribes", "factions", "rebels", "communities", "elders", "sides", "parties",
        ])
      ),
      Trigger("~initial|~ratify|~endorse * agreement|deal|accord|pact|treaty|text", 6),
      Trigger("~lay|~set aside * differences|feud|quarrel", 6),

      Trigger("agreement|deal|truce|ceasefire|cease-fire ~take|~come|~enter hold|effect|into", 7),

      Trigger(
        "agreement|deal|accord|pact|treaty|truce * ~sign|~seal|~reach|~conclude|~broker|~strike|~initial",
        7
      ),
    ]
  )
}
