/// One Unicode scalar read from UTF-8 bytes; a byte that begins none is read as U+FFFD of length 1.
package struct UTF8Scalar {
  /// The scalar's value.
  package let value: UInt32
  /// The index after its last byte.
  package let end: Int

  /// Reads the scalar that begins at `index`.
  package init(at index: Int, in bytes: ArraySlice<UInt8>) {
    self.init(at: index, end: bytes.endIndex) { bytes[$0] }
  }

  /// Reads the scalar that begins at `index`.
  @inline(__always)
  package init(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    self.init(at: index, end: bytes.endIndex) { bytes[$0] }
  }

  @inline(__always)
  private init(at index: Int, end limit: Int, _ byte: (Int) -> UInt8) {
    let first = byte(index)
    if first < 0x80 {
      value = UInt32(first)
      end = index + 1
      return
    }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
    guard length > 1, index + length <= limit else {
      value = 0xFFFD
      end = index + 1
      return
    }
    var scalar = UInt32(first) & (0x7F >> UInt32(length))
    for offset in 1..<length { scalar = scalar << 6 | UInt32(byte(index + offset) & 0x3F) }
    value = scalar
    end = index + length
  }
}

extension UTF8Scalar {
  /// Whether it is a digit set above the line ("¹"), as footnotes have it.
  var isRaisedDigit: Bool {
    switch value {
    case 0xB2, 0xB3, 0xB9, 0x2070, 0x2074...0x2079: true
    default: false
    }
  }
}

/// What a scalar is to the tokenizer.
package enum CharacterKind {
  case letter, digit, space, punctuation, symbol

  /// The kind of a scalar.
  @inline(__always)
  package init(_ scalar: UTF8Scalar) {
    // Nearly all of most texts.
    let value = scalar.value
    if (value | 0x20) &- 97 < 26 {
      self = .letter
    } else if value == 0x20 {
      self = .space
    } else {
      self = value < 0x80 ? Self.kind(ofASCII: value) : Self.kind(beyondASCII: value)
    }
  }

  private static func kind(ofASCII value: UInt32) -> CharacterKind {
    switch value {
    case 48...57: .digit
    case 0x09...0x0D: .space
    case 0x24, 0x25, 0x26, 0x2B, 0x3C...0x3E, 0x40, 0x5E, 0x60, 0x7C, 0x7E: .symbol
    default: .punctuation
    }
  }

  private static func kind(beyondASCII value: UInt32) -> CharacterKind {
    switch value {
    case 0xA0, 0x85, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x3000: return .space
    // Marks of direction and joiners are part of words.
    case 0x200B...0x200F, 0x202A...0x202E, 0xFEFF: return .letter
    case 0x2010...0x2027, 0x2030...0x205E: return .punctuation
    default: return kind(ofCategory: value)
    }
  }

  /// In a function of its own: asking for the categories of Unicode costs even the scalars that need none.
  @inline(never)
  private static func kind(ofCategory value: UInt32) -> CharacterKind {
    guard let scalar = Unicode.Scalar(value) else { return .symbol }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark:
      return .letter
    case .decimalNumber, .letterNumber, .otherNumber: return .digit
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: return .space
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      return .punctuation
    default: return .symbol
    }
  }

  /// Whether a mark between two letters belongs to the word: apostrophes and hyphens.
  package static func joinsWord(_ value: UInt32) -> Bool {
    switch value {
    case 0x27, 0x2019, 0x2D, 0x2010, 0x2011, 0x2BC, 0x2BB: true
    default: false
    }
  }
}
