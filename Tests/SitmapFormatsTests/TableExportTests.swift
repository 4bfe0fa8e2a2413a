import SitmapFormats
import SitmapModel
import Testing

struct TableExportTests {
  @Test func `CSV has a header, points as numbers and other shapes as well-known text`() throws {
    var layer = try Samples.allKinds()
    layer.features.remove(at: 4)
    for place in layer.features.indices { layer.features[place].properties[3].value = .string("é") }
    #expect(
      try ExportFormat.csv.text([layer]).split(separator: "\r\n") == [
        "id,type,n,share,text,rules,none,lon,lat,wkt",
        "s0,armed_clash,0,0.5,é,\"[\"\"r1\"\",\"\"r2\"\"]\",,43.27,33.4255,",
        "s1,armed_clash,1,0.5,é,\"[\"\"r1\"\",\"\"r2\"\"]\",,,,\"LINESTRING (43.5 33.25, 44 33.1234568)\"",
        "s2,armed_clash,2,0.5,é,\"[\"\"r1\"\",\"\"r2\"\"]\",,,,"
          + "\"MULTILINESTRING ((43.5 33.25, 44 33.1234568), (1 2, 3 4))\"",
        "s3,armed_clash,3,0.5,é,\"[\"\"r1\"\",\"\"r2\"\"]\",,,,"
          + "\"POLYGON ((10 10, 20 10, 20 20, 10 20, 10 10), (12 12, 12 14, 14 14, 14 12, 12 12))\"",
        "s5,armed_clash,5,0.5,é,\"[\"\"r1\"\",\"\"r2\"\"]\",,,,",
      ]
    )
  }

  @Test(arguments: [
    (PropertyValue.string("=1+1"), "'=1+1"), (.string("@a"), "'@a"), (.string("-x"), "'-x"),
    (.string("+964 1"), "'+964 1"), (.string("\t=1"), "'\t=1"), (.string("\r=1"), "\"'\r=1\""),
    (.string("a=1"), "a=1"), (.integer(-5), "-5"), (.number(-0.25), "-0.25"),
    (.string("007"), "\"007\""), (.string("1e5"), "\"1e5\""), (.string("IQ01"), "IQ01"),
    (.string(""), "\"\""), (.null, ""), (.bool(false), "false"), (.string("a,b"), "\"a,b\""),
    (.string("say \"no\""), "\"say \"\"no\"\"\""), (.string("two\nlines"), "\"two\nlines\""),
    (.string(" edge"), "\" edge\""), (.array([]), "\"[]\""),
  ])
  func `a cell is quoted and disarmed where it must be`(value: PropertyValue, cell: String) throws {
    let layer = Layer(
      name: "l",
      features: [Feature(id: "a", geometry: nil, properties: [Property("v", value)])]
    )
    #expect(
      try ExportFormat.csv.text([layer], options: ExportOptions(fields: ["id", "v", "id"]))
        == "id,v,id\r\na,\(cell),a\r\n"
    )
  }

  @Test func `projected CSV has x, y and the system`() throws {
    let options = ExportOptions(
      precision: 1,
      projection: ProjectedLayers(
        system: ReferenceSystem("EPSG:32638"),
        shapes: [[.point(ProjectedPosition(x: 313_159.13, y: 3_652_896.55)), nil]]
      )
    )
    #expect(
      try ExportFormat.csv.text([try Samples.points([(43, 33), (0, 0)])], options: options)
        == "id,x,y,wkt,crs\r\np0,313159.1,3652896.6,,EPSG:32638\r\np1,,,,EPSG:32638\r\n"
    )
  }

  @Test func `layers of several kinds share a table`() throws {
    let events = Layer(
      name: "events",
      features: [Feature(id: "a", geometry: nil, properties: [Property("x1", .integer(1))])]
    )
    let status = Layer(
      name: "status",
      features: [Feature(id: "b", geometry: nil, properties: [Property("x2", .integer(2))])]
    )
    #expect(
      try ExportFormat.csv.text([events, status])
        == "id,layer,x1,x2,lon,lat,wkt\r\na,events,1,,,,\r\nb,status,,2,,,\r\n"
    )
  }

  @Test func `JSON is a plain array and JSON Lines a feature a line`() throws {
    let layer = try Samples.points([(1, 2), (3, 4)])
    #expect(
      try ExportFormat.json.text([layer])
        == "[\n{\"id\":\"p0\",\"lon\":1,\"lat\":2,\"wkt\":null},\n"
        + "{\"id\":\"p1\",\"lon\":3,\"lat\":4,\"wkt\":null}\n]\n"
    )
    #expect(try ExportFormat.json.text([]) == "[]\n")
    let lines = try ExportFormat.jsonLines.text([layer]).split(separator: "\n")
    #expect(lines.count == 2)
    #expect(
      lines[0] == "{\"type\":\"Feature\",\"id\":\"p0\",\"geometry\":{\"type\":\"Point\","
        + "\"coordinates\":[1,2]},\"properties\":{\"id\":\"p0\"}}"
    )
  }

  @Test func `text is aligned, on one line each, and leaves out what is empty`() throws {
    func feature(_ id: String, _ values: [(String, PropertyValue)]) -> Feature {
      Feature(id: id, geometry: nil, properties: values.map { Property($0.0, $0.1) })
    }
    let layer = Layer(
      name: "events",
      features: [
        feature(
          "a",
          [
            ("type", .string("flood")), ("date_from", .string("2022-09-01")),
            ("date_to", .string("2022-09-03")), ("place", .string("Sukkur")),
            ("admin1", .string("Sindh")), ("country", .string("PAK")),
            ("geo_precision", .string("populated")),
            ("text", .string("The river\r\nrose \u{1B}[31mhigh\u{1B}[0m.")),
          ]
        ),
        feature(
          "b",
          [
            ("type", .string("shelling_artillery_missile")), ("date_from", .null),
            ("place", .string("Łódź")), ("text", .string("It was hit.")),
          ]
        ),
      ]
    )
    #expect(
      try ExportFormat.text.text([layer]) == """
        2022-09-01..2022-09-03  flood                       Sukkur, Sindh, PAK  populated  The river rose [31mhigh [0m.
                                shelling_artillery_missile  Łódź                           It was hit.

        """
    )
    #expect(
      try ExportFormat.text.text([layer], options: ExportOptions(fields: ["id", "place"]))
        == "a  Sukkur\nb  Łódź\n"
    )
    #expect(
      try ExportFormat.text.text([layer, try Samples.points([(43.27, 33.4)])])
        .hasSuffix("\n\npoints (1)\n33.4, 43.27\n")
    )
  }

  @Test func `flows and figures are told in words`() throws {
    let layer = Layer(
      name: "displacement",
      features: [
        Feature(
          id: "a",
          geometry: nil,
          properties: [
            Property("term", .string("displaced")), Property("origin", .string("Borova")),
            Property("figure_text", .string("about 40 families")),
            Property("text", .string("They left.")),
          ]
        ),
        Feature(
          id: "b",
          geometry: nil,
          properties: [
            Property("type", .string("flood")),
            Property(
              "figures",
              .array([
                .object([
                  Property("measure", .string("killed")), Property("text", .string("at least 5")),
                ]),
                .object([Property("measure", .string("injured")), Property("value", .integer(2))]),
              ])
            ),
            Property("text", .string("It rose.")),
          ]
        ),
      ]
    )
    #expect(
      try ExportFormat.text.text([layer]) == """
        displaced  Borova -> ?  about 40 families             They left.
        flood                   at least 5 killed; 2 injured  It rose.

        """
    )
  }
}
