#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Looks for bytes in long texts, several at a time.
enum ByteScan {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080

  /// The first digit of ASCII from `start` on; the number of bytes when there is none.
  static func digit(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    first(in: bytes, from: start, flipped: 0x30, below: 10)
  }

  /// The first line feed or other control character up to U+000D from `start` on; the number of bytes when there is none.
  static func control(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    first(in: bytes, from: start, flipped: 0, below: 14)
  }

  /// The first byte from `start` on that is less than `limit` once the bits of `mask` are turned round in it.
  @inline(__always)
  private static func first(
    in bytes: UnsafeBufferPointer<UInt8>,
    from start: Int,
    flipped mask: UInt8,
    below limit: UInt8
  ) -> Int {
    var index = start
    let raw = UnsafeRawBufferPointer(bytes)
    while index + 8 <= raw.count {
      let read = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let word = read ^ (ones &* UInt64(mask))
      // A borrow only spoils bytes above a true hit, and the lowest hit is what counts.
      let hits = (word &- ones &* UInt64(limit)) & ~word & tops
      if hits != 0 { return index + hits.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < bytes.count, bytes[index] ^ mask >= limit { index += 1 }
    return index
  }

  /// Whether two blanks stand side by side.
  static func hasTwoBlanks(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = 0
    // The last byte of eight is looked at again as the first of the next.
    while index + 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) ^ (ones &* 32)
      let blanks = ~((word & ~tops &+ ~tops) | word | ~tops)
      if blanks & blanks >> 8 != 0 { return true }
      index += 7
    }
    while index + 1 < bytes.count {
      if bytes[index] == 32, bytes[index + 1] == 32 { return true }
      index += 1
    }
    return false
  }

  /// Whether a byte stands in some bytes.
  static func contains(_ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    position(of: byte, in: bytes, from: 0) != nil
  }

  /// Where a byte stands for the first time from `start` on; nil when it does not.
  static func position(
    of byte: UInt8,
    in bytes: UnsafeBufferPointer<UInt8>,
    from start: Int
  ) -> Int? {
    guard let base = bytes.baseAddress, start < bytes.count,
      let found = memchr(base + start, Int32(byte), bytes.count - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }
}
