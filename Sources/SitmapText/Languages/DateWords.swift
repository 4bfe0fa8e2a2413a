import SitmapModel

/// A unit of time.
enum TimeUnit: Sendable {
  case hour, day, week, month, year, decade
}

/// A part of a month or year: "early", "mid", "late".
enum Portion: Sendable {
  case early, middle, late
}

/// Where in time a word puts what it qualifies.
enum Shift: Sendable {
  /// Before the publication ("last").
  case last
  /// Before the date spoken of ("previous").
  case previous
  /// Around the publication ("this").
  case this
  /// Around the date spoken of ("that").
  case same
  /// After the publication ("next").
  case next
  /// After the date spoken of ("following").
  case following
}

/// A day given by one word or phrase.
enum DayWord: Sendable {
  /// So many days from the publication.
  case offset(Int)
  /// The night before the publication.
  case overnight
  /// So many days from the date spoken of.
  case reference(Int)
  /// Something like "soon".
  case future
  /// From the date spoken of up to the publication ("since then").
  case sinceReference
  /// Until the day named last ("by then").
  case untilReference
  /// Something like "recent days".
  case recent
  /// "now".
  case present
  /// Something like "previously".
  case past
}

/// What a word before a date does to it.
enum DatePreposition: Sendable, Hashable {
  /// "on", "in": nothing.
  case at
  /// "since".
  case since
  /// "until", "by".
  case until
  /// "before".
  case before
  /// "after".
  case after
  /// "from".
  case from
  /// "between".
  case between
  /// "late", "early": part of the phrase.
  case part
  /// "every".
  case every
  /// "for": a length of time.
  case length
}

/// The words that make date expressions.
struct DateWords: Sendable {
  let months: WordTable<Int>
  /// Months that are also ordinary words, and so need a capital and a neighbour.
  let ambiguousMonths: WordSet
  /// Names of months that are short and no abbreviations ("May").
  let shortMonths: WordSet
  /// Months of the Hijri calendar.
  let hijriMonths: PhraseTable<Int>
  /// Months of the Persian (Solar Hijri) calendar.
  let persianMonths: PhraseTable<Int>
  /// Words after the year of another calendar ("AH").
  let eras: WordSet
  let weekdays: WordTable<Int>
  /// Short names of weekdays that are also ordinary words.
  let ambiguousWeekdays: WordSet
  /// Plural weekdays ("Fridays").
  let weekdayPlurals: WordSet
  let units: WordTable<TimeUnit>
  let weekend: WordSet
  let portions: PhraseTable<Portion>
  let shifts: WordTable<Shift>
  /// Whether such words may follow their noun ("semaine dernière").
  let shiftsFollow: Bool
  let days: PhraseTable<DayWord>
  /// Parts of the day with the ending of their TIMEX3 value.
  let dayParts: WordTable<String>
  let prepositions: PhraseTable<DatePreposition>
  let seasons: WordTable<Int>
  let ordinals: WordTable<Int>
  /// Decades by name with their first year ("nineties").
  let decadeNames: WordTable<Int>
  /// "year", after a month and "last" or "this" ("July last year").
  let years: WordSet
  /// "quarter", of a year.
  let quarters: WordSet
  /// "half", of a year.
  let halves: WordSet
  /// "period": the quarter spoken of, after one of `sameQuarter` or `yearBefore`.
  let periods: WordSet
  /// "latest": the quarter spoken of.
  let sameQuarter: WordSet
  /// "year-earlier": the same a year before.
  let yearBefore: WordSet
  let articles: WordSet
  let of: WordSet
  let and: WordSet
  let to: WordSet
  /// "ago", after a length of time.
  let ago: WordSet
  /// "earlier", "before".
  let earlier: WordSet
  /// "later", "after".
  let later: WordSet
  /// "il y a", before a length of time.
  let agoBefore: PhraseTable<Bool>
  /// "past", "last" before a number and a unit.
  let pastSpans: WordSet
  /// "next", "coming" before a number and a unit.
  let futureSpans: WordSet
  /// Counts without a number ("several", "a few").
  let vagueCounts: PhraseTable<Bool>
  /// "single", between a count and a unit.
  let countFillers: WordSet
  /// Repetition ("every", "daily").
  let sets: WordTable<String>
  let every: WordSet
  /// Words that put what follows into the future.
  let future: WordSet
  /// Words that do so only after a form of "to be".
  let futureAfterBe: WordSet
  /// Past forms whose infinitive lies ahead ("agreed to").
  let futureBeforeTo: WordSet
  /// Adverbs between an article and a participle ("a still unspecified date").
  let stills: WordSet
  /// "until", "by": words before a bound.
  let bounds: WordSet
  let be: WordSet
  /// Irregular past forms and auxiliaries of the past.
  let past: WordSet
  /// Endings of regular past forms.
  let pastEndings: [String]
  /// Words before a bound that put it into the future ("deadline").
  let deadlines: WordSet
  /// Verbs of beginning: "since the offensive began on 17 October".
  let beginnings: WordSet
  /// Words before the day of a comparison ("than").
  let comparisons: WordSet
  /// Words after a length of time that make it an age ("old").
  let old: WordSet
  /// Ordinal endings of day numbers ("th").
  let ordinalEndings: [String]
}
