/// A moment of Coordinated Universal Time, to the nanosecond.
public struct Moment: Sendable, Hashable, Comparable {
  /// Seconds since 1970-01-01T00:00:00Z, leap seconds not counted.
  public let seconds: Int
  /// Nanoseconds after that second, in 0..<1,000,000,000.
  public let nanoseconds: Int

  /// Makes a moment; nanoseconds outside of their range are kept to it.
  public init(seconds: Int, nanoseconds: Int = 0) {
    self.seconds = seconds
    self.nanoseconds = min(max(0, nanoseconds), 999_999_999)
  }

  /// The first moment of a day in UTC.
  public init(startOf day: Day) { self.init(seconds: day.number * 86_400) }

  /// The last nanosecond of a day in UTC.
  public init(endOf day: Day) {
    self.init(seconds: day.number * 86_400 + 86_399, nanoseconds: 999_999_999)
  }

  /// Reads an RFC 3339 date-time, such as `2015-05-21T06:30:00.5Z`; nil for anything else.
  ///
  /// A time without an offset is taken as UTC; digits beyond nanoseconds are dropped.
  public init?(rfc3339 text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 19, let day = Day(iso: String(decoding: bytes[..<11], as: UTF8.self)),
      bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
      let hour = Self.number(bytes[11..<13]), let minute = Self.number(bytes[14..<16]),
      let second = Self.number(bytes[17..<19]), hour < 24, minute < 60, second <= 60
    else { return nil }
    var rest = bytes[19...]
    var nanoseconds = 0
    if rest.first == UInt8(ascii: ".") {
      let digits = rest.dropFirst().prefix { (48...57).contains($0) }
      guard !digits.isEmpty else { return nil }
      var scale = 100_000_000
      for digit in digits.prefix(9) {
        nanoseconds += (Int(digit) - 48) * scale
        scale /= 10
      }
      rest = rest[digits.endIndex...]
    }
    guard let offset = Self.offset(rest) else { return nil }
    self.init(
      seconds: day.number * 86_400 + hour * 3600 + minute * 60 + second - offset,
      nanoseconds: nanoseconds
    )
  }

  /// Earlier comes first.
  public static func < (a: Moment, b: Moment) -> Bool {
    (a.seconds, a.nanoseconds) < (b.seconds, b.nanoseconds)
  }

  /// Seconds east of UTC of an offset; nothing and `Z` are UTC.
  private static func offset(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = bytes.first else { return 0 }
    if bytes.count == 1, first | 0x20 == UInt8(ascii: "z") { return 0 }
    guard bytes.count == 6, first == UInt8(ascii: "+") || first == UInt8(ascii: "-"),
      bytes[bytes.startIndex + 3] == UInt8(ascii: ":"),
      let hours = number(bytes.dropFirst().prefix(2)), let minutes = number(bytes.suffix(2)),
      hours < 24, minutes < 60
    else { return nil }
    return (first == UInt8(ascii: "-") ? -1 : 1) * (hours * 3600 + minutes * 60)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for byte in digits {
      guard (48...57).contains(byte) else { return nil }
      value = value * 10 + Int(byte) - 48
    }
    return value
  }
}
