import SitmapModel

/// Letters that a wrong encoding destroyed.
extension Tokenizer {
  /// The end of what stands for a letter that a wrong encoding destroyed (`DamagedWord`), in a word with a capital.
  func damaged(
    at scalar: UTF8Scalar,
    from start: Int,
    to at: Int,
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    let next = scalar.end < bytes.endIndex ? UTF8Scalar(at: scalar.end, in: bytes) : nil
    switch scalar.value {
    case 0xFFFD:
      guard bytes[start] &- 65 < 26 else { return nil }
      // "Iraq\u{FFFD}s": an apostrophe was destroyed, and no letter.
      let isPossessive =
        next.map { $0.value == 0x73 } == true
        && (scalar.end + 1 == bytes.endIndex
          || CharacterKind(UTF8Scalar(at: scalar.end + 1, in: bytes)) != .letter)
      return isPossessive ? nil : scalar.end
    case 0x2019:
      guard bytes[start] &- 65 < 26, let next, next.value == 0x5F || next.value == 0xB1 else {
        return nil
      }
      return next.end
    case 0x80...0xBF:
      guard at - start >= 2, DamagedWord.mayLead(UTF8Scalar(at: at - 2, in: bytes).value) else {
        return nil
      }
      return scalar.end
    default: return nil
    }
  }
}
