/// Finds the next byte of a string that needs a decision, eight bytes at a time.
enum JSONScan {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080

  /// The first byte from `start` on that is a quotation mark, a backslash, a control character or
  /// not ASCII; the number of bytes when there is none.
  @inline(__always)
  static func endOfPlainRun(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    let raw = UnsafeRawBufferPointer(bytes)
    while index + 8 <= raw.count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let quotes = word ^ (ones &* 0x22)
      let slashes = word ^ (ones &* 0x5C)
      // A borrow only spoils bytes above a true hit, and the lowest hit is what counts.
      var hits = (quotes &- ones) & ~quotes
      hits |= (slashes &- ones) & ~slashes
      hits |= (word &- ones &* 0x20) & ~word
      hits = (hits | word) & tops
      if hits != 0 { return index + hits.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x20 || byte >= 0x80 || byte == 0x22 || byte == 0x5C { return index }
      index += 1
    }
    return index
  }
}
