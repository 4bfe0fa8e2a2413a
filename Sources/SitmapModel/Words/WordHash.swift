/// A hash of a word in lower case: FNV-1a of 64 bits over its UTF-8 bytes, the same in every run.
///
/// A package type must be usable from inline code itself, or what is inlinable in it is called all the same.
@usableFromInline
package enum WordHash {
  /// The hash of nothing.
  @inlinable
  package static var start: UInt64 { 0xCBF2_9CE4_8422_2325 }

  /// The hash with one byte more.
  @inlinable
  @inline(__always)
  package static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  // Hashes of short words that are written in the code: the compiler works them out.

  /// The hash of a mark of ASCII.
  @inlinable
  @inline(__always)
  package static func of(ascii character: Unicode.Scalar) -> UInt64 {
    adding(UInt8(ascii: character), to: start)
  }

  /// The hash of a word of two letters of ASCII.
  @inlinable
  @inline(__always)
  package static func of(ascii first: Unicode.Scalar, _ second: Unicode.Scalar) -> UInt64 {
    adding(UInt8(ascii: second), to: of(ascii: first))
  }

  /// The hash of a word of three letters of ASCII.
  @inlinable
  @inline(__always)
  package static func of(
    ascii first: Unicode.Scalar,
    _ second: Unicode.Scalar,
    _ third: Unicode.Scalar
  ) -> UInt64 {
    adding(UInt8(ascii: third), to: of(ascii: first, second))
  }

  /// A hash with its bits mixed once more: FNV-1a leaves the upper bits of short words nearly alike.
  @inlinable
  @inline(__always)
  package static func mixed(_ hash: UInt64) -> UInt64 { hash &* 0x9E37_79B9_7F4A_7C15 }

  /// The hash of a word.
  package static func of(_ word: String) -> UInt64 {
    var word = word
    return word.withUTF8 { of($0) }
  }

  /// The hash of a text's lower case, without making it where all is ASCII.
  package static func ofLowercase(_ text: String) -> UInt64 {
    var text = text
    let hash = text.withUTF8 { bytes -> UInt64? in
      var hash = start
      for byte in bytes {
        if byte >= 0x80 { return nil }
        hash = adding(byte &- 65 < 26 ? byte | 0x20 : byte, to: hash)
      }
      return hash
    }
    return hash ?? of(text.lowercased())
  }

  /// The hash of some bytes.
  package static func of(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.withUnsafeBufferPointer { of($0) }
  }

  /// The hash of some bytes.
  package static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = start
    for byte in bytes { hash = adding(byte, to: hash) }
    return hash
  }
}
