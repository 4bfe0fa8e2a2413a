import SitmapModel

/// Prepositions before a place name.
enum Prepositions {
  /// The preposition that governs a name, over articles and generic words; nil when there is none.
  static func before(_ toponym: Toponym, in frame: SentenceFrame) -> String? {
    walk(from: toponym, in: frame).preposition
  }

  /// Where the preposition that governs a name stands.
  static func position(before toponym: Toponym, in frame: SentenceFrame) -> Int? {
    let walked = walk(from: toponym, in: frame)
    return walked.preposition == nil ? nil : walked.at
  }

  /// The token before the phrase of a name that no preposition governs: "fled | the nearby town of Khanabad"; nil with one.
  static func governor(of toponym: Toponym, in frame: SentenceFrame) -> Int? {
    let walked = walk(from: toponym, in: frame)
    return walked.preposition == nil ? walked.at : nil
  }

  /// Goes from a name to the left over what belongs to its phrase, to a preposition or to what is no part of it.
  private static func walk(
    from toponym: Toponym,
    in frame: SentenceFrame
  ) -> (preposition: String?, at: Int) {
    let apposed = beforeNoun(apposedTo: toponym.tokens, in: frame)
    var at = apposed ?? toponym.tokens.lowerBound - 1
    var steps = 0
    // A noun for a kind of place was met, before which any adjective may stand: "the larger city of".
    var isNoun = apposed != nil
    var adjectives = 0
    while at >= 0, steps < 7 {
      let word = frame.word(at)
      if word == "of", at > 0, generic.contains(frame.hash(at - 1)) {
        at -= 2
        steps += 2
        isNoun = true
        continue
      }
      if let noun = beforeExample(at, in: frame) {
        at = noun
        isNoun = true
        continue
      }
      if all.contains(word) {
        // "shelled Nikopol from across the Dnipro": from where.
        return (at > 0 && from.contains(word) && frame.word(at - 1) == "from" ? "from" : word, at)
      }
      // "Drought in Ethiopia's Somali Region".
      if word == "'s" || word == "\u{2019}s", at > 1, frame.tokens[at - 1].isCapitalised {
        at -= 2
        steps += 2
        continue
      }
      if skipped.contains(word) || generic.contains(word) || word.hasSuffix("ern") {
        isNoun = isNoun || generic.contains(word) || word == "capital"
      } else if isNoun, adjectives < 2, mayDescribe(at, in: frame) {
        adjectives += 1
      } else {
        return (nil, at)
      }
      at -= 1
      steps += 1
    }
    return (nil, at)
  }

  /// "nearby towns such as X", "places like X", "three provinces, including X": the noun of which a name is an example.
  private static func beforeExample(_ at: Int, in frame: SentenceFrame) -> Int? {
    var noun = at
    switch frame.word(at) {
    case "as" where frame.word(at - 1) == "such": noun = at - 2
    case "like": noun = at - 1
    case "mainly", "mostly", "including", "especially", "notably", "particularly", "chiefly",
      "primarily":
      noun = frame.word(at - 1) == "," ? at - 2 : at - 1
    default: return nil
    }
    return noun >= 0 && generic.contains(frame.hash(noun)) ? noun : nil
  }

  /// Whether a word may describe the noun for a kind of place behind it: a small word that is no verb.
  private static func mayDescribe(_ at: Int, in frame: SentenceFrame) -> Bool {
    let token = frame.tokens[at]
    return token.kind == .word && !token.isCapitalised && !frame.verbs.contains(at)
      && !stays.contains(token.hash) && !token.lower.hasSuffix("ing")
      && !frame.figures.contains { $0.tokens.contains(at) }
      && !frame.dates.contains { $0.tokens.contains(at) }
  }

  /// "to the Mongolian capital, Ulaanbaatar": the token before the phrase that a name explains; nil when it explains none.
  private static func beforeNoun(apposedTo name: Range<Int>, in frame: SentenceFrame) -> Int? {
    let comma = name.lowerBound - 1
    guard comma > 2, frame.word(comma) == ",", apposable.contains(frame.hash(comma - 1)) else {
      return nil
    }
    // "in the city, Ramadi police said".
    let next = name.upperBound
    guard
      next >= frame.tokens.count || frame.tokens[next].kind == .punctuation
        || behind.contains(frame.hash(next))
        || frame.dates.contains(where: { $0.tokens.contains(next) })
    else { return nil }
    let article = (max(0, comma - 5)..<comma - 1).last { articles.contains(frame.hash($0)) }
    guard let article, !(article..<comma).contains(where: { all.contains(frame.word($0)) }) else {
      return nil
    }
    return article - 1
  }

  private static let apposable: WordSet = [
    "capital", "city", "town", "village", "port", "hub", "stronghold", "seat", "district",
    "province", "region", "island", "camp", "metropolis", "settlement", "governorate", "state",
    "county", "municipality", "resort", "suburb", "neighbourhood", "neighborhood", "bastion",
  ]
  private static let articles: WordSet = [
    "the", "its", "their", "a", "another", "his", "her", "'s",
  ]
  private static let behind: WordSet = [
    "on", "in", "after", "when", "where", "as", "by", "and", "or", "to", "from", "over", "since",
    "because", "amid", "during", "before", "while", "at", "with", "for", "but", "following",
  ]

  /// The preposition of the phrase that a name stands in: "to camps near Erbil" goes to Erbil.
  static func outer(before toponym: Toponym, in frame: SentenceFrame) -> String? {
    let inner = before(toponym, in: frame)
    guard let inner,
      [
        "near", "in", "around", "of", "outside", "on", "inside", "above", "below", "at",
      ].contains(inner)
    else { return inner }
    var at = toponym.tokens.lowerBound - 1
    while at > 0, frame.word(at) != inner { at -= 1 }
    var steps = 0
    var noun = false
    // "from the beach at Koroni", and not "to house 10,000 people at Sukkur".
    let reach = inner == "at" ? 3 : 4
    while at > 0, steps < reach {
      at -= 1
      steps += 1
      let word = frame.word(at)
      if noun, ["to", "into", "from", "towards", "toward", "for"].contains(word) { return word }
      if isNoun(at, in: frame) { noun = true } else if !noun { return inner }
    }
    return inner
  }

  /// Whether a word can be the noun of "from the riverbank in X": a small word that is no verb.
  private static func isNoun(_ at: Int, in frame: SentenceFrame) -> Bool {
    let word = frame.word(at)
    if sites.contains(word) { return true }
    return frame.tokens[at].kind == .word && !frame.tokens[at].isCapitalised
      && !frame.verbs.contains(at) && !all.contains(word) && !skipped.contains(word)
      && !stays.contains(word) && !word.hasSuffix("ing") && !word.hasSuffix("ed")
      && !frame.dates.contains { $0.tokens.contains(at) }
  }

  private static let stays: WordSet = [
    "return", "move", "evacuate", "settle", "live", "stay", "shelter", "relocate", "camp", "leave",
    "flee", "remain", "go", "safety", "date", "arrive", "meet", "fight", "attack", "help",
    "operate",
    "there", "here", "home", "them", "us", "him", "and", "or", "but", "who", "which", "that",
    "vote",
    "work", "protest", "stand", "join", "be", "do", "have",
  ]
  private static let sites: WordSet = [
    "camps", "camp", "villages", "village", "areas", "area", "towns", "town", "shelters", "parts",
    "part",
    "suburbs", "neighbourhoods", "neighborhoods", "districts", "outskirts", "side", "schools",
    "centres",
    "communities", "locations", "sites", "east", "west", "north", "south", "homes", "provinces",
  ]
  private static let from: WordSet = ["across", "behind", "over", "beyond", "inside", "within"]
  private static let all: WordSet = [
    "above", "below", "overlooking", "beside",
    "in", "at", "near", "inside", "outside", "around", "on", "across", "within", "over", "of",
    "from",
    "to", "into", "towards", "toward", "for", "by", "with", "against", "through", "throughout",
    "along", "than", "about", "between", "off", "beyond", "via", "under",
  ]
  private static let skipped: WordSet = [
    "the", "a", "an", "its", "their", "his", "north", "south", "east", "west", "northeast",
    "northwest",
    "southeast", "southwest", "north-east", "north-west", "south-east", "south-west", "central",
    "upper",
    "lower", "old", "port", "coastal", "besieged", "strategic", "key", "restive", "neighbouring",
    "neighboring", "nearby", "mainly", "remote", "largest", "second", "rebel-held",
    "government-held",
    "syrian", "iraqi", "turkish", "sudanese", "border", "capital", "far", "and", "most", "of",
    "either", "both",
  ]
  private static let generic: WordSet = [
    "city", "town", "village", "province", "district", "region", "state", "governorate", "county",
    "camp", "area", "outskirts", "suburb", "suburbs", "part", "parts", "centre", "center", "island",
    "municipality", "department", "oblast", "territory", "river", "camps", "villages", "towns",
    "cities",
    "neighbourhood", "neighborhood", "quarter", "edge", "north", "south", "east", "west", "heart",
    "rest", "places", "areas", "regions", "provinces", "districts", "states", "counties", "centres",
    "centers", "neighbourhoods", "neighborhoods", "quarters", "streets", "safety", "settlements",
    "communities", "governorates", "municipalities", "hills", "localities", "locations",
  ]
}
