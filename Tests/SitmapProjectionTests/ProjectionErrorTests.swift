import SitmapModel
import SitmapProjection
import Testing

struct ProjectionErrorTests {
  @Test(arguments: [
    ("32638", "EPSG:32638"), ("UTM 38N", "EPSG:32638"), ("utm zone 38", "EPSG:32638"),
    ("UTM33S", "EPSG:32733"), ("EPSG 27700", "EPSG:27700"), ("epsg2154", "EPSG:2154"),
    ("WGS 84 UTM 38", "EPSG:32638"), ("web mercator", "EPSG:3857"),
  ])
  func `an unknown name is answered with the code that was meant`(name: String, code: String) {
    #expect(
      throws: ProjectionError.unknownSystem(
        ReferenceSystem(name),
        suggestion: ReferenceSystem(code)
      )
    ) { _ = try Transformation(to: ReferenceSystem(name)) }
  }

  @Test(arguments: [
    "EPSG:99999", "EPSG:1", "foo", "", " ", "EPSG:", "EPSG:32661x", "\0", "mercator",
    "99999999999999",
    "UTM 61N", "utm", "+proj=nonsense", "EPSG:-5", "PROJCS[", "{\"type\":", "é:é",
  ])
  func `a name that means nothing is refused by name`(name: String) {
    #expect(throws: ProjectionError.unknownSystem(ReferenceSystem(name), suggestion: nil)) {
      _ = try Transformation(to: ReferenceSystem(name))
    }
  }

  @Test func `the message names the system and shows how to write one`() {
    let unknown = ProjectionError.unknownSystem(ReferenceSystem("EPSG:99999"), suggestion: nil)
    #expect(
      unknown.description
        == "unknown reference system 'EPSG:99999'; write a code like EPSG:32638, "
        + "which is UTM zone 38N on WGS 84"
    )
  }

  @Test func `the source is the one named when it is unknown`() {
    #expect(
      throws: ProjectionError.unknownSystem(ReferenceSystem("EPSG:99999"), suggestion: nil)
    ) {
      _ = try Transformation(from: ReferenceSystem("EPSG:99999"), to: ReferenceSystem("EPSG:27700"))
    }
  }

  @Test(arguments: ["EPSG:4978", "EPSG:5703"])
  func `heights and positions from the earth's centre are refused`(name: String) {
    #expect(throws: ProjectionError.notHorizontal(ReferenceSystem(name))) {
      _ = try Transformation(to: ReferenceSystem(name))
    }
  }

  @Test(arguments: [
    ("EPSG:32638", -135.0, 60.0), ("EPSG:32638", 44, -45), ("EPSG:32638", 61, 33),
    ("EPSG:32601", 0, 0), ("EPSG:3857", 44, 85.2), ("EPSG:27700", 44, 33), ("EPSG:3413", 0, 20),
    ("EPSG:2154", 44, 33),
  ])
  func `a position far outside of a system is an error, not a number`(
    name: String,
    longitude: Double,
    latitude: Double
  ) throws {
    let transformation = try Transformation(to: ReferenceSystem(name))
    let position = try Coordinate(longitude: longitude, latitude: latitude)
    do throws(ProjectionError) {
      let point = try transformation.project(position)
      Issue.record("expected an error, got \(point)")
    } catch .outsideArea(let x, let y, let system, let area) {
      #expect(x == longitude && y == latitude && system.name == name && !area.isEmpty)
    } catch {
      Issue.record("expected outsideArea, got \(error)")
    }
  }

  @Test func `a neighbouring zone is near enough, across the antimeridian too`() throws {
    let first = try Transformation(to: ReferenceSystem("EPSG:32601"))
    _ = try first.project(Coordinate(longitude: 179, latitude: 60))
    let ours = try Transformation(to: ReferenceSystem("EPSG:32638"))
    _ = try ours.project(Coordinate(longitude: 38.8, latitude: -3))
  }

  @Test func `a system without an area of use is checked by the way back`() throws {
    let name = "+proj=tmerc +approx +lon_0=45 +datum=WGS84"
    let transformation = try Transformation(to: ReferenceSystem(name))
    _ = try transformation.project(Coordinate(longitude: 44, latitude: 33))
    #expect(throws: ProjectionError.self) {
      _ = try transformation.project(Coordinate(longitude: -130, latitude: 20))
    }
    let ortho = try Transformation(to: ReferenceSystem("+proj=ortho +lat_0=30 +lon_0=44"))
    #expect(throws: ProjectionError.self) {
      _ = try ortho.project(Coordinate(longitude: -135, latitude: -30))
    }
  }

  @Test func `the one bad position among many is named`() throws {
    let transformation = try Transformation(to: ReferenceSystem("EPSG:3857"))
    let good = try Coordinate(longitude: 1, latitude: 2)
    let bad = try Coordinate(longitude: 3, latitude: 90)
    do throws(ProjectionError) {
      _ = try transformation.project([good, bad, good])
      Issue.record("expected an error")
    } catch .outsideArea(let longitude, let latitude, _, _) {
      #expect(longitude == 3 && latitude == 90)
    } catch {
      Issue.record("expected outsideArea, got \(error)")
    }
  }

  @Test(arguments: [
    (Double.nan, 0.0), (0, .nan), (.infinity, 0), (200, 0), (0, 95), (-.infinity, .infinity),
  ])
  func `numbers out of range never come through`(x: Double, y: Double) throws {
    for name in ["EPSG:3857", "EPSG:32638", "EPSG:27700", "EPSG:4326", "EPSG:4267"] {
      let transformation = try Transformation(to: ReferenceSystem(name))
      #expect(throws: ProjectionError.self) {
        _ = try transformation.project(Coordinate(unchecked: x, y))
      }
    }
    let back = try Transformation(to: ReferenceSystem("EPSG:32638"))
    #expect(throws: ProjectionError.self) {
      _ = try back.unproject([ProjectedPoint(x: x * 1e12, y: .nan, system: back.target)])
    }
  }

  @Test func `positions of another system are refused`() throws {
    let transformation = try Transformation(to: ReferenceSystem("EPSG:3857"))
    let utm = ReferenceSystem("EPSG:32638")
    #expect(throws: ProjectionError.wrongSystem(expected: transformation.target, got: utm)) {
      _ = try transformation.unproject([ProjectedPoint(x: 0, y: 0, system: utm)])
    }
  }
}
