import SitmapModel

/// What a word can do around a place name; a word has several traits.
struct WordTraits: OptionSet, Sendable {
  let rawValue: UInt64

  /// Articles, prepositions, conjunctions, pronouns: a capital only begins a sentence.
  static let function = WordTraits(rawValue: 1 << 0)
  /// "in", "near", "outside": what follows is a place.
  static let strongPreposition = WordTraits(rawValue: 1 << 1)
  /// "from", "to", "of": what follows may be a place.
  static let weakPreposition = WordTraits(rawValue: 1 << 2)
  /// "Mr", "Col", "President": what follows is a person.
  static let title = WordTraits(rawValue: 1 << 3)
  /// A usual given name.
  static let givenName = WordTraits(rawValue: 1 << 4)
  /// "University", "Police", "Council": the name before it is part of an organisation.
  static let organisationHead = WordTraits(rawValue: 1 << 5)
  /// "Times", "Post": the name before it is part of a newspaper's.
  static let pressHead = WordTraits(rawValue: 1 << 6)
  /// "United", "Rovers", "Bulldogs": the name before it is a team's.
  static let teamHead = WordTraits(rawValue: 1 << 7)
  /// "University", "Bank", "Bishop": with "of" before a place it names a body or an office.
  static let organisationLead = WordTraits(rawValue: 1 << 8)
  /// "County", "Valley", "River": with a capital it belongs to the name before it.
  static let placeHead = WordTraits(rawValue: 1 << 9)
  /// "Lake", "Mount", "Camp": with a capital it belongs to the name after it.
  static let placeLead = WordTraits(rawValue: 1 << 10)
  /// "Street", "Road", "Drive".
  static let roadHead = WordTraits(rawValue: 1 << 11)
  /// "Highway", "Interstate": a number follows.
  static let roadLead = WordTraits(rawValue: 1 << 12)
  /// "North", "western", "Upper", "Central".
  static let direction = WordTraits(rawValue: 1 << 13)
  /// "said", "says", "told": who says it comes before.
  static let speech = WordTraits(rawValue: 1 << 14)
  /// "accused", "denies", "sent": what governments do.
  static let governmentVerb = WordTraits(rawValue: 1 << 15)
  /// "city", "town", "province", in lower case: announces or follows a place.
  static let kindNoun = WordTraits(rawValue: 1 << 16)
  /// Days and months: capitals that are no names.
  static let calendar = WordTraits(rawValue: 1 << 17)
  /// "governor", "mayor", "resident", "police", in lower case: a place before it is likely.
  static let civicNoun = WordTraits(rawValue: 1 << 18)
  /// "kilometres", "miles": a unit of length.
  static let lengthUnit = WordTraits(rawValue: 1 << 19)
  /// News agencies and broadcasters.
  static let press = WordTraits(rawValue: 1 << 20)
  /// Verbs of motion and taking: "entered", "reached", "seized": a place may be the object.
  static let placeVerb = WordTraits(rawValue: 1 << 21)
  /// "based", "born", "controlled": the second half of "London-based".
  static let compoundTail = WordTraits(rawValue: 1 << 22)
  /// "asked", "urged", "accused": a capital as the object is a government.
  static let addressVerb = WordTraits(rawValue: 1 << 23)
  /// "correspondent", "reporter", "BBC's": whose place is the publisher's.
  static let reporter = WordTraits(rawValue: 1 << 24)
  /// Capitalised words that stand with names but are no names: "Islamic", "Democratic".
  static let commonAdjective = WordTraits(rawValue: 1 << 25)

  /// The traits of a word in lower case.
  static func of(_ lower: String) -> WordTraits { lexicon[lower] ?? [] }

  /// The traits of the word with this hash.
  static func of(_ hash: UInt64) -> WordTraits { lexicon[hash] ?? [] }

  /// The traits of a token's word.
  static func of(_ token: Token) -> WordTraits { lexicon[token.hash] ?? [] }

  /// The table itself, for those who look many words up.
  static var table: WordTable<WordTraits> { lexicon }

  private static let lexicon: WordTable<WordTraits> = {
    var lexicon: [String: WordTraits] = [:]
    let lists =
      PlaceVocabulary.lists + PeopleVocabulary.lists + BodyVocabulary.lists
      + FrenchPlaceVocabulary.lists
    for (trait, words) in lists {
      for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        lexicon[String(word), default: []].insert(trait)
      }
    }
    return WordTable(lexicon)
  }()
}
