/// The 64-bit hash of a look-up form (FNV-1a, then Murmur3's finisher), fed piece by piece.
///
/// Fowler, Noll and Vo, "The FNV Non-Cryptographic Hash Algorithm"; it is part of the pack format.
struct NameHash {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Begins with nothing fed.
  init() {}

  /// Begins with a word fed of which this is the hash (`WordHash`): both are FNV-1a.
  init(word: UInt64) { state = word }

  /// Feeds one byte.
  mutating func add(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// Feeds bytes.
  mutating func add(_ bytes: ArraySlice<UInt8>) {
    for byte in bytes { add(byte) }
  }

  /// The hash of all that was fed.
  var value: UInt64 {
    var h = state
    h = (h ^ h >> 33) &* 0xFF51_AFD7_ED55_8CCD
    h = (h ^ h >> 33) &* 0xC4CE_B9FE_1A85_EC53
    return h ^ h >> 33
  }

  /// The hash of some bytes.
  static func of(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var hash = NameHash()
    hash.add(bytes)
    return hash.value
  }
}
