import SitmapModel

/// What a word can be or begin: the readers look a word up once and then at its marks.
///
/// A set answers one question for one hash of the word. The readers ask some thirty questions of every token, and most
/// words of a text answer no to all of them.
struct WordMarks: OptionSet, Sendable {
  let rawValue: UInt32

  /// A cardinal, a scale, a vague or fixed number, or the word that opens a range.
  static let number = WordMarks(rawValue: 1 << 0)
  /// The first word of a qualifier or of a filler before a number.
  static let qualifier = WordMarks(rawValue: 1 << 1)
  /// An article that may stand for one person.
  static let article = WordMarks(rawValue: 1 << 2)
  /// A date, or a word that begins one.
  static let date = WordMarks(rawValue: 1 << 3)
  /// A small word that begins a date only when such a word is near.
  static let dateOpener = WordMarks(rawValue: 1 << 4)
  /// The first word of a cue of modality.
  static let cue = WordMarks(rawValue: 1 << 5)
  /// A verb of saying.
  static let speech = WordMarks(rawValue: 1 << 6)
  /// The first word of "according to".
  static let source = WordMarks(rawValue: 1 << 7)
  /// The first word of a title.
  static let title = WordMarks(rawValue: 1 << 8)
  /// A noun that is an actor, or equipment that stands for one.
  static let actor = WordMarks(rawValue: 1 << 9)
  /// The first word of the name of an actor.
  static let group = WordMarks(rawValue: 1 << 10)
  /// A noun for some of a group ("members of the army").
  static let part = WordMarks(rawValue: 1 << 13)
  /// Begins with a digit.
  static let digit = WordMarks(rawValue: 1 << 11)
  /// Has a hyphen inside.
  static let hyphen = WordMarks(rawValue: 1 << 12)
}

/// The marks of all words of a language.
struct WordMarkTable: Sendable {
  private let marks: WordTable<WordMarks>

  init(
    _ language: (
      numbers: NumberWords, dates: DateWords, modality: ModalityWords, speech: SpeechWords,
      actors: ActorWords
    )
  ) {
    var marks = [String: WordMarks](minimumCapacity: 2048)
    func add(_ words: some Sequence<String>, _ mark: WordMarks) {
      for word in words { marks[word, default: []].insert(mark) }
    }
    let (numbers, dates, modality, speech, actors) = language
    add(numbers.cardinals.keys, .number)
    add(numbers.scales.keys, .number)
    add(numbers.vague.firstWords, .number)
    add(numbers.fixed.firstWords, .number)
    add(numbers.shares.firstWords, .number)
    add(numbers.articles.words, [.number, .article])
    add([numbers.between], .number)
    add(numbers.qualifiers.firstWords, .qualifier)
    add(numbers.fillers.firstWords, .qualifier)
    add(modality.cues.firstWords, .cue)
    add(modality.exempt.firstWords, .cue)
    add(speech.verbs.words, .speech)
    add(speech.sources.firstWords, .source)
    add(actors.titles.firstWords, .title)
    add(actors.heads.keys, .actor)
    add(actors.equipment.words, .actor)
    add(actors.groups.words, .actor)
    add(actors.partOf.words, .part)
    add(actors.named.names.firstWords, .group)
    add(actors.named.acronyms.firstWords, .group)
    Self.addDates(dates, numbers, &marks)
    self.marks = WordTable(marks)
  }

  /// The marks of a word in lower case with its hash.
  func marks(of word: String, _ hash: UInt64) -> WordMarks {
    var found = marks(of: hash)
    let bytes = word.utf8
    if let first = bytes.first, first >= 48, first <= 57 { found.insert(.digit) }
    if bytes.contains(UInt8(ascii: "-")) { found.insert(.hyphen) }
    return found
  }

  /// The marks of a word of letters of ASCII alone, of which this is the hash.
  func marks(of hash: UInt64) -> WordMarks { marks[hash] ?? [] }

  private static func addDates(
    _ dates: DateWords,
    _ numbers: NumberWords,
    _ marks: inout [String: WordMarks]
  ) {
    func open(_ words: some Sequence<String>) {
      for word in words { marks[word, default: []].insert(.dateOpener) }
    }
    func begin(_ words: some Sequence<String>) {
      for word in words where marks[word]?.contains(.dateOpener) != true {
        marks[word, default: []].insert(.date)
      }
    }
    open(dates.articles.words)
    open(dates.prepositions.firstWords)
    open(dates.of.words)
    open(dates.to.words)
    open(dates.agoBefore.vocabulary)
    open(dates.portions.vocabulary)
    open(numbers.cardinals.keys)
    open(numbers.vague.vocabulary)
    open(dates.vagueCounts.vocabulary)
    begin(dates.months.keys)
    begin(dates.weekdays.keys)
    begin(dates.weekdayPlurals.words)
    begin(dates.units.keys)
    begin(dates.weekend.words)
    begin(dates.shifts.keys)
    begin(dates.seasons.keys)
    begin(dates.ordinals.keys)
    begin(dates.sets.keys)
    begin(dates.every.words)
    begin(dates.quarters.words)
    begin(dates.halves.words)
    begin(dates.sameQuarter.words)
    begin(dates.days.vocabulary)
    begin(dates.decadeNames.keys)
    begin(dates.earlier.words)
    begin(dates.later.words)
    // A single word that is a whole date is one, whatever else it may be.
    for word in dates.days.singles { marks[word, default: []].insert(.date) }
  }
}
