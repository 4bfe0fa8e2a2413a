/// Reads positions on the military and the UTM grid: "38SLC4200000000", "38S LC 42 00", "UTM 38N 342000 3700000".
struct GridParser {
  /// Reads the numbers of a grid at the cursor, which stands at the first digit of a zone.
  static func numbers(_ cursor: inout PositionCursor) -> PositionMention.Numbers? {
    var at = cursor
    guard let zone = at.digits(most: 2), (1...60).contains(zone.value) else { return nil }
    at.skipSpaces()
    if let found = mgrs(at, zone: zone.value) ?? utm(at, zone: zone.value) {
      cursor = found.end
      return found.numbers
    }
    return nil
  }

  private typealias Found = (numbers: PositionMention.Numbers, end: PositionCursor)

  private static func mgrs(_ start: PositionCursor, zone: Int) -> Found? {
    var at = start
    let band = at.byte
    guard GridBand.isBand(band) else { return nil }
    at.at += 1
    _ = at.take(" ")
    let letters = (at.byte, at[1])
    guard let column = column(letters.0, zone: zone), let row = row(letters.1, zone: zone),
      !isMonth(band, letters.0, letters.1)
    else { return nil }
    at.at += 2
    _ = at.take(" ")
    guard let first = at.digits(most: 10) else { return nil }
    var places = (first.value, first.value, first.count)
    if at.byte == 32, PositionCursor.isDigit(at[1]), (2...5).contains(first.count) {
      at.at += 1
      guard let second = at.digits(most: 5), second.count == first.count else { return nil }
      places = (first.value, second.value, first.count)
    } else {
      guard first.count % 2 == 0, first.count >= 4 else { return nil }
      let half = Int(PositionCursor.power(first.count / 2))
      places = (first.value / half, first.value % half, first.count / 2)
    }
    guard !PositionCursor.isLetter(at.byte), !PositionCursor.isDigit(at.byte) else { return nil }
    let cell = PositionCursor.power(5 - places.2)
    let square = PositionMention.Square(
      easting: Double(column) * 100_000 + Double(places.0) * cell,
      northing: Double(row) * 100_000 + Double(places.1) * cell
    )
    return (.mgrs(zone: zone, band: band, square: square, cell: cell), at)
  }

  /// The hundreds of kilometres east of a column of squares; three sets of letters go round the zones.
  private static func column(_ letter: UInt8, zone: Int) -> Int? {
    let sets: [StaticString] = ["ABCDEFGH", "JKLMNPQR", "STUVWXYZ"]
    let letters = sets[(zone - 1) % 3]
    for index in 0..<8 where letters.utf8Start[index] == letter { return index + 1 }
    return nil
  }

  /// The hundreds of kilometres north of a row of squares, less a multiple of 20; even zones begin with F.
  private static func row(_ letter: UInt8, zone: Int) -> Int? {
    let letters: StaticString = "ABCDEFGHJKLMNPQRSTUV"
    for index in 0..<20 where letters.utf8Start[index] == letter {
      return zone % 2 == 0 ? (index + 15) % 20 : index
    }
    return nil
  }

  /// "10 SEP 2015" is a day, not a square.
  private static func isMonth(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> Bool {
    let months = ["JAN", "FEB", "MAR", "JUN", "JUL", "SEP", "DEC"]
    return months.contains(String(decoding: [a, b, c], as: UTF8.self))
  }

  private static func utm(_ start: PositionCursor, zone: Int) -> Found? {
    var at = start
    guard let letter = letter(&at) else { return nil }
    skipMarks(&at)
    _ = at.take(word: "easting") || at.take(word: "e")
    skipMarks(&at)
    guard let easting = metres(&at, digits: 6...6, mark: 69) else { return nil }
    skipMarks(&at)
    _ = at.take(word: "northing") || at.take(word: "n")
    skipMarks(&at)
    guard let northing = metres(&at, digits: 5...8, mark: 78), easting.value >= 100_000,
      northing.value <= 10_000_000
    else { return nil }
    guard !PositionCursor.isLetter(at.byte), !PositionCursor.isDigit(at.byte) else { return nil }
    return (
      .utm(
        zone: zone,
        letter: letter,
        easting: easting.value,
        northing: northing.value,
        step: max(easting.step, northing.step)
      ), at
    )
  }

  private static func letter(_ cursor: inout PositionCursor) -> PositionMention.Letter? {
    if cursor.take(word: "north") { return .hemisphere(isNorthern: true) }
    if cursor.take(word: "south") { return .hemisphere(isNorthern: false) }
    let band = cursor.byte
    guard GridBand.isBand(band), !PositionCursor.isLetter(cursor[1]),
      !PositionCursor.isDigit(cursor[1])
    else { return nil }
    cursor.at += 1
    return .band(band)
  }

  /// Spaces, commas and colons between the numbers.
  private static func skipMarks(_ cursor: inout PositionCursor) {
    cursor.skipSpaces()
    _ = cursor.take(anyOf: [",", ";", ":", "/"])
    cursor.skipSpaces()
  }

  /// "342000", "342000.5", "342000 m E", "342000mE".
  private static func metres(
    _ cursor: inout PositionCursor,
    digits: ClosedRange<Int>,
    mark: UInt8
  ) -> (value: Double, step: Double)? {
    let start = cursor.at
    guard let number = cursor.number(most: digits.upperBound) else { return nil }
    let whole = cursor.at - start - (number.decimals > 0 ? number.decimals + 1 : 0)
    guard digits.contains(whole) else { return nil }
    var at = cursor
    at.skipSpaces()
    if at.byte == 109 { at.at += 1 }
    at.skipSpaces()
    if at.byte == mark { at.at += 1 }
    if at.at > cursor.at, !PositionCursor.isLetter(at.byte) { cursor = trimmed(at, after: cursor) }
    return (number.value, 1 / PositionCursor.power(number.decimals))
  }

  /// The cursor without the spaces before it, which belong to no number.
  private static func trimmed(
    _ cursor: PositionCursor,
    after start: PositionCursor
  ) -> PositionCursor {
    var at = cursor
    while at.at > start.at, at[-1] == 32 || at[-1] == 10 { at.at -= 1 }
    return at
  }
}
