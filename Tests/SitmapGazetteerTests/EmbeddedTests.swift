import SitmapEmbedded
import SitmapGazetteer
import SitmapModel
import Testing

/// The gazetteer inside the program; positions are GeoNames'.
struct EmbeddedTests {
  let gazetteer: Gazetteer

  init() throws { gazetteer = try Gazetteer.embedded() }

  @Test(arguments: [
    ("Ramadi", 33.42, 43.31, 15.0), ("Falluja", 33.35, 43.78, 15), ("الفلوجة", 33.35, 43.78, 15),
    ("Baghdad", 33.32, 44.40, 25), ("Hit", 33.64, 42.83, 15), ("Washington", 38.9, -77.03, 25),
    ("Palmyra", 34.56, 38.28, 15), ("Aleppo", 36.2, 37.16, 20),
    ("Kurdistan Region", 36.2, 44.0, 150), ("Port-au-Prince", 18.54, -72.34, 15),
    ("N'Djamena", 12.11, 15.04, 25), ("Kharkiv", 49.99, 36.23, 25),
    // Names of Fiji and the United States in Friulian and Azeri.
    ("Fizi", -4.28, 28.88, 60), ("Abs", 16.0, 43.2, 15), ("Fidji", -18, 178, 300),
    // Names in English of towns that the data calls otherwise, and villages and smaller towns elsewhere by those names.
    ("Jenin", 32.46, 35.3, 15), ("Odessa", 46.48, 30.73, 25), ("Derna", 32.76, 22.64, 15),
    ("St. Petersburg", 59.93, 30.32, 25), ("Mansoura", 31.04, 31.38, 15),
  ])
  func `a name lands where it is`(name: String, latitude: Double, longitude: Double, km: Double)
    throws
  {
    let place = try #require(gazetteer.find(name: name).first)
    let centre = try Coordinate(longitude: longitude, latitude: latitude)
    let near = gazetteer.places(in: .circle(around: centre, radius: .kilometres(km)))
    #expect(near.contains { $0.id == place.id })
  }

  @Test func `Anbar is a province with a polygon that holds Ramadi`() throws {
    let anbar = try #require(gazetteer.find(name: "Anbar").first)
    #expect(anbar.featureCode == "ADM1")
    #expect(anbar.hasShape)
    let ramadi = try #require(gazetteer.find(name: "Ramadi").first)
    #expect(gazetteer.contains(place: ramadi.id, in: anbar.id))
    #expect(gazetteer.contains(ramadi.coordinate, in: anbar.id))
    #expect(ramadi.admin1?.id == anbar.id)
    #expect(gazetteer.places(in: .place(anbar.id), classes: [.populated]).first?.id == ramadi.id)
  }

  @Test(arguments: ["Euphrates", "River Euphrates"])
  func `the Euphrates is a line`(name: String) throws {
    let river = try #require(gazetteer.find(name: name).first)
    #expect(river.featureClass == .water)
    #expect(gazetteer.shape(of: river.id)?.lines.isEmpty == false)
  }
}
