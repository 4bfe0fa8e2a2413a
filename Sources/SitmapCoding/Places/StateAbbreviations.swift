import SitmapGazetteer
import SitmapModel

/// The abbreviations that newspapers use for states and provinces, as in "Springfield, Ill., on Monday".
///
/// Traditional abbreviations of the United States (as in the U.S. Government Publishing Office Style Manual, 2016,
/// section 9.10) and of Canada. They count only after a comma, behind a name.
enum StateAbbreviations {
  /// The full name behind an abbreviation in lower case, without its last point.
  static func name(of lower: String) -> String? { table[lower] }

  private static let table: [String: String] = [
    "ala": "Alabama", "ariz": "Arizona", "ark": "Arkansas", "calif": "California",
    "colo": "Colorado",
    "conn": "Connecticut", "del": "Delaware", "fla": "Florida", "ga": "Georgia", "ill": "Illinois",
    "ind": "Indiana", "kan": "Kansas", "kans": "Kansas", "ky": "Kentucky", "la": "Louisiana",
    "md": "Maryland", "mass": "Massachusetts", "mich": "Michigan", "minn": "Minnesota",
    "miss": "Mississippi", "mo": "Missouri", "mont": "Montana", "neb": "Nebraska",
    "nebr": "Nebraska",
    "nev": "Nevada", "n.h": "New Hampshire", "n.j": "New Jersey", "n.m": "New Mexico",
    "n.y": "New York", "n.c": "North Carolina", "n.d": "North Dakota", "okla": "Oklahoma",
    "ore": "Oregon", "pa": "Pennsylvania", "r.i": "Rhode Island", "s.c": "South Carolina",
    "s.d": "South Dakota", "tenn": "Tennessee", "tex": "Texas", "vt": "Vermont", "va": "Virginia",
    "wash": "Washington", "w.va": "West Virginia", "wis": "Wisconsin", "wyo": "Wyoming",
    "d.c": "Washington, D.C.", "ont": "Ontario", "que": "Quebec", "man": "Manitoba",
    "sask": "Saskatchewan", "alta": "Alberta", "b.c": "British Columbia", "n.s": "Nova Scotia",
    "n.b": "New Brunswick", "p.e.i": "Prince Edward Island", "n.l": "Newfoundland and Labrador",
  ]

  /// The matches that abbreviations after a comma add to those of the gazetteer.
  static func matches(in sentence: Sentence, gazetteer: Gazetteer) -> [NameMatch] {
    var matches: [NameMatch] = []
    let tokens = sentence.tokens
    for index in tokens.indices.dropFirst(2) where tokens[index - 1].text == "," {
      let token = tokens[index]
      guard token.isCapitalised, token.lower.utf8.count <= 6, tokens[index - 2].isCapitalised
      else { continue }
      let hasOwnPoint = token.lower.utf8.last == 46
      let hasPoint =
        index + 1 < tokens.count && tokens[index + 1].text == "." && !tokens[index + 1].spaceBefore
      guard hasOwnPoint || hasPoint else { continue }
      let key = hasOwnPoint ? String(token.lower.dropLast()) : token.lower
      guard let name = table[key] else { continue }
      let end = hasOwnPoint ? index + 1 : index + 2
      let candidates = gazetteer.candidates(named: name).filter {
        $0.kind != .demonym && gazetteer.featureCode(of: $0.index) == .admin1
      }
      let all =
        candidates.isEmpty ? gazetteer.candidates(named: name).prefix(1) : candidates.prefix(4)
      guard !all.isEmpty else { continue }
      matches.append(
        NameMatch(
          tokens: index..<end,
          candidates: all.map { NameCandidate(index: $0.index, kind: .primary, isLoose: false) },
          stopRule: nil
        )
      )
    }
    return matches
  }
}
