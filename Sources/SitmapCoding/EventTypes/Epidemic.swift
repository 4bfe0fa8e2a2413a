import SitmapModel

extension EventDefinition {
  /// Epidemic: A disease spreads.
  static let epidemic = EventDefinition(
    "epidemic",
    .hazard,
    label: "Epidemic",
    definition: "A disease spreads.",
    source: "UNDRR and ISC, Hazard definition and classification review (2020)",
    triggers: [
      Trigger(
        "outbreak|outbreaks|epidemic|epidemics|pandemic",
        6,
        .notNext(["of violence", "of war", "of fighting"]),
        .not(["violence", "fighting", "war", "hostilities", "clashes"])
      ),
      Trigger(
        "cholera|ebola|measles|dengue|meningitis|polio|malaria|sars|h1n1|h5n1|covid-19|coronavirus|zika|mers|typhoid|diphtheria|anthrax|plague|smallpox",
        5,
        .notNext(["vaccine", "vaccines"])
      ),
      Trigger("bird|swine|avian flu|influenza", 6),
      Trigger(
        "case|cases * confirmed|recorded|detected|diagnosed",
        4,
        .absent(["court", "judge", "abuse", "prosecutors", "police", "trial", "violations"])
      ),
      Trigger(
        "cases|case of",
        3,
        .word(["disease", "virus", "flu", "infection", "cholera", "fever", "influenza"])
      ),
      Trigger(
        "cases of * cholera|ebola|measles|dengue|fever|disease|polio|malaria|meningitis|virus|flu",
        7
      ),
      Trigger(
        "~infect",
        4,
        .word(["virus", "people", "patients", "disease"]),
        .absent(["computer", "malware"])
      ),

      Trigger(
        "diarrhoea|diarrhea|mpox|monkeypox|chikungunya|marburg|nipah|hepatitis|tuberculosis|pertussis|leptospirosis",
        5,
        .notNext(["vaccine", "vaccines", "virus"])
      ),
      Trigger("yellow|lassa|rift|haemorrhagic|hemorrhagic|dengue fever|valley", 6),
    ]
  )
}
