/// The look-up form of a name: two spellings with the same form are one name.
///
/// Case, Latin marks, apostrophes, half rings and Arabic vowel signs go; punctuation becomes one
/// space; the forms of alef, ya and ta marbuta are one. "Al-Fallūjah" and "al fallujah" are equal.
package enum NameFold {
  /// The strict look-up form: the key of the name index.
  package static func fold(_ name: String) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(name.utf8.count + 4)
    _ = append(name, to: &out)
    return out
  }

  /// The strict look-up form as text.
  package static func folded(_ name: String) -> String {
    String(decoding: fold(name), as: UTF8.self)
  }

  /// What stood at the ends of a folded text, so that texts can be joined as if they were one.
  struct Edges {
    /// Whether punctuation or space stands before the first letter.
    var leads = false
    /// Whether punctuation or space stands after the last letter, or there is no letter at all.
    var trails = false
  }

  /// Appends the look-up form of a text, without spaces at its ends.
  static func append(_ text: String, to out: inout [UInt8]) -> Edges {
    var text = text
    return text.withUTF8 { append($0, to: &out) }
  }

  /// Appends the look-up form of UTF-8 bytes, without spaces at the ends.
  static func append(_ bytes: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) -> Edges {
    var edges = Edges()
    let start = out.count
    var pending = false
    var i = 0
    while i < bytes.count {
      let byte = bytes[i]
      if byte < 0x80 {
        i += 1
        let folded = asciiTable[Int(byte)]
        if folded == drop { continue }
        if folded == space {
          pending = true
          continue
        }
        if pending { separate(&out, start, &edges, &pending) }
        out.append(folded)
        continue
      }
      let (scalar, length) = decode(bytes, at: i)
      i += length
      let folded = fold(scalar: scalar)
      if folded.first == UInt32(drop) { continue }
      if folded.first == UInt32(space) {
        pending = true
        continue
      }
      if pending { separate(&out, start, &edges, &pending) }
      encode(folded.first, to: &out)
      if folded.second != 0 { encode(folded.second, to: &out) }
    }
    edges.trails = pending
    return edges
  }

  private static func separate(
    _ out: inout [UInt8],
    _ start: Int,
    _ edges: inout Edges,
    _ pending: inout Bool
  ) {
    if out.count > start { out.append(space) } else { edges.leads = true }
    pending = false
  }

  /// Reads one scalar; broken UTF-8 is U+FFFD and one byte long.
  private static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>,
    at i: Int
  ) -> (scalar: UInt32, length: Int) {
    func tail(_ offset: Int) -> UInt32? {
      guard i + offset < bytes.count, bytes[i + offset] & 0xC0 == 0x80 else { return nil }
      return UInt32(bytes[i + offset] & 0x3F)
    }
    let byte = UInt32(bytes[i])
    switch byte {
    case 0xC2...0xDF:
      guard let a = tail(1) else { break }
      return ((byte & 0x1F) << 6 | a, 2)
    case 0xE0...0xEF:
      guard let a = tail(1), let b = tail(2) else { break }
      return ((byte & 0x0F) << 12 | a << 6 | b, 3)
    case 0xF0...0xF4:
      guard let a = tail(1), let b = tail(2), let c = tail(3) else { break }
      return ((byte & 0x07) << 18 | a << 12 | b << 6 | c, 4)
    default: break
    }
    return (0xFFFD, 1)
  }

  private static func encode(_ scalar: UInt32, to out: inout [UInt8]) {
    func byte(_ value: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: value) }
    switch scalar {
    case ..<0x80: out.append(byte(scalar))
    case ..<0x800:
      out.append(byte(0xC0 | scalar >> 6))
      out.append(byte(0x80 | scalar & 0x3F))
    case ..<0x10000:
      out.append(byte(0xE0 | scalar >> 12))
      out.append(byte(0x80 | scalar >> 6 & 0x3F))
      out.append(byte(0x80 | scalar & 0x3F))
    default:
      out.append(byte(0xF0 | scalar >> 18))
      out.append(byte(0x80 | scalar >> 12 & 0x3F))
      out.append(byte(0x80 | scalar >> 6 & 0x3F))
      out.append(byte(0x80 | scalar & 0x3F))
    }
  }
}
