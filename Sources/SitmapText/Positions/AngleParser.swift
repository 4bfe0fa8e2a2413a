/// Reads one angle of a position: "33.42", "33.42°N", "N 33° 25.2'", "33°25'11\"", "332511N", "lat: 33.42".
struct AngleParser {
  /// Which of the two numbers of a position an angle is.
  enum Axis {
    case latitude, longitude
  }

  /// An angle as written.
  struct Angle {
    /// Degrees, positive to north and east.
    var value: Double
    /// What its last digit stands for, in degrees.
    var step: Double
    /// What a letter or a word says it is.
    var axis: Axis?
    /// Whether "lat" or "longitude" says it.
    var isLabelled = false
    /// Whether a letter of the compass stands right at it, without a space.
    var isGlued = false
    /// Whether degrees are marked as such.
    var isMarked = false
    /// Digits behind the point of the degrees.
    var decimals = 0
    /// 1 for degrees alone, 2 with minutes, 3 with seconds.
    var parts = 1
  }

  /// Reads an angle at the cursor, with what may stand before it.
  static func angle(_ cursor: inout PositionCursor) -> Angle? {
    var at = cursor
    let label = label(&at)
    let before = label == nil ? compass(before: &at) : nil
    guard let angle = number(&at, axis: label, sign: before) else { return nil }
    cursor = at
    return angle
  }

  private static func number(
    _ cursor: inout PositionCursor,
    axis label: Axis?,
    sign before: (axis: Axis, isNegative: Bool)?
  ) -> Angle? {
    var isNegative = before?.isNegative ?? false
    if cursor.take(anyOf: ["-", "\u{2212}", "\u{2013}"]) {
      guard before == nil else { return nil }
      isNegative = true
    } else {
      _ = cursor.take("+")
    }
    guard var angle = compact(&cursor) ?? parts(&cursor) else { return nil }
    angle.axis = label ?? before?.axis
    angle.isLabelled = label != nil
    if before == nil, !isNegative {
      var after = cursor
      if let suffix = compass(after: &after, isMarked: angle.isMarked) {
        guard label == nil || label == suffix.axis else { return nil }
        cursor = after
        angle.axis = suffix.axis
        angle.isGlued = suffix.isGlued
        isNegative = suffix.isNegative
      }
    }
    if before != nil { angle.isGlued = true }
    // "33.4°C" is a temperature, "33 km" a length.
    guard !PositionCursor.isLetter(cursor.byte), !PositionCursor.isDigit(cursor.byte) else {
      return nil
    }
    guard angle.value <= (angle.axis == .latitude ? 90 : 180) else { return nil }
    if isNegative { angle.value = -angle.value }
    return angle
  }

  /// "332511N", "0431800E", "3325N": degrees, minutes and seconds without a mark, as aviation writes them.
  private static func compact(_ cursor: inout PositionCursor) -> Angle? {
    var at = cursor
    guard let digits = at.digits(most: 7), (4...7).contains(digits.count) else { return nil }
    let isLongitude = digits.count % 2 == 1
    let letter = at.byte
    guard isLongitude ? letter == 69 || letter == 87 : letter == 78 || letter == 83,
      !PositionCursor.isLetter(at[1])
    else { return nil }
    let hasSeconds = digits.count > 5
    let seconds = hasSeconds ? digits.value % 100 : 0
    let rest = hasSeconds ? digits.value / 100 : digits.value
    guard seconds < 60, rest % 100 < 60 else { return nil }
    cursor = at
    return Angle(
      value: Double(rest / 100) + Double(rest % 100) / 60 + Double(seconds) / 3600,
      step: hasSeconds ? 1.0 / 3600 : 1.0 / 60,
      isMarked: true,
      parts: hasSeconds ? 3 : 2
    )
  }

  /// Degrees, then minutes and seconds where they are marked.
  private static func parts(_ cursor: inout PositionCursor) -> Angle? {
    guard let degrees = withComma(&cursor) ?? cursor.number(most: 3) else { return nil }
    var angle = Angle(
      value: degrees.value,
      step: 1 / PositionCursor.power(degrees.decimals),
      decimals: degrees.decimals
    )
    var next = cursor
    next.skipSpaces()
    angle.isMarked = takeDegreeMark(&next)
    if angle.isMarked {
      cursor = next
      _ = cursor.take(".")
    }
    guard degrees.decimals == 0 else { return angle }
    if angle.isMarked { next.skipSpaces() } else { next = cursor }
    addMinutes(to: &angle, &cursor, next)
    return angle
  }

  /// "33,42°": a comma for the point, where a mark of degrees follows.
  private static func withComma(
    _ cursor: inout PositionCursor
  ) -> (value: Double, decimals: Int)? {
    var at = cursor
    guard let whole = at.digits(most: 3), at.take(","), let part = at.digits(most: 8) else {
      return nil
    }
    var mark = at
    mark.skipSpaces()
    guard takeDegreeMark(&mark) else { return nil }
    cursor = at
    return (Double(whole.value) + Double(part.value) / PositionCursor.power(part.count), part.count)
  }

  private static func takeDegreeMark(_ cursor: inout PositionCursor) -> Bool {
    cursor.take(anyOf: ["°", "º", "˚", "\u{2218}"]) || cursor.take(word: "degrees")
      || cursor.take(word: "degree") || cursor.take(word: "deg")
  }

  private static func addMinutes(
    to angle: inout Angle,
    _ cursor: inout PositionCursor,
    _ start: PositionCursor
  ) {
    var at = start
    if !angle.isMarked {
      // "33 25 11 N", "33-25-11N", "33:25:11N": only with the letter behind it.
      guard at.take(anyOf: [" ", "-", ":"]), PositionCursor.isDigit(at.byte) else { return }
    }
    guard let minutes = at.number(most: 2), minutes.value < 60 else { return }
    var marked = at
    marked.skipSpaces()
    let hasMark = takeMinuteMark(&marked)
    if hasMark { at = marked }
    var read = angle
    read.value += minutes.value / 60
    read.step = 1 / (60 * PositionCursor.power(minutes.decimals))
    read.parts = 2
    if minutes.decimals == 0 { addSeconds(to: &read, &at, isMarked: hasMark) }
    var suffix = at
    guard hasMark && angle.isMarked || compass(after: &suffix, isMarked: false) != nil else {
      return
    }
    read.isMarked = true
    angle = read
    cursor = at
  }

  private static func addSeconds(
    to angle: inout Angle,
    _ cursor: inout PositionCursor,
    isMarked: Bool
  ) {
    var at = cursor
    if isMarked { at.skipSpaces() } else if !at.take(anyOf: [" ", "-", ":"]) { return }
    guard let seconds = at.number(most: 2), seconds.value < 60 else { return }
    var mark = at
    mark.skipSpaces()
    if takeSecondMark(&mark) {
      at = mark
    } else {
      var suffix = at
      guard compass(after: &suffix, isMarked: false) != nil else { return }
    }
    angle.value += seconds.value / 3600
    angle.step = 1 / (3600 * PositionCursor.power(seconds.decimals))
    angle.parts = 3
    cursor = at
  }

  private static func takeMinuteMark(_ cursor: inout PositionCursor) -> Bool {
    if cursor.byte == 39, cursor[1] == 39 { return false }
    return cursor.take(anyOf: ["'", "\u{2032}", "\u{2019}", "\u{2018}", "\u{00B4}", "`"])
      || cursor.take(word: "minutes") || cursor.take(word: "min") || takeSmall(109, &cursor)
  }

  private static func takeSecondMark(_ cursor: inout PositionCursor) -> Bool {
    cursor.take(anyOf: [
      "\"", "\u{2033}", "\u{201D}", "\u{201C}", "''", "\u{2032}\u{2032}", "\u{2019}\u{2019}",
    ]) || cursor.take(word: "seconds") || cursor.take(word: "sec") || takeSmall(115, &cursor)
  }

  /// "25m 11s": a small letter alone; "S" is a direction.
  private static func takeSmall(_ letter: UInt8, _ cursor: inout PositionCursor) -> Bool {
    guard cursor.byte == letter, !PositionCursor.isLetter(cursor[1]) else { return false }
    cursor.at += 1
    return true
  }

  /// "lat", "Latitude:", "long =": what the number is; nil, and no step, when no such word stands here.
  private static func label(_ cursor: inout PositionCursor) -> Axis? {
    var at = cursor
    let isLatitude = at.take(word: "latitude") || at.take(word: "lat")
    guard
      isLatitude || at.take(word: "longitude") || at.take(word: "long") || at.take(word: "lon")
        || at.take(word: "lng")
    else { return nil }
    _ = at.take(anyOf: ["\"", "."])
    at.skipSpaces()
    _ = at.take(anyOf: [":", "="]) || at.take(word: "of") || at.take(word: "is")
    at.skipSpaces()
    cursor = at
    return isLatitude ? .latitude : .longitude
  }

  /// "N 33", "E043": the letter before a number.
  private static func compass(
    before cursor: inout PositionCursor
  ) -> (axis: Axis, isNegative: Bool)? {
    guard let found = letter(cursor.byte) else { return nil }
    var at = cursor
    at.at += 1
    _ = at.take(".")
    at.skipSpaces()
    guard PositionCursor.isDigit(at.byte) else { return nil }
    cursor = at
    return found
  }

  /// "33.42 N", "33.42N", "33.42 degrees north": the letter or word behind a number.
  private static func compass(
    after cursor: inout PositionCursor,
    isMarked: Bool
  ) -> (axis: Axis, isNegative: Bool, isGlued: Bool)? {
    var at = cursor
    at.skipSpaces()
    let isGlued = at.at == cursor.at
    if let found = letter(at.byte), !PositionCursor.isLetter(at[1]),
      !PositionCursor.isDigit(at[1])
    {
      at.at += 1
      cursor = at
      return (found.axis, found.isNegative, isGlued)
    }
    guard isMarked else { return nil }
    let words: [(StaticString, Axis, Bool)] = [
      ("north", .latitude, false), ("south", .latitude, true), ("east", .longitude, false),
      ("west", .longitude, true),
    ]
    for (word, axis, isNegative) in words where at.take(word: word) {
      cursor = at
      at.skipSpaces()
      if at.take(word: "latitude") || at.take(word: "longitude") { cursor = at }
      return (axis, isNegative, true)
    }
    return nil
  }

  private static func letter(_ byte: UInt8) -> (axis: Axis, isNegative: Bool)? {
    switch byte {
    case UInt8(ascii: "N"): (.latitude, false)
    case UInt8(ascii: "S"): (.latitude, true)
    case UInt8(ascii: "E"): (.longitude, false)
    case UInt8(ascii: "W"): (.longitude, true)
    default: nil
    }
  }
}
