import Sitmap
import Testing

/// The systems that `--crs utm` and `--crs auto` choose.
@Suite struct SystemChoiceTests {
  @Test(arguments: [
    (43.0, 33.0, 44.0, 34.0, "EPSG:32638"), (-70, -34, -69, -33, "EPSG:32719"),
    // Norway and Svalbard have zones of their own (UTM, DMA TM 8358.2).
    (4, 60, 5, 61, "EPSG:32632"), (8, 78, 9.5, 79, "EPSG:32631"), (10, 78, 11, 79, "EPSG:32633"),
    (22, 78, 23, 79, "EPSG:32635"), (34, 78, 35, 79, "EPSG:32637"),
    // A middle on the antimeridian is in the last zone.
    (178, -18, -178, -16, "EPSG:32760"), (180, 0, 180, 0, "EPSG:32660"),
  ])
  func `a box has the zone of its middle`(
    west: Double,
    south: Double,
    east: Double,
    north: Double,
    name: String
  ) throws {
    let box = try BoundingBox(west: west, south: south, east: east, north: north)
    #expect(SystemChoice.utm(for: box) == ReferenceSystem(name))
  }

  @Test(arguments: [
    (43.0, 33.0, 44.0, 34.0, "EPSG:32638"), (-180, -60, 180, 80, "EPSG:6933"),
    (-180, 60, 180, 90, "+proj=laea +lat_0=90.0 +lon_0=0.0"),
    (-180, -90, 180, -60, "+proj=laea +lat_0=-90.0 +lon_0=0.0"),
    (20, 61, 60, 75, "+proj=laea +lat_0=90.0 +lon_0=40.0"),
    (30, 30, 60, 42, "+proj=aea +lat_1=32.0 +lat_2=40.0 +lat_0=36.0 +lon_0=45.0"),
    (10, -30, 40, 30, "+proj=laea +lat_0=0.0 +lon_0=25.0"),
  ])
  func `a box has a system that fits it, which PROJ knows`(
    west: Double,
    south: Double,
    east: Double,
    north: Double,
    name: String
  ) throws {
    let box = try BoundingBox(west: west, south: south, east: east, north: north)
    let system = SystemChoice.fitting(box)
    #expect(system.name.hasPrefix(name), "\(system)")
    let projector = try Projector(to: system)
    var x = [(west + east) / 2]
    var y = [(south + north) / 2]
    try projector.project(&x, &y)
    #expect(x[0].isFinite && y[0].isFinite)
  }
}
