import SitmapGeometry
import SitmapModel
import Testing

/// Expected numbers: GeographicLib's own tests (Karney, tests/CMakeLists.txt: Planimeter0, 5, 12), tolerances as there.
struct AreaTests {
  @Test(arguments: [
    ([at(0, 89), at(90, 89), at(180, 89), at(-90, 89)], 631_819.8745, 24_952_305_678.0),
    ([at(0, -89), at(90, -89), at(180, -89), at(-90, -89)], 631_819.8745, -24_952_305_678.0),
    ([at(-1, 0), at(0, -1), at(1, 0), at(0, 1)], 627_598.2731, 24_619_419_146.0),
    ([at(0.1, 89), at(90.1, 89), at(-179.9, 89)], 539_297, 12_476_152_838.5),
    ([at(0, 66.562222222), at(180, 66.562222222)], 10_465_729, 0),
  ])
  func `an area and a perimeter are Karney's`(
    ring: [Coordinate],
    perimeter: Double,
    area: Double
  ) {
    #expect(abs(Ring.signedArea(ring) - area) < 1)
    #expect(abs(Ring.perimeter(ring).metres - perimeter) < 1)
  }

  @Test func `a degree square at the equator has 12,308,778,361 square metres`() throws {
    let square = [at(0, 0), at(1, 0), at(1, 1), at(0, 1)]
    // STACK of PROJ 9.1.1: geod_polygonarea.
    let polygon = try Polygon(exterior: square)
    #expect(abs(polygon.areaSquareMetres - 12_308_778_361.47) < 0.01)
  }

  @Test func `holes are taken out`() throws {
    let outside = [at(0, 0), at(3, 0), at(3, 3), at(0, 3)]
    let hole = [at(1, 1), at(2, 1), at(2, 2), at(1, 2)]
    let whole = try Polygon(exterior: outside).areaSquareMetres
    let inner = try Polygon(exterior: hole).areaSquareMetres
    let pierced = try Polygon(exterior: outside, holes: [hole]).areaSquareMetres
    #expect(abs(pierced - (whole - inner)) < 1)
    #expect(Geometry.multiPolygon([]).areaSquareMetres == 0)
  }

  @Test func `the sign says which way a ring runs`() {
    let ring = [at(0, 0), at(1, 0), at(1, 1)]
    #expect(Ring.isCounterclockwise(ring))
    #expect(!Ring.isCounterclockwise(ring.reversed()))
    #expect(Ring.signedArea(ring) > 0 && Ring.signedArea(ring.reversed()) < 0)
    #expect(abs(Ring.planarArea(ring) - 0.5) < 1e-15)
  }

  @Test(arguments: [
    [], [at(1, 1)], [at(1, 1), at(1, 1)], [at(.nan, 1), at(2, .infinity), at(3, 3)],
    [at(0, 90), at(90, 90), at(180, 90)],
  ])
  func `a ring that is none has no area`(ring: [Coordinate]) {
    #expect(abs(Ring.signedArea(ring)) < 1e-3)
    #expect(Ring.planarArea(ring) == 0)
  }
}
