import SitmapCoding
import SitmapGeometry
import SitmapModel
import Testing

/// Positions in numbers as places.
///
/// Expected degrees: `cs2cs -f %.8f EPSG:32638 EPSG:4326`, PROJ 9.1.1.
struct PlacesPositionTests {
  private func position(_ text: String) throws -> WrittenPosition {
    let read = try PlacesFixture("A depot at \(text) was hit.")
    return try #require(read.toponyms.compactMap(\.position).first)
  }

  private static let examples: [(String, Double, Double, Double)] = [
    ("38S 342000 3700000", 33.42774910, 43.30048807, 50.0),
    ("UTM 38N 342000 3700000", 33.42774910, 43.30048807, 50),
    ("38S LC 42000 00000", 33.42775368, 43.30049336, 50),
    ("38SLC42000000", 33.42779491, 43.30054095, 50),
    ("38SLC420000", 33.42820725, 43.30101690, 50),
    ("38SLC4200", 33.43233056, 43.30577662, 500),
    ("4QFJ12345678", 21.30947809, -157.91681891, 50),
    ("35K NB 88888 23456", -16.97106809, 27.83492620, 50),
    ("35K 588888 8123456", -16.97107263, 27.83492153, 50),
    ("35 South 588888 8123456", -16.97107263, 27.83492153, 50),
    ("33.42°N 43.30°E", 33.42, 43.3, 555.665),
    ("33°25'11\"N 43°18'00\"E", 33.41972222, 43.3, 50),
    ("33°N 43°E", 33, 43, 55566.5),
  ]

  @Test(arguments: examples)
  func `numbers become degrees with half of their last digit`(
    text: String,
    latitude: Double,
    longitude: Double,
    radius: Double
  ) throws {
    let position = try position(text)
    #expect(text.hasSuffix(position.text))
    #expect(abs(position.coordinate.latitude - latitude) < 2e-8)
    #expect(abs(position.coordinate.longitude - longitude) < 2e-8)
    #expect(abs(position.uncertainty.metres - radius) < 0.01)
  }

  @Test(arguments: ["38V 342000 3700000", "38TLC4200000000", "38X 342000 3700000"])
  func `numbers that contradict their band are no position`(text: String) throws {
    let read = try PlacesFixture("A depot at \(text) was hit.")
    #expect(read.toponyms.allSatisfy { $0.position == nil })
  }

  @Test(arguments: [
    "Shells hit Ramadi (33.45, 43.28) on Monday.", "Shells hit Ramadi (43.28, 33.45) on Monday.",
    "Shells hit Ramadi, 33.45°N 43.28°E, on Monday.",
    "Shells fell at 33.45°N 43.28°E (Ramadi) on Monday.",
    "Shells hit the town of Ramadi (coordinates: 33.45, 43.28) on Monday.",
  ])
  func `a name and the position beside it are one place`(text: String) throws {
    let read = try PlacesFixture(text)
    #expect(read.placed == ["Ramadi"])
    #expect(read.place("Ramadi")?.admin1?.name.contains("Anbar") == true)
    let location = try #require(read.location("Ramadi"))
    #expect(location.coordinate == Coordinate(unchecked: 43.28, 33.45))
    #expect(location.precision == .exact)
    #expect(abs((location.uncertainty?.metres ?? 0) - 555.665) < 0.01)
    #expect(read.resolutions.joined.contains("decimal degrees"))
  }

  @Test func `a position chooses among places of one name`() throws {
    let read = try PlacesFixture("A clash near Salem (11.65, 78.15) left two dead.")
    #expect(read.place("Salem")?.country == "IND")
  }

  @Test(arguments: [
    "Shares of Paris (33.42, 43.30) rose.", "Ramadi (1.23, 4.56) was the outlier.",
    "Prices in Mosul, 33.42, 43.30 and 50.10, rose.", "Iraq (33.42, 43.30) came third.",
  ])
  func `bare numbers that are not where the name is are no position`(text: String) throws {
    #expect(try PlacesFixture(text).toponyms.allSatisfy { $0.position == nil })
  }

  @Test func `a far position is a place of its own`() throws {
    let read = try PlacesFixture("From Baghdad (36.34°N, 43.13°E) the convoy was shelled.")
    #expect(read.placed == ["Baghdad", "36.34°N, 43.13°E"])
    let place = try #require(read.place("36.34°N, 43.13°E"))
    #expect(place.country == "IRQ")
    #expect(place.admin1?.name.contains("Nin") == true)
    #expect(place.id == PlaceID("position:36.34000,43.13000"))
  }

  @Test func `a name that no gazetteer has gets the position beside it`() throws {
    let read = try PlacesFixture("The village of Qwxyzzabad (36.34°N, 43.13°E) was shelled.")
    let place = try #require(read.place("Qwxyzzabad"))
    #expect(place.coordinate == Coordinate(unchecked: 43.13, 36.34))
    #expect(place.country == "IRQ")
  }

  @Test func `a distance is counted from the anchor that is given in numbers`() throws {
    let read = try PlacesFixture("A mine went off 30 km north of Mosul (36.34°N, 43.13°E).")
    let location = try #require(read.location("Mosul"))
    let mosul = Coordinate(unchecked: 43.13, 36.34)
    let point = try #require(location.coordinate)
    #expect(abs(point.distance(to: mosul).kilometres - 30) < 0.001)
    #expect(point.latitude > 36.5)
  }

  @Test func `the numbers of a position are no figures`() throws {
    let read = try PlacesFixture("Some 40 families left 38S 342000 3700000 on Monday.")
    let figures = NumbersOutsidePositions.figures(of: read)
    #expect(figures == ["Some 40 families"])
  }
}
