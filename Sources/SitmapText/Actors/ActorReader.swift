package import SitmapModel

/// Reads those who act or are acted upon, with their type.
///
/// The reader does not know where things happen: an army is `state` with its country, and it is for the
/// coder to call it `external` where the countries differ.
package struct ActorReader: Sendable {
  let language: Language
  let countryOfDemonym: @Sendable (String) -> String?
  let countryOfName: @Sendable (String) -> String?

  /// Makes a reader that asks for the country (ISO 3166-1 alpha-3) of a demonym and of a country's name.
  package init(
    language: Language = .english,
    countryOfDemonym: @escaping @Sendable (String) -> String?,
    countryOfName: @escaping @Sendable (String) -> String?
  ) {
    self.language = language
    self.countryOfDemonym = countryOfDemonym
    self.countryOfName = countryOfName
  }

  /// The actors of some sentences, in the order of the text.
  package func read(_ sentences: [Sentence], on day: Day? = nil) -> [ActorMention] {
    read(ReadableText(sentences, language: language), on: day)
  }

  /// The actors of a text, in its order, as they were on the day of the report.
  package func read(_ text: ReadableText, on day: Day? = nil) -> [ActorMention] {
    var mentions: [ActorMention] = []
    var known: [String: Actor] = [:]
    text.forEach { sentence, words in
      let phrases = ActorPhrases(words: words, sentence: sentence, reader: self, day: day)
      read(phrases, &known, into: &mentions)
    }
    return mentions
  }

  /// "Uganda said its soldiers", "Islamic State claimed that its men": those of the armed actor that was named before.
  private func owned(_ found: ActorMention?, by mentions: [ActorMention]) -> ActorMention? {
    guard let found, found.actor.name == nil, found.actor.country == nil,
      let first = found.actor.text.utf8.split(separator: UInt8(ascii: " ")).first,
      language.actors.possessives.contains(String(Substring(first).lowercased())),
      let last = found.actor.text.utf8.split(separator: UInt8(ascii: " ")).last,
      let owner = owner(of: found, in: mentions)
    else { return found }
    var actor = found.actor
    if found.actor.type == .state, owner.type == .state {
      actor.country = owner.country
      return ActorMention(sentence: found.sentence, tokens: found.tokens, actor: actor)
    }
    guard language.actors.followers.contains(String(Substring(last).lowercased())) else {
      return found
    }
    (actor.name, actor.type, actor.country) = (owner.name, owner.type, owner.country)
    return ActorMention(sentence: found.sentence, tokens: found.tokens, actor: actor)
  }

  /// The one armed actor that the sentence has named before; nil where it has named two.
  private func owner(of found: ActorMention, in mentions: [ActorMention]) -> Actor? {
    let near = mentions.suffix(Self.ownerReach).filter {
      $0.sentence == found.sentence
        && [.state, .rebel, .militia, .communal, .external].contains($0.actor.type)
    }
    guard let last = near.last,
      near.allSatisfy({ $0.actor.type == last.actor.type && $0.actor.name == last.actor.name })
    else { return nil }
    return last.actor
  }

  /// How many mentions back an owner may stand: more than a sentence has, and a bound on the work.
  private static let ownerReach = 12

  private func read(
    _ phrases: ActorPhrases,
    _ known: inout [String: Actor],
    into mentions: inout [ActorMention]
  ) {
    let sentence = phrases.sentence
    var index = 0
    while index < sentence.tokens.count {
      guard phrases.words.mayBeginActor(index),
        let found = phrases.person(at: index, known: &known)
          ?? owned(phrases.phrase(at: index), by: mentions)
      else {
        index += 1
        continue
      }
      // A longer phrase that reaches back over the one before takes its place.
      if let last = mentions.last, last.sentence == sentence.index,
        last.tokens.overlaps(found.tokens)
      {
        if found.tokens.count > last.tokens.count { mentions[mentions.count - 1] = found }
      } else {
        mentions.append(found)
      }
      index = max(index + 1, found.tokens.upperBound)
    }
  }
}
