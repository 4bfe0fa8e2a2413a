import Sitmap
import Testing

/// Features that pass: selected, tagged, projected.
@Suite struct FeatureFlowTests {
  @Test func `a geometry alone becomes a feature, projected or not`() throws {
    for system in [ReferenceSystem.wgs84, ReferenceSystem("EPSG:32638")] {
      var stream = FeatureStream(
        ByteSource(Array(#"{"type":"Point","coordinates":[43.0,33.0]}"#.utf8)),
        file: "bare.geojson"
      )
      var flow = try FeatureFlow(
        Query(),
        layer: "",
        gazetteer: try WorldGazetteer.open(),
        projector: system.isWGS84 ? nil : try Projector(to: system)
      )
      flow.precision = 2
      var bytes: [UInt8] = []
      _ = try flow.run(&stream) { (piece) throws(FileError) in bytes += piece }
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(text.contains(#"{"type":"Feature","geometry":{"type":"Point","coordinates":["#))
      #expect(text.contains(#"]},"properties":null}"#), "\(text)")
    }
  }

  private static let text = """
    {"type":"FeatureCollection","made":"by hand","features":[
    {"type":"Feature","id":1,"geometry":{"type":"Point","coordinates":[43.300,33.43]},"properties":{"n":1.50,"admin1":"old"}},
    {"type":"Feature","geometry":null,"properties":null},
    {"type":"Feature","geometry":{"type":"Point","coordinates":[0,0]},"properties":{}}],"after":[1, 2]}
    """

  private func run(_ flow: borrowing FeatureFlow, _ text: String = Self.text) throws -> (
    text: String, result: FeatureFlow.Result
  ) {
    var stream = FeatureStream(
      ByteSource(Array(text.utf8)),
      file: "a.geojson",
      watching: flow.watching
    )
    var out: [UInt8] = []
    let result = try flow.run(&stream) { (bytes) throws(FileError) in out += bytes }
    return (String(decoding: out, as: UTF8.self), result)
  }

  private func gazetteer() throws -> Gazetteer { try WorldGazetteer.open() }

  @Test func `what is not asked to change stays byte for byte, with the members around it`() throws
  {
    let flow = try FeatureFlow(Query(), layer: "a", gazetteer: gazetteer())
    let (text, result) = try run(flow)
    #expect(result.read == 3 && result.selected == 3)
    #expect(text.contains(#""made":"by hand""#) && text.contains(#""after":[1, 2]"#))
    #expect(text.contains(#"{"n":1.50,"admin1":"old"}"#))
    #expect(text.contains("[43.300,33.43]"))
  }

  @Test func `a box leaves what lies in it, and a count writes nothing`() throws {
    let box = try BoundingBox(west: 42, south: 33, east: 44, north: 34)
    var flow = try FeatureFlow(Query(region: .box(box)), layer: "a", gazetteer: gazetteer())
    flow.form = .lines
    let (text, result) = try run(flow)
    #expect(result.selected == 1)
    #expect(text.split(separator: "\n").count == 1)
    flow.countsOnly = true
    let counted = try run(flow)
    #expect(counted.text.isEmpty && counted.result.selected == 1)
  }

  @Test func `a filter and a region must both hold`() throws {
    let box = try BoundingBox(west: -1, south: -1, east: 44, north: 34)
    let query = Query(region: .box(box), filter: try Filter(text: "n IS NULL"))
    let flow = try FeatureFlow(query, layer: "a", gazetteer: gazetteer())
    let (_, result) = try run(flow)
    #expect(result.selected == 1)
  }

  @Test func `tags replace what has their name, and stand last`() throws {
    let flow = try FeatureFlow(
      Query(),
      layer: "a",
      gazetteer: gazetteer(),
      tags: FeatureTags(.admin1, gazetteer: gazetteer())
    )
    let (text, result) = try run(flow)
    #expect(result.tagged == 1)
    #expect(text.contains(#"{"n":1.5,"admin1":""#) && !text.contains("\"old\""))
    #expect(text.contains("\"admin1_code\":"))
  }

  @Test func `projected numbers have the decimals asked for, and the system is named`() throws {
    var flow = try FeatureFlow(
      Query(),
      layer: "a",
      gazetteer: gazetteer(),
      projector: Projector(to: ReferenceSystem("EPSG:32638"))
    )
    flow.precision = 0
    let near =
      #"{"type":"Feature","geometry":{"type":"Point","coordinates":[45,0]},"properties":{}}"#
    let (text, _) = try run(flow, near)
    #expect(text.contains("\"coordinates\":[500000,0]"))
    #expect(text.contains("urn:ogc:def:crs:EPSG::32638"))
  }

  @Test func `broken input is told with its place, after what was good`() throws {
    let flow = try FeatureFlow(Query(), layer: "a", gazetteer: gazetteer())
    do {
      _ = try run(flow, String(Self.text.prefix(250)))
      Issue.record("it was read")
    } catch let error as SitmapError {
      #expect(error.code == .input && error.line == 4)
    }
  }
}
