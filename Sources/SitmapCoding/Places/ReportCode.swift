/// The codes of disasters and of appeals, which hold that of a country.
enum ReportCode {
  /// The country's code (ISO 3166-1, two or three letters) in the first such code of a text; nil when there is none.
  static func country(in text: String) -> String? {
    // GLIDE, the identifier of a disaster: EQ-2015-000048-NPL.
    if let code = text.firstMatch(of: /\b[A-Za-z]{2}-[0-9]{4}-[0-9]{6}-([A-Za-z]{3})\b/) {
      return String(code.1)
    }
    // An operation of the Red Cross and Red Crescent: MDRBJ011.
    if let code = text.firstMatch(of: /\b(?:MDR([A-Z]{2})|mdr([a-z]{2}))[0-9]{3}/) {
      return (code.1 ?? code.2).map(String.init)
    }
    // An information bulletin of theirs, with hazard and day: IBBDfl160715.
    return text.firstMatch(of: /\bIB([A-Z]{2})[a-z]{2}[0-9]{6}/).map { String($0.1) }
  }
}
