package import SitmapModel

/// Finds positions that a text gives in numbers: decimal degrees, degrees with minutes and seconds, UTM and MGRS.
///
/// Two bare numbers with decimals are marked as uncertain unless the words before them say "coordinates", "GPS",
/// "position" or the like: prices and scores are written so too.
package struct PositionReader: Sendable {
  /// Makes a reader.
  package init() {}

  /// The positions of a report, its title first, in the order of the text.
  package func mentions(in report: Report) -> [PositionMention] {
    mentions(in: report.title ?? "", field: .title) + mentions(in: report.text, field: .text)
  }

  /// The positions of a text.
  func mentions(in text: String, field: Span.Field) -> [PositionMention] {
    var text = text
    return text.withUTF8 { bytes in
      var mentions: [PositionMention] = []
      var at = 0
      while true {
        at = ByteScan.digit(in: bytes, from: at)
        guard at < bytes.count else { break }
        if mayBegin(at, in: bytes), let found = mention(at: at, in: bytes, field: field) {
          mentions.append(found)
          at = found.span.end
        } else {
          while at < bytes.count, PositionCursor.isDigit(bytes[at]) { at += 1 }
        }
      }
      return mentions
    }
  }

  /// Whether a position could begin with the number here: most numbers of a report end with other bytes.
  private func mayBegin(_ at: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if at > 0, bytes[at - 1] == 46 || PositionCursor.isDigit(bytes[at - 1]) { return false }
    var end = at
    while end < bytes.count, PositionCursor.isDigit(bytes[end]) { end += 1 }
    // A position has two numbers: the end of the text is too near for a second.
    guard end - at <= 7, end + 2 < bytes.count else { return false }
    let (next, second) = (bytes[end], bytes[end + 1])
    if next == 46 || next == 44 || next == 45 || next == 58 {
      return PositionCursor.isDigit(second)
    }
    if next == 32 || next == 10 || next == 13 {
      return second &- 65 < 26 || second == 0xC2 || second == 0xCB || second == 0xE2
        || PositionCursor.isDigit(second) || second | 0x20 == 100
    }
    return next >= 0x80 || next &- 65 < 26 || next == 34
  }

  private func mention(
    at: Int,
    in bytes: UnsafeBufferPointer<UInt8>,
    field: Span.Field
  ) -> PositionMention? {
    var cursor = PositionCursor(bytes: bytes, at: at)
    if !PositionCursor.isLetter(cursor[-1]), cursor[-1] != 44, cursor[-1] != 45,
      let grid = GridParser.numbers(&cursor)
    {
      var notation = WrittenPosition.Notation.utm
      if case .mgrs = grid { notation = .mgrs }
      return PositionMention(
        span: Span(at, cursor.at, in: field),
        notation: notation,
        numbers: grid,
        isCertain: true
      )
    }
    return PositionPair(bytes: bytes).mention(at: at, field: field)
  }
}
