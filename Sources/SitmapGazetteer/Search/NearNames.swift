/// Finds names of a pack that are spelled or sound like a text.
struct NearNames {
  /// A name, and how near it is.
  struct Found {
    let term: [UInt8]
    let score: Double
    let isSameScript: Bool
  }

  /// Below this a name is another name.
  static let leastScore = 0.76
  /// Letters of two scripts never agree but by sound, so a name in another script needs less.
  static let leastAcrossScripts = 0.7
  /// What it takes when the text has no capital.
  static let leastOfSmallLetters = 0.84
  /// What it takes to be shown beside names that match as they are.
  static let leastBesideExact = 0.88
  /// What the best spelling that is not the name itself gets.
  private static let ceiling = 0.95
  /// What a name in another script gets that sounds the same, and for each letter of the sound that differs.
  private static let soundCeiling = 0.72
  private static let soundStep = 0.1
  /// A deeper search ends once a name as near as this is found.
  private static let enough = 0.9
  /// The share of the best score that another name needs.
  private static let beside = 0.85

  private let folded: [UInt8]
  private let spelling: [UInt8]
  private let hasArticle: Bool
  private let script: Script
  private let isBare: Bool
  private let pack: Pack
  private var distance = SpellingDistance()
  private var found: [Int: Found] = [:]
  private var best = 0.0

  /// Looks for a folded text in a pack; with `isBare`, words such as "province" are not compared.
  init(_ folded: [UInt8], pack: Pack, isBare: Bool = false) {
    self.folded = folded
    self.pack = pack
    self.isBare = isBare
    script = Script(folded)
    (spelling, hasArticle) = Self.spelling(folded, script, isBare: isBare)
  }

  /// The names that score at least this much.
  mutating func find(atLeast least: Double) -> [Found] {
    // Beside names that match as they are, only those that sound the same are worth the time.
    let isDeep = least < Self.leastBesideExact
    let sound = SoundFold.of(folded[...])
    let sounds = TermDictionary.sounds(of: pack)
    var forms = [sound]
    if script == .latin {
      for reading in OtherReadings.of(folded) {
        let other = SoundFold.of(reading[...])
        if !forms.contains(other) { forms.append(other) }
      }
    }
    for limit in 0...2 {
      for form in forms where !form.isEmpty && limit <= (isDeep ? Self.soundEdits(form.count) : 0) {
        sounds.forEach(within: limit, of: form) { item in
          guard item.distance == limit else { return }
          consider(item.entries, soundDistance: limit, least: least)
        }
      }
      if best >= Self.enough { break }
    }
    if isDeep, best < Self.enough {
      let edits = Self.spellingEdits(script.isKnown ? folded.count : folded.count / 3)
      if edits > 0 {
        TermDictionary.terms(of: pack).forEach(within: edits, of: folded) { item in
          consider(item.number, item.term, soundDistance: nil, least: least)
        }
      }
    }
    // Far below the best, a name is another name.
    let cut = best * Self.beside
    return found.filter { $0.value.score >= cut }.sorted { $0.key < $1.key }.map(\.value)
  }

  /// Letters of a sound form that may differ: short ones are near to everything.
  private static func soundEdits(_ count: Int) -> Int { count < 3 ? 0 : count < 6 ? 1 : 2 }

  /// Letters of a name that may differ.
  private static func spellingEdits(_ count: Int) -> Int { count < 4 ? 0 : count < 6 ? 1 : 2 }

  private mutating func consider(_ entries: Range<Int>, soundDistance: Int, least: Double) {
    let terms = TermDictionary.terms(of: pack)
    for entry in entries {
      guard entry < pack.count(.soundTerms) else { return }
      let number = Int(pack.load(UInt32.self, .soundTerms, entry))
      guard found[number] == nil, let term = terms.term(number) else { continue }
      consider(number, term, soundDistance: soundDistance, least: least)
    }
  }

  private mutating func consider(
    _ number: Int,
    _ term: [UInt8],
    soundDistance: Int?,
    least: Double
  ) {
    guard found[number] == nil, term != folded else { return }
    let other = Script(term)
    guard other == script else {
      guard let soundDistance else { return }
      let score = Self.soundCeiling - Self.soundStep * Double(soundDistance)
      // Beside names that match as they are, it is told by its own score; alone, by the lower bar of its kind.
      let bar = least > Self.leastScore ? least : Self.leastAcrossScripts
      keep(number, Found(term: term, score: score, isSameScript: false), bar)
      return
    }
    let (letters, article) = Self.spelling(term, script, isBare: isBare)
    // Blanks before and after are not letters.
    let length = Double(max(4, max(letters.count, spelling.count) - 2) * SpellingDistance.unit)
    // The score falls by the share of letters that differ.
    let limit = Int((1 - least / Self.ceiling) * length) + 1
    guard let price = distance.price(spelling, letters, limit: limit) else { return }
    let penalty = article == hasArticle ? 0.0 : 0.01
    let score = Self.ceiling * (1 - Double(price) / length) - penalty
    keep(number, Found(term: term, score: score, isSameScript: true), least)
  }

  private mutating func keep(_ number: Int, _ item: Found, _ least: Double) {
    guard item.score >= least else { return }
    found[number] = item
    best = max(best, item.score)
  }

  /// The letters that are compared: without articles, in Latin letters where the script is known, with a
  /// blank before, between and after the words.
  private static func spelling(
    _ folded: [UInt8],
    _ script: Script,
    isBare: Bool
  ) -> (letters: [UInt8], hasArticle: Bool) {
    let folded = isBare ? GenericWords.bare(folded) ?? folded : folded
    var words = folded.split(separator: NameFold.space)[...]
    var hasArticle = false
    while words.count > 1, let first = words.first, NameFold.articles.contains(first) {
      words = words.dropFirst()
      hasArticle = true
    }
    var letters = [NameFold.space]
    for (i, word) in words.enumerated() {
      if i > 0, NameFold.articles.contains(word) { continue }
      if script == .latin { letters += word } else { letters += SoundFold.letters(of: word) }
      letters.append(NameFold.space)
    }
    return (letters, hasArticle)
  }
}

/// The script of a folded name, as far as it matters here: of its first letter that tells.
enum Script: Hashable {
  case latin, cyrillic, arabic, hebrew, greek, other

  init(_ folded: [UInt8]) {
    self = .latin
    guard let first = folded.first(where: { $0 >= 0x80 }) else { return }
    switch first {
    case 0xD0...0xD4: self = .cyrillic
    case 0xD7: self = .hebrew
    case 0xD8...0xDB: self = .arabic
    case 0xCD...0xCF: self = .greek
    case 0xC3...0xCA: self = .latin
    default: self = .other
    }
  }

  /// Whether `SoundTables` has its letters.
  var isKnown: Bool { self != .other }
}
