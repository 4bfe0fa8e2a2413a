import Foundation

/// The codes of disasters and of appeals, which hold that of a country.
enum ReportCode {
  /// The country's code (ISO 3166-1, two or three letters) in the first such code of a text; nil when there is none.
  static func country(in text: String) -> String? {
    for pattern in patterns {
      guard let match = text.range(of: pattern.code, options: .regularExpression) else { continue }
      let code = text[match].filter(\.isLetter)
      return String(code.dropFirst(pattern.skipped).prefix(pattern.length))
    }
    return nil
  }

  private static let patterns: [(code: String, skipped: Int, length: Int)] = [
    // GLIDE, the identifier of a disaster: EQ-2015-000048-NPL.
    ("\\b[A-Za-z]{2}-[0-9]{4}-[0-9]{6}-[A-Za-z]{3}\\b", 2, 3),
    // An operation of the Red Cross and Red Crescent: MDRBJ011.
    ("\\bMDR[A-Z]{2}[0-9]{3}", 3, 2), ("\\bmdr[a-z]{2}[0-9]{3}", 3, 2),
    // An information bulletin of theirs, with hazard and day: IBBDfl160715.
    ("\\bIB[A-Z]{2}[a-z]{2}[0-9]{6}", 2, 2),
  ]
}
