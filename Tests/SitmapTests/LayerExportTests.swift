import Sitmap
import Testing

@Suite struct LayerExportTests {
  private func layer(_ points: [(String, Double, Double)]) throws -> Layer {
    Layer(
      name: "events",
      features: try points.map { id, longitude, latitude in
        Feature(
          id: id,
          geometry: .point(try Coordinate(longitude: longitude, latitude: latitude)),
          properties: [Property("id", .string(id))]
        )
      }
    )
  }

  @Test func `a table in UTM has eastings and northings and keeps longitude and latitude`() throws {
    let export = LayerExport(format: .csv, system: ReferenceSystem("EPSG:32638"))
    // echo 33.42056 43.30778 | cs2cs -f %.4f EPSG:4326 EPSG:32638 (PROJ 9.1.1): 342665.0205 3699191.7658
    let text = String(
      decoding: try export.write([try layer([("a", 43.30778, 33.42056)])]).bytes,
      as: UTF8.self
    )
    let rows = text.split(whereSeparator: \.isNewline)
    #expect(rows[0] == "id,lon,lat,x,y,wkt,crs")
    #expect(rows[1].hasPrefix("a,43.30778,33.42056,"))
    #expect(rows[1].hasSuffix(",EPSG:32638"))
    let cells = rows[1].split(separator: ",")
    #expect(abs((Double(cells[3]) ?? 0) - 342_665.0205) < 0.01)
    #expect(abs((Double(cells[4]) ?? 0) - 3_699_191.7658) < 0.01)
  }

  @Test func `GeoJSON in another system is refused unless it is asked for`() throws {
    var export = LayerExport(format: .geoJSON, system: ReferenceSystem("EPSG:32638"))
    let layer = try layer([("a", 43.3, 33.4)])
    let error = #expect(throws: SitmapError.self) { try export.write([layer]) }
    #expect(error?.code == .usage)
    #expect(error?.message.contains("RFC 7946") == true)
    #expect(error?.hint?.contains("--allow-crs-member") == true)
    export.allowCRSMember = true
    let text = String(decoding: try export.write([layer]).bytes, as: UTF8.self)
    #expect(text.contains("urn:ogc:def:crs:EPSG::32638"))
  }

  @Test func `a point outside of the system's area keeps its row and is named`() throws {
    let layer = try layer([("far", -135, 33.4), ("near", 43.3, 33.4)])
    let table = LayerExport(format: .csv, system: ReferenceSystem("EPSG:32638"))
    let output = try table.write([layer])
    #expect(output.outside == ["far"])
    let rows = String(decoding: output.bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
    #expect(rows[1] == "far,-135,33.4,,,,EPSG:32638")
    var geoJSON = table
    geoJSON.format = .geoJSON
    geoJSON.allowCRSMember = true
    let error = #expect(throws: SitmapError.self) { try geoJSON.write([layer]) }
    #expect(error?.message.contains("feature far") == true)
  }

  @Test func `a system that does not exist is named`() throws {
    let export = LayerExport(format: .csv, system: ReferenceSystem("EPSG:99999999"))
    let error = #expect(throws: SitmapError.self) { try export.write([try layer([])]) }
    #expect(error?.code == .usage)
    #expect(error?.message.contains("EPSG:99999999") == true)
  }

  @Test func `fields that no feature has are refused`() throws {
    let export = LayerExport(format: .csv, fields: ["id", "colour"])
    let error = #expect(throws: SitmapError.self) { try export.write([try layer([("a", 1, 1)])]) }
    #expect(error?.message.contains("colour") == true)
  }
}
