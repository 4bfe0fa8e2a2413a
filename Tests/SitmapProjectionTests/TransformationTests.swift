import SitmapModel
import SitmapProjection
import Testing

struct TransformationTests {
  /// `echo "33.3152 44.3661" | cs2cs -f %.4f EPSG:4326 EPSG:32638` and so on, PROJ 9.1.1.
  @Test(arguments: [
    ("EPSG:32638", 44.3661, 33.3152, 440_994.6742, 3_686_410.2126),
    ("epsg:32638", 44.3661, 33.3152, 440_994.6742, 3_686_410.2126),
    ("WGS 84 / UTM zone 38N", 44.3661, 33.3152, 440_994.6742, 3_686_410.2126),
    ("urn:ogc:def:crs:EPSG::32638", 44.3661, 33.3152, 440_994.6742, 3_686_410.2126),
    ("EPSG:3857", 44.3661, 33.3152, 4_938_811.6605, 3_937_216.6158),
    ("EPSG:32733", 18.42, -33.92, 816_196.7118, 6_241_444.3144),
    ("EPSG:3413", -45, 75, 0, -1_633_879.4975),
    ("EPSG:2154", 2.3522, 48.8566, 652_469.0227, 6_862_035.2594),
    ("EPSG:27700", -0.1276, 51.5072, 530_043.1950, 180_358.2086),
    ("EPSG:4326", 44.3661, 33.3152, 44.3661, 33.3152),
  ])
  func `a position is where cs2cs puts it`(
    name: String,
    longitude: Double,
    latitude: Double,
    x: Double,
    y: Double
  ) throws {
    let transformation = try Transformation(to: ReferenceSystem(name))
    let point = try transformation.project(
      Coordinate(longitude: longitude, latitude: latitude)
    )
    #expect(abs(point.x - x) < 1e-4 && abs(point.y - y) < 1e-4)
    #expect(point.system == ReferenceSystem(name))
  }

  /// IOGP Publication 373-7-2 (EPSG Guidance Note 7 part 2), the worked examples of the methods, to its centimetre.
  @Test(arguments: [
    ("EPSG:4277", 0.5, 50.5, "EPSG:27700", 577_274.99, 69_740.50),  // Transverse Mercator
    (
      "EPSG:4242", -(76 + 56 / 60.0 + 37.26 / 3600), 17 + 55 / 60.0 + 55.80 / 3600,
      "EPSG:24200", 255_966.58, 142_493.51
    ),  // Lambert Conic Conformal (1SP)
    ("EPSG:4267", -96, 28.5, "EPSG:32040", 2_963_503.91, 254_759.80),  // (2SP), US survey feet
    ("EPSG:4258", 5, 50, "EPSG:3035", 3_962_799.45, 2_999_718.85),  // Lambert Azimuthal Equal Area
    ("EPSG:4326", 44, 73, "EPSG:5041", 3_320_416.75, 632_668.43),  // Polar Stereographic (A)
    (
      "EPSG:4326", -(100 + 20 / 60.0), 24 + 22 / 60.0 + 54.433 / 3600,
      "EPSG:3857", -11_169_055.58, 2_800_000.00
    ),  // Popular Visualisation Pseudo Mercator
  ])
  func `the examples of EPSG's guidance note are met`(
    from: String,
    longitude: Double,
    latitude: Double,
    to: String,
    x: Double,
    y: Double
  ) throws {
    let source = ReferenceSystem(from)
    let transformation = try Transformation(from: source, to: ReferenceSystem(to))
    let points = try transformation.convert([
      ProjectedPoint(x: longitude, y: latitude, system: source)
    ])
    #expect(abs(points[0].x - x) < 0.011 && abs(points[0].y - y) < 0.011, "\(points)")
  }

  @Test(arguments: [
    "EPSG:32638", "EPSG:32738", "EPSG:3857", "EPSG:4326", "EPSG:3395", "ESRI:54009", "ESRI:54030",
    "+proj=laea +lat_0=33 +lon_0=44", "EPSG:3832",
  ])
  func `forwards and back is the same position within 1e-7 degrees`(name: String) throws {
    var random = SeededGenerator(seed: 13)
    var positions: [Coordinate] = []
    let west = name == "EPSG:3832" ? 100.0 : 36
    for _ in 0..<2_000 {
      positions.append(
        try Coordinate(
          longitude: Double.random(in: west...west + 18, using: &random),
          latitude: Double.random(in: (name == "EPSG:32738" ? -60 : -5)...60, using: &random)
            * (name == "EPSG:32738" ? 0.15 : 1)
        )
      )
    }
    let transformation = try Transformation(to: ReferenceSystem(name))
    let back = try transformation.unproject(try transformation.project(positions))
    for (a, b) in zip(positions, back) {
      #expect(abs(a.longitude - b.longitude) < 1e-7 && abs(a.latitude - b.latitude) < 1e-7)
    }
  }

  @Test func `one known system to another needs no database and agrees with it`() throws {
    let utm = ReferenceSystem("EPSG:32638")
    let mercator = ReferenceSystem("EPSG:3857")
    let baghdad = try Coordinate(longitude: 44.3661, latitude: 33.3152)
    let inUTM = try Transformation(to: utm).project(baghdad)
    let direct = try Transformation(from: utm, to: mercator).convert([inUTM])
    let expected = try Transformation(to: mercator).project(baghdad)
    #expect(abs(direct[0].x - expected.x) < 1e-3 && abs(direct[0].y - expected.y) < 1e-3)
    let home = try Transformation(from: utm, to: .wgs84).convert([inUTM])
    #expect(abs(home[0].x - 44.3661) < 1e-9 && abs(home[0].y - 33.3152) < 1e-9)
  }

  @Test func `axes and units are those of the system`() throws {
    #expect(try axes("EPSG:32638").x == Axis(name: "Easting", abbreviation: "E", unit: "metre"))
    #expect(try axes("EPSG:4326").y.unit == "degree")
    #expect(try axes("EPSG:4267").x.name == "Geodetic longitude")
    #expect(try axes("EPSG:32040").y.unit == "US survey foot")
    #expect(try axes("EPSG:2326").x.name == "Easting")  // its register says northing first
  }

  @Test func `the operation used says how exact it was and what it lacked`() throws {
    let utm = try Transformation(to: ReferenceSystem("EPSG:32638"))
    #expect(utm.lastOperation().accuracyMetres == 0)
    let british = try Transformation(to: ReferenceSystem("EPSG:27700"))
    _ = try british.project(Coordinate(longitude: -0.1276, latitude: 51.5072))
    let operation = british.lastOperation()
    let accuracy = try #require(operation.accuracyMetres)
    // 2 m by seven parameters; 1 m where the grid OSTN15 is installed.
    #expect(accuracy <= 2 && accuracy > 0)
    #expect(accuracy <= 1 || operation.missingGrids.contains { $0.contains("OSTN15") })
  }

  @Test func `shapes keep their parts`() throws {
    let transformation = try Transformation(to: ReferenceSystem("EPSG:3857"))
    let a = try Coordinate(longitude: 0, latitude: 0)
    let b = try Coordinate(longitude: 1, latitude: 0)
    let c = try Coordinate(longitude: 1, latitude: 1)
    let polygon = try Polygon(exterior: [a, b, c, a], holes: [[a, c, b, a]])
    let projected = try transformation.project(.multiPolygon([polygon, polygon]))
    guard case .multiPolygon(let areas) = projected else {
      Issue.record("expected areas, got \(projected)")
      return
    }
    #expect(areas.map { $0.map(\.count) } == [[4, 4], [4, 4]])
    #expect(areas[1][0][1] == (try transformation.project(b)))
    #expect(try transformation.project(.lineString([])) == .lineString([]))
    #expect(
      try transformation.project(.multiLineString([[a, b], [c]]))
        == .multiLineString([try transformation.project([a, b]), [try transformation.project(c)]])
    )
  }

  @Test func `the box around a box follows its bent edges`() throws {
    let transformation = try Transformation(to: ReferenceSystem("EPSG:3035"))
    let box = try BoundingBox(west: 0, south: 45, east: 20, north: 55)
    let projected = try transformation.project(box)
    let corners = try transformation.project([
      Coordinate(longitude: 0, latitude: 45), Coordinate(longitude: 20, latitude: 45),
      Coordinate(longitude: 20, latitude: 55), Coordinate(longitude: 0, latitude: 55),
    ])
    // The southern edge sags below its corners in the middle.
    let middle = try transformation.project(Coordinate(longitude: 10, latitude: 45))
    #expect(projected.minY <= middle.y + 1)
    #expect(middle.y < (corners.map(\.y).min() ?? 0) - 10_000)
    let pacific = try BoundingBox(west: 179, south: -20, east: -179, north: -15)
    let zone = try Transformation(to: ReferenceSystem("EPSG:32701")).project(pacific)
    #expect(zone.maxX - zone.minX < 300_000)
  }

  private func axes(_ name: String) throws -> Axes {
    let transformation = try Transformation(to: ReferenceSystem(name))
    return transformation.axes
  }
}

/// SplitMix64: the same numbers on every run and machine.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
