import SitmapEmbedded
import SitmapGazetteer
import SitmapModel
import Testing

struct WhereaboutsTests {
  @Test func `a position is told by its nearest settlements, its units and its river`() throws {
    let gazetteer = try SmallGazetteer.open()
    let around = gazetteer.whereabouts(Coordinate(unchecked: 42.78, 33.69), settlements: 2)
    #expect(around.settlements.map(\.place.name) == ["Hit", "Ramadi"])
    // GeographicLib's GeodSolve: 7.249 km and 320.0 degrees from 33.64 N 42.83 E.
    let nearest = try #require(around.settlements.first)
    #expect(abs(nearest.distance.kilometres - 7.25) < 0.05)
    #expect(nearest.direction == .nw)
    #expect(nearest.phrase == "7.2 km NW of Hit" || nearest.phrase == "7.3 km NW of Hit")
    #expect(around.containing.map(\.id.text) == ["geonames:99592", "geonames:99237"])
    #expect(around.river?.place.name == "Euphrates")
    #expect(around.description.hasSuffix("of Hit, Al Anbar, Iraq"))
  }

  @Test func `inside a town it says so, and across the antimeridian neighbours are found`() throws {
    let gazetteer = try SmallGazetteer.open()
    let inside = gazetteer.whereabouts(Coordinate(unchecked: 43.308, 33.42), settlements: 1)
    #expect(inside.settlements.first?.phrase == "in Ramadi")
    let east = gazetteer.nearest(
      to: Coordinate(unchecked: 179.95, -16.8),
      classes: [.populated],
      limit: 1
    )
    #expect(east.first?.place.name == "Nanumea")
    #expect(east.first?.direction == .w)
  }

  /// The coasts of Lebanon and Denmark, the border of Iraq and Syria, the Caspian Sea, islands and the antimeridian.
  @Test func `positions that are asked for together lie in countries as each does alone`() throws {
    let gazetteer = try Gazetteer.embedded()
    let corners = [(35.5, 33.9), (11.5, 55.5), (41.2, 34.4), (50, 41), (125, 11), (179.9, -16.5)]
    let points = corners.flatMap { x, y in
      (0..<25).map { Coordinate(unchecked: x + Double($0 % 5) * 0.02, y + Double($0 / 5) * 0.07) }
    }
    let expected = points.map { point in
      gazetteer.containing(point).contains { $0.featureCode.hasPrefix("PCL") }
    }
    #expect(gazetteer.areInCountries(points) == expected)
    #expect(expected.contains(true) && expected.contains(false))
    #expect(gazetteer.areInCountries([]) == [])
  }

  @Test func `far from everything there is nothing`() throws {
    let around = try SmallGazetteer.open().whereabouts(Coordinate(unchecked: -30, -40))
    #expect(around.settlements.isEmpty && around.containing.isEmpty && around.river == nil)
    #expect(around.description.isEmpty)
  }

  @Test(arguments: [(0.0, "N"), (359.0, "N"), (11.3, "NNE"), (225.0, "SW"), (-45.0, "NW")])
  func `a direction is the nearest point of the compass`(degrees: Double, name: String) {
    #expect(CompassDirection(degrees: degrees).rawValue == name)
  }
}
