import SitmapModel

/// The words of actors.
struct ActorWords: Sendable {
  /// The actors that are known by name.
  let named: ActorTable
  /// Nouns that are actors of a type.
  let heads: [String: ActorType]
  /// Nouns that are actors only after a demonym or a word such as "government" ("jets").
  let equipment: Set<String>
  /// Nouns that are actors only after a word that says of what kind ("armed group").
  let groups: Set<String>
  /// Nouns behind a head that belong to it ("police post"): they say whose a thing is.
  let postings: Set<String>
  /// Words before people that make fighters of them ("masked men").
  let arming: Set<String>
  /// Words that say that nobody knows who they are.
  let unnamed: Set<String>
  /// Words before a head that decide its type ("rebel commander", "government forces").
  let modifiers: [String: ActorType]
  /// Other words that belong to the phrase before a head.
  let adjectives: Set<String>
  let determiners: Set<String>
  /// Determiners that point at an owner named before ("its").
  let possessives: Set<String>
  /// Heads whose "of" or "from" names the actor ("members of the army").
  let partOf: Set<String>
  let partitives: Set<String>
  /// Titles of persons with the type they give.
  let titles: PhraseTable<ActorType>
  /// Words with a capital that follow a title and are no name ("General Assembly").
  let notNames: Set<String>
  /// Words before "forces" that make them a state's ("armed").
  let stateForces: Set<String>
  /// Words inside a person's name that have no capital ("bin").
  let particles: Set<String>
  /// Verbs after which a country's name is its government.
  let governing: Set<String>
  /// Words before a country's name that make it an actor ("by").
  let agents: Set<String>
}
