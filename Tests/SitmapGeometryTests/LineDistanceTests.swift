import SitmapGeometry
import SitmapModel
import Testing

struct LineDistanceTests {
  @Test func `the foot on a geodesic is that of Baselga and Martinez-Llario`() {
    // S. Baselga, J. C. Martinez-Llario, Stud. Geophys. Geod. 62 (2018), example 1:
    // A 52N 5E, B 51.4N 6E, P 52N 5.5E; foot 51 50' 45.9212" N, 5 15' 37.5426" E, 23767.724 m.
    let foot = GeodesicSegment(from: at(5, 52), to: at(6, 51.4)).nearest(to: at(5.5, 52))
    #expect(abs(foot.position.latitude - (51 + 50 / 60.0 + 45.9212 / 3600)) < 1e-7)
    #expect(abs(foot.position.longitude - (5 + 15 / 60.0 + 37.5426 / 3600)) < 1e-7)
    #expect(abs(foot.distance.metres - 23_767.724) < 0.001)
  }

  @Test func `a distance agrees with a search along the segment`() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<400 {
      let a = random.coordinate(in: BoundingBox(unchecked: -180, -80, 180, 80))
      let azimuth = Double.random(in: 0..<360, using: &random)
      let length = Double.random(in: 10...5_000_000, using: &random)
      let b = a.destination(azimuth: azimuth, distance: .metres(length))
      let toward = Double.random(in: 0..<360, using: &random)
      let away = Double.random(in: 0...5_000_000, using: &random)
      let point = a.destination(azimuth: toward, distance: .metres(away))
      let found = GeodesicSegment(from: a, to: b).nearest(to: point)
      #expect(abs(found.distance.metres - searched(a, b, point)) < 0.001)
      #expect(abs(found.position.distance(to: point).metres - found.distance.metres) < 1e-6)
    }
  }

  @Test func `the nearest of many segments agrees with asking each`() throws {
    var random = SeededGenerator(seed: 8)
    var line = [at(40, 36)]
    for _ in 0..<300 {
      let last = line[line.count - 1]
      let azimuth = Double.random(in: 60...200, using: &random)
      line.append(
        last.destination(
          azimuth: azimuth,
          distance: .metres(Double.random(in: 0...9_000, using: &random))
        )
      )
    }
    let river = PreparedLine([line])
    for _ in 0..<200 {
      let point = random.coordinate(in: BoundingBox(unchecked: 36, 28, 50, 40))
      let each = zip(line, line.dropFirst()).map {
        GeodesicSegment(from: $0, to: $1).nearest(to: point).distance
      }
      let nearest = try #require(river.nearest(to: point))
      #expect(nearest.distance == each.min())
      #expect(each[nearest.segment] == nearest.distance)
      #expect(river.nearest(to: point, within: .metres(nearest.distance.metres - 0.01)) == nil)
      #expect(river.nearest(to: point, within: .metres(nearest.distance.metres + 0.01)) != nil)
    }
  }

  @Test func `a segment across the antimeridian is near on both sides`() {
    let segment = PreparedLine([[at(179.5, 0), at(-179.5, 0)]])
    #expect((segment.distance(to: at(180, 0))?.metres ?? 1) < 1e-6)
    #expect((segment.distance(to: at(-179.9, 0.1))?.kilometres ?? 99) < 11.1)
  }

  @Test func `a line of one position is that position, no line is nil`() {
    let town = at(43.3, 33.42)
    #expect(
      PreparedLine([[town]]).distance(to: at(43.4, 33.42)) == town.distance(to: at(43.4, 33.42))
    )
    #expect(PreparedLine([]).nearest(to: town) == nil)
    #expect(PreparedLine([[at(.nan, 0), town]]).nearest(to: town) == nil)
    #expect(PreparedLine([[town, at(44, 34)]]).nearest(to: at(.nan, 0)) == nil)
    let same = GeodesicSegment(from: town, to: town).nearest(to: at(43.4, 33.42))
    #expect(same.position == town)
    #expect(Geometry.point(town).nearestOnLine(to: town) == nil)
  }

  /// The least distance by golden section between the three best of many steps: another way to the same number.
  private func searched(_ a: Coordinate, _ b: Coordinate, _ point: Coordinate) -> Double {
    let whole = Geodesic(from: a, to: b)
    func distance(_ share: Double) -> Double {
      a.destination(azimuth: whole.startAzimuth, distance: .metres(whole.metres * share))
        .distance(to: point).metres
    }
    let best = (0...100).min { distance(Double($0) / 100) < distance(Double($1) / 100) } ?? 0
    var low = max(0, Double(best - 1) / 100)
    var high = min(1, Double(best + 1) / 100)
    for _ in 0..<70 {
      let third = (high - low) * 0.381966
      if distance(low + third) < distance(high - third) { high -= third } else { low += third }
    }
    return min(distance((low + high) / 2), min(distance(0), distance(1)))
  }
}
