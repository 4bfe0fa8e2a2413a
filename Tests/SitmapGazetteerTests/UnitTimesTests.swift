import SitmapGazetteer
import SitmapModel
import Testing

/// Units that were made, divided and given up.
struct UnitTimesTests {
  /// Anbar was divided in 2010: its west is a unit of its own since, with Ramadi; Baghdad's unit ended in 2012.
  private static let places =
    SmallGazetteer.curatedPlaces + """
      geonames:98245\tRamadi\tIQ\t20\t\tP\tPPLA\t33.42056\t43.30778\t223500\t\t\ttest
      sitmap:west\tRamadi\tIQ\t20\t\tA\tADM1\t33.4\t43.3\t0\t60\tWest Anbar\ttest
      sitmap:old\tOld Province\tIQ\t\t\tA\tADM1H\t33.4\t44\t0\t5\t\ttest

      """

  private static let times = """
    place_id\twithin\tvalid_from\tvalid_to\tsource
    sitmap:west\t\t2010-05-01\t\ttest
    sitmap:west\tgeonames:99592\t2000\t2010-04\ttest
    sitmap:west\tsitmap:old\t\t1999\ttest
    sitmap:old\t\t\t1999\ttest
    geonames:98182\t\t\t2012-12-31\ttest

    """

  private static func open(_ day: String? = nil) throws -> Gazetteer {
    let result = try SmallGazetteer.compile(
      replacing: ["curated/places.tsv": places],
      times: times
    )
    return try Gazetteer(packs: [Pack(bytes: result.base), Pack(bytes: result.curated)])
      .asOf(try day.map { try #require(Day(iso: $0)) })
  }

  private static let ramadi = PlaceID("geonames:98245")
  private static let anbar = PlaceID("geonames:99592")
  private static let west = PlaceID("sitmap:west")

  @Test(arguments: [
    (nil, "sitmap:west"), ("2010-05-01", "sitmap:west"), ("2010-04-30", "geonames:99592"),
    ("2000-01-01", "geonames:99592"), ("1999-12-31", "sitmap:old"),
  ])
  func `a place lies in the unit of the day`(day: String?, unit: String) throws {
    let gazetteer = try Self.open(day)
    #expect(gazetteer.place(Self.ramadi)?.admin1?.id.text == unit)
    #expect(gazetteer.contains(place: Self.ramadi, in: PlaceID(unit)))
    #expect(gazetteer.places(in: .place(PlaceID(unit))).contains { $0.id == Self.ramadi })
  }

  @Test func `a unit that ended without a known heir leaves its places without one`() throws {
    let baghdad = PlaceID("geonames:98180")
    #expect(try Self.open("2012-12-31").place(baghdad)?.admin1 != nil)
    #expect(try Self.open("2013-01-01").place(baghdad)?.admin1 == nil)
    // Now's codes are those of the data, which knows no other unit.
    #expect(try Self.open().place(baghdad)?.admin1 != nil)
  }

  @Test func `a unit of former days holds what lay in it then, whatever the day`() throws {
    let old = PlaceID("sitmap:old")
    for day in [nil, "1999-01-01", "2015-01-01"] {
      let gazetteer = try Self.open(day)
      #expect(gazetteer.contains(place: Self.ramadi, in: old))
      #expect(!gazetteer.contains(place: PlaceID("geonames:99454"), in: old))
      #expect(gazetteer.places(in: .place(old)).map(\.id).contains(Self.ramadi))
    }
  }

  @Test func `places say from when until when they were one`() throws {
    let gazetteer = try Self.open()
    let west = try #require(gazetteer.place(Self.west))
    #expect(west.validFrom == Day(iso: "2010-05-01") && west.validTo == nil)
    let old = try #require(gazetteer.place(PlaceID("sitmap:old")))
    #expect(old.validFrom == nil && old.validTo == Day(iso: "1999-12-31"))
    #expect(gazetteer.place(Self.anbar)?.validFrom == nil)
    #expect(!gazetteer.exists(PlaceID("sitmap:old")) && gazetteer.exists(Self.west))
  }

  @Test func `a search finds the units of the day, and says so when there was none`() throws {
    let before = try Self.open("2005-01-01").search("Ramadi")
    #expect(before.map(\.place.id) == [Self.ramadi])
    let after = try Self.open("2015-01-01").search("Ramadi")
    #expect(Set(after.map(\.place.id)) == [Self.ramadi, Self.west])
    let none = try Self.open("2005-01-01").search("West Anbar")
    #expect(none.map(\.place.id) == [Self.west])
    #expect(
      none.first?.why == "alias West Anbar, exists only since 2010-05-01, then part of Al Anbar"
    )
    let gone = try Self.open("2005-01-01").search("Old Province")
    #expect(gone.first?.why == "exact, existed until 1999-12-31")
    #expect(try Self.open().search("Old Province").first?.why == "exact")
  }

  @Test func `a unit that was none yet gives way to the town of its name in it`() throws {
    let before = try Self.open("2005-01-01").candidates(named: "Ramadi")
    #expect(before.count == 1)
    #expect(try Self.open("2015-01-01").candidates(named: "Ramadi").count == 2)
    // Where nothing else has the name, the area had it.
    #expect(try Self.open("2005-01-01").candidates(named: "West Anbar").count == 1)
  }

  @Test(arguments: [
    ("sitmap:none\t\t2010\t\ttest", "unknown place"),
    ("sitmap:west\tsitmap:none\t2010\t2011\ttest", "no place \"sitmap:none\""),
    ("sitmap:west\t\t\t\ttest", "the row has no day"),
    ("sitmap:west\t\t2010-13-01\t\ttest", "is not a date"),
    ("sitmap:west\t\t2011\t2010\ttest", "the first day stands before the last"),
    ("geonames:98182\t\t2011\t\ttest", "has days of these"),
    ("geonames:99592\tgeonames:98180\t\t1990\ttest", "is no other unit"),
    ("geonames:98182\tgeonames:99592\t2012-06\t\ttest", "on days on which it is a unit itself"),
    ("geonames:99592\t\t1990\t\t", "the source is empty"),
  ])
  func `a wrong row is told with file and line`(row: String, message: String) {
    let error = #expect(throws: CompileError.self) {
      try SmallGazetteer.compile(
        replacing: ["curated/places.tsv": Self.places],
        times: Self.times + row + "\n"
      )
    }
    #expect(error?.description.contains("curated/times.tsv:7: ") == true)
    #expect(error?.description.contains(message) == true)
  }
}
