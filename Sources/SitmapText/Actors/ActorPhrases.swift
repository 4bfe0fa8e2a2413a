import SitmapModel

/// Finds the actors of one sentence.
struct ActorPhrases {
  let words: TokenWords
  let sentence: Sentence
  let reader: ActorReader
  /// The day of the report: what a name stands for may change.
  let day: Day?

  private static let reach = 7

  /// The actor whose name or head noun stands at a token, with what it is a part of; nil when there
  /// is none.
  func phrase(at index: Int) -> ActorMention? {
    let inner = simple(at: index)
    let head = inner.map { $0.tokens.upperBound - 1 } ?? index
    guard reader.language.actors.partOf.contains(words.hash(head)) else { return inner }
    let start = inner?.tokens.lowerBound ?? left(of: index).start
    return partOf(head: head, start: start) ?? inner
  }

  /// The same without "members of": the recursion ends here, whatever the text repeats.
  private func simple(at index: Int) -> ActorMention? {
    if let group = group(at: index) { return named(group.actor, index..<group.end) }
    guard words.marks(index).contains(.actor) else {
      return people(at: index) ?? country(at: index)
    }
    let word = words[index]
    if let type = reader.language.actors.heads[word] {
      // "the People's Army": the people are no actor there.
      if type == .civilians, words[index + 1] == "'s", words.isCapitalised(index) { return nil }
      return headed(type, at: index)
    }
    if reader.language.actors.equipment.contains(word) { return headed(nil, at: index) }
    return reader.language.actors.groups.contains(word) ? grouped(at: index) : nil
  }

  /// "An armed group", "jihadist factions", "rights groups": what stands before says of what kind.
  private func grouped(at index: Int) -> ActorMention? {
    let before = left(of: index)
    let known = before.type == .unknown ? nil : before.type
    guard let type = before.group?.type ?? known ?? (before.isArmed ? .rebel : nil) else {
      return nil
    }
    let isUnnamed = before.isUnnamed && type == .rebel
    return mention(
      before.start..<(index + 1),
      name: before.group?.name,
      type: isUnnamed ? .unknown : type,
      country: before.country
    )
  }

  // MARK: - Names

  private func group(at index: Int) -> (actor: NamedActor, end: Int)? {
    guard words.marks(index).contains(.group), let token = words.token(index) else { return nil }
    // "the 444 Brigade"
    let isNumbered = token.kind == .number && words.isCapitalised(index + 1)
    guard token.kind == .word || isNumbered else { return nil }
    let named = reader.language.actors.named
    let isUpper = token.isAllCapitals || token.text.utf8.contains { $0 >= 48 && $0 <= 57 }
    if isUpper, let (end, actors) = named.acronyms.match(words, at: index),
      let actor = actors.on(day)
    {
      return (actor, end)
    }
    let second = words.token(index + 1)?.isCapitalised ?? false
    guard
      token.isCapitalised || isNumbered || token.lower.hasPrefix("al-")
        || (token.lower == "al" && second),
      let (end, actors) = named.names.match(words, at: index), let actor = actors.on(day)
    else { return nil }
    return (actor, end)
  }

  /// A named group with what belongs to it: "Islamic State (IS) forces", "suspected ADF rebels".
  private func named(_ actor: NamedActor, _ name: Range<Int>) -> ActorMention? {
    var end = name.upperBound
    if words[end] == "(", words[end + 2] == ")", words.token(end + 1)?.isAllCapitals ?? false {
      end += 3
    }
    var at = end
    while at < end + 3,
      reader.language.actors.adjectives.contains(words.hash(at))
        || reader.language.actors.modifiers[words.hash(at)] != nil
    {
      at += 1
    }
    if reader.language.actors.heads[words.hash(at)] != nil
      || reader.language.actors.equipment.contains(words.hash(at)), words.isWord(at)
    {
      end = at + 1
    }
    let start = left(of: name.lowerBound).start
    return mention(
      start..<end,
      name: actor.name,
      type: actor.type,
      country: actor.country
    )
  }

  // MARK: - Nouns

  /// A noun phrase by its head: "Iraqi government forces", "the army", "members of the Iraqi army".
  private func headed(_ type: ActorType?, at index: Int) -> ActorMention? {
    var end = index + 1
    var head = index
    // The last of several heads counts: "police officers", "militia fighters".
    while let next = reader.language.actors.heads[words.hash(end)],
      next != .civilians || reader.language.actors.heads[words.hash(head)] == .civilians
    {
      head = end
      end += 1
    }
    let before = left(of: index)
    if type == nil, before.country == nil, before.type == nil { return nil }
    let headType = reader.language.actors.heads[words.hash(head)]
    var found = decide(headType, before, first: reader.language.actors.heads[words.hash(index)])
    var country = before.country
    if found == .civilians || found == .external {
      country = found == .civilians ? before.country : nil
    }
    if words[head] == "peshmerga" { (found, country) = (.state, country ?? "IRQ") }
    if found != .civilians, reader.language.actors.postings.contains(words.hash(end)) { end += 1 }
    return mention(before.start..<end, name: nil, type: found, country: country)
  }

  private func decide(_ head: ActorType?, _ before: Left, first: ActorType?) -> ActorType {
    if let group = before.group { return group.type }
    if let modifier = before.type, modifier != .unknown {
      // "government officials" and "rebel fighters", but civilians stay civilians.
      if head != .civilians, head != .protesters { return modifier }
      if modifier == .organisation { return .civilians }
    }
    if head == .civilians, before.isArmed { return .unknown }
    if let first, head != first, first != .unknown, head != .civilians { return first }
    switch head {
    case nil: return .state
    case .unknown? where before.isStateForce: return .state
    case .unknown?: return before.country != nil && before.isForce ? .state : .unknown
    case let type?: return type
    }
  }

  /// "members of the Iraqi army", "fighters from the Rapid Support Forces".
  private func partOf(head: Int, start: Int) -> ActorMention? {
    guard reader.language.actors.partOf.contains(words.hash(head)),
      reader.language.actors.partitives.contains(words.hash(head + 1))
    else { return nil }
    for at in (head + 2)..<min(words.count, head + 2 + Self.reach) {
      if let inner = simple(at: at), inner.tokens.lowerBound >= head + 2,
        inner.actor.type != .civilians
      {
        // "Rebels of the coalition" are rebels, whatever else a coalition may be.
        let own = reader.language.actors.heads[words.hash(head)]
        let isLoose = inner.actor.type == .external || inner.actor.type == .organisation
        let keeps = inner.actor.name == nil && isLoose && (own == .rebel || own == .militia)
        return mention(
          start..<inner.tokens.upperBound,
          name: inner.actor.name,
          type: keeps ? own ?? inner.actor.type : inner.actor.type,
          country: inner.actor.country
        )
      }
      guard words.isWord(at), !["in", "at", "who", "and", "to"].contains(words[at]) else { break }
    }
    return nil
  }

  /// "Syrians", "the Rohingya": a people.
  private func people(at index: Int) -> ActorMention? {
    guard words.isCapitalised(index), let token = words.token(index),
      token.text.utf8.last == UInt8(ascii: "s"),
      let country = reader.countryOfDemonym(String(token.text.dropLast())),
      reader.countryOfName(token.text) == nil
    else { return nil }
    return mention(index..<(index + 1), name: nil, type: .civilians, country: country)
  }

  /// A country's name that stands for its government: "Iran denied", "controlled by Iran".
  private func country(at index: Int) -> ActorMention? {
    guard words.isCapitalised(index), let token = words.token(index) else { return nil }
    var next = index + 1
    if reader.language.speech.adverbs.contains(words.hash(next)), words[next] != "has" { next += 1 }
    let isSubject =
      reader.language.actors.governing.contains(words.hash(next))
      && !reader.language.dates.prepositions.contains(words.hash(index - 1))
      && words[index - 1] != "of"
    guard isSubject || reader.language.actors.agents.contains(words.hash(index - 1)) else {
      return nil
    }
    guard let country = reader.countryOfName(token.text) else { return nil }
    return mention(index..<(index + 1), name: nil, type: .state, country: country)
  }

  // MARK: - What stands before

  /// What the words before a head say.
  struct Left {
    var start: Int
    var country: String?
    var type: ActorType?
    var group: NamedActor?
    /// Whether "armed" and the like stand right before "forces".
    var isStateForce = false
    /// Whether they bear arms, or hide their faces.
    var isArmed = false
    /// Whether nobody knows who they are.
    var isUnnamed = false
    /// Whether only a country, and no group, qualifies the head.
    var isForce: Bool { group == nil }
  }

  /// The words before a head or name that belong to its phrase.
  private func left(of index: Int) -> Left {
    var result = Left(start: index)
    var at = index - 1
    result.isStateForce =
      reader.language.actors.stateForces.contains(words.hash(at)) && words[index].hasPrefix("force")
    while at >= 0, index - at <= Self.reach {
      let word = words[at]
      if word == "'s" || word == "'" {
        // "Ukraine's army", "Niger's defence ministry".
        guard words.isCapitalised(at - 1), let token = words.token(at - 1) else { break }
        result.country = result.country ?? reader.countryOfName(token.text)
        result.start = at - 1
        break
      }
      guard let token = words.token(at), token.kind == .word || token.kind == .number else { break }
      if reader.language.actors.determiners.contains(word) {
        result.start = at
        break
      }
      if reader.language.actors.arming.contains(word) { result.isArmed = true }
      if reader.language.actors.unnamed.contains(word) { result.isUnnamed = true }
      if let modifier = reader.language.actors.modifiers[word] {
        if result.type == nil || result.type == .unknown { result.type = modifier }
      } else if let demonym = demonym(token) {
        result.country = result.country ?? demonym
      } else if token.isAllCapitals, let group = group(at: at) {
        result.group = group.actor
      } else if reader.language.actors.heads[word] != nil,
        reader.language.actors.heads[word] != .civilians
      {
        if result.type == nil { result.type = reader.language.actors.heads[word] }
      } else if !reader.language.actors.adjectives.contains(word),
        !reader.language.actors.arming.contains(word),
        !isNameBefore(at)
      {
        break
      }
      result.start = at
      at -= 1
    }
    return result
  }

  private func demonym(_ token: Token) -> String? {
    guard token.isCapitalised else { return nil }
    if token.text == "US" || token.text == "U.S." || token.text == "UK" {
      return token.text == "UK" ? "GBR" : "USA"
    }
    return reader.countryOfDemonym(token.text)
  }

  /// A capital inside the sentence belongs to the phrase ("Anbar provincial officials").
  private func isNameBefore(_ index: Int) -> Bool {
    guard words.isCapitalised(index), !standsIn(index),
      reader.language.dates.months[words.hash(index)] == nil,
      reader.language.dates.weekdays[words.hash(index)] == nil,
      !reader.language.numbers.stops.contains(words.hash(index))
    else { return false }
    return index > 0 || reader.language.actors.modifiers[words.hash(index + 1)] != nil
  }

  // MARK: - Making

  private func mention(
    _ tokens: Range<Int>,
    name: String?,
    type: ActorType,
    country: String?
  ) -> ActorMention {
    let actor = Actor(
      text: words.text(tokens),
      name: name,
      type: type,
      country: country,
      span: sentence.span(of: tokens)
    )
    return ActorMention(sentence: sentence.index, tokens: tokens, actor: actor)
  }
}
