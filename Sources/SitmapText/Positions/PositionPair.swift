import SitmapModel

/// Reads two angles that make a position.
struct PositionPair {
  let bytes: UnsafeBufferPointer<UInt8>

  /// The pair whose first number begins here, with the sign, letter or label before it.
  func mention(at: Int, field: Span.Field) -> PositionMention? {
    let start = self.start(of: at)
    guard let start else { return nil }
    var cursor = PositionCursor(bytes: bytes, at: start)
    guard let first = AngleParser.angle(&cursor), separate(&cursor),
      let second = AngleParser.angle(&cursor), first.axis == nil || first.axis != second.axis
    else { return nil }
    let context = PositionContext(bytes: bytes, pair: start..<cursor.at)
    guard let isCertain = standing(first, second, context) else { return nil }
    var isSwapped = first.axis == .longitude || second.axis == .latitude
    if first.axis == nil, second.axis == nil { isSwapped = context.saysLongitudeFirst }
    let (latitude, longitude) = isSwapped ? (second, first) : (first, second)
    guard abs(latitude.value) <= 90, abs(longitude.value) <= 180 else { return nil }
    return PositionMention(
      span: Span(start, cursor.at, in: field),
      notation: [.decimal, .decimal, .minutes, .seconds][max(first.parts, second.parts)],
      numbers: .degrees(
        latitude: latitude.value,
        longitude: longitude.value,
        step: max(first.step, second.step)
      ),
      isCertain: isCertain
    )
  }

  /// Whether two angles are a position for certain, or only beside a place; nil when they are none.
  private func standing(
    _ first: AngleParser.Angle,
    _ second: AngleParser.Angle,
    _ context: PositionContext
  ) -> Bool? {
    let both = [first, second]
    if both.allSatisfy(\.isLabelled) { return both.allSatisfy { $0.decimals > 0 || $0.isMarked } }
    if first.axis != nil, second.axis != nil {
      // "40 N 20 W" without a mark could be anything; "23.4N 85.1W" could not.
      let isWritten = both.allSatisfy {
        $0.isMarked || $0.decimals > 1 || $0.isGlued && $0.decimals > 0
      }
      return isWritten ? true : nil
    }
    if both.allSatisfy({ $0.isMarked && ($0.parts > 1 || $0.decimals > 1) }) { return true }
    guard both.allSatisfy({ $0.decimals > 1 && $0.parts == 1 && !$0.isMarked }),
      first.axis == nil, second.axis == nil
    else { return nil }
    if context.saysPosition { return true }
    guard !context.isListOrMeasure else { return nil }
    return both.allSatisfy { $0.decimals > 3 } && context.isEnclosed
  }

  /// Where the first angle begins: at a sign, a letter of the compass or a label before its digits.
  private func start(of digits: Int) -> Int? {
    var at = digits
    if at > 0, bytes[at - 1] == 45 || bytes[at - 1] == 43 {
      at -= 1
    } else if at > 2, bytes[at - 3] == 0xE2, bytes[at - 2] == 0x88, bytes[at - 1] == 0x92 {
      at -= 3
    }
    // A number inside of a word, as in "B-33.42", is no angle.
    if at != digits {
      return at == 0 || !isWord(bytes[at - 1]) ? label(before: at) ?? at : nil
    }
    if let label = label(before: at) { return label }
    var letter = at - 1
    while letter > 0, at - letter < 3, bytes[letter] == 32 || bytes[letter] == 46 { letter -= 1 }
    if letter >= 0, [69, 78, 83, 87].contains(bytes[letter]),
      letter == 0 || !isWord(bytes[letter - 1]) && bytes[letter - 1] != 46
    {
      return letter
    }
    return at == 0 || !isWord(bytes[at - 1]) ? at : nil
  }

  private func isWord(_ byte: UInt8) -> Bool {
    PositionCursor.isLetter(byte) || PositionCursor.isDigit(byte)
  }

  /// Where a label such as "lat:" begins that ends here.
  private func label(before end: Int) -> Int? {
    var at = end - 1
    while at >= 0, [32, 34, 46, 58, 61].contains(bytes[at]), end - at < 6 { at -= 1 }
    let last = at
    while at >= 0, last - at < 10, PositionCursor.isLetter(bytes[at]) { at -= 1 }
    guard last - at >= 3, at < 0 || !isWord(bytes[at]) && bytes[at] != 47 else { return nil }
    var word: [UInt8] = []
    for index in (at + 1)...last { word.append(bytes[index] | 0x20) }
    let labels = ["lat", "latitude", "lon", "long", "lng", "longitude"]
    return labels.contains(String(decoding: word, as: UTF8.self)) ? at + 1 : nil
  }

  /// What may stand between the two: a comma, a slash, "and", or only a space.
  private func separate(_ cursor: inout PositionCursor) -> Bool {
    let start = cursor.at
    cursor.skipSpaces()
    _ =
      cursor.take(anyOf: [",", ";", "/", "|", "\u{060C}"]) || cursor.take(word: "and")
      || cursor.take("&")
    cursor.skipSpaces()
    _ = cursor.take("\"")
    return cursor.at > start || [69, 87, 78, 83].contains(cursor[-1])
      || cursor.at > 0 && !PositionCursor.isDigit(cursor[-1])
  }
}
