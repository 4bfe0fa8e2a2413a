/// The bytes of one scalar in UTF-8, or the bytes that stand for none.
enum UTF8Sequence: Equatable {
  /// A well-formed scalar of so many bytes.
  case scalar(length: Int)
  /// A maximal subpart of an ill-formed sequence, of so many bytes: one U+FFFD.
  ///
  /// The Unicode Standard, section 3.9, "U+FFFD Substitution of Maximal Subparts".
  case broken(length: Int)

  /// What stands at an index, which must be inside the bytes.
  static func at(_ index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> UTF8Sequence {
    let lead = bytes[index]
    if lead < 0x80 { return .scalar(length: 1) }
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return .broken(length: 1)
    }
    guard index + 1 < bytes.count, second.contains(bytes[index + 1]) else {
      return .broken(length: 1)
    }
    for step in 2..<max(length, 2) {
      guard index + step < bytes.count, bytes[index + step] & 0xC0 == 0x80 else {
        return .broken(length: step)
      }
    }
    return .scalar(length: length)
  }

  /// The number of ill-formed sequences in the bytes: of the U+FFFD that decoding them will give.
  static func brokenCount(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var broken = 0
    var index = 0
    while index < bytes.count {
      if index + 8 <= raw.count,
        raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        index += 8
        continue
      }
      switch at(index, in: bytes) {
      case .scalar(let length): index += length
      case .broken(let length):
        broken += 1
        index += length
      }
    }
    return broken
  }
}
