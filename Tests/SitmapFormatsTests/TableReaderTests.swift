import SitmapFormats
import SitmapModel
import Testing

/// Tables read as features.
struct TableReaderTests {
  private func features(
    _ text: String,
    columns: TableColumns = TableColumns()
  ) throws -> [Feature] {
    var stream = FeatureStream(
      table: ByteSource(Array(text.utf8)),
      file: "a.csv",
      columns: columns
    )
    var features: [Feature] = []
    while try stream.advance() { features.append(stream.feature) }
    return features
  }

  @Test(arguments: [
    "name,lat,lon\nRamadi,33.43,43.3\n", "name;lat;lon\r\nRamadi;33.43;43.3",
    "name\tY\tX\nRamadi\t33.43\t43.3\n",
    "\u{FEFF}name,latitude,longitude\n\"Ramadi\",\"33.43\",43.3\n",
  ])
  func `a table in any usual form gives its points`(text: String) throws {
    let found = try features(text)
    #expect(found.count == 1)
    #expect(found[0].geometry == .point(try Coordinate(longitude: 43.3, latitude: 33.43)))
    #expect(found[0]["name"] == .string("Ramadi"))
  }

  @Test func `cells are numbers, nulls and texts as they are written`() throws {
    let found = try features("lon,lat,a,b,c,d\n1,2,007,-1.5e3,,\"say \"\"no\"\"\nand\"\n")
    #expect(found[0]["a"] == .string("007"))
    #expect(found[0]["b"] == .number(-1500))
    #expect(found[0]["c"] == .null)
    #expect(found[0]["d"] == .string("say \"no\"\nand"))
  }

  @Test func `a row without a position is a feature without a geometry`() throws {
    let found = try features("lon,lat,n\n,,1\n3,4,2\n")
    #expect(found.map { $0.geometry == nil } == [true, false])
    #expect(found.map { $0["n"] } == [.integer(1), .integer(2)])
  }

  @Test func `columns can be named, and must be there`() throws {
    let text = "east,north,lon,lat\n5,6,1,2\n"
    let found = try features(text, columns: TableColumns(x: "east", y: "north"))
    #expect(found[0].geometry == .point(try Coordinate(longitude: 5, latitude: 6)))
    #expect(throws: LayerError.self) {
      try features(text, columns: TableColumns(x: "west", y: "north"))
    }
    #expect(throws: LayerError.self) { try features("a,b\n1,2\n") }
    #expect(throws: LayerError.self) { try features("") }
    #expect(try features("lon,lat\n").isEmpty)
  }

  @Test func `many rows pass through the window in their order`() throws {
    let rows = (0..<30_000).map { "\($0 % 180),\($0 % 90),row \($0)" }
    let found = try features("lon,lat,name\n" + rows.joined(separator: "\n"))
    #expect(found.count == 30_000)
    #expect(found[29_999]["name"] == .string("row 29999"))
  }
}
