import SitmapFormats

/// Hashes of JSON as it is written, that do not see the order of members or the space around them.
///
/// Two features with one hash are equal but for a chance of one in 2^64; two with different ones may still say the same
/// in another spelling, which is seen when they are read.
enum RawHash {
  /// The hash of bytes, eight at a time (after Wang Yi's wyhash: multiply to 128 bits, fold the halves).
  static func of(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64 {
    let raw = UnsafeRawBufferPointer(bytes)
    var hash = UInt64(truncatingIfNeeded: range.count) ^ 0xa076_1d64_78bd_642f
    var index = range.lowerBound
    while index + 8 <= range.upperBound {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      hash = fold(hash ^ word, 0xe703_7ed1_a0b4_28db)
      index += 8
    }
    var last: UInt64 = 0
    while index < range.upperBound {
      last = last << 8 | UInt64(raw[index])
      index += 1
    }
    return fold(hash ^ last, 0x8ebc_6af0_9c88_c6e3)
  }

  /// The hash of a geometry by its numbers, whatever their spelling.
  static func of(geometry scan: FeatureScan) -> UInt64 {
    guard let part = scan.parts.first else { return scan.isCollection ? 1 : 0 }
    var hash = UInt64(part.kind.rawValue) &+ 7
    for index in scan.xs.indices {
      hash = fold(hash ^ scan.xs[index].bitPattern, 0x5895_65bd_1ce4_e5b9)
      hash = fold(hash ^ scan.ys[index].bitPattern, 0x1d8e_4e27_c47d_124f)
    }
    for end in scan.lineEnds where scan.lineEnds.count > 1 {
      hash = fold(hash ^ UInt64(truncatingIfNeeded: end), 0xeb44_acca_b455_d165)
    }
    for other in scan.parts.dropFirst() { hash = hash &* 31 &+ UInt64(other.kind.rawValue) }
    return hash
  }

  /// The hash of the members of an object but `id`, in whatever order; 0 for `null`.
  ///
  /// The bytes were checked to be JSON when they passed.
  static func members(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64 {
    var index = range.lowerBound
    var sum: UInt64 = 0
    guard index < range.upperBound, bytes[index] == UInt8(ascii: "{") else { return 0 }
    index += 1
    while index < range.upperBound {
      index = skip(bytes, index, range.upperBound)
      guard index < range.upperBound, bytes[index] == UInt8(ascii: "\"") else { break }
      let name = index..<end(bytes, index, range.upperBound)
      index = skip(bytes, name.upperBound, range.upperBound)
      let value = index..<end(bytes, index, range.upperBound)
      index = value.upperBound
      let isID =
        name.count == 4 && bytes[name.lowerBound + 1] == 0x69 && bytes[name.lowerBound + 2] == 0x64
      if !isID { sum &+= fold(of(bytes, name) ^ 0x2d35_8dcc_aa6c_78a5, of(bytes, value) | 1) }
    }
    return sum
  }

  /// Whether a value says something: neither null nor an empty text.
  static func isFilled(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard let first = range.first.map({ bytes[$0] }) else { return false }
    if first == UInt8(ascii: "\"") { return range.count > 2 }
    return first != UInt8(ascii: "n") && first != UInt8(ascii: "[") && first != UInt8(ascii: "{")
  }

  /// A text or number as it is written.
  static func text(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
    do throws(JSONError) {
      switch try JSONDocument(parsing: Array(bytes[range])).value {
      case .string(let text): return text
      case .integer(let number): return String(number)
      default: return ""
      }
    } catch {
      return ""
    }
  }

  /// Past white space, commas and colons.
  private static func skip(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end {
      let byte = bytes[index]
      guard byte <= 0x20 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":") else { break }
      index += 1
    }
    return index
  }

  /// One past the value that begins at a byte.
  private static func end(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var index = start
    var depth = 0
    while index < end {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        index += 1
        while index < end, bytes[index] != UInt8(ascii: "\"") {
          index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        if depth == 0 { return min(index + 1, end) }
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if depth == 0 { return index }
        depth -= 1
        if depth == 0 { return index + 1 }
      case UInt8(ascii: ","), 0x20, 0x0A, 0x0D, 0x09:
        if depth == 0 { return index }
      default: break
      }
      index += 1
    }
    return end
  }

  @inline(__always)
  private static func fold(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let (high, low) = a.multipliedFullWidth(by: b)
    return high ^ low
  }
}
