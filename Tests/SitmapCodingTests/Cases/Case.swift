/// One specification by example: a report and all that must be found in it.
struct Case: Sendable {
  /// The file, without its folder.
  var file: String
  /// The line of the file that names the case, counted from 1.
  var line: Int
  /// What it is about.
  var name: String
  /// The publication date, as written; nil when the report has none.
  var published: String?
  /// The title, when it is a field of its own.
  var title: MarkedText?
  /// The text.
  var text = MarkedText()
  /// What must, may and must not be found.
  var lines: [ExpectedLine] = []
  /// Whether it says that nothing happens in the text.
  var expectsNone = false
}

/// A line that says what is to be found.
struct ExpectedLine: Sendable {
  /// The line of the file, counted from 1.
  var line: Int
  /// What the mark before it makes of it.
  var mark: Mark
  /// What is to be found; fields that are not given are not compared.
  var record: CaseRecord

  /// The words that may stand before a line.
  enum Mark: String, Sendable, CaseIterable {
    /// It must be found.
    case required = ""
    /// A careful reader might or might not record it.
    case optional
    /// It should be found, and we know that it is not.
    case knownMiss = "known-miss"
    /// It should not be found, and we know that it is.
    case knownExtra = "known-extra"
  }
}

/// A text with its place names in brackets.
struct MarkedText: Sendable {
  /// The text without the brackets.
  var plain = ""
  /// The names: UTF-8 offsets into `plain`.
  var names: [Range<Int>] = []

  /// Adds a stretch of text; says false when a bracket is not closed or stands inside another.
  mutating func append(_ text: some StringProtocol) -> Bool {
    var start: Int?
    var bytes = Array(plain.utf8)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "["):
        guard start == nil else { return false }
        start = bytes.count
      case UInt8(ascii: "]"):
        guard let from = start else { return false }
        names.append(from..<bytes.count)
        start = nil
      default: bytes.append(byte)
      }
    }
    plain = String(decoding: bytes, as: UTF8.self)
    return start == nil
  }

  /// A name as it stands in the text.
  func text(of name: Range<Int>) -> String {
    String(decoding: Array(plain.utf8)[name], as: UTF8.self)
  }
}
