import Foundation
import SitmapGeometry
import Testing

/// The corpus of gadomski/antimeridian, tests/data (Apache-2.0), where it is at hand.
struct AntimeridianCorpusTests {
  @Test(arguments: [("flat", MeridianCourse.straight), ("spherical", .greatCircle)])
  func `every input is cut as the corpus says`(output: String, course: MeridianCourse) throws {
    let folder = sharedFolder().appending(path: "data/conformance/antimeridian")
    guard FileManager.default.fileExists(atPath: folder.path) else {
      print("skipped: no data/conformance/antimeridian under SITMAP_SHARED or ../shared")
      return
    }
    let context = try makeContext()
    let names = try FileManager.default.contentsOfDirectory(
      atPath: folder.appending(path: "input").path
    ).sorted()
    #expect(names.count >= 17)
    var checked = 0
    for name in names {
      let input = try #require(try shape(folder.appending(path: "input/\(name)")))
      // Where the spherical output is a link to the flat one, a copy holds the link's text.
      guard let expected = try shape(folder.appending(path: "output/\(output)/\(name)")) else {
        continue
      }
      let result = context.cutAtAntimeridian(input, course: course)
      let cut = try #require(result, "\(name)")
      checked += 1
      let unlike = points.filter { isInside($0, cut, context) != isInside($0, expected, context) }
      #expect(unlike.isEmpty, "\(name): \(unlike.count) points")
      #expect(lines(cut) == lines(expected), "\(name)")
      // The pieces of this one overlap in the expected output, and do not in ours.
      guard name != "overlap.json" else { continue }
      #expect(abs(area(cut) - area(expected)) < 1e-5, "\(name): \(area(cut)), \(area(expected))")
    }
    #expect(checked >= 12)
  }

  @Test func `an area on the map's edge stays whole, and is not told from one that was cut`() throws
  {
    let context = try makeContext()
    let edge = PlanarGeometry(west: 170, south: 0, east: 180, north: 10)
    let same = context.cutAtAntimeridian(edge)
    #expect(same == edge)
    let beyond = PlanarGeometry(west: 190, south: 0, east: 200, north: 10)
    let result = context.cutAtAntimeridian(beyond)
    let back = try #require(result)
    #expect(abs(area(back) - 100) < 1e-9)
    let holdsMiddle = isInside(PlanarPosition(-165, 5), back, context)
    #expect(holdsMiddle)
  }

  @Test func `points come back from beyond the edge, lines and collections part by part`() throws {
    let context = try makeContext()
    let line = PlanarGeometry.lineString([PlanarPosition(170, -10), PlanarPosition(190, 10)])
    let pieces = PlanarGeometry.multiLineString([
      [PlanarPosition(170, -10), PlanarPosition(180, 0)],
      [PlanarPosition(-180, 0), PlanarPosition(-170, 10)],
    ])
    let cut = context.cutAtAntimeridian(line)
    #expect(cut == pieces)
    let point = PlanarGeometry.point(PlanarPosition(190, 1, z: 5))
    let both = context.cutAtAntimeridian(.collection([line, point]))
    #expect(both == .collection([pieces, .point(PlanarPosition(-170, 1, z: 5))]))
  }

  @Test func `rings that are none are refused or left, and crash nothing`() throws {
    let context = try makeContext()
    let position = PlanarPosition(179, 0)
    for ring in [
      [], [position], [position, PlanarPosition(-179, 0)],
      [position, PlanarPosition(.nan, 0), PlanarPosition(-170, .infinity), position],
      [position, PlanarPosition(-1, 0), PlanarPosition(179, 0), PlanarPosition(1e300, 4)],
    ] {
      _ = context.cutAtAntimeridian(.polygon([ring]))
      _ = context.cutAtAntimeridian(.lineString(ring))
    }
  }

  private func makeContext() throws -> PlanarContext {
    guard let context = PlanarContext() else { throw CancellationError() }
    return context
  }

  /// Positions all over the map, none on a round degree.
  private let points: [PlanarPosition] = {
    var random = SeededGenerator(seed: 5)
    return (0..<4000).map { _ in
      PlanarPosition(
        Double.random(in: -180...180, using: &random),
        Double.random(in: -90...90, using: &random)
      )
    }
  }()

  private func polygons(_ shape: PlanarGeometry) -> [[[PlanarPosition]]] {
    switch shape {
    case .polygon(let rings): [rings]
    case .multiPolygon(let polygons): polygons
    default: []
    }
  }

  private func lines(_ shape: PlanarGeometry) -> [[PlanarPosition]] {
    switch shape {
    case .lineString(let line): [line]
    case .multiLineString(let lines): lines
    default: []
    }
  }

  private func isInside(
    _ point: PlanarPosition,
    _ shape: PlanarGeometry,
    _ context: borrowing PlanarContext
  ) -> Bool {
    for rings in polygons(shape)
    where context.relation(.intersects, of: .polygon(rings), to: .point(point)) == true {
      return true
    }
    return false
  }

  private func area(_ shape: PlanarGeometry) -> Double {
    func doubled(_ ring: [PlanarPosition]) -> Double {
      abs(zip(ring, ring.dropFirst()).reduce(0) { $0 + $1.0.x * $1.1.y - $1.1.x * $1.0.y })
    }
    return polygons(shape).reduce(0) { sum, rings in
      sum + doubled(rings[0]) / 2 - rings.dropFirst().reduce(0) { $0 + doubled($1) / 2 }
    }
  }

  /// The first geometry of a file; nil when it holds no JSON.
  private func shape(_ file: URL) throws -> PlanarGeometry? {
    guard FileManager.default.fileExists(atPath: file.path),
      let object = try? JSONSerialization.jsonObject(with: Data(contentsOf: file)),
      var value = object as? [String: Any]
    else { return nil }
    if let features = value["features"] as? [[String: Any]] { value = features[0] }
    if let geometry = value["geometry"] as? [String: Any] { value = geometry }
    func line(_ value: Any) -> [PlanarPosition] {
      (value as? [[Double]] ?? []).map { PlanarPosition($0[0], $0[1]) }
    }
    func lines(_ value: Any) -> [[PlanarPosition]] { (value as? [Any] ?? []).map(line) }
    let coordinates = try #require(value["coordinates"])
    switch value["type"] as? String {
    case "LineString": return .lineString(line(coordinates))
    case "MultiLineString": return .multiLineString(lines(coordinates))
    case "Polygon": return .polygon(lines(coordinates))
    case "MultiPolygon": return .multiPolygon((coordinates as? [Any] ?? []).map(lines))
    default: return nil
    }
  }
}
