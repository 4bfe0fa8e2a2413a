/// The words of speech that give a statement a speaker.
struct SpeechWords: Sendable {
  /// Verbs of saying.
  let verbs: Set<String>
  /// Verbs of saying that take a person ("told").
  let telling: Set<String>
  /// Nouns of those who are told, and of what follows their name ("Reuters news agency").
  let addressees: Set<String>
  /// Verbs of denying.
  let denials: Set<String>
  /// "according to".
  let sources: PhraseTable<Bool>
  /// Words before a verb that make it passive or a noun.
  let auxiliaries: Set<String>
  /// Words that stand between a speaker and the verb ("also").
  let adverbs: Set<String>
  /// Words at which a speaker begins or ends.
  let borders: Set<String>
  /// Words that a speaker does not begin with.
  let leading: Set<String>
  /// Words that are no speaker alone.
  let notSpeakers: Set<String>
  /// Words at the head of a clause that is no speaker ("since").
  let openings: Set<String>
  /// Verbs that are nouns too ("reports").
  let nounVerbs: Set<String>
  /// Words after "reports" and "claims" that make them nouns.
  let nounTails: Set<String>
  /// "who": the speaker is before it.
  let relatives: Set<String>
  /// Prepositions after the verb before a date ("on").
  let tails: Set<String>
}
