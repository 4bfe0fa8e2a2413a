import SitmapGazetteer
import SitmapModel

/// The abbreviations that newspapers use for states and provinces, as in "Springfield, Ill., on Monday".
///
/// Traditional abbreviations of the United States (as in the U.S. Government Publishing Office Style Manual, 2016,
/// section 9.10) and of Canada, and the two letters of their post offices ("Springfield, IL"). They count only after a
/// comma, behind a name.
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
    for index in tokens.indices.dropFirst(2)
    where tokens[index - 1].kind == .punctuation && tokens[index - 1].text == "," {
      let token = tokens[index]
      guard token.isCapitalised, token.lower.utf8.count <= 6, tokens[index - 2].isCapitalised,
        let (name, end) = written(at: index, in: tokens)
      else { continue }
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

  /// The state that an abbreviation after a comma means, and where the abbreviation ends; nil when there is none.
  private static func written(at index: Int, in tokens: [Token]) -> (name: String, end: Int)? {
    let token = tokens[index]
    if token.lower.utf8.last == 46 {
      return table[String(token.lower.dropLast())].map { ($0, index + 1) }
    }
    let next = index + 1 < tokens.count ? tokens[index + 1] : nil
    if let next, next.text == ".", !next.spaceBefore, let name = table[token.lower] {
      return (name, index + 2)
    }
    // "EDMONTON, Ky (WBKO)": what opens a news report closes the abbreviation.
    if let next, Self.openings.contains(next.text), let name = table[token.lower] {
      return (name, index + 1)
    }
    // "Springfield, IL": nothing that goes on with the name, and not among capitals, where "IN" and "OR" are words.
    guard token.isAllCapitals, token.lower.utf8.count == 2, let name = postal[token.lower],
      next?.isCapitalised != true, tokens.contains(where: { isRunning($0) })
    else { return nil }
    return (name, index + 1)
  }

  private static let openings: Set<String> = ["(", "-", "--", "\u{2013}", "\u{2014}"]

  private static func isRunning(_ token: Token) -> Bool {
    token.kind == .word && !token.isCapitalised && token.lower.utf8.count > 2
  }

  private static let postal: [String: String] = [
    "al": "Alabama", "ak": "Alaska", "az": "Arizona", "ar": "Arkansas", "ca": "California",
    "co": "Colorado", "ct": "Connecticut", "de": "Delaware", "fl": "Florida", "ga": "Georgia",
    "hi": "Hawaii", "id": "Idaho", "il": "Illinois", "in": "Indiana", "ia": "Iowa",
    "ks": "Kansas", "ky": "Kentucky", "la": "Louisiana", "me": "Maine", "md": "Maryland",
    "ma": "Massachusetts", "mi": "Michigan", "mn": "Minnesota", "ms": "Mississippi",
    "mo": "Missouri", "mt": "Montana", "ne": "Nebraska", "nv": "Nevada", "nh": "New Hampshire",
    "nj": "New Jersey", "nm": "New Mexico", "ny": "New York", "nc": "North Carolina",
    "nd": "North Dakota", "oh": "Ohio", "ok": "Oklahoma", "or": "Oregon", "pa": "Pennsylvania",
    "ri": "Rhode Island", "sc": "South Carolina", "sd": "South Dakota", "tn": "Tennessee",
    "tx": "Texas", "ut": "Utah", "vt": "Vermont", "va": "Virginia", "wa": "Washington",
    "wv": "West Virginia", "wi": "Wisconsin", "wy": "Wyoming", "dc": "Washington, D.C.",
    "ab": "Alberta", "bc": "British Columbia", "mb": "Manitoba", "nb": "New Brunswick",
    "nl": "Newfoundland and Labrador", "ns": "Nova Scotia", "on": "Ontario",
    "pe": "Prince Edward Island", "qc": "Quebec", "sk": "Saskatchewan",
  ]
}
