import SitmapModel

extension ActorPhrases {
  /// A person with a title: "Col Pat Ryder", "Iraqi Prime Minister Haider al-Abadi", "Mr Abadi".
  ///
  /// A person without a title of office gets the type that the surname had before.
  func person(at index: Int, known: inout [String: Actor]) -> ActorMention? {
    guard words.marks(index).contains(.title), words.isCapitalised(index),
      let (titleEnd, type) = reader.language.actors.titles.match(words, at: index)
    else { return nil }
    var start = titleEnd
    if words[start] == "." { start += 1 }
    var end = start
    while end < start + 5, isNamePart(end, first: start) { end += 1 }
    guard end > start, let surname = words.token(end - 1)?.lower else { return nil }
    let before = countryBefore(index)
    let key = Self.key(surname)
    let earlier = known[key]
    let tokens = before.start..<end
    let actor = Actor(
      text: words.text(tokens),
      name: words.text(start..<end),
      type: type == .unknown ? earlier?.type ?? .unknown : type,
      country: before.country ?? earlier?.country,
      span: sentence.span(of: tokens)
    )
    if earlier == nil || earlier?.type == .unknown { known[key] = actor }
    return ActorMention(sentence: sentence.index, tokens: tokens, actor: actor)
  }

  /// "In Bunia police used tear gas": whether a name says where, and not whose.
  func standsIn(_ index: Int) -> Bool {
    let locatives = reader.language.actors.locatives
    var first = index
    while first > 0, index - first < 3, words.isCapitalised(first - 1), words.isWord(first - 1),
      !locatives.contains(words.hash(first - 1))
    {
      first -= 1
    }
    return locatives.contains(words.hash(first - 1))
  }

  private func isNamePart(_ index: Int, first: Int) -> Bool {
    guard words.isWord(index), words[index] != "'s" else { return false }
    if reader.language.actors.notNames.contains(words.hash(index)) { return false }
    if words.isCapitalised(index) { return true }
    let word = words[index]
    if word.hasPrefix("al-") || word.hasPrefix("el-") || word.hasPrefix("ul-") { return true }
    return reader.language.actors.particles.contains(word) && words.isCapitalised(index + 1)
  }

  /// The demonym before a title ("Russian President").
  private func countryBefore(_ index: Int) -> (start: Int, country: String?) {
    guard let token = words.token(index - 1), token.kind == .word, token.isCapitalised else {
      return (index, nil)
    }
    if token.text == "US" || token.text == "U.S." { return (index - 1, "USA") }
    guard let country = reader.countryOfDemonym(token.text) else { return (index, nil) }
    return (index - 1, country)
  }

  /// A surname without its article ("al-Abadi" and "Abadi" are one).
  private static func key(_ surname: String) -> String {
    for article in ["al-", "el-"] where surname.hasPrefix(article) {
      return String(surname.dropFirst(article.count))
    }
    return surname
  }
}
