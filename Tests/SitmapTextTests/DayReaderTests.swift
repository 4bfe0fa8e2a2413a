import SitmapModel
import SitmapText
import Testing

struct DayReaderTests {
  /// 2024-03-13 is a Wednesday.
  private static let published = Day(year: 2024, month: 3, day: 13)

  private func read(_ text: String, published: Day? = published) -> [DateMention] {
    DayReader(published: published).read(sentences(of: text))
  }

  static let weekdays: [(String, String?, String?)] = [
    ("Shells fell on Monday.", "2024-03-11", "2024-03-11"),
    ("Shells fell on Wednesday.", "2024-03-13", "2024-03-13"),
    ("Shells fell last Wednesday.", "2024-03-06", "2024-03-06"),
    ("Shells fell on Thursday.", "2024-03-07", "2024-03-07"),
    ("The envoy is due to arrive on Wednesday.", "2024-03-13", "2024-03-13"),
    ("The envoy will arrive on Tuesday.", "2024-03-19", "2024-03-19"),
    ("Troops are to leave on Friday.", "2024-03-15", "2024-03-15"),
    ("The vote is on Sunday night, but troops will stay.", "2024-03-17", "2024-03-17"),
    ("Late on Sunday a bridge collapsed.", "2024-03-10", "2024-03-10"),
    ("They meet next Friday.", "2024-03-15", "2024-03-15"),
    ("Sunday's raid failed.", "2024-03-10", "2024-03-10"),
    ("He arrived on Monday last week.", "2024-03-04", "2024-03-04"),
    ("The army on Tuesday ordered people to move.", "2024-03-12", "2024-03-12"),
    ("They agreed to meet on Saturday.", "2024-03-16", "2024-03-16"),
    ("The minister said on Monday he would resign.", "2024-03-11", "2024-03-11"),
  ]

  static let calendar: [(String, String?, String?)] = [
    ("It began on 2 March.", "2024-03-02", "2024-03-02"),
    ("It began on 20 March.", "2023-03-20", "2023-03-20"),
    ("It rained on March 8 and 9 here.", "2024-03-08", "2024-03-09"),
    ("On March 8 and 9 people died.", "2024-03-08", "2024-03-08"),
    ("On March 8 and 12 were hurt.", "2024-03-08", "2024-03-08"),
    ("A fee was declared, payable 15 May.", "2024-05-15", "2024-05-15"),
    ("It has lasted since the beginning of the month.", "2024-03-01", "2024-03-13"),
    ("It ended at the end of last week.", "2024-03-08", "2024-03-10"),
    ("In the three days to Sunday 40 died.", "2024-03-08", "2024-03-10"),
    ("In the 24 hours to 11 March 40 died.", "2024-03-10", "2024-03-11"),
    ("It happened shortly before midnight on Saturday.", "2024-03-09", "2024-03-09"),
    ("It happened on the night of 9 March.", "2024-03-09", "2024-03-09"),
    ("It happened in the first half of February.", "2024-02-01", "2024-02-15"),
    ("It happened in the first three months of 2015.", "2015-01-01", "2015-03-31"),
    // Ramadan 1436 began on 18 June 2015 in most countries; the moon decides, so a day on either side.
    ("It happened on 3 Ramadan 1436.", "2015-06-19", "2015-06-21"),
    // Nowruz, 1 Farvardin 1403, was 20 March 2024; 1 Mehr 1399 was 22 September 2020.
    ("It happened on 1 Farvardin 1403.", "2024-03-20", "2024-03-20"),
    ("It happened on 1 Mehr 1399.", "2020-09-22", "2020-09-22"),
    ("It began in July last year.", "2023-07-01", "2023-07-31"),
    ("It began in January of this year.", "2024-01-01", "2024-01-31"),
    ("It began in nineteen ninety-six.", "1996-01-01", "1996-12-31"),
    ("It began in the late 1970s.", "1976-01-01", "1979-12-31"),
    ("It began in the second half of 2016.", "2016-07-01", "2016-12-31"),
    ("It will begin on 20 March.", "2024-03-20", "2024-03-20"),
    ("It began on October 17, 2016.", "2016-10-17", "2016-10-17"),
    ("It began on Monday, 4 March 2024.", "2024-03-04", "2024-03-04"),
    ("It ran from 17-19 February.", "2024-02-17", "2024-02-19"),
    ("It ran between 3 and 5 February.", "2024-02-03", "2024-02-05"),
    ("It ran from 28 December to 3 January.", "2023-12-28", "2024-01-03"),
    ("It began in May.", "2023-05-01", "2023-05-31"),
    ("It began in early May.", "2023-05-01", "2023-05-10"),
    ("It began in mid-May.", "2023-05-11", "2023-05-20"),
    ("It began in March.", "2024-03-01", "2024-03-13"),
    ("It began in 2014.", "2014-01-01", "2014-12-31"),
    ("It began in the summer of 2015.", "2015-06-01", "2015-08-31"),
    ("It began on 2015-05-19.", "2015-05-19", "2015-05-19"),
    ("It began on 19/05/2015.", "2015-05-19", "2015-05-19"),
    ("It rained in the first week of February.", "2024-02-01", "2024-02-07"),
    ("It rained in the first three days of February.", "2024-02-01", "2024-02-03"),
    ("It grew in the first quarter of 2017.", "2017-01-01", "2017-03-31"),
  ]

  static let relative: [(String, String?, String?)] = [
    ("It happened yesterday.", "2024-03-12", "2024-03-12"),
    ("It happened today.", "2024-03-13", "2024-03-13"),
    ("It happened overnight.", "2024-03-12", "2024-03-13"),
    ("It happened last week.", "2024-03-04", "2024-03-10"),
    ("It happened this week.", "2024-03-11", "2024-03-13"),
    ("They will vote this week.", "2024-03-11", "2024-03-17"),
    ("It happened earlier this month.", "2024-03-01", "2024-03-13"),
    ("It happened last month.", "2024-02-01", "2024-02-29"),
    ("It happened last year.", "2023-01-01", "2023-12-31"),
    ("It happened over the weekend.", "2024-03-09", "2024-03-10"),
    ("It happened two days ago.", "2024-03-11", "2024-03-11"),
    ("It happened in the past two weeks.", "2024-02-28", "2024-03-13"),
    ("It happened in the last 24 hours.", "2024-03-12", "2024-03-13"),
    ("It has lasted since Sunday.", "2024-03-10", "2024-03-13"),
    ("It has lasted since January.", "2024-01-01", "2024-03-13"),
    ("They stayed until Monday.", nil, "2024-03-11"),
    ("By 8 March 4,000 had left.", nil, "2024-03-08"),
    ("Talks resume in the coming days.", "2024-03-13", nil),
    ("He was told to leave by Friday.", nil, "2024-03-15"),
    ("Thousands fled since the siege began on 2 March.", "2024-03-02", "2024-03-13"),
  ]

  @Test(arguments: weekdays + calendar + relative)
  func `an expression becomes an interval`(sentence: String, from: String?, to: String?) throws {
    let mention = try #require(read(sentence).first)
    #expect(mention.range.from == day(from))
    #expect(mention.range.to == day(to))
  }

  @Test(arguments: [
    ("Rebels took the fort on Sunday. They left the next day.", "2024-03-11"),
    ("Rebels took the fort on Sunday, a day after seizing the port.", "2024-03-09"),
    ("Rebels took the fort on Sunday. A day earlier they lost the port.", "2024-03-09"),
    ("Rebels took the fort on Sunday. Two days later they left.", "2024-03-12"),
    ("Rebels took the fort on Sunday. That day 3 died.", "2024-03-10"),
  ])
  func `a day relative to another is counted from it`(text: String, expected: String) throws {
    let mention = try #require(read(text).last)
    #expect(mention.range.from == day(expected))
    #expect(mention.range.basis == .relative)
  }

  @Test(arguments: [
    ("It lasted for three days.", DateMention.Kind.duration, "P3D"),
    ("It lasted several weeks.", .duration, "PXW"),
    ("A three-day truce held.", .duration, "P3D"),
    ("They march every Friday.", .set, "XXXX-WXX-5"),
    ("It will end soon.", .future, "FUTURE_REF"),
    ("He was born ten years ago.", .background, "2014"),
    ("The town, held since 2011, was bombed.", .background, "2011"),
    ("He left since Monday.", .since, "2024-03-11"),
    ("He stayed until Monday.", .until, "2024-03-11"),
  ])
  func `a kind and a TIMEX3 value are given`(
    sentence: String,
    kind: DateMention.Kind,
    value: String
  ) throws {
    let mention = try #require(read(sentence).first)
    #expect(mention.kind == kind)
    #expect(mention.value == value)
  }

  @Test(arguments: [
    "It may rain.", "They march on.", "The sun sat low.", "May he rest.", "He came second.",
    "They have 2,014 men.", "More than 2000 people came.", "The march was long.",
    "He is 30 years old.",
  ])
  func `ordinary words are no dates`(sentence: String) {
    #expect(read(sentence).map(\.range.text) == [])
  }

  @Test(arguments: ["last Friday", "on Monday", "yesterday", "over the weekend", "two weeks ago"])
  func `without a publication date a relative date stays a mention of unknown days`(
    words: String
  ) throws {
    let mention = try #require(read("It happened \(words).", published: nil).first)
    #expect(mention.range.isUnknown)
    #expect(mention.range.precision == .unknown)
  }

  @Test func `without a publication date a full date is known`() throws {
    let mention = try #require(read("It happened on 3 May 2012.", published: nil).first)
    #expect(mention.range.from == day("2012-05-03"))
    #expect(mention.range.basis == .explicit)
  }

  @Test(arguments: 0..<60)
  func `relative dates move with the publication`(shift: Int) throws {
    let start = try #require(Self.published)
    let published = start.adding(days: shift)
    let friday = try #require(read("It fell last Friday.", published: published).first?.range.from)
    #expect(friday.weekday == 5)
    #expect((1...7).contains(published.number - friday.number))
    let monday = try #require(read("It fell on Monday.", published: published).first?.range.from)
    #expect(monday.weekday == 1)
    #expect((0...6).contains(published.number - monday.number))
    let week = try #require(read("It fell last week.", published: published).first?.range)
    #expect(week.from?.weekday == 1)
    #expect(week.to?.weekday == 7)
    let end = try #require(week.to)
    #expect((1...7).contains(published.number - end.number))
    let ahead = try #require(read("He will go on Monday.", published: published).first?.range.from)
    #expect((0...6).contains(ahead.number - published.number))
  }

  @Test func `a date whose day and month could be exchanged says so`() throws {
    let doubtful = try #require(read("On 03/04/2015 it fell.").first)
    #expect(doubtful.range.from == day("2015-04-03"))
    #expect(doubtful.range.precision == .unknown)
  }

  @Test func `French dates are read`() {
    let found = DayReader(published: Self.published, language: .french).read(
      sentences(of: "Mardi dernier, puis le 3 mars 2012 et depuis lundi, la semaine dernière.")
    )
    #expect(
      found.map(\.range.from) == [
        day("2024-03-12"), day("2012-03-03"), day("2024-03-11"), day("2024-03-04"),
      ]
    )
  }
}
