/// The address of a set of records: the sum of their digests, in four lanes of 64 bits.
///
/// It does not depend on an order and changes with one record at the cost of one record. It tells contents apart and
/// finds damage; it is no defence against somebody who may write to the store.
struct DigestSum: Hashable {
  private var lanes: [UInt64] = [0, 0, 0, 0]

  init() {}

  /// Reads what `hex` wrote; nil for anything else.
  init?(hex: String) {
    guard hex.utf8.count == 64 else { return nil }
    for (lane, start) in stride(from: 0, to: 64, by: 16).enumerated() {
      let digits = hex.dropFirst(start).prefix(16)
      guard let number = UInt64(digits, radix: 16) else { return nil }
      lanes[lane] = number
    }
  }

  mutating func add(_ digest: [UInt8]) {
    for (lane, number) in Self.lanes(of: digest).enumerated() { lanes[lane] &+= number }
  }

  mutating func subtract(_ digest: [UInt8]) {
    for (lane, number) in Self.lanes(of: digest).enumerated() { lanes[lane] &-= number }
  }

  /// 64 hexadecimal digits.
  var hex: String {
    lanes.map { lane in
      let text = String(lane, radix: 16)
      return String(repeating: "0", count: 16 - text.count) + text
    }.joined()
  }

  private static func lanes(of digest: [UInt8]) -> [UInt64] {
    stride(from: 0, to: min(32, digest.count), by: 8).map { start in
      digest[start..<min(start + 8, digest.count)].reduce(0) { $0 << 8 | UInt64($1) }
    }
  }
}
