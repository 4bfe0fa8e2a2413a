package import SitmapModel

/// Finds the place names of a report: which tokens, in which role, with which spatial phrase.
///
/// It knows words and no places: what a gazetteer knows comes in as `NameHit` values. Every candidate is
/// weighed by its cues; names of people and bodies stay in the list with their role and a low probability, so that
/// callers choose.
package struct ToponymRecognizer: Sendable {
  /// Candidates less probable than this are dropped.
  package static let threshold = 0.2

  /// From here on a candidate is taken for a place name unless the caller asks otherwise: near the best balance of
  /// missed and false names on news corpora.
  package static let likely = 0.4

  /// Makes a recogniser.
  package init() {}

  /// The place names of some sentences, in the order of the text; `hits` is as long as `sentences`.
  package func recognize(_ sentences: [Sentence], hits: [[NameHit]]) -> [Toponym] {
    let candidates = candidates(in: sentences, hits: hits)
    var toponyms: [Toponym] = []
    for (number, group) in candidates.enumerated() where !group.spans.isEmpty {
      let sentence = sentences[number]
      let roles = RoleReader(sentence: group.sentence, passage: sentence.passage)
      let containers = ContainerReader(sentence: group.sentence, spans: group.spans)
      let locatives = LocativeReader(sentence: group.sentence, spans: group.spans)
      for (index, span) in group.spans.enumerated() {
        let cues = group.cues[index]
        let role = roles.role(of: span, cues: cues)
        let probability = MentionWeights.probability(of: cues)
        guard keeps(span, role: role, probability: probability) else { continue }
        let whole = span.part ?? sentence.span(of: span.tokens)
        toponyms.append(
          Toponym(
            text: text(of: span, in: sentence),
            span: whole,
            sentence: sentence.index,
            tokens: span.tokens,
            role: role,
            locative: locatives.locative(of: index),
            kind: KindReader.kind(of: span, in: group.sentence),
            container: containers.container(of: index),
            probability: probability
          )
        )
      }
    }
    return toponyms
  }

  /// Every candidate with its cues, as a learned recogniser is fitted on them.
  package func examples(
    in sentences: [Sentence],
    hits: [[NameHit]]
  ) -> [(sentence: Int, tokens: Range<Int>, span: Span, cues: MentionCues, role: ToponymRole)] {
    var examples: [(Int, Range<Int>, Span, MentionCues, ToponymRole)] = []
    for (number, group) in candidates(in: sentences, hits: hits).enumerated() {
      let roles = RoleReader(sentence: group.sentence, passage: sentences[number].passage)
      for (span, cues) in zip(group.spans, group.cues) {
        let whole = span.part ?? sentences[number].span(of: span.tokens)
        examples.append((number, span.tokens, whole, cues, roles.role(of: span, cues: cues)))
      }
    }
    return examples
  }

  /// The candidates of one sentence and what speaks for each.
  private struct Group {
    var sentence: MarkedSentence
    var spans: [NameSpan]
    var cues: [MentionCues]
  }

  private func candidates(in sentences: [Sentence], hits: [[NameHit]]) -> [Group] {
    let marked = sentences.map { MarkedSentence($0) }
    let known = marked.indices.map { $0 < hits.count ? hits[$0] : [] }
    let document = DocumentWords(marked, known: known)
    var groups: [Group] = []
    groups.reserveCapacity(marked.count)
    for (sentence, hits) in zip(marked, known) {
      let spans = SpanFinder(sentence: sentence, hits: hits).spans()
      let reader = CueReader(sentence: sentence, document: document, spans: spans)
      var cues = spans.indices.map { reader.cues(of: $0) }
      if let dateline = DatelineReader.dateline(of: sentence) {
        for (index, span) in spans.enumerated() where dateline.contains(span.tokens.lowerBound) {
          cues[index].insert(.dateline)
        }
      }
      groups.append(Group(sentence: sentence, spans: spans, cues: cues))
    }
    shareEvidence(among: &groups)
    return groups
  }

  /// A name that is clearly a place once is likelier one elsewhere in the report.
  private func shareEvidence(among groups: inout [Group]) {
    let clear: MentionCues = [
      .afterStrongPreposition, .beforePlaceComma, .kindNoun, .dateline, .extended,
    ]
    var placed: [String: Int] = [:]
    func key(_ span: NameSpan, _ sentence: MarkedSentence) -> String? {
      guard let hit = span.hit, span.part == nil else { return nil }
      let core = hit.tokens
      if core.count == 1 { return sentence.tokens[core.lowerBound].lower }
      return core.map { sentence.tokens[$0].lower }.joined(separator: " ")
    }
    for group in groups {
      for (span, cues) in zip(group.spans, group.cues) {
        guard let key = key(span, group.sentence), !cues.isDisjoint(with: clear) else { continue }
        placed[key, default: 0] += 1
      }
    }
    for number in groups.indices {
      for (index, span) in groups[number].spans.enumerated() {
        guard let key = key(span, groups[number].sentence), let count = placed[key] else {
          continue
        }
        let own = groups[number].cues[index].isDisjoint(with: clear) ? 0 : 1
        if count > own { groups[number].cues[index].insert(.placedElsewhere) }
      }
    }
  }

  private func keeps(_ span: NameSpan, role: ToponymRole, probability: Double) -> Bool {
    if probability >= Self.threshold { return true }
    guard role == .person, let hit = span.hit else { return false }
    return hit.maxPopulation >= 100_000 || !hit.traits.isDisjoint(with: [.country, .admin1])
  }

  private func text(of span: NameSpan, in sentence: Sentence) -> String {
    if let part = span.part {
      let token = sentence.tokens[span.tokens.lowerBound]
      let offset = max(0, part.start - token.span.start)
      return String(
        decoding: Array(token.text.utf8).dropFirst(offset).prefix(part.length),
        as: UTF8.self
      )
    }
    var text = ""
    for (offset, index) in span.tokens.enumerated() {
      let token = sentence.tokens[index]
      if offset > 0, token.spaceBefore { text += " " }
      text += token.text
    }
    return text
  }
}
