import SitmapModel

/// A small generator with a fixed seed, so that a test that fails does so again (Steele, Lea and
/// Flood 2014, "Fast splittable pseudorandom number generators").
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  /// A number below a bound above zero.
  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

  /// A JSON value with members of distinct names.
  mutating func value(depth: Int) -> PropertyValue {
    switch below(depth > 0 ? 8 : 6) {
    case 0: return .null
    case 1: return .bool(below(2) == 0)
    case 2: return .integer(Int(truncatingIfNeeded: next()))
    case 3: return .number(Double(below(2_000_000)) / 1024 - 900)
    case 4, 5: return .string(text())
    case 6: return .array((0..<below(4)).map { _ in value(depth: depth - 1) })
    default:
      return .object(
        (0..<below(4)).map { Property("\($0)\(text())", value(depth: depth - 1)) }
      )
    }
  }

  private mutating func text() -> String {
    let alphabet: [Unicode.Scalar] = [
      "a", " ", "\"", "\\", "\n", "\u{1}", "é", "ش", "\u{2028}", "🌍",
    ]
    var scalars = String.UnicodeScalarView()
    for _ in 0..<below(20) { scalars.append(alphabet[below(alphabet.count)]) }
    return String(scalars)
  }

  /// The bytes with one to four places changed, doubled, cut or swapped.
  mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
    let marks = Array("{}[]\",:\\u0-eE.\u{1E}\n".utf8)
    var bytes = bytes
    for _ in 0..<(1 + below(4)) where !bytes.isEmpty {
      let place = below(bytes.count)
      switch below(6) {
      case 0: bytes[place] = UInt8(truncatingIfNeeded: next())
      case 1: bytes[place] ^= 1 << UInt8(below(8))
      case 2: bytes.remove(at: place)
      case 3: bytes.insert(marks[below(marks.count)], at: place)
      case 4: bytes.removeSubrange(place...)
      default: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 9)], at: place)
      }
    }
    return bytes
  }
}
