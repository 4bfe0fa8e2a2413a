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
    ]
  )
}
