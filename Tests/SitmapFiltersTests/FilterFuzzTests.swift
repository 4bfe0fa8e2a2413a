import SitmapFilters
import SitmapModel
import Testing

struct FilterFuzzTests {
  private static let pieces = [
    "a", "b.c", "\"x y\"", "'t'", "'it''s'", "1", "-2.5e3", ".5", "(", ")", ",", "=", "<>", "<",
    ">=", "+", "-",
    "*", "/", "%", "^", "div", "AND", "OR", "NOT", "LIKE", "IN", "BETWEEN", "IS", "NULL", "TRUE",
    "casei(", "ACCENTI(", "DATE('2020-01-01')", "TIMESTAMP('2020-01-01T00:00:00Z')",
    "INTERVAL('..','2020-01-01')", "POINT(1 2)", "BBOX(0,0,1,1)", "POLYGON((0 0,1 0,1 1,0 0))",
    "S_INTERSECTS(", "T_AFTER(", "A_CONTAINS(", "geom", "é", "\u{2003}", "\u{1F600}", "\0", "{",
    "?", "'",
  ]

  @Test func `no text crashes, and what is read can be asked`() throws {
    var generator = SplitMix(seed: 7)
    let feature = try json(
      #"{"a": 1, "b": {"c": "t"}, "geom": {"type": "Point", "coordinates": [0.5, 0.5]}}"#
    )
    guard case .object(let members) = feature else { return }
    var read = 0
    for _ in 0..<40_000 {
      var text = ""
      for _ in 0..<Int.random(in: 1...14, using: &generator) {
        text += (Self.pieces.randomElement(using: &generator) ?? "") + " "
      }
      do throws(FilterError) {
        let test = try FilterTest(Filter(text: text))
        _ = holds(test, members)
        read += 1
      } catch {
        #expect(!error.message.isEmpty)
      }
    }
    #expect(read > 100)
  }

  @Test func `no damage to a good text crashes`() throws {
    let good = Array(
      "casei(name) LIKE casei('K%') AND S_WITHIN(geom, POLYGON((0 0, 9 0, 9 9, 0 0))) OR T_AFTER(d, DATE('2020-01-01'))"
        .utf8
    )
    var generator = SplitMix(seed: 11)
    for _ in 0..<20_000 {
      var bytes = good
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let index = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: bytes[index] = UInt8.random(in: 0...255, using: &generator)
        case 1: bytes.remove(at: index)
        default: bytes.insert(UInt8.random(in: 32...126, using: &generator), at: index)
        }
      }
      do throws(FilterError) {
        _ = try Filter(text: String(decoding: bytes, as: UTF8.self))
      } catch {
        #expect(!error.description.isEmpty)
      }
    }
  }
}

/// SplitMix64 (Steele, Lea and Flood 2014): the same numbers from the same seed.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
