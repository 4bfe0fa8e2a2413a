import SitmapModel

extension EventDefinition {
  /// Military aid: One state or organisation gives another weapons, training or forces.
  static let militaryAid = EventDefinition(
    "military_aid",
    .diplomatic,
    label: "Military aid",
    definition: "One state or organisation gives another weapons, training or forces.",
    source: "PLOVER codebook (2022), consult, aid and sanction categories",
    triggers: [
      Trigger(
        "~send|~supply|~provide|~deliver|~ship|~donate|~sell * missiles|weapons|arms|tanks|ammunition|military|aircraft|jets|drones|rockets|trainers|advisers|helicopters|rifles|guns|artillery|ammunitions",
        7,
        .not(["message", "test"])
      ),
      Trigger(
        "military|arms|weapons aid|assistance|support|package|shipment|shipments|deliveries|supplies",
        6
      ),
      Trigger("~send * troops|soldiers", 4),
      Trigger(
        "~send|~supply|~provide|~deliver|~ship|~donate|~sell|~pledge|~give * military|weapons|arms|defence|defense|lethal|air aid|assistance|systems|equipment|support|package",
        7
      ),
      Trigger(
        "~arm|~equip|~train",
        3,
        .word(["rebels", "army", "forces", "fighters", "troops", "militia"]),
        .agent([
          "us", "u.s.", "states", "russia", "iran", "government", "nato", "britain", "turkey",
          "france", "advisers", "trainers", "pentagon",
        ])
      ),
      Trigger("arms|weapons|military sale|sales|deal|contract|transfer", 5),
      Trigger(
        "missiles|weapons|ammunition|arms|interceptors|tanks|jets|howitzers|shells|batteries|helicopters|trainers",
        4,
        .unreal,
        .clause([
          "asked", "asks", "allies", "send", "sent", "supply", "supplied", "deliver", "delivered",
          "provide", "request", "requested", "appealed", "deliveries", "sending", "supplying",
          "partners", "ask",
        ])
      ),

      Trigger(
        "~hand|~sign|~turn over * system|systems|tanks|jets|missiles|howitzers|armoured|armored|helicopters|launchers|drones|rifles|guns|patrol|battery|batteries|warplanes|vehicles|interceptors",
        7,
        .absent(["rebels", "surrendered", "disarmament", "militia"])
      ),
      Trigger("~supply|~equip|~provide|~arm * army|forces|troops|military with", 7),
      Trigger(
        "tanks|jets|howitzers|missiles|launchers|helicopters|interceptors|batteries|warplanes|drones|shells * delivered|supplied|shipped|donated|handed",
        7,
        .absent(["destroyed", "shot", "aid", "relief"])
      ),
      Trigger(
        "package|consignment|shipment|shipments",
        5,
        .word(["arms", "weapons", "missiles", "ammunition", "howitzers"]),
        .absent(["seized", "intercepted", "food", "aid"])
      ),

      Trigger(
        "~send|~supply|~give|~provide|~ship",
        4,
        .clause([
          "shells", "missiles", "howitzers", "tanks", "interceptors", "ammunition", "rifles",
          "drones",
        ]),
        .word([
          "worth", "batch", "further", "pledged", "package", "consignment", "million", "billion",
          "allies",
        ]),
        .absent(["fired", "launched", "aid"])
      ),
      Trigger(
        "~train * troops|soldiers|commandos|recruits|army|police|forces",
        6,
        .agent([
          "instructors", "trainers", "advisers", "us", "american", "french", "british", "turkish",
          "russian", "ukrainian",
        ])
      ),

      Trigger(
        "~supply|~equip|~provide|~arm * army|forces|troops|military|police",
        6,
        .word(["with"]),
        .word([
          "armoured", "armored", "vehicles", "weapons", "arms", "rifles", "missiles", "tanks",
          "ammunition", "drones", "helicopters", "jets", "radar",
        ])
      ),
    ]
  )
}
