import SitmapGeometry
import SitmapModel
import Testing

struct RegionTests {
  let town = at(43.3, 33.42)

  @Test func `a box, an area and a circle hold what they should`() throws {
    let square = Polygon(unchecked: [at(43, 33), at(44, 33), at(44, 34), at(43, 34), at(43, 33)])
    for region in [
      Region.box(BoundingBox(unchecked: 43, 33, 44, 34)), .area([square]),
      .circle(around: town, radius: .kilometres(40)),
    ] {
      #expect(region.contains(town) == true)
      #expect(region.contains(at(45, 36)) == false)
      #expect(region.contains(at(.nan, 33)) == false)
      let box = try #require(PreparedRegion(region)?.boundingBox)
      #expect(box.contains(town))
    }
  }

  @Test func `a corridor is measured along geodesics, not in degrees`() throws {
    let river = [at(43, 34), at(43.5, 33.5), at(44.2, 33.2)]
    let region = Region.corridor(along: [river], width: .kilometres(10))
    let prepared = try #require(PreparedRegion(region))
    var random = SeededGenerator(seed: 12)
    for _ in 0..<500 {
      let point = random.coordinate(in: BoundingBox(unchecked: 42.5, 32.8, 44.7, 34.4))
      let metres = zip(river, river.dropFirst()).map {
        GeodesicSegment(from: $0, to: $1).nearest(to: point).distance.metres
      }
      let isNear = (metres.min() ?? .infinity) <= 10_000
      #expect(prepared.contains(point) == isNear)
      if isNear { #expect(prepared.boundingBox?.contains(point) == true) }
    }
  }

  @Test func `a place is the gazetteer's to answer`() {
    #expect(Region.place(PlaceID("geonames:99072")).contains(town) == nil)
  }

  @Test func `empty regions hold nothing`() {
    #expect(Region.area([]).contains(town) == false)
    #expect(Region.corridor(along: [], width: .kilometres(5)).contains(town) == false)
    #expect(PreparedRegion(.area([]))?.boundingBox == nil)
    #expect(Region.circle(around: town, radius: .metres(0)).contains(town) == true)
  }
}
