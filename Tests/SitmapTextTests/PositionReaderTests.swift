import SitmapModel
import Testing

@testable import SitmapText

/// Positions that a text gives in numbers.
struct PositionReaderTests {
  private func read(_ text: String) -> [PositionMention] {
    PositionReader().mentions(in: Report(id: "test", text: text))
  }

  private func degrees(_ mention: PositionMention) -> (Double, Double, Double)? {
    guard case .degrees(let latitude, let longitude, let step) = mention.numbers else { return nil }
    return (latitude, longitude, step)
  }

  @Test(arguments: [
    "33.42°N 43.30°E", "33.42° N, 43.30° E", "33.42N 43.30E", "33.42 N, 43.30 E",
    "N33.42 E43.30", "N 33.42, E 43.30", "33.42°, 43.30°", "43.30°E 33.42°N",
    "33.42 degrees north, 43.30 degrees east", "lat 33.42, lon 43.30",
    "Latitude: 33.42; Longitude: 43.30",
    "lat=33.42&lon=43.30", "coordinates 33.42, 43.30", "GPS: 33.42 43.30", "33,42°N 43,30°E",
    "33º25.2'N 43º18.0'E", "33°25′12″N 43°18′00″E", "33° 25' 12\" N, 43° 18' 00\" E",
    "N 33° 25' 12\" E 43° 18' 00\"", "33°25’12”N, 43°18’00”E", "33 25 12 N 43 18 00 E",
    "33-25-12N 043-18-00E", "332512N 0431800E", "33°25'12'' 43°18'00''",
    "lon/lat coordinates 43.30, 33.42", "33.42\u{B0}\u{A0}N, 43.30\u{B0}\u{A0}E",
  ])
  func `one position is read in each of its notations`(text: String) throws {
    let mentions = read("A depot at \(text) was hit on Monday.")
    let mention = try #require(mentions.first)
    #expect(mentions.count == 1)
    #expect(mention.isCertain)
    let (latitude, longitude, _) = try #require(degrees(mention))
    #expect(abs(latitude - 33.42) < 1e-9)
    #expect(abs(longitude - 43.3) < 1e-9)
  }

  @Test(arguments: [
    ("33.42°S 43.30°W", -33.42, -43.3), ("-33.42°, -43.30°", -33.42, -43.3),
    ("33.42°S 43.30°E", -33.42, 43.3), ("coordinates \u{2212}33.42, 43.30", -33.42, 43.3),
    ("coordinates -33.42 -43.30", -33.42, -43.3),
  ])
  func `south and west are negative`(text: String, latitude: Double, longitude: Double) throws {
    let mention = try #require(read(text).first)
    let found = try #require(degrees(mention))
    #expect(abs(found.0 - latitude) < 1e-9)
    #expect(abs(found.1 - longitude) < 1e-9)
  }

  private static let steps: [(String, Double, WrittenPosition.Notation)] = [
    ("33.4211°N 43.30°E", 0.01, .decimal), ("33.4211°N 43.3001°E", 0.0001, .decimal),
    ("33°N 43°E", 1, .decimal), ("33°25'N 43°18'E", 0.016666666667, .minutes),
    ("33°25.21'N 43°18.01'E", 0.000166666667, .minutes),
    ("33°25'11\"N 43°18'00\"E", 0.000277777778, .seconds),
    ("33°25'11.5\"N 43°18'00.1\"E", 0.000027777778, .seconds),
  ]

  @Test(arguments: steps)
  func `the last digit says how sharp it is`(
    text: String,
    step: Double,
    notation: WrittenPosition.Notation
  ) throws {
    let mention = try #require(read(text).first)
    #expect(mention.notation == notation)
    #expect(abs(try #require(degrees(mention)).2 - step) < 1e-11)
  }

  @Test(arguments: [
    "38SLC4200000000", "38S LC 42000 00000", "38SLC 42000 00000", "38S LC 4200000000",
  ])
  func `a reference of the military grid is read`(text: String) throws {
    let mention = try #require(read("The patrol was at grid \(text), near the river.").first)
    #expect(mention.notation == .mgrs)
    let square = PositionMention.Square(easting: 342_000, northing: 1_700_000)
    let wanted = PositionMention.Numbers.mgrs(
      zone: 38,
      band: UInt8(ascii: "S"),
      square: square,
      cell: 1
    )
    #expect(mention.numbers == wanted)
  }

  @Test(arguments: [("38SLC4200", 1000.0), ("38S LC 420 000", 100), ("38SLC42000000", 10)])
  func `fewer digits are a larger cell`(text: String, metres: Double) throws {
    let mention = try #require(read(text).first)
    guard case .mgrs(_, _, let square, let cell) = mention.numbers else {
      Issue.record("\(text) is no grid reference")
      return
    }
    #expect(cell == metres)
    #expect(square.easting == 342_000)
  }

  @Test(arguments: [
    "38S 342000 3700000", "UTM 38N 342000 3700000", "38 S 342000mE 3700000mN",
    "zone 38N, 342000 m E, 3700000 m N", "38S 342000E 3700000N", "38N: E 342000 N 3700000",
    "UTM zone 38 North 342000, 3700000",
  ])
  func `a position on the UTM grid is read`(text: String) throws {
    let mention = try #require(read("A well at \(text) ran dry.").first)
    guard case .utm(let zone, _, let easting, let northing, let step) = mention.numbers else {
      Issue.record("\(text) is no UTM position")
      return
    }
    #expect(zone == 38 && easting == 342_000 && northing == 3_700_000 && step == 1)
  }

  @Test func `the span holds the numbers and nothing else`() throws {
    let report = Report(
      id: "test",
      title: "Strike at 38S LC 42000 00000",
      text: "Ramadi (33.4258, 43.2994) and 34°21'N 41°11'E."
    )
    let texts = PositionReader().mentions(in: report).map { report.text(of: $0.span) }
    #expect(texts == ["38S LC 42000 00000", "33.4258, 43.2994", "34°21'N 41°11'E"])
  }

  @Test(arguments: [
    "Shares rose 33.42, 43.30 and 12.10 points.", "It cost $33.42, $43.30 last year.",
    "The ratio was 1.45 (1.23, 4.56) in the study.", "They won 6.45, 7.65 in the final.",
    "Call +964 770 123 4567 or 038 342000 3700000.", "On 12.05.2015, 13.05.2015 and 10 SEP 2015.",
    "Exports of 342000 and 3700000 tonnes.", "Version 10.12.1, 10.13.2 was released.",
    "Temperatures of 33.4°C, 43.3°C were measured.", "A force of 5.2 N, 3.1 W of power.",
    "The range is 33.42-43.30 percent.", "Route 38S was closed; 342000 people and 3700000 more.",
    "At 10:30 N Street and 45 W Avenue.", "Room 38SLC420, flight 38SLC42.",
    "10SEP2015 and 12DEC2014",
    "Results: 2-1, 3-0, 33.42.", "Highway 40 N 20 W of town.", "91.5°N 43.3°E", "33.4°N 43.3°N",
    "33°61'N 43°18'E", "He is 33, 43 were hurt.", "38SAA4200000000", "61SLC4200000000",
    "", "33.42", "33.42°N", "33.42,", "N", "38S", "38S LC", "38S LC 42",
  ])
  func `other numbers are no certain position`(text: String) {
    #expect(read(text).filter(\.isCertain).isEmpty)
  }

  @Test func `no text of random figures has a certain position`() {
    // Marsaglia's xorshift: the same texts in every run.
    var state: UInt64 = 88_172_645_463_325_252
    func next(_ count: UInt64) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % count)
    }
    let joints = [" ", ", ", "-", " to ", ". ", " and ", ": ", "/", "; "]
    let heads = ["$", "", "", "", "No. ", "+", "around ", "A", "€"]
    let tails = ["", "", "%", " km", " people", "th", " million", " a.m.", ".", "m"]
    for _ in 0..<4000 {
      var text = ""
      for _ in 0..<8 {
        let decimals = next(3) == 0 ? ".\(next(100))" : next(4) == 0 ? ",\(100 + next(900))" : ""
        text += heads[next(9)] + "\(next(3) == 0 ? next(100_000_000) : next(200))" + decimals
        text += tails[next(10)] + joints[next(9)]
      }
      #expect(read(text).filter(\.isCertain).isEmpty, "\(text)")
    }
  }

  @Test func `broken and hostile bytes are survived`() {
    for text in ["33.42°", "°°°", "33°25'", "33\u{B0}", "N33.", "lat: ", "38S LC ", "(33.42,"] {
      for repetition in [1, 50] {
        let long = String(repeating: text, count: repetition)
        for mention in read(long) { #expect(mention.span.end <= long.utf8.count) }
      }
    }
  }
}
