import SitmapFormats
import SitmapModel
import Testing

struct JSONWriterTests {
  @Test(
    arguments: [
      (43.2690001, 7, "43.2690001"),
      (43.26900006, 7, "43.2690001"),
      (43.5, 7, "43.5"),
      (-180, 7, "-180"),
      (0, 7, "0"),
      (-0.0, 7, "0"),
      (-0.00000004, 7, "0"),
      (-0.00000005, 7, "-0.0000001"),
      (0.0000001, 7, "0.0000001"),
      (100, 7, "100"),
      (33.05, 7, "33.05"),
      (2.675, 1, "2.7"),
      (2.4, 0, "2"),
      (-2.5, 0, "-3"),
      (538_561.2091, 2, "538561.21"),
      (3_568_734.072, 12, "3568734.072"),
      (1e300, 7, "1e+300"),
      (.infinity, 7, "null"),
      (.nan, 7, "null"),
    ] as [(Double, Int, String)]
  )
  func `a coordinate is rounded, without zeros at its end and never minus zero`(
    number: Double,
    decimals: Int,
    text: String
  ) {
    var writer = JSONWriter()
    writer.write(coordinate: number, decimals: decimals)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == text)
  }

  @Test(arguments: [
    (PropertyValue.integer(.min), "-9223372036854775808"),
    (.integer(0), "0"),
    (.number(0.1), "0.1"),
    (.number(-0.0), "0.0"),
    (.number(5000), "5000.0"),
    (.number(1e-7), "1e-07"),
    (.number(.nan), "null"),
    (.number(-.infinity), "null"),
    (
      .string("a\"\\/\u{8}\u{C}\n\r\t\u{1F}\u{0}\u{7F}"),
      #""a\"\\/\b\f\n\r\t\u001f\u0000"# + "\u{7F}\""
    ),
    (.string("é\u{2028}\u{2029}🌍"), "\"é\u{2028}\u{2029}🌍\""),
    (.array([.null, .bool(true), .object([])]), "[null,true,{}]"),
    (.object([Property("z", .integer(1)), Property("a", .array([]))]), #"{"z":1,"a":[]}"#),
  ])
  func `a value is written in its shortest form`(value: PropertyValue, text: String) {
    #expect(String(decoding: JSONWriter.bytes(of: value), as: UTF8.self) == text)
  }

  @Test func `values survive writing and reading`() throws {
    var random = SplitMix(seed: 7)
    for _ in 0..<500 {
      let value = random.value(depth: 4)
      let bytes = JSONWriter.bytes(of: value)
      let document = try JSONDocument(parsing: bytes)
      #expect(document.value == value)
      #expect(JSONWriter.bytes(of: document.value) == bytes)
    }
  }

  @Test func `doubles of any bit pattern survive writing and reading`() throws {
    var random = SplitMix(seed: 11)
    for _ in 0..<2000 {
      let number = Double(bitPattern: random.next())
      guard number.isFinite else { continue }
      let document = try JSONDocument(parsing: JSONWriter.bytes(of: .number(number)))
      guard case .number(let read) = document.value else {
        Issue.record("\(number) was not read as a double")
        continue
      }
      #expect(read == number)
    }
  }

  @Test func `seven decimals of degrees are exact to half of the last`() throws {
    var random = SplitMix(seed: 3)
    for _ in 0..<2000 {
      let degrees = Double(random.next() % 3_600_000_000_000) / 1e10 - 180
      var writer = JSONWriter()
      writer.write(coordinate: degrees, decimals: 7)
      let text = String(decoding: writer.bytes, as: UTF8.self)
      let read = try #require(Double(text))
      #expect(abs(read - degrees) <= 0.5000001e-7)
      #expect(!text.hasSuffix("0") || !text.contains("."))
    }
  }

  /// `rounded()` of the standard library says what the nearest whole number is.
  @Test func `coordinates are rounded as the standard library rounds`() {
    var random = SplitMix(seed: 7)
    let usual = (0..<2000).map { _ in Double.random(in: -180...180, using: &random) }
    let edges = [
      0, -0.0, 0.5, -0.5, 0.49999999999999994, 1e-9, -1e-9, 90, -180, 0.00000005, 4500.5,
    ]
    for decimals in 0...12 {
      var scale = 1.0
      for _ in 0..<decimals { scale *= 10 }
      for value in usual + edges {
        var writer = JSONWriter()
        writer.write(coordinate: value, decimals: decimals)
        let text = String(decoding: writer.bytes, as: UTF8.self)
        #expect(Double(text) == (value * scale).rounded() / scale + 0)
        #expect(!text.contains(".") || text.last != "0")
        #expect(text != "-0")
      }
    }
  }

  @Test func `a long list of positions is written as one by one`() {
    var random = SplitMix(seed: 8)
    var positions = (0..<200).map { _ in
      ProjectedPosition(
        x: Double.random(in: -180...180, using: &random),
        y: Double.random(in: -90...90, using: &random)
      )
    }
    positions[64].x = 1e300
    positions[199].y = .infinity
    var single = JSONWriter()
    for (index, position) in positions.enumerated() {
      single.bytes += Array((index > 0 ? ",[" : "[").utf8)
      single.write(coordinate: position.x, decimals: 7)
      single.bytes += Array(",".utf8)
      single.write(coordinate: position.y, decimals: 7)
      single.bytes += Array("]".utf8)
    }
    var listed = JSONWriter()
    listed.write(pairs: positions, decimals: 7)
    #expect(listed.bytes == single.bytes)
    listed.write(pairs: [], decimals: 7)
    #expect(listed.bytes == single.bytes)
  }
}
