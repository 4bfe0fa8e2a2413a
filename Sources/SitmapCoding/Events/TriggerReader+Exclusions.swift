import SitmapModel

/// Words of a trigger that tell of nothing where they stand.
extension TriggerReader {
  /// "two Russians captured in Ukraine": people are taken, and no ground.
  func takesPeople(_ hit: TriggerIndex.Hit, _ frame: SentenceFrame) -> Bool {
    guard Self.takings.contains(definitions[hit.definition].type.code),
      ["in", "by", "at", "near", "during"].contains(frame.word(hit.tokens.upperBound))
    else { return false }
    let before = hit.tokens.lowerBound - 1
    return Vocabulary.captives.contains(frame.hash(before))
      || frame.figures.contains { $0.figure.unit == .persons && $0.tokens.contains(before) }
  }

  /// "they drove from the capital": nobody is driven out.
  func isJourney(_ tokens: Range<Int>, _ frame: SentenceFrame) -> Bool {
    ["drove", "drive", "drives", "driving"].contains(frame.word(tokens.lowerBound))
      && ["from", "to", "through"].contains(frame.word(tokens.lowerBound + 1))
  }

  /// "a storm of criticism", "a flood of questions", "the opposition's wave of anger".
  func isFigureOfSpeech(_ tokens: Range<Int>, _ frame: SentenceFrame) -> Bool {
    let next = tokens.upperBound
    // "withdrew without a fight", "almost without a shot".
    if tokens.count == 1, frame.word(next - 2) == "a", frame.word(next - 3) == "without" {
      return ["fight", "shot", "battle", "struggle"].contains(frame.word(next - 1))
    }
    // "a bomb squad", "the bomb scare".
    if ["bomb", "bombs"].contains(frame.word(next - 1)), Self.bombWords.contains(frame.hash(next)) {
      return true
    }
    // "bombarded with press releases", "flooded with visitors".
    if frame.word(next) == "with" {
      return ((next + 1)...(next + 2)).contains { Self.abstract.contains(frame.hash($0)) }
    }
    return frame.word(next) == "of" && Self.abstract.contains(frame.hash(next + 1))
  }

  private static let bombWords: WordSet = [
    "squad", "squads", "disposal", "experts", "expert", "scare", "threat", "threats", "shelter",
    "shelters", "technicians",
  ]

  private static let abstract: WordSet = [
    "criticism", "protest", "protests", "questions", "complaints", "words", "applause", "anger",
    "controversy", "outrage", "condemnation", "letters", "calls", "tears", "emotion", "emotions",
    "support", "abuse", "comments", "messages", "requests", "claims", "lawsuits", "will", "wits",
    "ideas", "interest", "publicity", "money", "cash", "investment", "imports", "data", "news",
    "colour", "color", "joy", "laughter", "growth", "creativity", "flavour", "talent", "enthusiasm",
    "visitors", "tourists", "press", "emails", "e-mails", "mail", "advertising", "advertisements",
    "adverts", "offers", "invitations", "inquiries", "enquiries", "releases", "spam",
  ]

  /// "Police held four men over the bombings": what they are held for was told when it happened.
  func isReason(_ tokens: Range<Int>, _ type: EventType, _ frame: SentenceFrame) -> Bool {
    guard [.remoteViolence, .violenceAgainstCivilians].contains(type.group),
      !frame.verbs.contains(tokens.lowerBound), frame.has(Self.detentions)
    else { return false }
    return (max(0, tokens.lowerBound - 4)..<tokens.lowerBound).contains { at in
      ["over", "behind"].contains(frame.word(at))
        || frame.word(at) == "connection" && frame.word(at + 1) == "with"
    }
  }

  private static let detentions: WordSet = [
    "arrested", "arrest", "arrests", "detained", "held", "custody", "charged", "sentenced", "tried",
    "jailed", "convicted", "questioned",
  ]

  /// "On 15 March": the month is no protest.
  func isInDate(_ tokens: Range<Int>, _ frame: SentenceFrame) -> Bool {
    tokens.count == 1 && frame.word(tokens.lowerBound) == "march"
      && frame.dates.contains { $0.core.contains(tokens.lowerBound) }
  }
}
