import SitmapModel

extension Language {
  /// The English words of dates.
  static let englishDates = DateWords(
    months: [
      "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7,
      "august": 8, "september": 9, "october": 10, "november": 11, "december": 12, "jan": 1,
      "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10,
      "nov": 11, "dec": 12,
    ],
    ambiguousMonths: ["may", "march", "mar", "august", "jan", "dec", "sep", "jun", "apr"],
    shortMonths: ["may", "june", "july"],
    hijriMonths: hijriMonths,
    persianMonths: persianMonths,
    eras: ["ah", "ap", "h", "sh", "hijri"],
    weekdays: [
      "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6,
      "sunday": 7, "mon": 1, "tue": 2, "tues": 2, "wed": 3, "thu": 4, "thur": 4, "thurs": 4,
      "fri": 5, "sat": 6, "sun": 7,
    ],
    ambiguousWeekdays: ["mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun"],
    weekdayPlurals: wordSet("mondays tuesdays wednesdays thursdays fridays saturdays sundays"),
    units: [
      "hour": .hour, "hours": .hour, "hrs": .hour, "day": .day, "days": .day, "night": .day,
      "nights": .day, "week": .week, "weeks": .week, "fortnight": .week, "month": .month,
      "months": .month, "year": .year, "years": .year, "decade": .decade, "decades": .decade,
    ],
    weekend: ["weekend"],
    portions: PhraseTable([
      ("early", .early), ("early in", .early), ("beginning|start of", .early),
      ("the beginning|start of", .early), ("mid", .middle), ("middle of", .middle),
      ("the middle of", .middle), ("late", .late), ("late in", .late), ("end of", .late),
      ("the end of", .late),
    ]),
    shifts: [
      "last": .last, "past": .last, "previous": .previous, "preceding": .previous, "this": .this,
      "next": .next, "coming": .next, "following": .following, "same": .same, "that": .same,
    ],
    shiftsFollow: false,
    days: PhraseTable([
      ("today", .offset(0)), ("tonight", .offset(0)), ("yesterday", .offset(-1)),
      ("tomorrow", .offset(1)), ("this morning|afternoon|evening", .offset(0)),
      ("earlier today", .offset(0)), ("late|early|later today", .offset(0)),
      ("last night", .offset(-1)), ("yesterday morning|afternoon|evening|night", .offset(-1)),
      ("late|early yesterday", .offset(-1)), ("tomorrow morning|afternoon|evening", .offset(1)),
      ("the day before yesterday", .offset(-2)), ("the day after tomorrow", .offset(2)),
      ("overnight", .overnight), ("the next|following day", .reference(1)),
      ("the next|following morning|afternoon|evening|night", .reference(1)),
      ("next day", .reference(1)), ("the same day", .reference(0)), ("that day", .reference(0)),
      ("the same night|evening|morning", .reference(0)),
      ("that night|evening|morning", .reference(0)), ("the previous day", .reference(-1)),
      ("the previous night|evening", .reference(-1)), ("in a single day", .reference(0)),
      ("in one|a day", .reference(0)), ("on the day", .reference(0)),
      ("in the coming days|weeks|months|hours|period|year", .future),
      ("the coming days|weeks|months|hours", .future),
      ("over the coming days|weeks|months", .future), ("in coming days|weeks|months", .future),
      ("near term", .future), ("the near term", .future), ("in the near term", .future),
      ("soon", .future), ("shortly", .future), ("in the near future", .future),
      ("the near future", .future), ("in the future", .future), ("imminently", .future),
      ("in the next few days|weeks|months|hours", .future), ("in days to come", .future),
      ("since then", .sinceReference), ("by then", .untilReference),
      ("by that time|day|evening|night", .untilReference), ("in the days since", .sinceReference),
      ("in the days|weeks|months that followed", .sinceReference),
      ("in the weeks|months since", .sinceReference), ("ever since", .sinceReference),
      ("in recent days|weeks|months", .recent), ("recent days|weeks|months", .recent),
      ("over recent days|weeks|months", .recent), ("the other day", .recent),
      ("in the past|last few days|weeks|months|hours", .recent),
      ("over|during the past|last few days|weeks|months", .recent),
      ("recent|past years", .recent), ("in recent|past years", .recent),
      ("coming days|weeks|months|years|quarters", .future), ("in the years to come", .future),
      ("now", .present), ("right now", .present), ("currently", .present), ("presently", .present),
      ("at present", .present), ("at the moment", .present), ("these days", .present),
      ("nowadays", .present), ("recently", .past), ("more recently", .past),
      ("most recently", .past), ("in the past", .past), ("at the time", .past),
      ("at that time", .past),
      ("long ago", .past),
    ]),
    dayParts: [
      "morning": "TMO", "afternoon": "TAF", "evening": "TEV", "night": "TNI", "noon": "T12:00",
      "midnight": "T24:00", "dawn": "TMO", "midday": "TMI", "lunchtime": "TMI",
    ],
    prepositions: PhraseTable([
      ("on", .at), ("in", .at), ("at", .at), ("during", .at), ("over", .at), ("throughout", .at),
      ("as of", .at), ("as at", .at), ("since", .since), ("ever since", .since),
      ("starting", .since), ("until", .until), ("till", .until), ("up until", .until),
      ("through", .until), ("by", .until), ("before", .before), ("prior to", .before),
      ("ahead of", .before), ("after", .after), ("following", .at), ("from", .from),
      ("between", .between), ("late", .part), ("early", .part), ("earlier", .part),
      ("later", .part), ("mid", .part), ("dawn", .part), ("noon", .part), ("midnight", .part),
      ("overnight", .part), ("before|after dawn|noon|midnight", .part),
      ("shortly before|after dawn|noon|midnight", .part),
      ("on the night|morning|evening|afternoon|day of", .at),
      ("the night|morning|evening|afternoon of", .at), ("within", .at), ("for", .length),
    ]),
    seasons: ["spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12],
    ordinals: ["first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "last": -1],
    decadeNames: [
      "twenties": 1920, "thirties": 1930, "forties": 1940, "fifties": 1950, "sixties": 1960,
      "seventies": 1970, "eighties": 1980, "nineties": 1990,
    ],
    years: ["year"],
    quarters: ["quarter"],
    halves: ["half"],
    periods: ["quarter", "period"],
    sameQuarter: ["latest", "same", "corresponding", "current"],
    yearBefore: ["year-earlier", "year-ago"],
    articles: ["a", "an", "one", "the"],
    of: ["of"],
    and: ["and"],
    to: ["to", "until", "till", "through", "and", "-", "–", "—"],
    ago: ["ago"],
    earlier: ["earlier", "before"],
    later: ["later", "after", "afterwards"],
    agoBefore: PhraseTable([]),
    pastSpans: ["past", "last", "previous"],
    futureSpans: ["next", "coming"],
    vagueCounts: PhraseTable([
      ("several", true), ("a few", true), ("few", true), ("some", true), ("many", true),
      ("a number of", true), ("hundreds of", true), ("dozens of", true), ("recent", true),
    ]),
    countFillers: [
      "single", "full", "more", "whole", "consecutive", "straight", "long", "further",
    ],
    sets: [
      "daily": "P1D", "weekly": "P1W", "monthly": "P1M", "yearly": "P1Y", "annually": "P1Y",
      "hourly": "PT1H", "nightly": "P1D",
    ],
    every: ["every", "each"],
    future: wordSet(
      """
      will 'll shall would expected scheduled forecast must may might could should can plans expects expect
      hopes intends upcoming slated going
      """
    ),
    futureAfterBe: ["due", "set", "to", "planned", "supposed"],
    futureBeforeTo: wordSet(
      """
      agreed voted decided ordered asked urged told offered prepared vowed pledged promised planned
      threatened hoped wanted invited called intended warned instructed plan plans intend intends hope
      expects expect
      """
    ),
    stills: ["still", "newly", "recently", "yet", "previously"],
    bounds: ["until", "till", "by", "before"],
    be: wordSet("is are was were be been being 's 're am"),
    past: wordSet(
      """
      was were had has have did been said told took fled left came went began fell rose met hit
      shot struck saw made got gave found held led sent won lost drove flew broke spoke sought
      brought fought bought thought wrote became grew knew swept blew threw shook set put cut shut
      burst spread says reports dead ran sank withdrew overran underwent stood
      """
    ),
    pastEndings: ["ed"],
    deadlines: wordSet("gave given deadline ordered told must ultimatum continue"),
    beginnings: wordSet(
      """
      began started erupted begun start launched broke outbreak resumed escalated flared onset
      beginning intensified commenced
      """
    ),
    comparisons: ["than", "as", "from", "with"],
    old: ["old", "-old", "aged"],
    ordinalEndings: ["st", "nd", "rd", "th"]
  )
}
