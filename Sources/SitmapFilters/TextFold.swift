/// Texts without the case of their letters, or without accents.
enum TextFold {
  /// A text in which case makes no difference: "Straße" and "STRASSE" are one.
  static func withoutCase(_ text: String) -> String { text.uppercased().lowercased() }

  /// A text without marks on its letters: "København" is "Kobenhavn", "Beyoncé" is "Beyonce".
  ///
  /// A letter's plain form is the one that its Unicode name has before "WITH".
  static func withoutAccents(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark: continue
      default: plain.append(scalar.value < 0x80 ? scalar : bases[scalar] ?? scalar)
      }
    }
    return String(plain)
  }

  /// Letters of Latin, Greek, Cyrillic and Arabic, each with its plain form.
  private static let bases: [Unicode.Scalar: Unicode.Scalar] = {
    let ranges: [ClosedRange<UInt32>] = [
      0x41...0x7A, 0xC0...0x24F, 0x370...0x52F, 0x620...0x6D3, 0x1E00...0x1FFF,
    ]
    let letters = ranges.flatMap { $0.compactMap(Unicode.Scalar.init) }
    var byName: [String: Unicode.Scalar] = [:]
    for letter in letters { if let name = letter.properties.name { byName[name] = letter } }
    var bases: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (name, letter) in byName {
      guard let base = plainName(name), let found = byName[base] else { continue }
      bases[letter] = found
    }
    for (letter, base) in named { bases[letter] = base }
    return bases
  }()

  /// The name before " WITH "; nil when there is none.
  private static func plainName(_ name: String) -> String? {
    let words = name.split(separator: " ")
    guard let with = words.firstIndex(of: "WITH"), with > 0 else { return nil }
    return words[..<with].joined(separator: " ")
  }

  /// Letters of Cyrillic whose names say nothing of the marks that Unicode decomposes them into.
  private static let named: [(Unicode.Scalar, Unicode.Scalar)] = [
    ("Й", "И"), ("й", "и"), ("Ё", "Е"), ("ё", "е"), ("Ї", "І"), ("ї", "і"), ("Ў", "У"), ("ў", "у"),
    ("Ѓ", "Г"), ("ѓ", "г"), ("Ќ", "К"), ("ќ", "к"),
  ]
}
