extension Language {
  /// English.
  package static let english = Language(
    tag: "en",
    elisions: [],
    numbers: englishNumbers,
    dates: englishDates,
    modality: englishModality,
    speech: englishSpeech,
    actors: englishActors
  )
}
