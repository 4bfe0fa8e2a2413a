/// The words that a date expression can begin with: a quick look before the grammar is tried.
struct DateStarts: Sendable {
  /// Words that are dates or begin one.
  private let core: Set<String>
  /// Small words that begin one only when such a word is near.
  private let openers: Set<String>

  /// How far after a small word the date itself must begin.
  private static let reach = 4

  init(dates: DateWords, numbers: NumberWords) {
    var openers = dates.articles
    openers.formUnion(dates.prepositions.vocabulary)
    openers.formUnion(dates.of)
    openers.formUnion(dates.to)
    openers.formUnion(dates.agoBefore.vocabulary)
    openers.formUnion(dates.portions.vocabulary)
    openers.formUnion(numbers.cardinals.keys)
    openers.formUnion(numbers.vague.vocabulary)
    openers.formUnion(dates.vagueCounts.vocabulary)
    let given: [Set<String>] = [
      Set(dates.months.keys), Set(dates.weekdays.keys), dates.weekdayPlurals,
      Set(dates.units.keys), dates.weekend, Set(dates.shifts.keys), Set(dates.seasons.keys),
      Set(dates.ordinals.keys), Set(dates.sets.keys), dates.every, dates.quarters,
      dates.days.vocabulary, Set(dates.earlier), Set(dates.later),
    ]
    core = given.reduce(into: Set()) { $0.formUnion($1) }.subtracting(openers)
      .union(dates.days.singles)
    self.openers = openers
  }

  /// Whether a date expression may begin at a token.
  func mayBegin(_ words: TokenWords, at index: Int) -> Bool {
    if isCore(words, index) { return true }
    guard openers.contains(words[index]) else { return false }
    for at in (index + 1)...(index + Self.reach) where isCore(words, at) { return true }
    return false
  }

  private func isCore(_ words: TokenWords, _ index: Int) -> Bool {
    let word = words[index]
    guard let first = word.utf8.first else { return false }
    if first >= 48, first <= 57 { return true }
    return core.contains(word) || word.utf8.contains(UInt8(ascii: "-"))
  }
}
