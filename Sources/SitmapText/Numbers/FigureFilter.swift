import SitmapModel

/// Tells figures from the other numbers of a text.
struct FigureFilter: Sendable {
  let language: Language

  /// Whether a number counts something.
  func accepts(_ candidate: Candidate, in words: TokenWords) -> Bool {
    let numeral = candidate.numeral
    if candidate.phrase.isMeasure || numeral.form == .fraction || numeral.high == 0 { return false }
    if numeral.form == .vague {
      return candidate.phrase.isKnown || numeral.low >= 20 && isPlausible(vague: candidate, words)
    }
    if isMoney(candidate, words) || isCalendar(candidate, words) || isAge(candidate, words) {
      return false
    }
    if isGlued(numeral, words) || isRatio(candidate, words) || isFootnote(candidate, words) {
      return false
    }
    if !candidate.phrase.isKnown, isName(candidate, words) { return false }
    return numeral.form == .words ? accepts(spelled: candidate, words) : true
  }

  /// "hundreds" alone counts people; "the 1990s" or "dozens of reasons" do not come as known nouns.
  private func isPlausible(vague candidate: Candidate, _ words: TokenWords) -> Bool {
    guard candidate.phrase.noun == nil || candidate.phrase.unit == .persons else {
      return candidate.phrase.unit == .items
    }
    return !language.numbers.partitives.contains(words.hash(candidate.numeral.tokens.upperBound))
  }

  /// "3 out of 10 families", "one in five": no count of anybody.
  private func isRatio(_ candidate: Candidate, _ words: TokenWords) -> Bool {
    let numeral = candidate.numeral
    guard numeral.high <= 1000, candidate.phrase.noun == nil || numeral.form == .words else {
      return isRatioEnd(numeral, words)
    }
    if let (end, _) = language.numbers.ratios.match(words, at: numeral.tokens.upperBound),
      let second = NumeralReader(language: language).single(in: words, at: end),
      second.form != .plainDigits || !(1900...2100).contains(second.low), second.low > numeral.low,
      second.low <= 1000, second.form == numeral.form
    {
      return true
    }
    return isRatioEnd(numeral, words)
  }

  private func isRatioEnd(_ numeral: Numeral, _ words: TokenWords) -> Bool {
    for length in 1...2 {
      let start = numeral.tokens.lowerBound - length
      guard start > 0, let (end, _) = language.numbers.ratios.match(words, at: start),
        end == numeral.tokens.lowerBound, numeral.low <= 1000,
        words.isNumber(start - 1) || words.marks(start - 1).contains(.number),
        words.isNumber(start - 1) == (numeral.form != .words)
      else { continue }
      return true
    }
    return false
  }

  private func isMoney(_ candidate: Candidate, _ words: TokenWords) -> Bool {
    let before = candidate.numeral.tokens.lowerBound - 1
    return language.numbers.currencies.contains(words.hash(before))
  }

  /// Years, days of a month, clock times, ISO and slashed dates.
  private func isCalendar(_ candidate: Candidate, _ words: TokenWords) -> Bool {
    let numeral = candidate.numeral
    let start = numeral.tokens.lowerBound
    let end = numeral.tokens.upperBound
    if numeral.low <= 31 || numeral.form == .range,
      isMonth(words, end) || isMonth(words, end + 1) && words[end] == "of"
    {
      return true
    }
    // "on 3 and 4 May".
    if numeral.high <= 31, words[end] == "and" || words[end] == "-" || words[end] == "–",
      words.isNumber(end + 1), isMonth(words, end + 2)
    {
      return true
    }
    if numeral.form != .words, isMonth(words, start - 1), numeral.high <= 31 || isYear(numeral) {
      // "22 June 2014 affected": behind a day and its month stands the year.
      return !candidate.phrase.isKnown || numeral.low <= 31 || words.isNumber(start - 2)
    }
    // "March 28 and 29".
    if numeral.high <= 31, words.isNumber(start), words.isNumber(start - 2),
      isMonth(words, start - 3), CalendarParser.joinsDay(words, start - 1, language)
    {
      return true
    }
    if words[start - 1] == ".", isMonth(words, start - 2), numeral.high <= 31 { return true }
    guard
      isYear(numeral)
        || numeral.form == .range && (1900...2100).contains(numeral.low)
          && words[start + 1] != "to"
    else { return false }
    if !candidate.phrase.isKnown { return candidate.qualifier == nil || words.isNumber(start) }
    return language.numbers.yearPrepositions.contains(words.hash(start - 1))
  }

  private func isYear(_ numeral: Numeral) -> Bool {
    numeral.form == .plainDigits && (1900...2100).contains(numeral.low)
  }

  private func isMonth(_ words: TokenWords, _ index: Int) -> Bool {
    // "3 Ramadan 1436": months of other calendars are names too, unless a year follows.
    let others = [language.dates.hijriMonths, language.dates.persianMonths]
    if words.isCapitalised(index),
      others.contains(where: { $0.match(words, at: index).map { words.isNumber($0.end) } ?? false })
    {
      return true
    }
    guard language.dates.months[words.hash(index)] != nil else { return false }
    return !language.dates.ambiguousMonths.contains(words.hash(index)) || words.isCapitalised(index)
  }

  /// "aged 30", "Ali, 30,", "Ali (30)".
  private func isAge(_ candidate: Candidate, _ words: TokenWords) -> Bool {
    let start = candidate.start
    let end = candidate.numeral.tokens.upperBound
    let previous = words[candidate.numeral.tokens.lowerBound - 1]
    if candidate.phrase.noun != nil { return previous == "aged" }
    guard candidate.numeral.high <= 120 else { return false }
    if language.numbers.ages.contains(previous)
      || language.numbers.ages.contains(words.hash(start - 1))
    {
      return true
    }
    // "a man of 27".
    if words[start - 1] == "of", Self.people.contains(words.hash(start - 2)) { return true }
    let opens = words[start - 1] == "," || words[start - 1] == "("
    let closes = words[end] == "," || words[end] == ")" || words[end] == "."
    // "A woman, 61, was hurt".
    return opens && closes
      && (words.isCapitalised(start - 2) || Self.people.contains(words.hash(start - 2)))
  }

  /// Parts of dates, times, scores, coordinates and telephone numbers: marks without space around.
  private func isGlued(_ numeral: Numeral, _ words: TokenWords) -> Bool {
    let start = numeral.tokens.lowerBound
    let end = numeral.tokens.upperBound
    if !words.hasSpaceBefore(start), start > 0, Self.glue.contains(words.hash(start - 1)),
      numeral.form != .range || words.isNumber(start - 2)
    {
      return true
    }
    if !words.hasSpaceBefore(end), Self.glue.contains(words.hash(end)),
      !words.hasSpaceBefore(end + 1),
      end + 1 < words.count
    {
      return true
    }
    // Telephone numbers and coordinates: numbers in a row.
    if numeral.form != .words, words.isNumber(start - 1) || words.isNumber(end) { return true }
    if words[start - 1] == "+" { return true }
    return words[end] == "°" || words[end] == "º"
  }

  /// "1,250 families [2]": the mark of a footnote.
  private func isFootnote(_ candidate: Candidate, _ words: TokenWords) -> Bool {
    let numeral = candidate.numeral
    return words[numeral.tokens.lowerBound - 1] == "[" && words[numeral.tokens.upperBound] == "]"
      && numeral.high < 100
  }

  /// "Resolution 2254", "Flight 370", a number that opens a list.
  private func isName(_ candidate: Candidate, _ words: TokenWords) -> Bool {
    let start = candidate.start
    guard candidate.qualifier == nil else { return false }
    let previous = words[start - 1] == "." ? words[start - 2] : words[start - 1]
    let end = candidate.numeral.tokens.upperBound
    if language.numbers.designators.contains(previous), candidate.numeral.form != .vague {
      return true
    }
    // "the 444 was ...": a unit's number.
    if words[start - 1] == "the", candidate.phrase.noun == nil, words[end] == "was" { return true }
    if start == 0, words[end] == "." || words[end] == ")", end + 1 < words.count { return true }
    guard candidate.numeral.form == .plainDigits, words.isCapitalised(start - 1), start > 1,
      language.dates.weekdays[words.hash(start - 1)] == nil
    else {
      return false
    }
    return !language.numbers.countVerbs.contains(words.hash(end)) && candidate.numeral.low < 3000
  }

  /// "one of the", "the two": number words that are pronouns or say nothing new.
  private func accepts(spelled candidate: Candidate, _ words: TokenWords) -> Bool {
    let numeral = candidate.numeral
    let start = numeral.tokens.lowerBound
    let next = words[numeral.tokens.upperBound]
    let previous = words[start - 1]
    if numeral.form == .words, numeral.tokens.count == 1, numeral.low == 1 {
      if language.numbers.pronominal.contains(previous) || next == "another" { return false }
      if candidate.phrase.isKnown {
        return candidate.phrase.unit != .items && candidate.phrase.end <= start + 4
      }
      return language.numbers.fatal.contains(previous) || language.numbers.fatal.contains(next)
        || (language.numbers.countVerbs.contains(next)
          && language.numbers.harm.contains(words.hash(start + 2)))
    }
    if candidate.phrase.noun == nil {
      if language.numbers.definite.contains(previous) { return false }
      let end = numeral.tokens.upperBound
      let isOfMany =
        language.numbers.wholes.contains(words.hash(end + 1))
        && NumeralReader(language: language).single(in: words, at: end + 2) != nil
      return !language.numbers.partitives.contains(next)
        || language.numbers.ofThem.contains(words.hash(end + 1)) || isOfMany
    }
    // "the two Kivus": a name and no count.
    if !candidate.phrase.isKnown, language.numbers.definite.contains(previous) { return false }
    return candidate.phrase.isKnown || candidate.phrase.unit == .persons
  }

  private static let people: WordSet = [
    "woman", "man", "girl", "boy", "mother", "father", "teenager", "resident", "student", "farmer",
    "soldier", "driver", "policeman", "pupil", "grandmother", "grandfather", "teacher", "nurse",
    "doctor", "villager", "son", "daughter", "brother", "sister", "wife", "husband",
  ]
  private static let glue: WordSet = [":", "/", "-", "–", ".", "@", "_", "°"]
}
