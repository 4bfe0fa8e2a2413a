import SitmapModel

/// The words of speech that give a statement a speaker.
struct SpeechWords: Sendable {
  /// Verbs of saying.
  let verbs: WordSet
  /// Verbs of saying that take a person ("told").
  let telling: WordSet
  /// Nouns of those who are told, and of what follows their name ("Reuters news agency").
  let addressees: WordSet
  /// Verbs of denying.
  let denials: WordSet
  /// "according to".
  let sources: PhraseTable<Bool>
  /// Words before a verb that make it passive or a noun.
  let auxiliaries: WordSet
  /// Words that stand between a speaker and the verb ("also").
  let adverbs: WordSet
  /// Words at which a speaker begins or ends.
  let borders: WordSet
  /// Words that a speaker does not begin with.
  let leading: WordSet
  /// Words that are no speaker alone.
  let notSpeakers: WordSet
  /// Words at the head of a clause that is no speaker ("since").
  let openings: WordSet
  /// Verbs that are nouns too ("reports").
  let nounVerbs: WordSet
  /// Words after "reports" and "claims" that make them nouns.
  let nounTails: WordSet
  /// "who": the speaker is before it.
  let relatives: WordSet
  /// Prepositions after the verb before a date ("on").
  let tails: WordSet
}
