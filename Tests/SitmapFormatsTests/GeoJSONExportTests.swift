import SitmapFormats
import SitmapModel
import Testing

struct GeoJSONExportTests {
  @Test func `every kind of geometry is written byte for byte as RFC 7946 has it`() throws {
    var layer = try Samples.allKinds()
    for place in layer.features.indices {
      layer.features[place].properties = [Property("n", .integer(place))]
    }
    let text = try ExportFormat.geoJSON.text(
      [layer],
      options: ExportOptions(foreignMembers: [Property("as_of", .string("2024-05-01"))])
    )
    #expect(
      text == """
        {"type":"FeatureCollection","name":"samples","bbox":[1,-5,44,33.4255],"as_of":"2024-05-01","features":[
        {"type":"Feature","id":"s0","geometry":{"type":"Point","coordinates":[43.27,33.4255]},"properties":{"id":"s0","n":0}},
        {"type":"Feature","id":"s1","geometry":{"type":"LineString","coordinates":[[43.5,33.25],[44,33.1234568]]},"properties":{"id":"s1","n":1}},
        {"type":"Feature","id":"s2","geometry":{"type":"MultiLineString","coordinates":[[[43.5,33.25],[44,33.1234568]],[[1,2],[3,4]]]},"properties":{"id":"s2","n":2}},
        {"type":"Feature","id":"s3","geometry":{"type":"Polygon","coordinates":[[[10,10],[20,10],[20,20],[10,20],[10,10]],[[12,12],[12,14],[14,14],[14,12],[12,12]]]},"properties":{"id":"s3","n":3}},
        {"type":"Feature","id":"s4","geometry":{"type":"MultiPolygon","coordinates":[[[[10,10],[20,10],[20,20],[10,20],[10,10]],[[12,12],[12,14],[14,14],[14,12],[12,12]]],[[[30,-5],[31,-5],[31,-4.5],[30,-5]]]]},"properties":{"id":"s4","n":4}},
        {"type":"Feature","id":"s5","geometry":null,"properties":{"id":"s5","n":5}}
        ]}

        """
    )
  }

  @Test func `the collection keeps the rules of RFC 7946`() throws {
    for layers in [
      [try Samples.allKinds()], [try Samples.allKinds(), try Samples.points([(1, 2)])], [],
    ] {
      for precision in [0, 2, 7, 12] {
        let bytes = try ExportFormat.geoJSON.export(
          layers,
          options: ExportOptions(precision: precision)
        )
        #expect(RFC7946.violations(of: try JSONDocument(parsing: bytes).value) == [])
      }
    }
  }

  @Test func `a ring that comes the wrong way round is turned`() throws {
    let ring = try Samples.positions([(0, 0), (0, 1), (1, 1), (0, 0)])
    let layer = Layer(
      name: "a",
      features: [Feature(id: "x", geometry: .polygon(Polygon(unchecked: ring)), properties: [])]
    )
    let bytes = try ExportFormat.geoJSON.export([layer])
    #expect(RFC7946.violations(of: try JSONDocument(parsing: bytes).value) == [])
  }

  @Test func `a layer without features is a collection without a box`() throws {
    #expect(
      try ExportFormat.geoJSON.text([Layer(name: "events", features: [])])
        == "{\"type\":\"FeatureCollection\",\"name\":\"events\",\"features\":[]}\n"
    )
  }

  @Test func `features of several layers say theirs`() throws {
    let text = try ExportFormat.geoJSON.text([
      try Samples.points([(1, 2)], name: "events"), try Samples.points([(3, 4)], name: "status"),
    ])
    #expect(text.hasPrefix("{\"type\":\"FeatureCollection\",\"bbox\":[1,2,3,4],\"features\":[\n"))
    #expect(text.contains("\"properties\":{\"id\":\"p0\",\"layer\":\"events\"}"))
    #expect(text.contains("\"properties\":{\"id\":\"p0\",\"layer\":\"status\"}"))
  }

  @Test(
    arguments: [
      ([(-87.0, 14.0), (120.0, 15.0)], "[-87,14,120,15]"),
      ([(-5, 10), (5, -10)], "[-5,-10,5,10]"),
      ([(43, 33)], "[43,33,43,33]"),
    ] as [([(Double, Double)], String)]
  )
  func `a collection says its box`(
    points: [(Double, Double)],
    box: String
  ) throws {
    #expect(
      try ExportFormat.geoJSON.text([try Samples.points(points)]).contains("\"bbox\":\(box),")
    )
  }

  @Test(
    arguments: [
      [(177.0, -18.0), (-179.0, -16.0)], [(180, 0), (-180, 1), (170, 2)],
    ] as [[(Double, Double)]]
  )
  func `a box that would cross the antimeridian is left out`(points: [(Double, Double)]) throws {
    #expect(!(try ExportFormat.geoJSON.text([try Samples.points(points)]).contains("bbox")))
  }

  @Test(
    arguments: [
      ([(170.0, 0.0), (-170.0, 10.0)], "[[[170,0],[180,5]],[[-180,5],[-170,10]]]"),
      ([(-170, 10), (170, 0)], "[[[-170,10],[-180,5]],[[180,5],[170,0]]]"),
      ([(170, 0), (180, 1), (-170, 2)], "[[[170,0],[180,1]],[[-180,1],[-170,2]]]"),
      (
        [(170, 0), (-170, 4), (170, 8)],
        "[[[170,0],[180,2]],[[-180,2],[-170,4],[-180,6]],[[180,6],[170,8]]]"
      ),
      ([(170, 0), (-180, 1)], "[[170,0],[180,1]]"),
      ([(180, 0), (-170, 1)], "[[-180,0],[-170,1]]"),
      ([(10, 0), (-170, 1)], "[[10,0],[-170,1]]"),
    ] as [([(Double, Double)], String)]
  )
  func `a line over the antimeridian is cut`(points: [(Double, Double)], written: String) throws {
    let layer = Layer(
      name: "l",
      features: [
        Feature(id: "l", geometry: .lineString(try Samples.positions(points)), properties: [])
      ]
    )
    #expect(try ExportFormat.geoJSON.text([layer]).contains("\"coordinates\":\(written)}"))
  }

  @Test func `only the fields asked for are written, in their order`() throws {
    let text = try ExportFormat.geoJSONSequence.text(
      [try Samples.points([(1.5, 2)])],
      options: ExportOptions(fields: ["lat", "id", "layer"])
    )
    #expect(
      text == "\u{1E}{\"type\":\"Feature\",\"id\":\"p0\",\"geometry\":{\"type\":\"Point\","
        + "\"coordinates\":[1.5,2]},\"properties\":{\"lat\":2,\"id\":\"p0\",\"layer\":\"points\"}}\n"
    )
  }

  @Test func `projected coordinates need leave and a member crs`() throws {
    let layers = [try Samples.points([(43, 33)])]
    let projection = ProjectedLayers(
      system: ReferenceSystem("EPSG:32638"),
      shapes: [[.point(ProjectedPosition(x: 313_159.127, y: 3_652_896.5))]]
    )
    var options = ExportOptions(precision: 2, projection: projection)
    #expect(throws: ExportError.needsCRSMember(system: "EPSG:32638")) {
      try ExportFormat.geoJSON.export(layers, options: options)
    }
    #expect(throws: ExportError.onlyWGS84(format: "geojsonseq", system: "EPSG:32638")) {
      try ExportFormat.geoJSONSequence.export(layers, options: options)
    }
    options.allowCRSMember = true
    #expect(
      try ExportFormat.geoJSON.text(layers, options: options) == """
        {"type":"FeatureCollection","name":"points","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::32638"}},"bbox":[313159.13,3652896.5,313159.13,3652896.5],"features":[
        {"type":"Feature","id":"p0","geometry":{"type":"Point","coordinates":[313159.13,3652896.5]},"properties":{"id":"p0"}}
        ]}

        """
    )
  }

  @Test func `what cannot be written is said`() throws {
    let layers = [try Samples.allKinds()]
    func message(_ options: ExportOptions) -> String {
      let error = #expect(throws: ExportError.self) {
        try ExportFormat.geoJSON.export(layers, options: options)
      }
      return error?.description ?? ""
    }
    #expect(
      message(ExportOptions(fields: ["plcae"]))
        == "no feature has a field 'plcae' "
        + "(there are: id, layer, type, n, share, text, rules, none, lon, lat, wkt)"
    )
    #expect(
      message(ExportOptions(foreignMembers: [Property("features", .null)]))
        == "a collection's member 'features' has a meaning of its own in GeoJSON"
    )
    let system = ReferenceSystem("EPSG:3857")
    #expect(
      message(ExportOptions(projection: ProjectedLayers(system: system, shapes: [])))
        == "the projected shapes are not those of the layers"
    )
    var shapes = [ProjectedShape?](repeating: nil, count: 6)
    shapes[1] = .lineString([ProjectedPosition(x: 1, y: .infinity)])
    let projection = ProjectedLayers(system: system, shapes: [shapes])
    #expect(
      message(ExportOptions(projection: projection, allowCRSMember: true))
        == "feature s1 has no position in EPSG:3857 (it is outside the area of that system)"
    )
    #expect(
      message(ExportOptions(projection: projection))
        == "GeoJSON is WGS 84 (RFC 7946, section 4), not EPSG:3857 "
        + "(write csv, or say --allow-crs-member)"
    )
  }
}
