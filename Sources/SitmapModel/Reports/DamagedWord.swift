/// A word that lost a letter when a text was read in the wrong encoding, and what it may have been.
///
/// Three kinds are met in reports: U+FFFD where a letter could not be read ("Nari\u{FFFD}o"); both bytes of a letter as two
/// characters ("NariÃ±o"); and what some spreadsheets leave of them ("Nari’±o", "Choc’_").
package enum DamagedWord {
  /// The words that it may have been, the likeliest letters first; nil for a word without damage, or with too much of it.
  package static func readings(of word: String) -> [String]? {
    let scalars = word.unicodeScalars
    guard scalars.contains(where: { $0 == replacement || $0 == apostrophe || mayLead($0.value) })
    else { return nil }
    return readings(of: Array(scalars))
  }

  private static func readings(of scalars: [Unicode.Scalar]) -> [String]? {
    let destroyed = scalars.indices.count {
      scalars[$0] == replacement
        || scalars[$0] == apostrophe && $0 + 1 < scalars.count && scalars[$0 + 1] == "_"
    }
    guard destroyed <= mostUnknown else { return nil }
    // Of two letters each would be tried with each: the commonest then.
    let letters = destroyed == 1 ? letters : Array(letters.prefix(commonest))
    var readings: [String.UnicodeScalarView] = [.init()]
    var isDamaged = false
    var at = 0
    while at < scalars.count {
      let next: Unicode.Scalar? = at + 1 < scalars.count ? scalars[at + 1] : nil
      if let letter = letter(scalars[at], next) {
        isDamaged = true
        for index in readings.indices { readings[index].append(letter) }
        at += 2
      } else if scalars[at] == replacement || scalars[at] == apostrophe && next == "_" {
        isDamaged = true
        readings = readings.flatMap { reading in
          letters.map { letter in
            var longer = reading
            longer.append(letter)
            return longer
          }
        }
        at += scalars[at] == replacement ? 1 : 2
      } else {
        for index in readings.indices { readings[index].append(scalars[at]) }
        at += 1
      }
    }
    return isDamaged ? readings.map { String($0) } : nil
  }

  /// The letter that two characters were before its bytes were read as characters of their own.
  private static func letter(_ first: Unicode.Scalar, _ second: Unicode.Scalar?) -> Unicode.Scalar?
  {
    guard let second, (0x80...0xBF).contains(second.value) else { return nil }
    if first == apostrophe { return second == "±" ? "ñ" : nil }
    guard mayLead(first.value) else { return nil }
    return Unicode.Scalar((first.value & 0x1F) << 6 | (second.value & 0x3F))
  }

  /// Whether a character is the first byte, as Latin-1 has it, of a letter of Latin-1 or of Latin Extended-A.
  package static func mayLead(_ value: UInt32) -> Bool { (0xC3...0xC5).contains(value) }

  /// What is tried for a letter: those that bear accents, without them, as names are looked up without them.
  private static let letters: [Unicode.Scalar] = [
    "o", "a", "e", "i", "u", "n", "c", "s", "z", "y", "l", "t", "g", "d", "r",
  ]
  private static let replacement: Unicode.Scalar = "\u{FFFD}"
  private static let apostrophe: Unicode.Scalar = "’"
  private static let mostUnknown = 2
  private static let commonest = 6
}
