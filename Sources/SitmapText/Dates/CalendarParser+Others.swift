import SitmapModel

extension CalendarParser {
  /// "3 Ramadan 1436", "12 Khordad 1394": a day of another calendar, its year given.
  func otherCalendar(at index: Int) -> DateItem? {
    guard let day = dayNumber(at: index) else { return nil }
    var at = index + 1
    if language.dates.of.contains(words.hash(at)) { at += 1 }
    if let (end, month) = language.dates.hijriMonths.match(words, at: at),
      let (year, last) = eraYear(at: end, in: 1300...1500), day <= 30
    {
      // The month begins when the moon is seen: the arithmetic calendar may be a day off.
      let middle = HijriCalendar.day(year: year, month: month, day: day)
      return .span(
        middle.adding(days: -1),
        middle.adding(days: 1),
        index..<last,
        .range,
        .explicit,
        value: middle.description
      )
    }
    if let (end, month) = language.dates.persianMonths.match(words, at: at),
      let (year, last) = eraYear(at: end, in: 1250...1500)
    {
      return .day(
        PersianCalendar.day(year: year, month: month, day: day),
        index..<last,
        .explicit
      )
    }
    return nil
  }

  private func eraYear(at index: Int, in range: ClosedRange<Int>) -> (year: Int, end: Int)? {
    guard words.isNumber(index), let year = Int(words[index]), range.contains(year) else {
      return nil
    }
    let isMarked = language.dates.eras.contains(words.hash(index + 1))
    return (year, isMarked ? index + 2 : index + 1)
  }
}

/// The arithmetic (tabular, civil) Hijri calendar: 30 years of 10,631 days.
///
/// Calendrical Calculations (Reingold and Dershowitz), chapter 7; its first day is 16 July 622 Julian.
enum HijriCalendar {
  /// The day of a Hijri date.
  static func day(year: Int, month: Int, day: Int) -> Day {
    // 1 Muharram 1400 was 21 November 1979 (Gregorian) in this calendar.
    let count = ordinal(year: year, month: month, day: day) - ordinal(year: 1400, month: 1, day: 1)
    return (Day(year: 1979, month: 11, day: 21) ?? Day(number: 0)).adding(days: count)
  }

  private static func ordinal(year: Int, month: Int, day: Int) -> Int {
    day + 29 * (month - 1) + month / 2 + (year - 1) * 354 + (3 + 11 * year) / 30
  }
}

/// The Persian (Solar Hijri) calendar in its cycle of 33 years, right from 1178 to 1633.
enum PersianCalendar {
  /// The day of a Persian date.
  static func day(year: Int, month: Int, day: Int) -> Day {
    // 1 Farvardin 1394 was 21 March 2015.
    var count = (month <= 7 ? (month - 1) * 31 : (month - 1) * 30 + 6) + day - 1
    for past in min(year, 1394)..<max(year, 1394) {
      count += (year > 1394 ? 1 : -1) * (isLeap(past) ? 366 : 365)
    }
    return (Day(year: 2015, month: 3, day: 21) ?? Day(number: 0)).adding(days: count)
  }

  private static func isLeap(_ year: Int) -> Bool { (year * 8 + 29) % 33 < 8 }
}
