/// Which letters sound alike: the tables behind `SoundFold`.
enum SoundTables {
  /// Latin vowels.
  static let vowels = Set("aeiou".utf8)

  /// Letters that stand for one sound together.
  struct Group {
    let letters: [UInt8]
    let sound: [UInt8]
  }

  /// The groups that begin with a letter, the longest first.
  static func groups(of first: UInt8) -> [Group] {
    (97...122).contains(first) ? table[Int(first) - 97] : []
  }

  private static let table: [[Group]] = {
    let all = [
      ("tsch", "c"), ("shch", "s"), ("dsch", "j"), ("dzh", "j"), ("tch", "c"), ("sch", "s"),
      ("tsh", "c"), ("ch", "c"), ("sh", "s"), ("sz", "s"), ("kh", "h"), ("gh", "g"), ("dh", "d"),
      ("th", "t"), ("ph", "f"), ("zh", "z"), ("dj", "j"), ("dz", "z"), ("bh", "b"), ("jh", "j"),
      ("ck", "k"), ("cz", "c"), ("rh", "r"), ("qu", "k"), ("tz", "ts"),
    ]
    var table = [[Group]](repeating: [], count: 26)
    for (letters, sound) in all {
      guard let first = letters.utf8.first else { continue }
      table[Int(first) - 97].append(Group(letters: Array(letters.utf8), sound: Array(sound.utf8)))
    }
    return table
  }()

  /// Latin letters for a letter of another script, as it sounds; nothing for what is not known.
  static func letters(of scalar: UInt32) -> [UInt8] {
    switch scalar {
    case 0x430...0x45F: Array(cyrillic[Int(scalar - 0x430)].utf8)
    case 0x491: [UInt8(ascii: "g")]
    case 0x493, 0x4F7: [UInt8(ascii: "g")]
    case 0x49B, 0x4A1: [UInt8(ascii: "k")]
    case 0x4B3, 0x4BB: [UInt8(ascii: "h")]
    case 0x4B7: [UInt8(ascii: "j")]
    case 0x4AF, 0x4B1, 0x4E9, 0x4D9: [UInt8(ascii: "u")]
    case 0x627...0x64A: Array(arabic[Int(scalar - 0x627)].utf8)
    case 0x67E: [UInt8(ascii: "p")]
    case 0x686: Array("ch".utf8)
    case 0x698: Array("zh".utf8)
    case 0x6A4: [UInt8(ascii: "v")]
    case 0x6AF: [UInt8(ascii: "g")]
    case 0x6C6, 0x6C7, 0x6CB: [UInt8(ascii: "o")]
    case 0x695: [UInt8(ascii: "r")]
    case 0x6B5: [UInt8(ascii: "l")]
    case 0x679: [UInt8(ascii: "t")]
    case 0x688: [UInt8(ascii: "d")]
    case 0x691: [UInt8(ascii: "r")]
    case 0x6BA: [UInt8(ascii: "n")]
    case 0x5D0...0x5EA: Array(hebrew[Int(scalar - 0x5D0)].utf8)
    case 0x3B1...0x3C9: Array(greek[Int(scalar - 0x3B1)].utf8)
    default: []
    }
  }

  /// U+0430...U+045F, after the fold of case and marks.
  private static let cyrillic = [
    "a", "b", "v", "g", "d", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p",
    "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "sh", "", "i", "", "e", "iu", "ia",
    "e", "e", "dj", "g", "e", "z", "i", "i", "j", "l", "n", "c", "k", "i", "u", "j",
  ]

  /// U+0627...U+064A: alef to ya, after the fold of their forms.
  private static let arabic = [
    "a", "b", "h", "t", "th", "j", "h", "kh", "d", "dh", "r", "z", "s", "sh", "s", "d", "t", "z",
    "a", "gh", "", "", "", "", "", "", "f", "q", "k", "l", "m", "n", "h", "u", "i", "i",
  ]

  /// U+05D0...U+05EA.
  private static let hebrew = [
    "a", "b", "g", "d", "h", "v", "z", "h", "t", "i", "kh", "k", "l", "m", "m", "n", "n", "s",
    "a", "f", "p", "ts", "ts", "k", "r", "sh", "t",
  ]

  /// U+03B1...U+03C9.
  private static let greek = [
    "a", "v", "g", "d", "e", "z", "i", "th", "i", "k", "l", "m", "n", "x", "o", "p", "r", "s", "s",
    "t", "u", "f", "kh", "ps", "o",
  ]
}
