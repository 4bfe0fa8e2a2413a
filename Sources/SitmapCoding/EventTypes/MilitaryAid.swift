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
        "~send|~supply|~provide|~deliver|~ship|~donate|~sell * missiles|weapons|arms|tanks|ammunition|military|aircraft|jets|drones|rockets|trainers|advisers|helicopters|rifles",
        7,
        .not(["message", "test"])
      ),
      Trigger(
        "military|arms|weapons aid|assistance|support|package|shipment|shipments|deliveries|supplies",
        6
      ),
      Trigger("~send * troops|soldiers", 4),
    ]
  )
}
