import SitmapModel

extension EventDefinition {
  /// Access granted: People or aid may pass where they could not, or a crossing, road or bridge opens.
  static let accessGranted = EventDefinition(
    "access_granted",
    .humanitarian,
    label: "Access granted",
    definition: "People or aid may pass where they could not, or a crossing, road or bridge opens.",
    source: "OCHA, Humanitarian access monitoring and reporting framework (2012)",
    triggers: [
      Trigger("~allow to enter|cross|pass|leave|return|go|reach", 6, .not(["not", "aircraft"])),
      Trigger(
        "~let through|into",
        5,
        .word(["aid", "displaced", "convoy", "convoys", "trucks", "residents"])
      ),
      Trigger(
        "~reopen|~re-open",
        6,
        .word(["border", "road", "crossing", "bridge", "airport", "highway", "port", "corridor"])
      ),
      Trigger(
        "~open * border|crossing|corridor|bridge|road|gate|gates",
        5,
        .word([
          "people", "refugees", "aid", "families", "displaced", "civilians", "border", "crossing",
        ])
      ),
      Trigger("humanitarian corridor|corridors|pause", 6),
      Trigger("~grant|~gain access", 6),
      Trigger("~lift * siege|blockade", 7),
    ]
  )
}
