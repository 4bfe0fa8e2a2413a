package import SitmapModel

/// Reads the date expressions of a text and resolves them against the publication date.
///
/// A weekday alone is the latest up to the publication, or the earliest from it on when the clause speaks
/// of the future. Without a publication date relative expressions stay mentions of unknown days.
package struct DayReader: Sendable {
  let language: Language
  let published: Day?

  /// Makes a reader for a publication date and a language.
  package init(published: Day?, language: Language = .english) {
    self.published = published
    self.language = language
  }

  /// The date expressions of some sentences, in the order of the text.
  package func read(_ sentences: [Sentence]) -> [DateMention] {
    read(ReadableText(sentences, language: language))
  }

  /// The date expressions of a text, in its order.
  package func read(_ text: ReadableText) -> [DateMention] {
    var mentions: [DateMention] = []
    var anchor = DateAnchor(published: published)
    text.forEach { read($0, $1, &anchor, into: &mentions) }
    return mentions
  }

  private func read(
    _ sentence: Sentence,
    _ words: TokenWords,
    _ anchor: inout DateAnchor,
    into mentions: inout [DateMention]
  ) {
    let finder = DateFinder(words: words, language: language)
    anchor.sentence = sentence.index
    var index = 0
    while index < words.count {
      guard let item = finder.item(at: index, anchor: anchor) else {
        index += 1
        continue
      }
      let bounded = DateBounds(words: words, language: language, anchor: anchor)
        .applied(
          to: item,
          after: mentions.last?.sentence == sentence.index
            ? mentions.last?.tokens.upperBound ?? 0 : 0
        )
      let mention = mention(of: bounded, words, in: sentence)
      anchor.hold(item)
      if let inner = bounded.inner {
        mentions.append(self.mention(of: DateBounds.Result(item: inner), words, in: sentence))
      }
      mentions.append(mention)
      index = max(index + 1, bounded.item.tokens.upperBound)
    }
  }

  private func mention(
    of bounded: DateBounds.Result,
    _ words: TokenWords,
    in sentence: Sentence
  ) -> DateMention {
    let item = bounded.item
    let text = words.text(item.tokens)
    var kind = item.kind
    if let published, kind == .date || kind == .since && item.tokens.lowerBound > 2,
      let end = kind == .since ? item.from : item.to,
      end.number < published.number - Self.background
    {
      kind = .background
    }
    return DateMention(
      sentence: sentence.index,
      tokens: item.tokens,
      core: item.core,
      span: sentence.span(of: item.tokens),
      range: DayRange(
        from: item.from,
        to: item.to,
        precision: item.precision,
        basis: item.basis,
        text: text
      ),
      kind: kind,
      value: item.value
    )
  }

  /// Days after which a date in passing is background: two years.
  private static let background = 731
}
