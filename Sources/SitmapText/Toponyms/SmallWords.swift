import SitmapModel

/// The hashes of small words and marks, which are asked for at every name and at every word of a clause.
enum SmallWords {
  static var comma: UInt64 { WordHash.of(ascii: ",") }
  static var point: UInt64 { WordHash.of(ascii: ".") }
  static var colon: UInt64 { WordHash.of(ascii: ":") }
  static var semicolon: UInt64 { WordHash.of(ascii: ";") }
  static var opening: UInt64 { WordHash.of(ascii: "(") }
  static var closing: UInt64 { WordHash.of(ascii: ")") }
  static var the: UInt64 { WordHash.of(ascii: "t", "h", "e") }
  static var of: UInt64 { WordHash.of(ascii: "o", "f") }
  static var and: UInt64 { WordHash.of(ascii: "a", "n", "d") }
  static var but: UInt64 { WordHash.of(ascii: "b", "u", "t") }
  static var or: UInt64 { WordHash.of(ascii: "o", "r") }
  static var air: UInt64 { WordHash.of(ascii: "a", "i", "r") }
  static var far: UInt64 { WordHash.of(ascii: "f", "a", "r") }
  static var al: UInt64 { WordHash.of(ascii: "a", "l") }

  /// "at", "from", "to": a place may follow.
  static let ways: WordSet = ["at", "from", "to"]
  static let articles: WordSet = ["the", "a", "an"]
}
