import SitmapModel

/// Chooses the place of a record among the place names of its sentence and those before it.
struct PlaceChooser {
  /// A place name that was chosen.
  struct Choice {
    /// The toponym: an index into the annotation.
    let toponym: Int
    /// Whether it was carried over from another sentence.
    let isCarried: Bool
    /// Whether only a people or an actor of the place is named, and not the place itself.
    var isByActor = false
    /// The rule that chose it.
    let rule: String
  }

  /// What kind of tie the trigger has to its place.
  enum Tie {
    /// Something happens in it.
    case at
    /// The trigger's object is the place ("seized Ramadi").
    case object
    /// The place is where somebody goes ("flew to Russia").
    case goal
    /// The place is left ("withdrew from Kirkuk").
    case source
    /// Somebody of the place receives it ("missiles to the Iraqi government").
    case recipient
  }

  let annotation: Annotation
  let frames: [SentenceFrame]

  /// The places of a trigger: one, or several that are coordinated ("Omdurman and Bahri").
  ///
  /// What did not happen gets no place carried over by nearness alone: that would be a guess.
  func places(
    for trigger: Range<Int>,
    in sentence: Int,
    tie: Tie,
    isReal: Bool = true
  ) -> [Choice] {
    let frame = frames[sentence]
    if tie == .recipient { return recipient(of: trigger, in: frame).map { [$0] } ?? [] }
    let scored = eligible(in: frame).map { ($0, score($0, trigger, frame, tie)) }
    if let best = scored.max(by: { ($0.1, -Double($0.0)) < ($1.1, -Double($1.0)) }), best.1 > 0 {
      return coordinated(with: best.0, in: frame).map {
        Choice(toponym: $0, isCarried: false, rule: "place.\(tie)")
      }
    }
    let carried = self.carried(to: trigger, in: frame, tie: tie)
    guard let carried, isReal || tie == .goal || carried.rule != "place.carried" else { return [] }
    return [carried]
  }

  /// The country of those who receive something, by its own name where the report gives it.
  private func recipient(of trigger: Range<Int>, in frame: SentenceFrame) -> Choice? {
    let receivers = frame.toponyms.filter { index in
      let toponym = annotation.toponyms[index]
      guard [.literal, .demonym, .metonym].contains(toponym.role) else { return false }
      let start = toponym.tokens.lowerBound
      guard !isSpeakersPlace(index, frame) else { return false }
      return start >= trigger.lowerBound && start <= trigger.upperBound + 8
        && annotation.resolutions[index].place != nil
    }
    guard let index = receivers.first, let place = annotation.resolutions[index].place else {
      return nil
    }
    let named = annotation.toponyms.indices.first {
      annotation.toponyms[$0].role == .literal && annotation.resolutions[$0].place?.id == place.id
    }
    guard let named else {
      return Choice(toponym: index, isCarried: false, isByActor: true, rule: "place.recipient")
    }
    return Choice(toponym: named, isCarried: false, rule: "place.recipient")
  }

  /// The toponyms of a sentence that may place something.
  func eligible(in frame: SentenceFrame) -> [Int] {
    frame.toponyms.filter { index in
      let toponym = annotation.toponyms[index]
      guard toponym.role == .literal, toponym.locative?.isApposition != true else { return false }
      guard annotation.resolutions[index].place != nil || toponym.probability >= 0.5 else {
        return false
      }
      guard !isInsideActor(toponym, frame), !isSpeakersPlace(index, frame) else { return false }
      // "Salgar, Antioquia": the second only says which Salgar.
      return !frame.toponyms.contains { other in
        guard other != index, let container = annotation.toponyms[other].container else {
          return false
        }
        return container.overlaps(toponym.tokens)
      }
    }
  }

  /// "A spokesman in Washington said", "In Moscow, the minister asked": where somebody speaks, not where
  /// anything happened.
  private func isSpeakersPlace(_ index: Int, _ frame: SentenceFrame) -> Bool {
    let toponym = annotation.toponyms[index]
    let start = toponym.tokens.lowerBound
    guard ["in", "from", "at"].contains(frame.word(start - 1)) else { return false }
    if Self.speakers.contains(frame.word(start - 2)) { return true }
    // At the head of a sentence a capital is where officials speak; other towns are what they speak of.
    guard start == 1, frame.word(toponym.tokens.upperBound) == ",",
      let place = annotation.resolutions[index].place,
      place.featureCode == "PPLC" || place.featureCode.hasPrefix("PCL")
    else { return false }
    let next = toponym.tokens.upperBound..<(toponym.tokens.upperBound + 8)
    return next.contains { Self.speakers.contains(frame.word($0)) }
  }

  private static let speakers: Set<String> = [
    "spokesman", "spokeswoman", "spokesperson", "official", "officials", "minister", "ministers",
    "president", "diplomat", "diplomats", "correspondent", "reporter", "analyst", "analysts",
    "source",
    "sources", "ministry", "government", "ambassador", "secretary", "envoy", "lawmakers", "senator",
  ]

  /// "Anbar provincial officials": the name is part of who speaks or acts.
  private func isInsideActor(_ toponym: Toponym, _ frame: SentenceFrame) -> Bool {
    frame.actors.contains { mention in
      guard mention.tokens.count > toponym.tokens.count, mention.tokens.overlaps(toponym.tokens)
      else { return false }
      return mention.actor.type != .civilians && mention.actor.type != .communal
        && toponym.tokens.upperBound < mention.tokens.upperBound
    }
  }

  /// Whether a toponym is known only as a country or something wider.
  func isCountryOrWider(_ index: Int) -> Bool {
    guard let place = annotation.resolutions[index].place else { return false }
    return place.featureCode.hasPrefix("PCL") || place.featureCode == "CONT"
      || place.featureCode == "TERR"
  }

  private func score(
    _ index: Int,
    _ trigger: Range<Int>,
    _ frame: SentenceFrame,
    _ tie: Tie
  ) -> Double {
    let toponym = annotation.toponyms[index]
    let tokens = toponym.tokens
    let isAfter = tokens.lowerBound >= trigger.upperBound
    let gap =
      isAfter ? tokens.lowerBound - trigger.upperBound : trigger.lowerBound - tokens.upperBound
    var score = 2.0 - 0.12 * Double(max(0, gap))
    score -= 1.2 * Double(min(3, frame.clauses.borders(tokens.lowerBound, trigger.lowerBound)))
    if frame.clauses.same(tokens.lowerBound, trigger.lowerBound) { score += 2 }
    if isAfter { score += 0.6 }
    if frame.word(tokens.upperBound) == "'s" || frame.word(tokens.upperBound) == "\u{2019}s" {
      score -= isCountryOrWider(index) ? 3 : 0.5
    }
    if isCountryOrWider(index) { score -= 1.2 }
    // "In Amizmiz, ...": what opens a sentence places all of it.
    if tokens.lowerBound <= 2, frame.word(tokens.lowerBound - 1) == "in" { score += 2 }
    if let relation = toponym.locative?.relation, relation != .at { score += 1 }
    // "closed the Bzebiz bridge": the place is in the words themselves.
    if tokens.overlaps(trigger) { score += 5 }
    if !isAfter, tie == .goal || tie == .object { score -= 1 }
    if Self.partners.contains(wordBeforePreposition(of: toponym, frame)) { score -= 3 }
    return score + prepositionScore(toponym, frame, tie: tie, isAfter: isAfter, gap: gap)
  }

  /// The word that a prepositional phrase hangs on: "our partners in Syria".
  private func wordBeforePreposition(of toponym: Toponym, _ frame: SentenceFrame) -> String {
    var at = toponym.tokens.lowerBound - 1
    while at > 0, !["in", "at", "from", "of"].contains(frame.word(at)) {
      guard toponym.tokens.lowerBound - at < 4 else { return "" }
      at -= 1
    }
    return frame.word(at - 1)
  }

  private static let partners: Set<String> = [
    "partners", "allies", "ally", "partner", "embassy", "ambassador", "correspondent",
    "counterparts",
    "counterpart", "reporter", "offices", "office", "headquarters", "supporters", "exile", "base",
    "based",
  ]

  private func prepositionScore(
    _ toponym: Toponym,
    _ frame: SentenceFrame,
    tie: Tie,
    isAfter: Bool,
    gap: Int
  ) -> Double {
    let preposition = Prepositions.before(toponym, in: frame)
    switch preposition {
    case "in", "at", "near", "inside", "outside", "around", "on", "across", "within", "over",
      "throughout", "along":
      return 2.5
    case "of": return isAfter && gap <= 6 ? 1.5 : 0.5
    case "from": return tie == .source ? 2.5 : -2
    case "to", "into", "towards", "toward", "for":
      return tie == .goal ? 2.5 : tie == .object && preposition == "into" ? 2 : -0.5
    case "by", "with", "against", "than", "about": return -2
    case nil:
      guard isAfter, gap <= 4 else { return 0 }
      return tie == .object ? 3 : tie == .goal && gap <= 2 ? 4 : 0
    default: return 0
    }
  }

  /// Names joined to one by commas and "and": "Omdurman and Bahri", "A, B and C".
  private func coordinated(with index: Int, in frame: SentenceFrame) -> [Int] {
    let all = eligible(in: frame).sorted {
      annotation.toponyms[$0].tokens.lowerBound < annotation.toponyms[$1].tokens.lowerBound
    }
    guard let position = all.firstIndex(of: index) else { return [index] }
    var group = [index]
    var at = position
    while at + 1 < all.count, isJoined(all[at], all[at + 1], frame) {
      group.append(all[at + 1])
      at += 1
    }
    at = position
    while at > 0, isJoined(all[at - 1], all[at], frame) {
      group.insert(all[at - 1], at: 0)
      at -= 1
    }
    // A list without "and" is an address, not several places.
    let hasAnd = zip(group, group.dropFirst()).contains { a, b in
      between(a, b).contains { frame.word($0) == "and" }
    }
    guard hasAnd, group.count <= 8, !group.contains(where: { isCountryOrWider($0) }) else {
      return [index]
    }
    return group
  }

  private func between(_ a: Int, _ b: Int) -> Range<Int> {
    let start = annotation.toponyms[a].tokens.upperBound
    return start..<max(start, annotation.toponyms[b].tokens.lowerBound)
  }

  private func isJoined(_ a: Int, _ b: Int, _ frame: SentenceFrame) -> Bool {
    // "between A and B", "the road from A to B": two ends of one place.
    let isOnePlace = [a, b].contains { index in
      let relation = annotation.toponyms[index].locative?.relation
      return relation == .between || relation == .onRoute
    }
    guard !isOnePlace else { return false }
    let words = between(a, b).map { frame.word($0) }
    return words == ["and"] || words == [","] || words == [",", "and"]
  }

  /// A place of an earlier sentence, by a noun that stands for it or as what the text is about.
  private func carried(to trigger: Range<Int>, in frame: SentenceFrame, tie: Tie) -> Choice? {
    let index = frame.sentence.index
    if let noun = placeNoun(near: trigger, in: frame), let choice = anaphor(noun, before: frame) {
      return choice
    }
    var found = latest(before: index, within: 3) { !isCountryOrWider($0) }
    // A country is near enough for a visit, and too wide for everything else.
    if found == nil, tie == .goal {
      found = latest(before: index, within: 2) { _ in true }
    }
    return found.map { Choice(toponym: $0, isCarried: true, rule: "place.carried") }
  }

  /// The place named before that a noun stands for ("the city").
  func anaphor(_ noun: String, before frame: SentenceFrame) -> Choice? {
    let classes = Vocabulary.placeNouns[noun] ?? []
    let found = latest(before: frame.sentence.index, within: 12) { index in
      guard let place = annotation.resolutions[index].place else { return false }
      return !isCountryOrWider(index) && (classes.isEmpty || classes.contains(place.featureClass))
    }
    return found.map { Choice(toponym: $0, isCarried: true, rule: "place.anaphor '\(noun)'") }
  }

  private func placeNoun(near trigger: Range<Int>, in frame: SentenceFrame) -> String? {
    for at in frame.clauses.tokens(of: trigger.lowerBound) {
      let word = frame.word(at)
      guard Vocabulary.placeNouns[word] != nil else { continue }
      if word == "there" {
        if !["is", "are", "was", "were", "have", "has"].contains(frame.word(at + 1)) {
          return word
        }
      } else if isDefinite(at, in: frame) {
        return word
      }
    }
    return nil
  }

  /// "the city", "the blockaded town", but not "the city of Mosul".
  private func isDefinite(_ at: Int, in frame: SentenceFrame) -> Bool {
    guard frame.word(at + 1) != "of" else { return false }
    for back in stride(from: at - 1, through: max(0, at - 3), by: -1) {
      if ["the", "this", "that"].contains(frame.word(back)) { return true }
      guard frame.tokens[back].kind == .word,
        !frame.verbs.contains(back) || frame.word(back).hasSuffix("ed")
      else { return false }
    }
    return false
  }

  /// The latest placing toponym before a sentence; the first of a sentence is more often its topic.
  func latest(before sentence: Int, within reach: Int, where admits: (Int) -> Bool) -> Int? {
    for at in stride(from: sentence - 1, through: max(0, sentence - reach), by: -1) {
      if let found = eligible(in: frames[at]).first(where: admits) { return found }
    }
    return nil
  }
}

/// Prepositions before a place name.
enum Prepositions {
  /// The preposition that governs a name, over articles and generic words; nil when there is none.
  static func before(_ toponym: Toponym, in frame: SentenceFrame) -> String? {
    var at = toponym.tokens.lowerBound - 1
    var steps = 0
    while at >= 0, steps < 7 {
      let word = frame.word(at)
      if word == "of", at > 0, generic.contains(frame.word(at - 1)) {
        at -= 2
        steps += 2
        continue
      }
      if all.contains(word) { return word }
      guard skipped.contains(word) || generic.contains(word) || word.hasSuffix("ern") else {
        return nil
      }
      at -= 1
      steps += 1
    }
    return nil
  }

  /// The preposition of the phrase that a name stands in: "to camps near Erbil" goes to Erbil.
  static func outer(before toponym: Toponym, in frame: SentenceFrame) -> String? {
    let inner = before(toponym, in: frame)
    guard let inner, ["near", "in", "around", "of", "outside", "on", "inside"].contains(inner)
    else { return inner }
    var at = toponym.tokens.lowerBound - 1
    while at > 0, frame.word(at) != inner { at -= 1 }
    var steps = 0
    var noun = false
    while at > 0, steps < 4 {
      at -= 1
      steps += 1
      let word = frame.word(at)
      if noun, ["to", "into", "from", "towards", "toward"].contains(word) { return word }
      if sites.contains(word) { noun = true } else if !noun { return inner }
    }
    return inner
  }

  private static let sites: Set<String> = [
    "camps", "camp", "villages", "village", "areas", "area", "towns", "town", "shelters", "parts",
    "part",
    "suburbs", "neighbourhoods", "neighborhoods", "districts", "outskirts", "side", "schools",
    "centres",
    "communities", "locations", "sites", "east", "west", "north", "south", "homes", "provinces",
  ]
  private static let all: Set<String> = [
    "in", "at", "near", "inside", "outside", "around", "on", "across", "within", "over", "of",
    "from",
    "to", "into", "towards", "toward", "for", "by", "with", "against", "through", "throughout",
    "along", "than", "about", "between", "off", "beyond", "via", "under",
  ]
  private static let skipped: Set<String> = [
    "the", "a", "an", "its", "their", "his", "north", "south", "east", "west", "northeast",
    "northwest",
    "southeast", "southwest", "north-east", "north-west", "south-east", "south-west", "central",
    "upper",
    "lower", "old", "port", "coastal", "besieged", "strategic", "key", "restive", "neighbouring",
    "neighboring", "nearby", "mainly", "remote", "largest", "second", "rebel-held",
    "government-held",
    "syrian", "iraqi", "turkish", "sudanese", "border", "capital", "far", "and", "most", "of",
  ]
  private static let generic: Set<String> = [
    "city", "town", "village", "province", "district", "region", "state", "governorate", "county",
    "camp", "area", "outskirts", "suburb", "suburbs", "part", "parts", "centre", "center", "island",
    "municipality", "department", "oblast", "territory", "river", "camps", "villages", "towns",
    "cities",
    "neighbourhood", "neighborhood", "quarter", "edge", "north", "south", "east", "west", "heart",
    "rest",
  ]
}
