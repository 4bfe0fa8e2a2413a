/// What stands around a pair of bare numbers.
struct PositionContext {
  let bytes: UnsafeBufferPointer<UInt8>
  let pair: Range<Int>

  /// How far before the pair words may speak of it.
  private static let reach = 48

  private var before: String {
    var words: [UInt8] = []
    for index in max(0, pair.lowerBound - Self.reach)..<pair.lowerBound {
      let byte = bytes[index]
      // Only the words of the same sentence.
      if byte == 10
        || byte == 32 && index > 1 && bytes[index - 1] == 46
          && PositionCursor.isLetter(bytes[index - 2])
      {
        words = []
      }
      words.append(byte &- 65 < 26 ? byte | 0x20 : byte)
    }
    return String(decoding: words, as: UTF8.self)
  }

  /// Whether the words before say that a position follows.
  var saysPosition: Bool {
    let before = before
    return Self.words.contains { before.contains($0) }
  }

  /// Whether the words before say that longitude comes first.
  var saysLongitudeFirst: Bool {
    let before = before
    return [
      "lon/lat", "long/lat", "lng/lat", "longitude/latitude", "lon, lat", "longitude, latitude",
    ]
    .contains { before.contains($0) }
  }

  private static let words = [
    "coordinate", "coords", "gps", "latlon", "lat/lon", "lat, lon", "lat lon", "lat-lon", "lon/lat",
    "long/lat", "latitude", "longitude", "geo:", "geolocat", "map reference", "grid reference",
    "position:", "location:", "at position", "wgs84", "wgs 84", "maps?q=", "/@",
  ]

  /// Whether brackets, or the ends of a line, are right around the pair.
  var isEnclosed: Bool {
    let left = pair.lowerBound > 0 ? bytes[pair.lowerBound - 1] : 10
    let right = pair.upperBound < bytes.count ? bytes[pair.upperBound] : 10
    return [(40, 41), (91, 93), (10, 10), (10, 13)].contains { $0.0 == left && $0.1 == right }
  }

  /// Whether the numbers are part of a longer list, or a money or a unit stands with them.
  var isListOrMeasure: Bool {
    var at = pair.lowerBound - 1
    while at > 0, bytes[at] == 32 { at -= 1 }
    if at >= 0 {
      // Currency signs: $ and %, £, ¥ (C2 A3, C2 A5), € (E2 82 AC).
      if [36, 37, 35, 60, 61, 62, 126].contains(bytes[at]) { return true }
      if at > 0, bytes[at - 1] == 0xC2 || bytes[at - 1] == 0x82 { return true }
      if bytes[at] == 44, at > 0, PositionCursor.isDigit(bytes[at - 1]) { return true }
    }
    var after = PositionCursor(bytes: bytes, at: pair.upperBound)
    if after.byte == 37 || after.byte == 47 || after.byte == 45 { return true }
    if after.byte == 0xE2, after[1] == 0x82 { return true }
    after.skipSpaces()
    if after.byte == 44 || after.byte == 59 {
      after.at += 1
      after.skipSpaces()
      return PositionCursor.isDigit(after.byte) || after.byte == 45
    }
    return Self.units.contains { unit in
      var word = after
      return word.take(word: unit)
    } || PositionCursor.isDigit(after.byte)
  }

  private static let units: [StaticString] = [
    "percent", "per", "pc", "million", "billion", "trillion", "thousand", "km", "kms", "kilometres",
    "kilometers", "miles", "m", "metres", "meters", "cm", "mm", "kg", "tons", "tonnes", "points",
    "seconds", "minutes", "hours", "years", "dollars", "euros", "pounds", "usd", "eur", "gbp",
    "respectively",
  ]
}
