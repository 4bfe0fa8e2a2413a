import SitmapStore
import Testing

struct SHA256Tests {
  /// FIPS 180-4's examples (NIST, "Examples with Intermediate Values", SHA-256), and the empty message.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func `the published examples have their digests`(text: String, digest: String) {
    #expect(SHA256.hex(SHA256.digest(Array(text.utf8))) == digest)
  }

  @Test func `bytes fed in pieces have the digest of the whole`() {
    let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    for size in [1, 3, 63, 64, 65, 200] {
      var hash = SHA256()
      for start in stride(from: 0, to: bytes.count, by: size) {
        hash.update(Array(bytes[start..<min(start + size, bytes.count)]))
      }
      #expect(hash.finish() == SHA256.digest(bytes))
    }
  }

  @Test func `a million letters have the published digest`() {
    let digest = SHA256.hex(SHA256.digest([UInt8](repeating: 0x61, count: 1_000_000)))
    #expect(digest == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }
}
