import SitmapFormats
import SitmapModel
import Testing

struct LayerReaderTests {
  @Test func `what was written is read back`() throws {
    var layer = try Samples.allKinds()
    for place in layer.features.indices {
      let id = PropertyValue.string(layer.features[place].id)
      layer.features[place].properties.insert(Property("id", id), at: 0)
    }
    let options = ExportOptions(
      precision: 12,
      foreignMembers: [Property("credits", .array([.string("GeoNames")]))]
    )
    for format in [ExportFormat.geoJSON, .geoJSONSequence, .jsonLines] {
      let bytes = try format.export([layer], options: options)
      let file = try LayerReader.read(bytes, file: "in/samples.geojson")
      #expect(file.layer == layer)
      #expect(file.notes.isEmpty)
      #expect(file.otherGeometries.isEmpty)
      #expect(file.foreignMembers == (format.name == "geojson" ? options.foreignMembers : []))
      #expect(try format.export([file.layer], options: options) == bytes)
    }
  }

  @Test func `layers that were written into one file come apart again`() throws {
    let layers = [
      try Samples.points([(1, 2), (3, 4)], name: "events"),
      try Samples.points([(5, 6)], name: "status"),
    ]
    let file = try LayerReader.read(try ExportFormat.geoJSON.export(layers), file: "x.geojson")
    #expect(file.layers.map(\.name) == ["events", "status"])
    #expect(file.layers.map { $0.features.map(\.id) } == [["p0", "p1"], ["p0"]])
  }

  @Test func `a file of another producer is read with notes`() throws {
    let text = """
      \u{FEFF}{"features": [
        {"type":"Feature","id":12,"geometry":{"coordinates":[43.3,33.4,50.5],"type":"Point"},"properties":null},
        {"type":"Feature","geometry":{"type":"Polygon","coordinates":[[[0,0],[0,1],[1,1],[1,0]]]},"properties":{"id":"q","a":{"b":[1]}}},
        {"type":"Feature","geometry":{"type":"MultiPoint","coordinates":[[1,2],[3,4]]},"properties":{}},
        {"type":"Feature","geometry":{"type":"Point","coordinates":[33.4,143.3]},"properties":{},"id":12},
        {"type":"Feature","geometry":{"type":"LineString","coordinates":[]},"properties":{},"id":"e","when":1}
      ], "crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:OGC:1.3:CRS84"}},
      "generator":"x", "type":"FeatureCollection"}
      """
    let file = try LayerReader.read(Array(text.utf8), file: "a/b.geojson")
    #expect(file.layer.name == "b")
    #expect(file.layer.features.map(\.id) == ["12", "q", "#2", "12", "e"])
    #expect(file.layer.features[1]["a"] == .object([Property("b", .array([.integer(1)]))]))
    #expect(file.layer.features.map { $0.geometry == nil } == [false, false, true, true, true])
    #expect(file.otherGeometries.map(\.feature) == [2, 3])
    #expect(file.foreignMembers == [Property("generator", .string("x"))])
    #expect(
      file.notes.map(\.description) == [
        "feature 0 (id 12): altitudes are left out",
        "feature 1 (id q): a ring that is not closed (3.1.6)",
        "feature 1 (id q): a ring that is the wrong way round (3.1.6)",
        "feature 2: a feature without an id",
        "feature 2: a MultiPoint is kept as it is and not searched",
        "feature 3 (id 12): an id that another feature has",
        "feature 3 (id 12): latitude 143.3 is outside -90...90; are latitude and longitude swapped?; "
          + "the geometry is kept as it is and not searched",
        "feature 4 (id e): a geometry without coordinates is read as none (3.1)",
      ]
    )
  }

  @Test(arguments: [
    ("", "f: the file is empty"),
    ("[]", "f: not a JSON object (2)"),
    ("{\"a\":1}", "f: there is no member 'type' (1.4)"),
    ("{\"type\":\"Featre\"}", "f: 'Featre' is no type of GeoJSON (1.4)"),
    (
      "{\"type\":\"FeatureCollection\"}", "f: a FeatureCollection without an array 'features' (3.3)"
    ),
    (
      "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Point\"}]}",
      "f: feature 0: not a Feature (3.2)"
    ),
    (
      "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"id\":\"e1\",\"properties\":{},"
        + "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,0],[1,\"1\"],[0,0]]]}}]}",
      "f: feature 0 (id e1), geometry.coordinates[0][2]: a position is not two numbers or more (3.1.1)"
    ),
    (
      "{\"type\":\"GeometryCollection\",\"geometries\":[{\"type\":\"Point\",\"coordinates\":[1,2]},"
        + "{\"type\":\"LineString\",\"coordinates\":[[1,2]]}]}",
      "f: feature 0, geometries[1].coordinates: a line of 1 positions has no length (3.1.4)"
    ),
    (
      "{\"type\":\"FeatureCollection\",\"features\":[{]}",
      "f: not JSON: line 1, column 42 (byte 41): expected a name or '}', found ']'"
    ),
    (
      "{\"type\":\"FeatureCollection\",\"features\":[],\"crs\":{\"type\":\"name\",\"properties\":"
        + "{\"name\":\"urn:ogc:def:crs:EPSG::32638\"}}}",
      "f: coordinates in 'urn:ogc:def:crs:EPSG::32638'; GeoJSON is WGS 84 (4) "
        + "(sitmap project FILE --crs EPSG:4326 brings it to WGS 84)"
    ),
  ])
  func `an error names the feature and the place`(text: String, message: String) {
    let error = #expect(throws: LayerError.self) {
      try LayerReader.read(Array(text.utf8), file: "f")
    }
    #expect(error?.description == message)
  }

  @Test func `a file that is not there is an error`() {
    let error = #expect(throws: LayerError.self) { try LayerReader.read(path: "no/such.geojson") }
    #expect(error?.description == "no/such.geojson: no such file")
  }
}
