import SitmapModel

/// The words of actors.
struct ActorWords: Sendable {
  /// The actors that are known by name.
  let named: ActorTable
  /// Nouns that are actors of a type.
  let heads: WordTable<ActorType>
  /// Nouns that are actors only after a demonym or a word such as "government" ("jets").
  let equipment: WordSet
  /// Nouns that are actors only after a word that says of what kind ("armed group").
  let groups: WordSet
  /// Nouns behind a head that belong to it ("police post"): they say whose a thing is.
  let postings: WordSet
  /// Words before people that make fighters of them ("masked men").
  let arming: WordSet
  /// Words that say that nobody knows who they are.
  let unnamed: WordSet
  /// Words before a head that decide its type ("rebel commander", "government forces").
  let modifiers: WordTable<ActorType>
  /// Other words that belong to the phrase before a head.
  let adjectives: WordSet
  let determiners: WordSet
  /// Determiners that point at an owner named before ("its").
  let possessives: WordSet
  /// Heads that are of the owner's kind behind such a determiner ("its men").
  let followers: WordSet
  /// Heads whose "of" or "from" names the actor ("members of the army").
  let partOf: WordSet
  let partitives: WordSet
  /// Titles of persons with the type they give.
  let titles: PhraseTable<ActorType>
  /// Words with a capital that follow a title and are no name ("General Assembly").
  let notNames: WordSet
  /// Prepositions that make the name behind them a place, and no part of an actor ("in Bunia police fired").
  let locatives: WordSet
  /// Words before "forces" that make them a state's ("armed").
  let stateForces: WordSet
  /// Words inside a person's name that have no capital ("bin").
  let particles: WordSet
  /// Verbs after which a country's name is its government.
  let governing: WordSet
  /// Words before a country's name that make it an actor ("by").
  let agents: WordSet
}
