/// A folded Latin name as other languages would write it, for its sound.
///
/// The sound form takes w for a vowel, as in Arabic names, and j for a consonant; in German, Polish, Dutch and
/// Scandinavian names w is a v and j a vowel, and in Romance names c is often an s.
enum OtherReadings {
  /// The other readings; none that is the name itself.
  static func of(_ folded: [UInt8]) -> [[UInt8]] {
    var readings: [[UInt8]] = []
    for table in tables {
      let reading = rewritten(folded, table)
      if reading != folded, !readings.contains(reading) { readings.append(reading) }
    }
    return readings
  }

  private typealias Table = [(from: [UInt8], to: [UInt8])]

  private static func rewritten(_ folded: [UInt8], _ table: Table) -> [UInt8] {
    var out: [UInt8] = []
    var i = 0
    while i < folded.count {
      let rest = folded[i...]
      if let rule = table.first(where: { rest.starts(with: $0.from) }) {
        out += rule.to
        i += rule.from.count
      } else {
        out.append(folded[i])
        i += 1
      }
    }
    return out
  }

  private static let tables: [Table] = [
    table("tsj:ch sj:sh zj:zh dj:dj w:v ij:y j:y"),
    table("tsj:ch sj:sh tj:ch w:v ck:k ch:ch ci:tsi ce:tse cy:tsy j:zh x:ks"),
    table("ch:sh ce:se ci:si x:sh j:h w:v"),
  ]

  private static func table(_ rules: String) -> Table {
    rules.utf8.split(separator: NameFold.space).compactMap { rule in
      let parts = rule.split(separator: UInt8(ascii: ":")).map { Array($0) }
      return parts.count == 2 ? (parts[0], parts[1]) : nil
    }
  }
}
