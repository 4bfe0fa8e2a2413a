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
          "marchers", "crowd", "march",
        ])
      ),
      Trigger(
        "~shoot|~kill|~beat|~fire|~injure|~wound|~attack",
        7,
        .word(["protesters", "demonstrators", "protestors", "protest"]),
        .actor([.state]),
        .not(["rioters", "stones", "rocks", "rioting", "militants", "fighters"])
      ),
    ]
  )
}
