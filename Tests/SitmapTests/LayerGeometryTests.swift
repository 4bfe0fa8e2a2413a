import Sitmap
import Testing

@Suite struct LayerGeometryTests {
  let places: Samples.Places

  init() throws { places = try Samples.Places() }

  private func geometries(
    _ layer: LayerDefinition,
    _ options: LayerOptions = LayerOptions()
  ) -> [String: Geometry?] {
    let layers = places.situation.layers(layer, gazetteer: places.gazetteer, options: options)
    return Dictionary(uniqueKeysWithValues: layers[0].features.map { ($0.id, $0.geometry) })
  }

  @Test func `a town is a point, a province its area, a river its line, and nothing is guessed`() {
    let shapes = geometries(.events)
    #expect(shapes["e1"] == .some(.some(.point(places.hit.coordinate))))
    #expect(shapes["e2"]??.polygons.isEmpty == false)
    #expect(shapes["e5"]??.lines.isEmpty == false)
    #expect(shapes["e3"] == .some(.none))
  }

  @Test func `areas can be left without geometry, points stay`() {
    let shapes = geometries(.events, LayerOptions(areas: .none))
    #expect(shapes["e1"]??.point != nil)
    #expect(shapes["e2"] == .some(.none))
    #expect(shapes["e5"] == .some(.none))
    #expect(geometries(.places, LayerOptions(areas: .none))[places.anbar.id.text] == .some(.none))
  }

  @Test func `what is planned is on the layer only when it is asked for`() {
    #expect(geometries(.events)["e4"] == nil)
    #expect(geometries(.events, LayerOptions(modalities: [.planned])).keys.sorted() == ["e4"])
  }

  @Test func `a movement is a line along the shortest way`() throws {
    let line = try #require(geometries(.displacement)["d1"]??.lines.first)
    #expect(line.first == places.hit.coordinate)
    #expect(line.last == places.baghdad.coordinate)
    // Under 150 km, in pieces of at most 50.
    #expect(line.count == 4)
    #expect(geometries(.flows)["d1-1"]??.lines.first == line)
  }

  @Test func `a flow is drawn for each pair of places, and not from a place to itself`() throws {
    var situation = places.situation
    let ends = [places.hit, places.baghdad].map { Samples.location($0) }
    situation.displacements = [Samples.move("d", from: ends, to: ends)]
    let flows = situation.layers(.flows, gazetteer: places.gazetteer)[0].features
    #expect(flows.map(\.id) == ["d-1", "d-2"])
    #expect(flows.map { $0["origin"] } == [.text(places.hit.name), .text(places.baghdad.name)])
    #expect(flows[0]["figure_value"] == .integer(10))
    #expect(flows[0]["share"] == .null)
  }

  @Test func `a flow over the antimeridian is cut there`() throws {
    let start = try Coordinate(longitude: 179, latitude: -17)
    let end = try Coordinate(longitude: -179, latitude: -17)
    let lines = try #require(Flow.line(from: start, to: end)).lines
    #expect(lines.count == 2)
    #expect(lines[0].last?.longitude == 180)
    #expect(lines[1].first?.longitude == -180)
  }

  @Test func `places are counted once, with the names that were used`() throws {
    let layer = places.situation.layers(.places, gazetteer: places.gazetteer)[0]
    let hit = try #require(layer.features.first { $0.id == places.hit.id.text })
    #expect(hit["mentions"] == .integer(1))
    // The planned event is not on the layers and not counted.
    #expect(hit["events"] == .integer(1))
    #expect(hit["displacement"] == .integer(1))
    #expect(hit["status"] == .integer(1))
    #expect(hit["names"] == .array([.string("Hit")]))
    #expect(layer.features.map(\.id) == layer.features.map(\.id).sorted())
  }

  @Test func `a name that stayed unresolved is on the layer of mentions, without geometry`() throws
  {
    let layer = places.situation.layers(.mentions, gazetteer: places.gazetteer)[0]
    let lost = try #require(layer.features.first { $0["name"] == .string("Nowhere") })
    #expect(lost.geometry == nil)
    #expect(lost["place_id"] == .null)
    #expect(lost["confidence"] == .null)
    #expect(Set(layer.features.map(\.id)).count == 2)
  }
}
