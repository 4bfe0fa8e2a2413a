import SitmapModel

/// How far a cue of modality reaches.
enum CueScope: Sendable {
  /// To the right, up to the end of the clause.
  case right
  /// To the left, down to the beginning of the clause: its subject ("is feared").
  case left
  /// The whole sentence ("could not be verified").
  case sentence
  /// Both sides of the clause ("if").
  case clause
  /// Only the next noun phrase ("alleged", "planned").
  case next
}

/// A cue and its reach.
struct CueMeaning: Sendable {
  let modality: Modality
  let scope: CueScope
}

/// The words that change the standing of what is told.
struct ModalityWords: Sendable {
  let cues: PhraseTable<CueMeaning>
  /// Participles that negate only a plan ("the plan was dropped").
  let droppable: WordSet
  /// Nouns for what is planned.
  let plans: WordSet
  /// Negations that negate nothing ("not only").
  let exempt: PhraseTable<Bool>
  /// Verbs of claiming: to negate them leaves their object as it was ("no one has claimed the attack").
  let factive: WordSet
  /// Verbs of saying, before which "would" is a plan.
  let speech: WordSet
  /// Conjunctions that begin a clause after a comma.
  let conjunctions: WordSet
  /// Relative words that begin a clause.
  let relatives: WordSet
  /// "and", "or".
  let coordinators: WordSet
  /// Auxiliaries and finite forms that show that a coordinated clause is finite.
  let finite: WordSet
  /// Endings of regular past forms.
  let pastEndings: [String]
  let be: WordSet
  /// Nouns that follow "the" before "will" and such.
  let determiners: WordSet
  /// Words that point at an earlier sentence as the subject of "could not be verified".
  let backward: WordSet
  /// Words after "denied" that make it a refusal.
  let refusals: WordSet
  /// Verbs of ordering: what they order is planned, whoever is ordered ("ordered 3,000 people to leave").
  let orders: WordSet
  /// Nouns of what is ordered ("ordered the evacuation").
  let ordered: WordSet
}
