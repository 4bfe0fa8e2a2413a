/// What each character becomes in a look-up form.
extension NameFold {
  /// Stands in the tables for a character that vanishes.
  static let drop: UInt8 = 0
  /// Stands in the tables for a character that separates words.
  static let space: UInt8 = 0x20

  /// The look-up form of the ASCII characters: letters, digits, nothing for apostrophes, else space.
  static let asciiTable: [UInt8] = (0..<128).map { (code: UInt8) -> UInt8 in
    switch code {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): code + 32
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): code
    case UInt8(ascii: "'"), UInt8(ascii: "`"), 0, 127: drop
    default: space
    }
  }

  /// One or two scalars that a character beyond ASCII becomes; `drop` and `space` as in the table.
  static func fold(scalar: UInt32) -> (first: UInt32, second: UInt32) {
    switch scalar {
    case 0xC0..<0x250: return latin(latinTable, scalar - 0xC0)
    case 0x1E00..<0x1F00: return latin(additionalTable, scalar - 0x1E00)
    case 0x259: return (UInt32(UInt8(ascii: "a")), 0)
    case 0x80..<0xC0: return (latinSign(scalar), 0)
    case 0x2B0..<0x370, 0x1DC0..<0x1E00, 0x20D0..<0x2100, 0xFE00..<0xFE30: return (0, 0)
    case 0x370..<0x400: return (greek(scalar), 0)
    case 0x400..<0x530: return (cyrillic(scalar), 0)
    case 0x591..<0x5C8: return (scalar == 0x5BE ? 0x20 : 0, 0)
    case 0x5F3, 0x5F4: return (0, 0)
    case 0x600..<0x700: return (arabic(scalar), 0)
    case 0x2018...0x201B, 0x2032...0x2037, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F,
      0xFEFF:
      return (0, 0)
    case 0x2000..<0x2070, 0x3000..<0x3003, 0x3008..<0x3012, 0x30FB, 0xFF65, 0xFFFD:
      return (0x20, 0)
    case 0xFF01...0xFF5E:
      let ascii = asciiTable[Int(scalar - 0xFEE0)]
      return (UInt32(ascii), 0)
    default:
      // The small letter of a compatibility character may stand in one of the tables above.
      let lower = lowercased(scalar)
      return lower == scalar ? (scalar, 0) : fold(scalar: lower)
    }
  }

  /// A capital in the tables stands for two letters: Æ is "ae", ß is "ss".
  private static func latin(_ table: [UInt8], _ offset: UInt32) -> (first: UInt32, second: UInt32) {
    func pair(_ a: UInt8, _ b: UInt8) -> (UInt32, UInt32) { (UInt32(a), UInt32(b)) }
    let code = table[Int(offset)]
    return switch code {
    case UInt8(ascii: "A"): pair(UInt8(ascii: "a"), UInt8(ascii: "e"))
    case UInt8(ascii: "D"): pair(UInt8(ascii: "d"), UInt8(ascii: "z"))
    case UInt8(ascii: "H"): pair(UInt8(ascii: "h"), UInt8(ascii: "v"))
    case UInt8(ascii: "I"): pair(UInt8(ascii: "i"), UInt8(ascii: "j"))
    case UInt8(ascii: "L"): pair(UInt8(ascii: "l"), UInt8(ascii: "j"))
    case UInt8(ascii: "N"): pair(UInt8(ascii: "n"), UInt8(ascii: "j"))
    case UInt8(ascii: "O"): pair(UInt8(ascii: "o"), UInt8(ascii: "e"))
    case UInt8(ascii: "S"): pair(UInt8(ascii: "s"), UInt8(ascii: "s"))
    case UInt8(ascii: "T"): pair(UInt8(ascii: "t"), UInt8(ascii: "h"))
    default: (UInt32(code), 0)
    }
  }

  /// U+00C0...U+024F: the base letters of Unicode 15's decompositions, and ø, ł, đ and their like.
  private static let latinTable = Array(
    """
    aaaaaaAceeeeiiiidnooooo ouuuuyTSaaaaaaAceeeeiiiidnooooo ouuuuyTy\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiIIjjkkklllllll\
    lllnnnnnnnnnooooooOOrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs\
    bbbbbboccdddddeaeffggHiikkllmnnooooopprssssttttuuuvyyzzzzzzzsssw\
        DDDLLLNNNaaiioouuuuuuuuuueaaaaAAggggkkoooozzjDDDggHwnnaaAAoo\
    aaaaeeeeiiiioooorrrruuuussttgghhnduuzzaaeeooooooooyylntjdqacclts\
    zqqbuveejjqqrryy
    """.utf8
  )

  /// U+1E00...U+1EFF, Vietnamese among them.
  private static let additionalTable = Array(
    """
    aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm\
    mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
    wwwwwwwwwwxxxxyyzzzzzzhtwyasssSdaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
    eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyllvvyy
    """.utf8
  )

  private static func latinSign(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xAA: UInt32(UInt8(ascii: "a"))
    case 0xBA: UInt32(UInt8(ascii: "o"))
    case 0xAD, 0xB4, 0xB2, 0xB3, 0xB9: 0
    default: 0x20
    }
  }

  /// Lower case without accents; the final sigma is a sigma.
  private static func greek(_ scalar: UInt32) -> UInt32 {
    switch lowercased(scalar) {
    case 0x3AC: 0x3B1
    case 0x3AD: 0x3B5
    case 0x3AE: 0x3B7
    case 0x3AF, 0x3CA, 0x390: 0x3B9
    case 0x3CC: 0x3BF
    case 0x3CD, 0x3CB, 0x3B0: 0x3C5
    case 0x3CE: 0x3C9
    case 0x3C2: 0x3C3
    case let lower: lower
    }
  }

  /// Lower case without marks, so that й composed and й decomposed are one.
  private static func cyrillic(_ scalar: UInt32) -> UInt32 {
    switch lowercased(scalar) {
    case 0x439: 0x438
    case 0x451, 0x450: 0x435
    case 0x457: 0x456
    case 0x45E: 0x443
    case 0x45D: 0x438
    case 0x453: 0x433
    case 0x45C: 0x43A
    case 0x483...0x489: 0
    case let lower: lower
    }
  }

  /// One alef, one ya, one kaf, one ha; no hamza, tatweel or vowel signs; ASCII digits.
  private static func arabic(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x622, 0x623, 0x625, 0x671, 0x672, 0x673, 0x675: 0x627
    case 0x629, 0x6C0, 0x6C1, 0x6C2, 0x6C3, 0x6D5, 0x6BE: 0x647
    case 0x649, 0x626, 0x6CC, 0x6CD, 0x6D0, 0x6D2: 0x64A
    case 0x624: 0x648
    case 0x6A9, 0x6AA: 0x643
    case 0x621, 0x640, 0x610...0x61A, 0x64B...0x65F, 0x670, 0x674, 0x6D6...0x6ED: 0
    case 0x660...0x669: 0x30 + scalar - 0x660
    case 0x6F0...0x6F9: 0x30 + scalar - 0x6F0
    case 0x600...0x60F, 0x61B...0x61F, 0x66A...0x66D, 0x6D4: 0x20
    default: scalar
    }
  }

  private static func lowercased(_ scalar: UInt32) -> UInt32 {
    guard let unicode = Unicode.Scalar(scalar) else { return 0x20 }
    let lower = unicode.properties.lowercaseMapping.unicodeScalars
    return lower.first?.value ?? scalar
  }
}
