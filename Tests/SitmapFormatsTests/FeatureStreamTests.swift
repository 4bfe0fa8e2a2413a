import SitmapFormats
import SitmapModel
import Testing

/// GeoJSON read feature by feature.
struct FeatureStreamTests {
  /// What a stream gave, for a test.
  private struct Read {
    var features: [Feature] = []
    var texts: [String] = []
    var members: [String: String] = [:]
    var notes: [LayerNote.Kind] = []
  }

  private func read(
    _ bytes: [UInt8],
    isLenient: Bool = false
  ) throws(LayerError) -> Read {
    var stream = FeatureStream(ByteSource(bytes), file: "test", isLenient: isLenient)
    var read = Read()
    while try stream.advance() {
      read.features.append(stream.feature)
      read.texts.append(String(decoding: stream.bytes, as: UTF8.self))
    }
    for member in stream.foreignMembers {
      read.members[member.name] = String(decoding: member.json, as: UTF8.self)
    }
    read.notes = stream.notes.map(\.kind)
    return read
  }

  private func read(_ text: String, isLenient: Bool = false) throws(LayerError) -> Read {
    try read(Array(text.utf8), isLenient: isLenient)
  }

  @Test func `members of a collection stand in any order and foreign ones are kept`() throws {
    let point =
      #"{"properties":{"a":[1,{"b":null}]},"geometry":{"coordinates":[1,2.5],"type":"Point"},"type":"Feature"}"#
    let text =
      #"{"credits":{"by":"us"},"features":[ \#(point) ,\#(point)],"n":[1, 2],"type":"FeatureCollection"}"#
    let read = try read(text)
    #expect(read.texts == [point, point])
    #expect(read.members == ["credits": #"{"by":"us"}"#, "n": "[1, 2]"])
    #expect(read.features[0].geometry == .point(try Coordinate(longitude: 1, latitude: 2.5)))
    #expect(read.features[1].properties.first?.name == "a")
  }

  @Test func `features alone, a line each and in a text sequence are read`() throws {
    let one = #"{"type":"Feature","id":7,"geometry":null,"properties":null}"#
    #expect(try read(one).features.map(\.id) == ["7"])
    #expect(try read("\(one)\n\(one)\n").features.count == 2)
    #expect(try read("\u{1E}\(one)\n\u{1E}\(one)\n").features.count == 2)
    let shape = try read(#"{"type":"LineString","coordinates":[[1,2],[3,4,5]]}"#)
    #expect(shape.features[0].geometry?.lines.first?.count == 2)
    #expect(try read("\u{FEFF}\(one)").features.count == 1)
  }

  @Test func `a text cut at any byte is refused at that byte`() throws {
    let text = Array(
      #"{"type":"FeatureCollection","features":[{"type":"Feature","id":"é\u00e9","geometry":{"type":"Polygon","coordinates":[[[0,0],[1e0,0],[1,-1.5],[0,0]]]},"properties":{"t":true,"n":null}}],"m":false}"#
        .utf8
    )
    _ = try read(text)
    for count in 1..<text.count {
      do throws(LayerError) {
        _ = try read(Array(text[..<count]))
        Issue.record("the first \(count) bytes were read")
      } catch {
        // In the middle of a word or a character the byte is where that begins.
        let offset = try #require(error.position?.offset)
        #expect(offset <= count && offset + 12 > count, "\(count): \(error)")
      }
    }
  }

  @Test func `features that lie across the ends of the window are as in memory`() throws {
    var random = SplitMix(seed: 7)
    var text = "{\"type\":\"FeatureCollection\",\"features\":["
    for number in 0..<3000 {
      let filler = String(repeating: "ä", count: random.below(random.below(60) == 0 ? 40_000 : 200))
      let x = Double(random.below(36_000)) / 100 - 180
      text += number == 0 ? "\n" : ",\n"
      text +=
        #"{"type":"Feature","id":"\#(number)","geometry":{"type":"Point","coordinates":[\#(x), 1]},"#
      text += #""properties":{"t":"\#(filler)","x":\#(x)}}"#
    }
    text += "\n]}\n"
    let bytes = Array(text.utf8)
    #expect(bytes.count > 1_000_000)
    #expect(try read(bytes).features == LayerReader.read(bytes, file: "test").layer.features)
  }

  @Test func `a feature larger than the window is read`() throws {
    let ring = (0..<100_000).map { "[\(Double($0) / 1000),0.25]" }.joined(separator: ",")
    let text =
      #"{"type":"Feature","geometry":{"type":"LineString","coordinates":[\#(ring)]},"properties":{}}"#
    #expect(try read(text).features[0].geometry?.lines.first?.count == 100_000)
  }

  @Test(arguments: [
    (#"{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[1]}}"#, 1, 76),
    ("{\"type\":\"Feature\",\n\"properties\":[],\n\"geometry\":null}", 2, 14),
    ("{\"type\":\"Point\",\r\n \"coordinates\":[\"1\",2]}", 2, 17),
    ("{\"type\":\"Polygon\",\"coordinates\":[[\n[0,0],[1,0],[1,1],[0,1]]]}", 2, 2),
    ("{\"type\":\"MultiPoint\",\"coordinates\":[[[0,0]]]}", 1, 36),
    ("{\"type\":\"FeatureCollection\"}", 1, 1),
    ("{\"é\":1,\"type\":\"Nothing\"}", 1, 15),
    ("{\"type\":\"Feature\",\"type\":\"Feature\"}", 1, 19),
    ("{\"type\":\"Point\",\"coordinates\":[1,2],}", 1, 37),
    ("{\"type\":\"Point\",\"coordinates\":[01,2]}", 1, 33),
    ("null", 1, 1),
  ])
  func `an error says line and column`(text: String, line: Int, column: Int) throws {
    do throws(LayerError) {
      _ = try read(text)
      Issue.record("it was read")
    } catch {
      let position = try #require(error.position)
      #expect(position.line == line && position.column == column, "\(error)")
    }
  }

  @Test func `lines are counted also where they left the window`() throws {
    let one =
      #"{"type":"Feature","geometry":null,"properties":{"t":"\#(String(repeating: "é", count: 90))"}}"#
    let text = (0..<5000).map { _ in one }.joined(separator: "\n") + "\n  }"
    do throws(LayerError) {
      _ = try read(text)
      Issue.record("it was read")
    } catch {
      let position = try #require(error.position)
      #expect(position.line == 5001 && position.column == 3, "\(error)")
    }
  }

  @Test func `an open ring and absent members are read when that is asked for`() throws {
    let text =
      #"{"type":"Feature","geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1]]]}}"#
    #expect(throws: LayerError.self) { try read(text) }
    let lenient = try read(text, isLenient: true)
    #expect(lenient.features[0].geometry?.polygons.first?.exterior.count == 4)
    #expect(lenient.notes == [.ringOpen, .noPropertiesMember])
  }

  @Test func `a system of 2008 is refused, or told`() throws {
    let text =
      #"{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::32638"}},"features":[]}"#
    #expect(throws: LayerError.self) { try read(text) }
    var stream = FeatureStream(ByteSource(Array(text.utf8)), file: "test", takesSystems: true)
    let hasFeature = try stream.advance()
    let system = stream.system
    #expect(!hasFeature && system == ReferenceSystem("EPSG:32638"))
  }

  @Test func `watched properties are found by name, also when it is escaped`() throws {
    let text =
      #"{"type":"Feature","geometry":null,"properties":{"longer than eight":1,"a\u0062":"x","longer than eighs":2}}"#
    var stream = FeatureStream(
      ByteSource(Array(text.utf8)),
      file: "test",
      watching: ["ab", "longer than eight", "none"]
    )
    let hasFeature = try stream.advance()
    let values = [stream.watchedValue(0), stream.watchedValue(1), stream.watchedValue(2)]
    #expect(hasFeature && values == [.string("x"), .integer(1), nil])
  }

  @Test func `a line of a collection begins after the points before it`() throws {
    let text =
      #"{"type":"Feature","properties":{},"geometry":{"type":"GeometryCollection","geometries":["#
      + #"{"type":"Point","coordinates":[1,2]},"#
      + #"{"type":"LineString","coordinates":[[3,4],[5,6]]}]}}"#
    var stream = FeatureStream(ByteSource(Array(text.utf8)), file: "test")
    let hasFeature = try stream.advance()
    let line = [
      try Coordinate(longitude: 3, latitude: 4), try Coordinate(longitude: 5, latitude: 6),
    ]
    #expect(hasFeature)
    #expect(
      stream.scan.shapes == [
        .point(try Coordinate(longitude: 1, latitude: 2)), .multiLineString([line]),
      ]
    )
  }

  @Test func `what the stream takes, the reader in memory takes the same way`() throws {
    var random = SplitMix(seed: 46)
    let seeds = [
      try ExportFormat.geoJSON.export([try Samples.allKinds()]),
      try ExportFormat.geoJSONSequence.export([try Samples.allKinds()]),
    ]
    #if DEBUG
      let rounds = 2000
    #else
      let rounds = 40_000
    #endif
    var taken = 0
    for round in 0..<rounds {
      let bytes = random.mutated(seeds[round % seeds.count])
      do throws(LayerError) {
        let streamed = try read(bytes)
        taken += 1
        let file = try LayerReader.read(bytes, file: "test")
        #expect(file.layer.features == streamed.features)
      } catch {
        #expect(!error.description.isEmpty)
        // Whatever is not JSON for one is not for the other.
        if case .badJSON = error.problem {
          #expect(throws: LayerError.self) { try LayerReader.read(bytes, file: "test") }
        }
      }
    }
    #expect(taken > rounds / 100)
  }
}
