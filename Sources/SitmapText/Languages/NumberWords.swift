import SitmapModel

/// What a noun after a number counts.
enum NounClass: Sendable {
  case persons, households, houses, items
  /// Something that makes the number no figure: a length of time, a distance, money, an abstract thing.
  case measure
}

/// The words that make figures.
struct NumberWords: Sendable {
  /// Cardinal numbers under a hundred.
  let cardinals: WordTable<Int>
  /// Words that multiply what stands before them.
  let scales: WordTable<Int>
  /// Articles that stand for one before a scale ("a million").
  let articles: WordSet
  /// Words that join the parts of a number ("and").
  let joiners: WordSet
  /// Whole expressions with one value ("half a million").
  let fixed: PhraseTable<Int>
  /// Endings that make a number the size of a group ("-strong").
  let strengths: WordSet
  /// Vague expressions with the interval they stand for.
  let vague: PhraseTable<ClosedRange<Int>>
  /// Qualifiers before the number.
  let qualifiers: PhraseTable<FigureQualifier>
  /// Qualifiers after it ("or more").
  let trailing: PhraseTable<FigureQualifier>
  /// Words before a number that add nothing to the figure ("a total of", "another").
  let fillers: PhraseTable<Bool>
  /// Words between two ends of a range ("to").
  let rangeWords: WordSet
  /// The word that opens a range with "and" ("between").
  let between: String
  /// The word that says that "X to Y" is a change ("from").
  let from: String
  /// The word between the two ends after `between`.
  let and: String
  /// The word between a vague number and its noun ("of").
  let partitives: WordSet
  /// Nouns, singular and plural.
  let nouns: WordTable<NounClass>
  /// Nouns of one person ("soldier").
  let singlePersons: WordSet
  /// Words that end a noun phrase.
  let stops: WordSet
  /// Words that only add to a number ("more").
  let additions: WordSet
  /// Endings of nouns for persons ("ers").
  let personEndings: [String]
  /// Words that come before a number that is a name ("resolution").
  let designators: WordSet
  /// Words before a number that is an age.
  let ages: WordSet
  /// Currency words and signs before a number.
  let currencies: WordSet
  /// Words before a bare year.
  let yearPrepositions: WordSet
  /// "per cent", after a number.
  let percents: PhraseTable<Bool>
  /// Words between "of" and the whole of a share or a part ("of the 14").
  let wholes: WordSet
  /// Shares in words with their value ("a quarter").
  let shares: PhraseTable<Double>
  /// Words that make two numbers a ratio ("3 out of 10").
  let ratios: PhraseTable<Bool>
  /// Words that open a part of a total ("including").
  let parts: PhraseTable<Bool>
  /// Words of harm or capture: beside one of them a single person is a figure.
  let harm: WordSet
  /// Damage to houses, for "and 25 damaged" after houses.
  let damage: WordSet
  /// Words after which a following noun tells the unit ("number of").
  let counts: PhraseTable<Bool>
  /// Verbs after a number that stands alone ("40 were").
  let countVerbs: WordSet
  /// Words of harm beside a lone "one" ("killing one").
  let fatal: WordSet
  /// Words before "one" that make it a pronoun.
  let pronominal: WordSet
  /// Words before a number in words that make it known already ("the two").
  let definite: WordSet
  /// Words after "of" that stand for those counted ("two of them").
  let ofThem: WordSet
  /// Words at which the clause of a single person ends.
  let singleBorders: WordSet
  /// Verbs after which a single person speaks and is not harmed.
  let singleSpeech: WordSet
  /// Words before a verb of harm that make it passive.
  let passives: WordSet
  /// Verbs of harm that take an object ("a gunman killed").
  let transitives: WordSet
  /// Nouns that say no more than that persons are counted.
  let generalNouns: WordSet
  /// Adjectives of harm that stand for persons when no other noun came ("17 dead").
  let weakNouns: WordSet
  /// Possible outcomes: "could reach N" is up to N.
  let reaches: PhraseTable<Bool>
}
