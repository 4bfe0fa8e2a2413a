/// Turns the bytes of a text file into text, once and for good.
struct TextDecoder {
  /// The text, without its byte order mark; line ends are as they were.
  let text: String
  /// How many broken sequences became U+FFFD.
  let brokenCount: Int
  /// The encoding that was read.
  let encoding: String

  /// Decodes UTF-8, or UTF-16 that says so by its byte order mark; nil for a binary file.
  init?(_ bytes: [UInt8]) {
    let head = bytes.prefix(3)
    if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) {
      self.init(utf16: bytes.dropFirst(2), bigEndian: bytes[0] == 0xFE)
      guard !text.utf8.contains(0) else { return nil }
      return
    }
    guard !Self.looksBinary(bytes) else { return nil }
    let content = head.elementsEqual([0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    let brokenCount = content.withUnsafeBufferPointer(UTF8Sequence.brokenCount)
    if brokenCount > 0, let western = Self.western(content, brokenCount: brokenCount) {
      self.init(text: western, brokenCount: 0, encoding: Self.westernName)
      return
    }
    self.init(
      text: String(decoding: content, as: UTF8.self),
      brokenCount: brokenCount,
      encoding: "UTF-8"
    )
  }

  /// The text of a file in Windows-1252, which has Latin-1's letters; nil for one in another encoding.
  ///
  /// In such a file hardly a byte beyond ASCII is part of good UTF-8, few bytes are beyond ASCII at all (in one of Cyrillic or
  /// Arabic most are), and none is of the five that the encoding leaves open.
  private static func western(_ bytes: ArraySlice<UInt8>, brokenCount: Int) -> String? {
    var beyond = 0
    for byte in bytes where byte >= 0x80 {
      if [0x81, 0x8D, 0x8F, 0x90, 0x9D].contains(byte) { return nil }
      beyond += 1
    }
    guard brokenCount * 10 >= beyond * 9, beyond * 10 <= bytes.count else { return nil }
    var text = String.UnicodeScalarView()
    for byte in bytes {
      text.append((0x80...0x9F).contains(byte) ? marks[Int(byte) - 0x80] : Unicode.Scalar(byte))
    }
    return String(text)
  }

  /// What Windows-1252 has in place of Latin-1's control characters; a space for the five that it leaves open.
  private static let marks = Array("€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ".unicodeScalars)

  /// The name of Windows-1252, as messages have it.
  static let westernName = "Windows-1252"

  private init(text: String, brokenCount: Int, encoding: String) {
    self.text = text
    self.brokenCount = brokenCount
    self.encoding = encoding
  }

  private init(utf16 bytes: ArraySlice<UInt8>, bigEndian: Bool) {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(bigEndian ? first << 8 | second : second << 8 | first)
      index += 2
    }
    var broken = Self.loneSurrogates(in: units)
    if index < bytes.endIndex {
      // Half a code unit at the end of the file.
      units.append(0xFFFD)
      broken += 1
    }
    text = String(decoding: units, as: UTF16.self)
    brokenCount = broken
    encoding = "UTF-16"
  }

  private static func loneSurrogates(in units: [UInt16]) -> Int {
    var count = 0
    var index = 0
    while index < units.count {
      let isPair =
        UTF16.isLeadSurrogate(units[index]) && index + 1 < units.count
        && UTF16.isTrailSurrogate(units[index + 1])
      if !isPair, UTF16.isSurrogate(units[index]) { count += 1 }
      index += isPair ? 2 : 1
    }
    return count
  }

  /// A NUL, the first bytes of a PDF, or more control characters than any prose has.
  private static func looksBinary(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: "%PDF-".utf8) { return true }
    var controls = 0
    for byte in bytes where byte < 0x20 || byte == 0x7F {
      if byte == 0 { return true }
      // Tab, line feed, vertical tab, form feed (pdftotext's pages), carriage return.
      if !(0x09...0x0D).contains(byte) { controls += 1 }
    }
    return controls * 10 > bytes.count
  }
}
