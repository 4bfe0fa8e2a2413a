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

  /// A name this probable in one place of a report is kept where it is likely elsewhere in it.
  private static let open = 0.1

  /// From here on a candidate is a place name though a sign of a person's name stands beside it.
  private static let sure = 0.6

  private let model: RecogniserModel

  /// Makes a recogniser of its weights.
  package init(model: RecogniserModel) { self.model = model }

  /// The place names of some sentences, in the order of the text; `hits` is as long as `sentences`.
  package func recognize(_ sentences: [Sentence], hits: [[NameHit]]) -> [Toponym] {
    let candidates = MentionCandidates(sentences, hits: hits)
    var probabilities = probabilities(of: candidates, in: sentences)
    raiseEnds(of: candidates, &probabilities)
    var toponyms: [Toponym] = []
    var next = 0
    for (number, group) in candidates.groups.enumerated() where !group.spans.isEmpty {
      let sentence = sentences[number]
      let all = next..<(next + group.spans.count)
      next = all.upperBound
      // Names that no gazetteer has must be likely: nothing else speaks for them.
      var kept: [Int] = []
      kept.reserveCapacity(group.spans.count)
      for index in group.spans.indices
      where group.spans[index].hit != nil || probabilities[all.lowerBound + index] >= Self.likely {
        kept.append(index)
      }
      if kept.isEmpty { continue }
      let spans = kept.count == group.spans.count ? group.spans : kept.map { group.spans[$0] }
      let roles = RoleReader(sentence: group.sentence, passage: sentence.passage)
      let containers = ContainerReader(sentence: group.sentence, spans: spans)
      let locatives = LocativeReader(sentence: group.sentence, spans: spans)
      for (index, span) in spans.enumerated() {
        let probability = probabilities[all.lowerBound + kept[index]]
        var role = roles.role(of: span, cues: group.cues[kept[index]])
        // The weights have seen more of the report than most rules for people have.
        if role == .person, probability >= Self.sure,
          !roles.isCertainPerson(span, cues: group.cues[kept[index]])
        {
          role = .literal
        }
        guard keeps(span, role: role, probability: probability) else { continue }
        toponyms.append(
          Toponym(
            text: text(of: span, in: sentence),
            span: span.part ?? sentence.span(of: span.tokens),
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

  /// The probability of each candidate: two rounds, so that the mentions of a report speak for one another.
  private func probabilities(
    of candidates: MentionCandidates,
    in sentences: [Sentence]
  ) -> [Double] {
    var scores: [Float] = []
    var company: [SecondRound.Company] = []
    model.withWeights { weights in
      candidates.forEach(sentences) { reader, number, cues, place in
        var sum = RecogniserModel.Sum(weights)
        reader.read(number, cues: cues, into: &sum)
        scores.append(model.score(sum))
        company.append(place)
      }
    }
    var found = model.probabilities(scores, company)
    raise(&found, company)
    return found
  }

  /// A name that no gazetteer has is a place where people are said to have left it or gone there, or that is said to lie so far
  /// from another.
  private func raiseEnds(of candidates: MentionCandidates, _ probabilities: inout [Double]) {
    var next = 0
    for group in candidates.groups {
      let moves = MoveEnds(sentence: group.sentence)
      for (index, span) in group.spans.enumerated()
      where probabilities[next + index] < MoveEnds.probability {
        if probabilities[next + index] >= MoveEnds.open,
          moves.isEnd(span) || moves.isMeasured(span)
        {
          probabilities[next + index] = MoveEnds.probability
        }
      }
      next += group.spans.count
    }
  }

  /// A name that is likely a place in one part of a report is kept where the words around leave it open: "the Habbaniyah base"
  /// beside "an officer at Habbaniyah".
  private func raise(_ probabilities: inout [Double], _ company: [SecondRound.Company]) {
    let isOpen = { (probability: Double) in
      probability < Self.threshold && probability >= Self.open
    }
    guard probabilities.contains(where: isOpen) else { return }
    var likely = HashCounts()
    for (probability, place) in zip(probabilities, company) where probability >= Self.likely {
      likely.add(UInt64(place.key))
    }
    for index in probabilities.indices
    where isOpen(probabilities[index]) && likely.contains(UInt64(company[index].key)) {
      probabilities[index] = Self.threshold
    }
  }

  /// Every candidate of a report with its features, as the weights are fitted on them.
  package static func examples(in sentences: [Sentence], hits: [[NameHit]]) -> [MentionExample] {
    let candidates = MentionCandidates(sentences, hits: hits)
    var examples: [MentionExample] = []
    for (number, group) in candidates.groups.enumerated() {
      let roles = RoleReader(sentence: group.sentence, passage: sentences[number].passage)
      for (span, cues) in zip(group.spans, group.cues) {
        examples.append(
          MentionExample(
            span: span.part ?? sentences[number].span(of: span.tokens),
            role: roles.role(of: span, cues: cues)
          )
        )
      }
    }
    var next = 0
    candidates.forEach(sentences) { reader, number, cues, company in
      reader.read(number, cues: cues, into: &examples[next].features)
      examples[next].company = company
      next += 1
    }
    return examples
  }

  private func keeps(_ span: NameSpan, role: ToponymRole, probability: Double) -> Bool {
    if probability >= Self.threshold { return true }
    guard role == .person || role == .organisation, let hit = span.hit else { return false }
    return hit.maxPopulation >= 50_000 || !hit.traits.isDisjoint(with: .unit)
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

/// A candidate as the recogniser is fitted on it.
package struct MentionExample: Sendable {
  /// Where it stands.
  package var span: Span
  /// What it does there.
  package var role: ToponymRole
  /// Its features.
  package var features = MentionFeatures()
  /// Its place among the other candidates.
  package var company = SecondRound.Company(key: 0, isListedBefore: false, isListedAfter: false)
}
