/// The sound form of a name: the consonants that survive every way of writing it in another script.
///
/// "Al-Fallūjah", "Falloujah", "Felluja", "الفلوجة" and "Фаллуджа" are all "flj" or one letter from it.
/// Articles, vowels after the first letter, doubled letters and a final h go; letters that languages
/// write for one sound become one. It finds candidates; how good they are is measured on the names.
enum SoundFold {
  /// The sound form of a strict look-up form; empty when there is no letter that it knows.
  static func of(_ strict: ArraySlice<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    var words = strict.split(separator: NameFold.space)[...]
    while words.count > 1, let first = words.first, NameFold.articles.contains(first) {
      words = words.dropFirst()
    }
    for (i, word) in words.enumerated() {
      if i > 0, NameFold.articles.contains(word) { continue }
      append(word, to: &out)
    }
    return out
  }

  private static func append(_ word: ArraySlice<UInt8>, to out: inout [UInt8]) {
    let start = out.count
    let letters = letters(of: word)
    var j = 0
    while j < letters.count {
      let (sound, length) = sound(letters, at: j, isFirst: out.count == start)
      j += length
      for letter in sound where out.last != letter { out.append(letter) }
    }
    // The ta marbuta, and the h that marks a long vowel.
    if out.count > start + 1, out.last == UInt8(ascii: "h"), letters.last == UInt8(ascii: "h"),
      letters.count > 1, isVowel(letters[letters.count - 2])
    {
      out.removeLast()
    }
  }

  /// The letters of a word in Latin, as they sound; letters of a script that is not known are left out.
  static func letters(of word: ArraySlice<UInt8>) -> [UInt8] {
    var i = word.startIndex
    if word.count >= 8, word.starts(with: NameFold.arabicArticle) {
      i += NameFold.arabicArticle.count
    }
    var letters: [UInt8] = []
    letters.reserveCapacity(word.count)
    while i < word.endIndex {
      let byte = word[i]
      guard byte >= 0x80 else {
        letters.append(byte)
        i += 1
        continue
      }
      let (scalar, length) = scalar(in: word, at: i)
      i += length
      // Arabic and Hebrew write a final -a with their h.
      let isFinal = i >= word.endIndex && !letters.isEmpty
      if isFinal, scalar == 0x647 || scalar == 0x5D4 { continue }
      letters += SoundTables.letters(of: scalar)
    }
    return letters
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    SoundTables.vowels.contains(letter)
  }

  /// What the letters at a place sound like, and how many they are.
  private static func sound(
    _ letters: [UInt8],
    at start: Int,
    isFirst: Bool
  ) -> (sound: [UInt8], length: Int) {
    let rest = letters[start...]
    let first = letters[start]
    for group in SoundTables.groups(of: first) where rest.starts(with: group.letters) {
      return (group.sound, group.letters.count)
    }
    func next(_ offset: Int) -> UInt8? {
      start + offset < letters.count ? letters[start + offset] : nil
    }
    switch first {
    case _ where isVowel(first): return (isFirst ? [UInt8(ascii: "a")] : [], 1)
    case UInt8(ascii: "y"): return (isFirst ? [UInt8(ascii: "a")] : [], 1)
    case UInt8(ascii: "w"): return (isFirst ? [UInt8(ascii: "v")] : [], 1)
    case UInt8(ascii: "n"):
      let isBeforeLip = next(1) == UInt8(ascii: "b") || next(1) == UInt8(ascii: "p")
      return ([isBeforeLip ? UInt8(ascii: "m") : first], 1)
    case UInt8(ascii: "q"), UInt8(ascii: "c"): return ([UInt8(ascii: "k")], 1)
    case UInt8(ascii: "x"): return (Array("ks".utf8), 1)
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return ([first], 1)
    default: return ([], 1)
    }
  }

  private static func scalar(in word: ArraySlice<UInt8>, at i: Int) -> (UInt32, Int) {
    func tail(_ offset: Int) -> UInt32 {
      i + offset < word.endIndex ? UInt32(word[i + offset] & 0x3F) : 0
    }
    let byte = UInt32(word[i])
    switch byte {
    case 0xC0...0xDF: return ((byte & 0x1F) << 6 | tail(1), 2)
    case 0xE0...0xEF: return ((byte & 0x0F) << 12 | tail(1) << 6 | tail(2), 3)
    case 0xF0...0xF7: return (0, 4)
    default: return (0, 1)
    }
  }
}
