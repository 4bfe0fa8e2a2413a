import SitmapGeometry
import SitmapModel
import Testing

/// Sectors, rings and shared outlines.
struct SectorTests {
  private let centre = Coordinate(unchecked: 44.4, 33.3)

  @Test func `a sector holds what lies in its direction`() throws {
    let sector = try #require(
      Geometry.sector(around: centre, radius: .kilometres(50), azimuth: 270, halfAngle: 45)
    )
    let area = PreparedArea(sector.polygons)
    for (azimuth, kilometres, isInside) in [
      (270.0, 25.0, true), (230, 40, true), (310, 40, true), (270, 51, false), (220, 25, false),
      (90, 5, false), (320, 25, false),
    ] {
      let point = centre.destination(azimuth: azimuth, distance: .kilometres(kilometres))
      #expect(area.contains(point) == isInside, "\(azimuth) \(kilometres)")
    }
    // A right-handed ring (RFC 7946, section 3.1.6): its area is positive.
    let exterior = try #require(sector.polygons.first?.exterior)
    #expect(exterior.first == exterior.last)
    #expect(try Polygon(exterior: exterior).exterior == exterior)
  }

  @Test func `a sector over the antimeridian is two polygons`() throws {
    let fiji = Coordinate(unchecked: 179.9, -17)
    let sector = try #require(
      Geometry.sector(around: fiji, radius: .kilometres(50), azimuth: 90, halfAngle: 45)
    )
    #expect(sector.polygons.count == 2)
    #expect(sector.polygons.flatMap(\.exterior).allSatisfy { abs($0.longitude) <= 180 })
  }

  @Test(arguments: [0.0, -1, .nan, .infinity, 20_000_000])
  func `a radius that is none has no sector`(metres: Double) {
    let sector = Geometry.sector(
      around: centre,
      radius: .metres(metres),
      azimuth: 0,
      halfAngle: 45
    )
    #expect(sector == nil)
  }

  @Test func `no sector is drawn around a pole`() {
    let north = Coordinate(unchecked: 0, 89.9)
    #expect(
      Geometry.sector(around: north, radius: .kilometres(50), azimuth: 0, halfAngle: 45) == nil
    )
  }

  @Test func `a ring leaves out what is nearer`() throws {
    let ring = try #require(
      Geometry.ring(around: centre, from: .kilometres(10), to: .kilometres(20))
    )
    let area = PreparedArea(ring.polygons)
    for (kilometres, isInside) in [(5.0, false), (15, true), (25, false)] {
      let point = centre.destination(azimuth: 33, distance: .kilometres(kilometres))
      #expect(area.contains(point) == isInside)
    }
    let disc = try #require(Geometry.ring(around: centre, from: .metres(0), to: .kilometres(20)))
    #expect(disc == Geometry.circle(around: centre, radius: .kilometres(20)))
  }

  @Test func `two squares side by side share one edge, and the rest is their coast`() throws {
    func square(_ west: Double) throws -> Geometry {
      .polygon(
        try Polygon(
          exterior: [(0.0, 0.0), (1, 0), (1, 0.5), (1, 1), (0, 1), (0, 0.5)].map {
            Coordinate(unchecked: west + $0.0, $0.1)
          }
        )
      )
    }
    let (a, b) = (try square(0), try square(1))
    let border = [(1.0, 0.0), (1, 0.5), (1, 1)].map { Coordinate(unchecked: $0.0, $0.1) }
    #expect(a.outline(sharedWith: [b]) == [border])
    // The run goes over the place where the ring is closed.
    let coast = try #require(a.outline(notSharedWith: [b]).first)
    #expect(coast.first == border.last && coast.last == border.first)
    #expect(a.outline(notSharedWith: [b]).count == 1)
    #expect(a.outline(sharedWith: [try square(5)]).isEmpty)
    #expect(b.outline(sharedWith: [a]).first?.count == 3)
  }
}
