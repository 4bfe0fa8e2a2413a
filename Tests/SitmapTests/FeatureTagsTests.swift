import Sitmap
import Testing

/// Joins by place.
@Suite struct FeatureTagsTests {
  private func tags(_ text: String, fields: [String]) throws -> FeatureTags {
    try FeatureTags(
      areas: FeatureStream(ByteSource(Array(text.utf8)), file: "areas.geojson"),
      fields: fields
    )
  }

  private static let areas = """
    {"type":"FeatureCollection","features":[
    {"type":"Feature","geometry":{"type":"Point","coordinates":[1,1]},"properties":{"name":"no area"}},
    {"type":"Feature","geometry":{"type":"Polygon","coordinates":[[[0,0],[2,0],[2,2],[0,2],[0,0]],[[0.5,0.5],[0.5,1],[1,1],[1,0.5],[0.5,0.5]]]},"properties":{"name":"A","code":7}},
    {"type":"Feature","geometry":{"type":"Polygon","coordinates":[[[2,0],[4,0],[4,2],[2,2],[2,0]]]},"properties":{"name":"B"}}]}
    """

  private func run(_ tags: FeatureTags, x: Double, y: Double) throws -> String {
    let flow = try FeatureFlow(
      Query(),
      layer: "a",
      gazetteer: WorldGazetteer.open(),
      tags: tags
    )
    let text =
      #"{"type":"Feature","geometry":{"type":"Point","coordinates":[\#(x),\#(y)]},"properties":{}}"#
    var stream = FeatureStream(
      ByteSource(Array(text.utf8)),
      file: "a.geojson",
      watching: flow.watching
    )
    var out: [UInt8] = []
    _ = try flow.run(&stream) { (bytes) throws(FileError) in out += bytes }
    return String(decoding: out, as: UTF8.self)
  }

  @Test(arguments: [
    (1.5, 1.5, #"{"name":"A","code":7}"#), (3.0, 1.0, #"{"name":"B","code":null}"#),
    (0.7, 0.7, #""properties":{}"#), (9.0, 9.0, #""properties":{}"#),
    // On the edge that two areas share the first one counts.
    (2.0, 1.0, #"{"name":"A","code":7}"#),
  ])
  func `a point gets the properties of the area that holds it`(
    x: Double,
    y: Double,
    expected: String
  ) throws {
    let tags = try tags(Self.areas, fields: ["name", "code"])
    #expect(try run(tags, x: x, y: y).contains(expected))
  }

  @Test func `a file without an area is refused`() {
    #expect(throws: SitmapError.self) {
      try tags(#"{"type":"FeatureCollection","features":[]}"#, fields: [])
    }
  }

  @Test func `levels name the unit that the gazetteer has there`() throws {
    let gazetteer = try WorldGazetteer.open()
    let country = try run(FeatureTags(.country, gazetteer: gazetteer), x: 43.3, y: 33.43)
    #expect(country.contains(#""country_name":"Iraq","country":"IRQ""#))
    let sea = try run(FeatureTags(.admin2, gazetteer: gazetteer), x: -30, y: 0)
    #expect(sea.contains(#""properties":{}"#))
  }
}
