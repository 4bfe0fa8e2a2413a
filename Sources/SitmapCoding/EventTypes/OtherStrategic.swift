import SitmapModel

extension EventDefinition {
  /// Other strategic development: Something of weight for the conflict that fits no other type.
  static let otherStrategic = EventDefinition(
    "other_strategic",
    .strategic,
    label: "Other strategic development",
    definition: "Something of weight for the conflict that fits no other type.",
    source: "ACLED Codebook (2023), sub-event types",
    triggers: [
      Trigger("mass grave|graves", 7),
      Trigger("state of emergency|siege|war", 5, .not(["lifted"])),
      Trigger("martial law", 5),
      Trigger("coup|coups", 5, .notNext(["d'etat-major"])),
      Trigger("~declare war|independence|caliphate", 6),
      Trigger("armed strike|strikes|stoppage", 6),
      Trigger(
        "test|tests|tested|test-fired|test-fires|launch|launched * ballistic|nuclear|long-range missile|missiles|rocket|satellite|test",
        6,
        .not(["attack", "attacked", "israel"])
      ),
      Trigger("~test-fire|test-firing|nuclear test|tests", 6),
      Trigger("mass expulsion|expulsions|deportation|deportations", 6),
      Trigger("~deport", 5, .absent(["criminals"])),
      Trigger("~impose|~declare|~extend|~announce * curfew|curfews|martial|emergency", 6),
      Trigger("curfew", 4, .not(["lifted", "eased"])),
      Trigger(
        "~free|~release|~pardon * prisoners|detainees|hostages|prisoner|captives|rebels|activists|soldiers",
        6,
        .absent(["exchange", "swap", "exchanged"])
      ),
      Trigger(
        "prisoners|detainees|hostages|captives|activists * freed|released",
        6,
        .absent(["exchange", "swap"])
      ),
      Trigger("military|palace|attempted coup|takeover|putsch", 6),
      Trigger(
        "~overthrow|~topple|~depose",
        5,
        .word(["president", "government", "regime", "junta", "army", "coup"])
      ),

      Trigger("jailbreak|jailbreaks", 7), Trigger("jail|prison break|breakout|breaks", 7),
      Trigger(
        "~break|~escape out|from * jail|prison",
        5,
        .word(["inmates", "prisoners", "fighters", "militants", "detainees"])
      ),
      Trigger("~exhume|exhumation|exhumations", 6),

      Trigger("~dissolve parliament|assembly", 6),
      Trigger("~suspend|~annul * constitution", 5),
      Trigger(
        "~cut|~shut|~sever|~suspend * internet|mobile|telephone",
        4,
        .word([
          "authorities", "government", "junta", "services", "service", "operators", "blackout",
        ]),
        .absent(["storm", "cyclone", "quake", "flood", "floods", "hurricane"])
      ),
    ]
  )
}
