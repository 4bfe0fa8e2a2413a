import SitmapModel
import Testing

@Test(arguments: [
  ("1970-01-01", 0, 4), ("2015-05-21", 16576, 4), ("2000-02-29", 11016, 2), ("1969-12-31", -1, 3),
])
func `a day knows its number and weekday`(iso: String, number: Int, weekday: Int) throws {
  let day = try #require(Day(iso: iso))
  #expect(day.number == number)
  #expect(day.weekday == weekday)
  #expect(day.description == iso)
}

@Test(arguments: [
  "2015-02-29", "2015-13-01", "2015-5-1", "2015-05-210", "", "unknown", "2015/05/21",
])
func `a text that is no date is refused`(text: String) {
  #expect(Day(iso: text) == nil)
}

@Test func `a date-time gives its day`() {
  #expect(Day(iso: "2015-05-21T10:00:00Z") == Day(year: 2015, month: 5, day: 21))
}

@Test func `every day of four centuries reads back`() throws {
  for number in stride(from: -140_000, to: 140_000, by: 7) {
    let day = Day(number: number)
    #expect(Day(iso: day.description) == day)
  }
}

@Test func `months keep to their last day`() throws {
  let day = try #require(Day(iso: "2016-01-31"))
  #expect(day.adding(months: 1).description == "2016-02-29")
  #expect(day.adding(months: -2).description == "2015-11-30")
  #expect(day.adding(months: 12).description == "2017-01-31")
}
