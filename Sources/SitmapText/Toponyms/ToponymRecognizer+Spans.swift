package import SitmapModel

/// Names whose spans are known: they are taken as they are, and only what stands around them is read.
extension ToponymRecognizer {
  /// One toponym for each span, in their order; `texts` has the words of each as they stand in the report.
  ///
  /// `context` are the other names of the report, which say what contains what.
  package func describe(
    _ spans: [Span],
    texts: [String],
    in sentences: [Sentence],
    hits: [[NameHit]],
    context: [Toponym]
  ) -> [Toponym] {
    var bySentence: [Int: [Int]] = [:]
    var toponyms: [Toponym] = []
    toponyms.reserveCapacity(spans.count)
    for (index, span) in spans.enumerated() {
      let position = Self.position(of: span, in: sentences)
      if let position { bySentence[position, default: []].append(index) }
      toponyms.append(
        Toponym(
          text: index < texts.count ? texts[index] : "",
          span: span,
          sentence: position.map { sentences[$0].index } ?? -1,
          tokens: position.map { sentences[$0].tokens(in: span) } ?? 0..<0,
          role: .literal
        )
      )
    }
    for (position, indices) in bySentence.sorted(by: { $0.key < $1.key }) {
      let sentence = sentences[position]
      let others = context.filter { $0.sentence == sentence.index }
      let known = position < hits.count ? hits[position] : []
      Self.read(indices, of: &toponyms, besides: others, in: sentence, hits: known)
    }
    return toponyms
  }

  /// The sentence in which a span begins.
  private static func position(of span: Span, in sentences: [Sentence]) -> Int? {
    sentences.firstIndex {
      $0.span.field == span.field && $0.span.start <= span.start && span.start < $0.span.end
    }
  }

  /// Reads kinds, phrases and containers of the names of one sentence.
  private static func read(
    _ indices: [Int],
    of toponyms: inout [Toponym],
    besides others: [Toponym],
    in sentence: Sentence,
    hits: [NameHit]
  ) {
    let marked = MarkedSentence(sentence)
    var named: [(toponym: Toponym, index: Int?)] = indices.map { (toponyms[$0], $0) }
    named += others.map { ($0, nil) }
    named = named.filter { !$0.toponym.tokens.isEmpty }.sorted {
      $0.toponym.tokens.lowerBound < $1.toponym.tokens.lowerBound
    }
    let spans = named.map { name in
      let isWhole = sentence.span(of: name.toponym.tokens) == name.toponym.span
      return NameSpan(
        tokens: name.toponym.tokens,
        part: isWhole ? nil : name.toponym.span,
        origin: .hit,
        hit: hit(for: name.toponym, among: hits),
        kind: nil
      )
    }
    let containers = ContainerReader(sentence: marked, spans: spans)
    let locatives = LocativeReader(sentence: marked, spans: spans)
    for (number, name) in named.enumerated() {
      guard let index = name.index else { continue }
      if spans[number].hit?.traits.contains(.demonym) == true { toponyms[index].role = .demonym }
      toponyms[index].locative = locatives.locative(of: number)
      toponyms[index].kind = KindReader.kind(of: spans[number], in: marked)
      toponyms[index].container = containers.container(of: number)
    }
  }

  /// The longest hit inside a name.
  private static func hit(for toponym: Toponym, among hits: [NameHit]) -> NameHit? {
    hits.filter {
      toponym.tokens.contains($0.tokens.lowerBound)
        && $0.tokens.upperBound <= toponym.tokens.upperBound
    }.max { $0.tokens.count < $1.tokens.count }
  }
}
