public import SitmapModel

/// Turns UTF-8 offsets of a text into offsets that count Unicode scalars, and back.
///
/// Inside the program offsets count bytes; every output counts scalars. Made once for a text, in
/// one pass; a look-up is constant time, and free when the text is ASCII.
public struct ScalarOffsets: Sendable {
  /// The length of the text in bytes.
  public let byteCount: Int
  /// The length of the text in Unicode scalars.
  public let scalarCount: Int
  /// For each 64 bytes, which of them begin a scalar; empty for ASCII.
  private let starts: [UInt64]
  /// For each 64 bytes, the number of scalars that begin before them.
  private let counts: [Int]

  /// Counts the scalars of a text.
  public init(_ text: String) {
    var text = text
    self = text.withUTF8 { ScalarOffsets(utf8: $0) }
  }

  private init(utf8: UnsafeBufferPointer<UInt8>) {
    byteCount = utf8.count
    guard Self.goesBeyondASCII(utf8) else {
      (scalarCount, starts, counts) = (utf8.count, [], [])
      return
    }
    // One word more than is full, so that the end of the text can be looked up too.
    var starts = [UInt64](repeating: 0, count: utf8.count / 64 + 1)
    let raw = UnsafeRawBufferPointer(utf8)
    let eights = raw.count / 8
    for eight in 0..<eights {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: eight * 8, as: UInt64.self))
      // The top bit of each byte that begins a scalar, then those bits side by side.
      let tops = (~word | word << 1) & Self.tops
      let byte = ((tops >> 7) &* 0x0102_0408_1020_4080) >> 56
      starts[eight >> 3] |= byte << UInt64(8 * (eight & 7))
    }
    for index in (eights * 8)..<utf8.count where utf8[index] & 0xC0 != 0x80 {
      starts[index >> 6] |= 1 << UInt64(index & 63)
    }
    var counts: [Int] = []
    counts.reserveCapacity(starts.count)
    var total = 0
    for word in starts {
      counts.append(total)
      total += word.nonzeroBitCount
    }
    (scalarCount, self.starts, self.counts) = (total, starts, counts)
  }

  private static let tops: UInt64 = 0x8080_8080_8080_8080

  /// Whether a byte is none of ASCII, eight at a time.
  private static func goesBeyondASCII(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    let raw = UnsafeRawBufferPointer(utf8)
    let eights = raw.count / 8
    for eight in 0..<eights
    where raw.loadUnaligned(fromByteOffset: eight * 8, as: UInt64.self) & tops != 0 {
      return true
    }
    return utf8[(eights * 8)...].contains { $0 >= 0x80 }
  }

  /// The number of scalars that begin before a byte; an offset outside the text counts as its end
  /// or its start.
  public func scalars(beforeByte offset: Int) -> Int {
    let offset = min(max(offset, 0), byteCount)
    guard !starts.isEmpty else { return offset }
    let below = starts[offset >> 6] & (1 << UInt64(offset & 63) - 1)
    return counts[offset >> 6] + below.nonzeroBitCount
  }

  /// The first and one past the last scalar of a span.
  public func scalars(of span: Span) -> Range<Int> {
    let start = scalars(beforeByte: span.start)
    return start..<max(start, scalars(beforeByte: span.end))
  }

  /// The byte at which a scalar begins; nil when the text has fewer scalars.
  ///
  /// The number of scalars itself gives the end of the text. Logarithmic time.
  public func byte(ofScalar offset: Int) -> Int? {
    guard offset >= 0, offset <= scalarCount else { return nil }
    guard offset < scalarCount else { return byteCount }
    guard !starts.isEmpty else { return offset }
    var (low, high) = (0, counts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if counts[middle] <= offset { low = middle } else { high = middle }
    }
    var word = starts[low]
    for _ in 0..<(offset - counts[low]) { word &= word - 1 }
    return low * 64 + word.trailingZeroBitCount
  }
}
