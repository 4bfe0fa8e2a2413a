import Sitmap
import Testing

/// What a table counts and sums, and what it never adds.
@Suite struct SituationTableTests {
  /// A displacement of our own: persons as `value`, `low` and `high`.
  private func moved(
    _ id: String,
    _ persons: (Int?, Int?, Int?),
    _ category: String = "new_displacement",
    place: String = "Ramadi",
    precision: String = "populated",
    admin1: String? = "IQG01",
    days: (String?, String?) = ("2015-05-15", "2015-05-15"),
    partOf: String? = nil,
    sameAs: String? = nil,
    households: Int? = nil
  ) -> Feature {
    let isStock = ["idps", "returnees"].contains(category)
    return Feature(
      id: id,
      geometry: nil,
      properties: [
        Property("date_from", .text(days.0)), Property("date_to", .text(days.1)),
        Property("date_precision", .string("day")), Property("place", .string(place)),
        Property("country", .string("IRQ")), Property("admin1_code", .text(admin1)),
        Property("admin1", .text(admin1)), Property("geo_precision", .string(precision)),
        Property("term", .string("displaced")), Property("category", .string(category)),
        Property("stock", .bool(isStock)), Property("modality", .string("actual")),
        Property("persons_best", .count(persons.0)), Property("persons_low", .count(persons.1)),
        Property("persons_high", .count(persons.2)), Property("part_of", .text(partOf)),
        Property("same_as", .text(sameAs)), Property("origin", .null),
        Property("figure_unit", .string(households == nil ? "persons" : "households")),
        Property("figure_value", .count(households)), Property("figure_low", .count(households)),
        Property("figure_high", .count(households)),
      ]
    )
  }

  private func killed(_ id: String, _ best: Int?, _ low: Int?, _ high: Int?) -> Feature {
    Feature(
      id: id,
      geometry: nil,
      properties: [
        Property("type", .string("attack")), Property("country", .string("IRQ")),
        Property("geo_precision", .string("populated")), Property("place", .string(id)),
        Property("date_from", .string("2015-05-01")), Property("date_to", .string("2015-05-01")),
        Property("fatalities_best", .count(best)), Property("fatalities_low", .count(low)),
        Property("fatalities_high", .count(high)),
      ]
    )
  }

  private func sheet(
    _ features: [Feature],
    by keys: [TableKey] = [.type],
    comparedWith old: [Feature]? = nil
  ) throws -> TableSheet {
    let gazetteer = try WorldGazetteer.open()
    func table(_ features: [Feature]) -> SituationTable {
      var table = SituationTable(by: keys, gazetteer: gazetteer)
      for feature in features { table.add(feature, of: "layer") }
      return table
    }
    return TableSheet(table(features), comparedWith: old.map(table))
  }

  /// A measure of the first row: stated, least, most.
  private func amount(_ name: String, _ sheet: TableSheet) -> [Int?] {
    ["", "_low", "_high"].map { ending in
      guard case .integer(let number) = sheet.layer.features.first?[name + ending] else {
        return nil
      }
      return number
    }
  }

  @Test func `ranges add up as ranges, and a sum with a vague word states no number`() throws {
    let exact = try sheet([killed("a", 3, 3, 3), killed("b", 4, 4, 4)])
    #expect(amount("killed", exact) == [7, 7, 7])
    let vague = try sheet([killed("a", 3, 3, 3), killed("b", nil, 24, 99)])
    #expect(amount("killed", vague) == [nil, 27, 102])
    let open = try sheet([killed("a", 3, 3, 3), killed("b", 500, 500, nil)])
    #expect(amount("killed", open) == [503, 503, nil])
    let none = try sheet([killed("a", nil, nil, nil)])
    #expect(none.layer.features.first?["events"] == .integer(1))
    #expect(!none.columns.contains("killed"))
  }

  @Test func `people who moved and people who are there are two columns`() throws {
    let both = try sheet([moved("a", (100, 100, 100)), moved("b", (70, 70, 70), "idps")])
    #expect(amount("displaced", both) == [100, 100, 100])
    #expect(amount("idps", both) == [70, 70, 70])
    #expect(both.layer.features.first?["movements"] == .integer(2))
    let back = try sheet([moved("a", (100, 100, 100)), moved("c", (30, 30, 30), "return")])
    #expect(amount("displaced", back) == [100, 100, 100])
    #expect(amount("returned", back) == [30, 30, 30])
  }

  @Test func `a part is not added to its total, nor the same in another unit`() throws {
    let parts = [
      moved("total", (6768, 6768, 6768), place: "A"),
      moved("part", (134, 134, 134), place: "B", partOf: "total"),
      moved("again", (nil, 6000, 7000), place: "C", sameAs: "total", households: 1128),
    ]
    let all = try sheet(parts)
    #expect(amount("displaced", all) == [6768, 6768, 6768])
    // In households nothing else says it.
    #expect(amount("displaced_households", all) == [1128, 1128, 1128])
    #expect(all.notes.contains { $0.contains("parts of others") && $0.contains("displaced 2") })
    // Where the total is in another row the part is all there is.
    let alone = try sheet(Array(parts[1...1]))
    #expect(amount("displaced", alone) == [134, 134, 134])
    // Two that name each other are one.
    let mutual = try sheet([
      moved("x", (10, 10, 10), place: "A", sameAs: "y"),
      moved("y", (10, 10, 10), place: "B", sameAs: "x"),
    ])
    #expect(amount("displaced", mutual) == [10, 10, 10])
  }

  @Test func `of people who are there the latest figure of a place counts`() throws {
    let early = moved("a", (2000, 2000, 2000), "idps", days: (nil, "2015-05-19"))
    let late = moved("b", (3000, 3000, 3000), "idps", days: (nil, "2015-05-21"))
    let other = moved("c", (50, 50, 50), "idps", place: "Hit", days: (nil, "2015-05-01"))
    #expect(amount("idps", try sheet([early, late, other])) == [3050, 3050, 3050])
    #expect(amount("idps", try sheet([late, early, other])) == [3050, 3050, 3050])
    // Two sources of one day disagree: between them, and no number is stated.
    let rival = moved("d", (2500, 2500, 2500), "idps", days: (nil, "2015-05-21"))
    #expect(amount("idps", try sheet([late, rival])) == [nil, 2500, 3000])
  }

  @Test func `a figure of the whole unit holds those of its towns`() throws {
    let town = moved("a", (2000, 2000, 2000), "idps", days: (nil, "2015-05-19"))
    let unit = moved(
      "b",
      (9000, 9000, 9000),
      "idps",
      place: "Anbar",
      precision: "adm1",
      days: (nil, "2015-05-20")
    )
    #expect(amount("idps", try sheet([town, unit])) == [9000, 9000, 9000])
    // A later town may say more than the older unit.
    let later = moved("c", (9500, 8500, 9500), "idps", days: (nil, "2015-05-25"))
    #expect(amount("idps", try sheet([later, unit])) == [nil, 8500, 9500])
    // What cannot be a part is apart.
    let small = moved(
      "d",
      (50, 50, 50),
      "idps",
      place: "Anbar",
      precision: "adm1",
      days: (nil, "2015-05-20")
    )
    #expect(amount("idps", try sheet([town, small])) == [2050, 2050, 2050])
  }

  @Test func `a move that may be counted in a wider one is in the upper bound only`() throws {
    let wide = moved(
      "a",
      (114_000, 114_000, 114_000),
      place: "Anbar",
      precision: "adm1",
      days: ("2015-04-08", "2015-05-21")
    )
    let narrow = moved("b", (40_000, 40_000, nil))
    let elsewhere = moved("c", (10, 10, 10), place: "Mosul", admin1: "IQG15")
    let sum = try sheet([wide, narrow, elsewhere])
    #expect(amount("displaced", sum) == [114_010, 114_010, nil])
    #expect(sum.notes.contains { $0.contains("upper bound only") && $0.contains("displaced 1") })
    // Before the wider period it is another move.
    let before = moved("d", (40_000, 40_000, 40_000), days: ("2015-04-01", "2015-04-02"))
    #expect(amount("displaced", try sheet([wide, before])) == [154_000, 154_000, 154_000])
  }

  @Test func `a comparison has both and the change, rows of either side too`() throws {
    let old = [killed("a", 500, 500, 500)]
    let new = [killed("a", 500, 500, nil), killed("b", 2, 2, 2)]
    let both = try sheet(new, comparedWith: old)
    let row = try #require(both.layer.features.first)
    #expect(row["events"] == .integer(2) && row["events_old"] == .integer(1))
    #expect(row["events_change"] == .integer(1))
    #expect(row["killed"] == .integer(502) && row["killed_old"] == .integer(500))
    #expect(row["killed_high"] == .null && row["killed_old_high"] == .integer(500))
    #expect(row["killed_change"] == .integer(2))
    #expect(both.lines[1].last == "502 or more (+2)")
    let gone = try sheet([], comparedWith: old)
    #expect(gone.layer.features.first?["killed_change"] == .integer(-500))
    #expect(gone.lines[1].last == " (-500)")
    #expect(gone.columns == both.columns)
  }

  @Test(arguments: [
    (TableKey.Period.day, "2015-05-15..2015-05-17"), (.week, "2015-W20"), (.month, "2015-05"),
    (.year, "2015"),
  ])
  func `a record stands in the period of its days`(period: TableKey.Period, expected: String) throws
  {
    let days = moved("a", (1, 1, 1), days: ("2015-05-15", "2015-05-17"))
    let table = try sheet([days], by: [.period(period)])
    #expect(table.layer.features.map { $0[period.rawValue] } == [.string(expected)])
  }

  @Test func `weeks are those of ISO 8601, and what has no date is not known`() throws {
    // 2021-01-03 is a Sunday of the last week of 2020, 2018-12-31 a Monday of the first of 2019.
    for (day, week) in [("2021-01-03", "2020-W53"), ("2018-12-31", "2019-W01")] {
      let table = try sheet([moved("a", (1, 1, 1), days: (day, day))], by: [.period(.week)])
      #expect(table.layer.features.first?["week"] == .string(week))
    }
    let undated = try sheet([moved("a", (1, 1, 1), days: (nil, nil))], by: [.period(.month)])
    #expect(undated.layer.features.first?["month"] == .null)
  }
}
