import Foundation
import SitmapGeometry
import SitmapModel
import Testing

struct AntimeridianTests {
  @Test func `the line of the antimeridian corpus is cut as its flat output says`() throws {
    // gadomski/antimeridian, tests/data/input/line.json and output/flat/line.json (the spherical one is a link to it).
    let folder = sharedFolder().appending(path: "data/conformance/antimeridian")
    let input = folder.appending(path: "input/line.json")
    guard FileManager.default.fileExists(atPath: input.path) else {
      print("skipped: no \(input.lastPathComponent) under SITMAP_SHARED or ../shared")
      return
    }
    let line = try #require(try positions(input).first)
    let expected = try positions(folder.appending(path: "output/flat/line.json"))
    #expect(Geometry.cutAtAntimeridian(line).lines == expected)
    let geodesic = Geometry.geodesicLine(from: line[0], to: line[1], step: .kilometres(99_999))
    let cut = geodesic.lines
    #expect(cut.count == 2)
    #expect(cut[0].first == line[0] && cut[1].last == line[1])
    let ends = [cut[0].last, cut[1].first]
    #expect(ends.map { $0?.longitude } == [180, -180])
    for end in ends { #expect(abs(end?.latitude ?? 9) < 1e-9) }
  }

  @Test func `a line that does not cross is left as it is`() {
    let line = [at(10, 0), at(180, 5), at(170, 10), at(-10, 0)]
    #expect(Geometry.cutAtAntimeridian(line) == .lineString(line))
    #expect(Geometry.cutAtAntimeridian([at(3, 3)]) == .lineString([at(3, 3)]))
    #expect(Geometry.cutAtAntimeridian([]) == .lineString([]))
    #expect(
      Geometry.cutAtAntimeridian([at(180, 0), at(-170, 0)])
        == .lineString([at(-180, 0), at(-170, 0)])
    )
  }

  @Test func `a line that crosses there and back has three pieces`() {
    let cut = Geometry.cutAtAntimeridian([at(170, 0), at(-170, 10), at(170, 20)])
    #expect(
      cut.lines == [
        [at(170, 0), at(180, 5)], [at(-180, 5), at(-170, 10), at(-180, 15)],
        [at(180, 15), at(170, 20)],
      ]
    )
  }

  @Test func `a geodesic line keeps to its step, its ends and its length`() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<200 {
      let a = random.coordinate()
      let b = random.coordinate()
      let line = Geometry.geodesicLine(from: a, to: b, step: .kilometres(200))
      #expect(line.lines.first?.first == a && line.lines.last?.last == b)
      #expect(abs(line.length.metres - a.distance(to: b).metres) < 0.01)
      for piece in line.lines {
        #expect(piece.count >= 2)
        for (p, q) in zip(piece, piece.dropFirst()) {
          #expect(abs(p.longitude) <= 180 && abs(q.longitude) <= 180)
          #expect(p.distance(to: q).kilometres < 200.001)
        }
      }
      for (before, after) in zip(line.lines, line.lines.dropFirst()) {
        #expect(abs(before.last?.longitude ?? 0) == 180)
        #expect(before.last?.longitude == after.first.map { -$0.longitude })
        #expect(before.last?.latitude == after.first?.latitude)
      }
    }
  }

  @Test func `degenerate geodesic lines are answered`() {
    #expect(
      Geometry.geodesicLine(from: at(4, 5), to: at(4, 5)) == .lineString([at(4, 5), at(4, 5)])
    )
    let overPole = Geometry.geodesicLine(from: at(0, 80), to: at(180, 80))
    #expect(abs(overPole.length.metres - at(0, 80).distance(to: at(180, 80)).metres) < 0.01)
    let broken = Geometry.geodesicLine(from: at(.nan, 5), to: at(4, 5))
    #expect(broken.lines.count == 1)
    #expect(
      Geometry.geodesicLine(from: at(0, 0), to: at(1, 0), step: .metres(0)).lines[0].count < 120
    )
  }

  private func positions(_ file: URL) throws -> [[Coordinate]] {
    struct Line: Decodable { let coordinates: [[Double]] }
    struct Lines: Decodable { let coordinates: [[[Double]]] }
    let data = try Data(contentsOf: file)
    let lines =
      if let one = try? JSONDecoder().decode(Line.self, from: data) {
        [one.coordinates]
      } else {
        try JSONDecoder().decode(Lines.self, from: data).coordinates
      }
    return try lines.map { try $0.map { try Coordinate(longitude: $0[0], latitude: $0[1]) } }
  }
}

/// The folder of other people's test data: SITMAP_SHARED, else beside the package.
func sharedFolder(_ file: String = #filePath) -> URL {
  if let path = ProcessInfo.processInfo.environment["SITMAP_SHARED"] {
    return URL(filePath: path)
  }
  let package = URL(filePath: file).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  return package.deletingLastPathComponent().appending(path: "shared")
}
