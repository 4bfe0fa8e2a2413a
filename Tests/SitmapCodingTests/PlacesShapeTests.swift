import SitmapCoding
import SitmapEmbedded
import SitmapGazetteer
import SitmapGeometry
import SitmapModel
import Testing

/// The shapes that spatial phrases give to a record, over the embedded gazetteer.
struct PlacesShapeTests {
  private func location(_ name: String, in text: String) throws -> Location {
    let read = try PlacesFixture(text)
    let index = try #require(read.index(name), "\(read.toponyms.map(\.text))")
    let shapes = PlaceShapes(try Gazetteer.embedded())
    return try #require(
      LocationBuilder(shapes: shapes)
        .location(at: index, of: read.toponyms, resolutions: read.resolutions, role: .event)
    )
  }

  private func distance(_ location: Location, to longitude: Double, _ latitude: Double) throws
    -> Double
  {
    let shape = try #require(location.shape)
    let point = Coordinate(unchecked: longitude, latitude)
    return try #require(PreparedLine(shape.lines).distance(to: point)).kilometres
  }

  @Test func `west of a city is a sector`() throws {
    let found = try location("Baghdad", in: "Air strikes hit positions west of Baghdad.")
    let area = PreparedArea(try #require(found.shape).polygons)
    // Abu Ghraib lies 25 km west of the middle of Baghdad, Baqubah 50 km north-east.
    #expect(area.contains(Coordinate(unchecked: 44.18, 33.29)))
    #expect(!area.contains(Coordinate(unchecked: 44.64, 33.75)))
    #expect(found.relation == .direction && found.precision == .near)
  }

  @Test func `a unit without an outline is the circle that holds it`() throws {
    let found = try location("Djugu", in: "Gunmen burned a clinic in Djugu territory.")
    #expect(found.precision == .adm2 && found.coordinate == nil && found.place?.hasShape == false)
    let area = PreparedArea(try #require(found.shape).polygons)
    let centre = try #require(found.place?.coordinate)
    let radius = try #require(found.uncertainty).kilometres
    for (share, isInside) in [(0.9, true), (1.1, false)] {
      let point = centre.destination(azimuth: 45, distance: .kilometres(radius * share))
      #expect(area.contains(point) == isInside)
    }
  }

  @Test func `a distance without a direction is a ring`() throws {
    let found = try location("Mosul", in: "Shells fell 30 km from Mosul.")
    let area = PreparedArea(try #require(found.shape).polygons)
    let mosul = try #require(found.place?.coordinate)
    for (kilometres, isInside) in [(5.0, false), (30, true), (60, false)] {
      let point = mosul.destination(azimuth: 120, distance: .kilometres(kilometres))
      #expect(area.contains(point) == isInside)
    }
  }

  @Test(arguments: [
    "A mine exploded between Mosul and Erbil.", "An ambush on the road from Mosul to Erbil failed.",
    "A mine went off on the Mosul-Erbil highway.",
  ])
  func `between two towns is a line`(text: String) throws {
    let found = try location("Mosul", in: text)
    #expect(found.precision == .line)
    let line = try #require(found.shape?.lines.first)
    #expect(line.first == found.place?.coordinate)
    // Erbil's citadel: 44.009, 36.191.
    #expect(try distance(found, to: 44.009, 36.191) < 5)
  }

  @Test func `along a river is its line near the town named with it`() throws {
    let found = try location(
      "Euphrates",
      in: "Shelling hit villages along the Euphrates near Ramadi."
    )
    #expect(found.place?.featureClass == .water)
    #expect(found.precision == .line && found.relation == .along)
    // Ramadi: 43.3, 33.42; Deir ez-Zor, 360 km up the river: 40.14, 35.336.
    #expect(try distance(found, to: 43.3, 33.42) < 10)
    #expect(try distance(found, to: 40.14, 35.336) > 100)
  }

  @Test func `along a river between two towns is the stretch between them`() throws {
    let found = try location(
      "Euphrates",
      in: "Villages along the Euphrates between Ramadi and Haditha were shelled."
    )
    // Ramadi, Hit and Haditha; Fallujah and Rawa are beyond the ends.
    #expect(try distance(found, to: 43.3, 33.42) < 10)
    #expect(try distance(found, to: 42.826, 33.636) < 10)
    #expect(try distance(found, to: 42.378, 34.14) < 10)
    #expect(try distance(found, to: 43.78, 33.35) > 30)
    #expect(try distance(found, to: 41.92, 34.48) > 25)
  }

  @Test func `the banks of a river are not the city of its name`() throws {
    let found = try location("Dnipro", in: "Fighting on the banks of the Dnipro went on.")
    #expect(found.place?.featureClass == .water && found.precision == .line)
  }

  @Test(arguments: [
    ("Sudan", "A clash on the border between Sudan and Chad killed two.", 22.5, 13.5),
    ("Sudan", "A clash on the Sudan-Chad border killed two.", 22.5, 13.5),
    ("Iraqi", "A strike hit a convoy near the Iraqi-Syrian border.", 41.2, 34.5),
    ("Syria", "Fighting in Iraq reached the border with Syria.", 41.2, 34.5),
  ])
  func `a border of two countries is the line between them`(
    name: String,
    text: String,
    longitude: Double,
    latitude: Double
  ) throws {
    let found = try location(name, in: text)
    #expect(found.relation == .border && found.precision == .line)
    #expect(found.coordinate == nil)
    #expect(try distance(found, to: longitude, latitude) < 60)
    // It is the border alone: Khartoum, and Baghdad, are far.
    #expect(try distance(found, to: 32.5, 15.6) > 300)
    #expect(try distance(found, to: 44.4, 33.3) > 250)
  }

  @Test func `a border without its other side is the whole of it`() throws {
    let found = try location("Syria", in: "Fighting broke out on the border with Syria.")
    #expect(found.precision == .line)
    // Qaim on the Iraqi side, Azaz on the Turkish; not the coast at Latakia.
    #expect(try distance(found, to: 41.0, 34.4) < 30)
    #expect(try distance(found, to: 37.0, 36.65) < 30)
    #expect(try distance(found, to: 35.76, 35.4) > 20)
  }

  @Test func `guards of a border are not on it`() throws {
    let read = try PlacesFixture("Turkish border guards shot two men near Idlib.")
    #expect(read.toponym("Turkish")?.locative == nil)
  }

  @Test func `off the coast of a country is its coast`() throws {
    let found = try location("Libya", in: "A boat capsized off the coast of Libya.")
    #expect(found.precision == .line)
    // Tripoli is on it, the border with Chad is not.
    #expect(try distance(found, to: 13.19, 32.9) < 15)
    #expect(try distance(found, to: 18, 21.5) > 500)
  }

  @Test func `a distance off the coast of a town is on its sea side`() throws {
    let found = try location("Zuwara", in: "A boat sank 20 km off the coast of Zuwara.")
    let point = try #require(found.coordinate)
    let town = try #require(found.place?.coordinate)
    #expect(point.latitude > town.latitude)
    #expect(abs(point.distance(to: town).kilometres - 20) < 0.001)
    #expect((found.uncertainty?.kilometres ?? 0) < 40)
  }

  @Test func `the outskirts of a city are read`() throws {
    let found = try location("Tripoli", in: "Clashes broke out on the outskirts of Tripoli.")
    #expect(found.relation == .outskirts && found.precision == .near)
  }
}
