import SitmapFormats
import SitmapModel
import Testing

struct LayerTableTests {
  private func read(_ text: String, key: [String]? = nil) throws -> Layer {
    try LayerTable.read(Array(text.utf8), file: "t.csv", key: key)
  }

  @Test func `an export of ACLED has its ids, positions and days`() throws {
    let layer = try read(
      """
      event_id_cnty,event_date,event_type,location,latitude,longitude,fatalities\r
      IRQ1,"02 January 2015",Battles,"Ramadi, centre",33.42,43.3,7\r
      IRQ2,2015-01-03,Protests,Hit,33.64,42.83,0\r

      """
    )
    #expect(layer.features.map(\.id) == ["IRQ1", "IRQ2"])
    let first = layer.features[0]
    #expect(first.geometry == .point(try Coordinate(longitude: 43.3, latitude: 33.42)))
    #expect(first["event_date"] == .string("2015-01-02"))
    #expect(first["location"] == .string("Ramadi, centre"))
    #expect(first["fatalities"] == .integer(7))
    #expect(first["latitude"] == nil)
  }

  @Test func `any columns make the ids when they are named`() throws {
    let layer = try read("unit;day;code\nA;1;007\nB;2;\n", key: ["unit", "day"])
    #expect(layer.features.map(\.id) == ["A|1", "B|2"])
    #expect(layer.features[0]["code"] == .string("007"))
    #expect(layer.features[1]["code"] == .null)
    #expect(throws: LayerError.self) { try read("a,b\n1,2\n", key: ["c"]) }
  }

  @Test func `a row with tabs may have many more commas`() throws {
    let names = (0..<40).map { "Name \($0)" }.joined(separator: ",")
    let row = [
      "98717", "Ramadi", "Ramadi", names, "33.42", "43.31", "P", "PPLA", "IQ", "", "01", "", "",
      "", "274539", "", "50", "Asia/Baghdad", "2015-04-27",
    ].joined(separator: "\t")
    let layer = try LayerTable.read(Array(row.utf8), file: "IQ.txt")
    #expect(layer.features.map(\.id) == ["98717"])
    #expect(layer.features.first?["alternatenames"] == .string(names))
  }

  @Test func `a dump of GeoNames needs no header`() throws {
    let line =
      "99032\tRamadi\tRamadi\t\t33.42\t43.3\tP\tPPLA\tIQ\t\t01\t\t\t\t274539\t\t54\tAsia/Baghdad\t2015-01-01"
    let layer = try read(line + "\n")
    #expect(layer.features.map(\.id) == ["99032"])
    #expect(layer.features[0]["name"] == .string("Ramadi"))
    #expect(layer.features[0]["population"] == .integer(274_539))
  }

  @Test(arguments: ["", "a,\"b\n1,2", "\u{FEFF}"])
  func `what is no table is refused`(text: String) {
    #expect(throws: LayerError.self) { try read(text) }
  }

  @Test func `no bytes crash it`() throws {
    var state: UInt64 = 3
    for _ in 0..<2000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      var bytes = Array("id,lat,lon,\"a\"\"b\"\r\n1,2,3,\"x\ny\"\n".utf8)
      let place = Int(state >> 33) % bytes.count
      bytes[place] = [0x22, 0x2C, 0x0A, 0x0D, 0xFF, 0x09][Int(state >> 20) % 6]
      do throws(LayerError) {
        _ = try LayerTable.read(bytes, file: "t.csv")
      } catch {
        #expect(!error.description.isEmpty)
      }
    }
  }
}
