import SitmapModel

/// The look-up form without its article and generic words: "Al-Asad airbase" becomes "asad".
///
/// It makes "River Euphrates" find the Euphrates, but also "Al-Baghdadi" something other than
/// itself: what is found by it scores lower and says so.
extension NameFold {
  /// The loose form of a strict form; nil when it is the same or too little is left.
  static func loose(_ strict: ArraySlice<UInt8>) -> [UInt8]? {
    var words = strict.split(separator: space)[...]
    let before = words.count
    while words.count > 1 {
      if articles.contains(words[words.startIndex]) {
        words = words.dropFirst()
      } else if let count = dropped(words, leadingGeneric, fromEnd: false) {
        words = words.dropFirst(count)
      } else if let count = dropped(words, trailingGeneric, fromEnd: true) {
        words = words.dropLast(count)
      } else {
        break
      }
    }
    guard var first = words.first else { return nil }
    if let bare = withoutArabicArticle(first) {
      first = bare
    } else if words.count == before {
      return nil
    }
    if words.count == 1,
      first.count < 3 || tooCommon.contains(first) || trailingEnds.contains(first)
        || leadingEnds.contains(first)
    {
      return nil
    }
    var out = Array(first)
    for word in words.dropFirst() {
      out.append(space)
      out.append(contentsOf: word)
    }
    return out
  }

  /// The loose form of a name; nil when it is the same as the strict form or too little is left.
  package static func looseFold(_ name: String) -> String? {
    loose(fold(name)[...]).map { String(decoding: $0, as: UTF8.self) }
  }

  /// How many words at an end are one of the generic names; nil when none or nothing would be left.
  private static func dropped(
    _ words: ArraySlice<ArraySlice<UInt8>>,
    _ generic: Set<[ArraySlice<UInt8>]>,
    fromEnd: Bool
  ) -> Int? {
    guard let end = fromEnd ? words.last : words.first,
      (fromEnd ? trailingEnds : leadingEnds).contains(end)
    else { return nil }
    for count in [3, 2, 1] where words.count > count {
      let part = fromEnd ? words.suffix(count) : words.prefix(count)
      if generic.contains(Array(part)) { return count }
    }
    return nil
  }

  /// The word without the Arabic article, when three letters at least are left.
  private static func withoutArabicArticle(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard word.count >= 10, word.starts(with: arabicArticle) else { return nil }
    return word.dropFirst(arabicArticle.count)
  }

  static let arabicArticle = Array("ال".utf8)

  private static let leadingEnds = FormSet(leadingGeneric.compactMap(\.first))
  private static let trailingEnds = FormSet(trailingGeneric.compactMap(\.last))

  static let articles = wordSet(
    "al el ar as ash at ad adh an az ez es er ur us ul ed et en il the"
  )

  private static let leadingGeneric = phraseSet([
    "river", "nahr", "nahr al", "city of", "town of", "village of", "province of",
    "governorate of", "region of", "state of", "district of", "county of", "oblast of",
    "republic of", "port of", "muhafazat", "muhafazat al", "wilayat", "ostan e",
  ])

  private static let trailingGeneric = phraseSet([
    "river", "governorate", "province", "oblast", "region", "state", "district", "county", "city",
    "town", "raion", "rayon", "subdistrict", "sub district", "prefecture", "department",
    "airbase", "air base", "airport", "international airport", "dam",
  ])

  /// Words that are left of "Central District" and name nothing by themselves.
  private static let tooCommon = wordSet(
    """
    north south east west northern southern eastern western central centre center capital new old \
    upper lower great greater little federal national northeast northwest southeast southwest \
    union first second third mid middle inner outer main grand port lake river saint san santa \
    industrial military
    """
  )

  private static func wordSet(_ words: String) -> FormSet {
    FormSet(Array(words.utf8).split(separator: space))
  }

  private static func phraseSet(_ phrases: [String]) -> Set<[ArraySlice<UInt8>]> {
    Set(phrases.map { Array($0.utf8).split(separator: space) })
  }
}

extension NameFold {
  /// Whether letters in lower case are an article before names of Arabic origin ("al", "ez").
  static func isArticle(_ letters: ArraySlice<UInt8>) -> Bool {
    isArticle(hash: WordHash.of(letters))
  }

  /// The same for a word with this hash (`WordHash`).
  static func isArticle(hash: UInt64) -> Bool {
    hash != theHash && articles.contains(hash: hash)
  }

  private static let theHash = WordHash.of("the")

  /// Whether a word of letters of ASCII, of which this is the hash, may be dropped before others or behind them.
  static func isLoose(hash: UInt64) -> (atStart: Bool, atEnd: Bool) {
    guard edges.contains(hash: hash) else { return (false, false) }
    let isFirst = articles.contains(hash: hash) || leadingEnds.contains(hash: hash)
    return (isFirst && hash != theHash, trailingEnds.contains(hash: hash))
  }

  private static let edges = FormSet(articles.words + leadingEnds.words + trailingEnds.words)

  /// Whether a form is the English article.
  static func isTheArticle(_ form: ArraySlice<UInt8>) -> Bool { form == theArticle }

  private static let theArticle = Array("the".utf8)[...]
  private static let leadingLetters = LetterSet(
    (articles.words + leadingEnds.words + [arabicArticle[...]]).compactMap(\.first)
  )
  private static let trailingLetters = LetterSet(trailingEnds.words.compactMap(\.last))

  /// Whether the first word of a form may be dropped.
  static func startsLoosely(_ form: ArraySlice<UInt8>) -> Bool {
    guard leadingLetters.mayHold(form.first) else { return false }
    let word = form.prefix { $0 != space }
    return articles.contains(word) || leadingEnds.contains(word) || word.starts(with: arabicArticle)
  }

  /// Whether the last word of a form may be dropped.
  static func endsLoosely(_ form: ArraySlice<UInt8>) -> Bool {
    guard trailingLetters.mayHold(form.last) else { return false }
    let start = form.lastIndex(of: space).map { $0 + 1 } ?? form.startIndex
    return trailingEnds.contains(form[start...])
  }
}

/// A few words that most words are compared with: by hash, in one array.
struct FormSet: Sendable {
  /// The words.
  let words: [ArraySlice<UInt8>]
  private let slots: [UInt64]

  init(_ words: [ArraySlice<UInt8>]) {
    self.words = words
    var size = 16
    while size < words.count * 4 { size *= 2 }
    var slots = [UInt64](repeating: 0, count: size)
    for word in words {
      let hash = WordHash.of(word)
      var place = Self.place(of: hash, size)
      while slots[place] != 0, slots[place] != hash { place = (place + 1) & (size - 1) }
      slots[place] = hash
    }
    self.slots = slots
  }

  func contains(_ word: ArraySlice<UInt8>) -> Bool { contains(hash: WordHash.of(word)) }

  /// Whether the word with this hash (`WordHash`) is one of them.
  func contains(hash: UInt64) -> Bool {
    slots.withUnsafeBufferPointer { slots in
      var place = Self.place(of: hash, slots.count)
      while slots[place] != 0 {
        if slots[place] == hash { return true }
        place = (place + 1) & (slots.count - 1)
      }
      return false
    }
  }

  @inline(__always)
  private static func place(of hash: UInt64, _ size: Int) -> Int {
    Int(truncatingIfNeeded: WordHash.mixed(hash) >> 32) & (size - 1)
  }
}

/// A set of bytes as bits: a test of nanoseconds before one of a hashed set.
private struct LetterSet {
  private var bits: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  init(_ bytes: [UInt8]) {
    for byte in bytes {
      let bit: UInt64 = 1 << UInt64(byte & 63)
      switch byte >> 6 {
      case 0: bits.0 |= bit
      case 1: bits.1 |= bit
      case 2: bits.2 |= bit
      default: bits.3 |= bit
      }
    }
  }

  func mayHold(_ byte: UInt8?) -> Bool {
    guard let byte else { return false }
    let word =
      switch byte >> 6 {
      case 0: bits.0
      case 1: bits.1
      case 2: bits.2
      default: bits.3
      }
    return word >> UInt64(byte & 63) & 1 == 1
  }
}
