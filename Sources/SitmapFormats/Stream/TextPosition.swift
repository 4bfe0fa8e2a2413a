/// A place in a text: its byte, and the line and column that people count.
public struct TextPosition: Sendable, Hashable, CustomStringConvertible {
  /// The offset in bytes, from 0.
  public let offset: Int
  /// The line, from 1; LF, CR LF and CR end one.
  public let line: Int
  /// The column in Unicode scalars, from 1.
  public let column: Int

  /// "line 3, column 12 (byte 80)".
  public var description: String { "line \(line), column \(column) (byte \(offset))" }
}

/// Counts lines and columns of bytes that pass by.
struct TextCounter {
  private(set) var offset = 0
  private var line = 1
  private var column = 1
  /// A CR that the next byte may complete to CR LF.
  private var isAfterReturn = false

  /// Counts bytes that will not be seen again.
  mutating func pass(_ bytes: UnsafeBufferPointer<UInt8>) {
    offset += bytes.count
    let returns = Self.count(of: 0x0D, in: bytes)
    guard returns == 0, !isAfterReturn else {
      for byte in bytes { step(byte) }
      return
    }
    let feeds = Self.count(of: 0x0A, in: bytes)
    guard feeds > 0, let last = bytes.lastIndex(of: 0x0A) else { return addColumns(bytes) }
    line += feeds
    column = 1
    addColumns(UnsafeBufferPointer(rebasing: bytes[(last + 1)...]))
  }

  /// How often a byte stands in others, eight at a time.
  private static func count(of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    let wanted = 0x0101_0101_0101_0101 &* UInt64(byte)
    var total = 0
    var index = 0
    while index + 8 <= raw.count {
      // Eight counters in one word, which are added up before one of them is full.
      var counters: UInt64 = 0
      let end = min(raw.count - 7, index + 8 * 255)
      while index < end {
        let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) ^ wanted
        // The top bit of each byte that is zero, exactly.
        let zeros = ~(((word & low) &+ low) | word | low)
        counters &+= zeros >> 7
        index += 8
      }
      let pairs = (counters & 0x00FF_00FF_00FF_00FF) &+ ((counters >> 8) & 0x00FF_00FF_00FF_00FF)
      total += Int(truncatingIfNeeded: (pairs &* 0x0001_0001_0001_0001) >> 48)
    }
    while index < raw.count {
      if raw[index] == byte { total += 1 }
      index += 1
    }
    return total
  }

  /// The position of the byte that follows.
  var position: TextPosition { TextPosition(offset: offset, line: line, column: column) }

  private mutating func addColumns(_ bytes: UnsafeBufferPointer<UInt8>) {
    var scalars = 0
    for byte in bytes { scalars &+= byte & 0xC0 != 0x80 ? 1 : 0 }
    column += scalars
  }

  private mutating func step(_ byte: UInt8) {
    if byte == 0x0A {
      if !isAfterReturn { line += 1 }
      column = 1
    } else if byte == 0x0D {
      line += 1
      column = 1
    } else if byte & 0xC0 != 0x80 {
      column += 1
    }
    isAfterReturn = byte == 0x0D
  }
}
