import SitmapModel

extension EventDefinition {
  /// Sanction: A state or organisation imposes or lifts sanctions or an embargo.
  static let sanction = EventDefinition(
    "sanction",
    .diplomatic,
    label: "Sanction",
    definition: "A state or organisation imposes or lifts sanctions or an embargo.",
    source: "PLOVER codebook (2022), consult, aid and sanction categories",
    triggers: [
      Trigger("sanction|sanctions", 5, .notBefore(["court"])),
      Trigger("~impose * sanctions|embargo|ban|restrictions", 7),
      Trigger("arms|oil|trade embargo", 6),
      Trigger("~expel * diplomat|diplomats|ambassador", 6),
      Trigger("~freeze * assets", 6),
      Trigger("travel ban", 5),
    ]
  )
}
