/// A place in some bytes, moved forward by what is read.
struct PositionCursor {
  let bytes: UnsafeBufferPointer<UInt8>
  var at: Int

  /// The byte here; 0 at the end.
  var byte: UInt8 { self[0] }

  /// A byte near here; 0 outside.
  subscript(offset: Int) -> UInt8 {
    let index = at + offset
    return index >= 0 && index < bytes.count ? bytes[index] : 0
  }

  /// Steps over spaces, no-break ones included, and at most one line end.
  mutating func skipSpaces() {
    var lines = 0
    while at < bytes.count {
      if byte == 32 || byte == 9 || byte == 13 {
        at += 1
      } else if byte == 10, lines == 0 {
        lines = 1
        at += 1
      } else if !take("\u{A0}"), !take("\u{2009}"), !take("\u{202F}") {
        return
      }
    }
  }

  /// Steps over a text; false, and no step, when it does not stand here.
  mutating func take(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard at + count <= bytes.count else { return false }
    for offset in 0..<count where bytes[at + offset] != text.utf8Start[offset] { return false }
    at += count
    return true
  }

  /// Steps over the first of some texts that stands here.
  mutating func take(anyOf texts: [StaticString]) -> Bool {
    for text in texts where take(text) { return true }
    return false
  }

  /// Steps over a word in any case, when no letter follows.
  mutating func take(word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard at + count <= bytes.count else { return false }
    for offset in 0..<count where bytes[at + offset] | 0x20 != word.utf8Start[offset] {
      return false
    }
    guard !Self.isLetter(self[count]) else { return false }
    at += count
    return true
  }

  /// Reads digits, no more than `most`; their value and number.
  mutating func digits(most: Int) -> (value: Int, count: Int)? {
    var value = 0
    var count = 0
    while Self.isDigit(self[count]) {
      guard count < most else { return nil }
      value = value * 10 + Int(self[count] - 48)
      count += 1
    }
    guard count > 0 else { return nil }
    at += count
    return (value, count)
  }

  /// Reads a number with decimals behind a point; how many there are.
  mutating func number(most: Int, decimals: Int = 12) -> (value: Double, decimals: Int)? {
    let start = at
    guard let whole = digits(most: most) else { return nil }
    guard byte == 46, Self.isDigit(self[1]) else { return (Double(whole.value), 0) }
    at += 1
    guard let part = digits(most: decimals) else {
      at = start
      return nil
    }
    return (Double(whole.value) + Double(part.value) / Self.power(part.count), part.count)
  }

  /// Ten to the power of a small count.
  static func power(_ count: Int) -> Double { (0..<count).reduce(1) { value, _ in value * 10 } }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }
  static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 97 < 26 || byte >= 0xC3 && byte < 0xE0
  }
}
