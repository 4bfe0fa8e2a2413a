/// The words of one language that the readers look for.
///
/// A class, since the readers pass it about for every token and the tables hold a hundred references.
package final class Language: Sendable {
  /// BCP 47 primary subtag.
  package let tag: String
  /// Letters that stick to the next word ("l'"), stripped before a word is looked up.
  let elisions: [String]
  let numbers: NumberWords
  let dates: DateWords
  let modality: ModalityWords
  let speech: SpeechWords
  let actors: ActorWords
  let marks: WordMarkTable

  init(
    tag: String,
    elisions: [String],
    numbers: NumberWords,
    dates: DateWords,
    modality: ModalityWords,
    speech: SpeechWords,
    actors: ActorWords
  ) {
    self.tag = tag
    self.elisions = elisions
    self.numbers = numbers
    self.dates = dates
    self.modality = modality
    self.speech = speech
    self.actors = actors
    marks = WordMarkTable((numbers, dates, modality, speech, actors))
  }

  /// The language of a BCP 47 tag; English when there is no tag or no table for it.
  package static func named(_ tag: String?) -> Language {
    guard let tag else { return .english }
    return tag.lowercased().hasPrefix("fr") ? .french : .english
  }
}
