import SitmapModel

/// The candidates of a report with their cues and features: what is weighed.
struct MentionCandidates {
  /// The candidates of one sentence.
  struct Group {
    var sentence: MarkedSentence
    var spans: [NameSpan]
    var cues: [MentionCues]
  }

  /// One group a sentence.
  private(set) var groups: [Group] = []
  private var names = DocumentNames()

  init(_ sentences: [Sentence], hits: [[NameHit]]) {
    let marked = sentences.map { MarkedSentence($0) }
    let known = marked.indices.map { $0 < hits.count ? hits[$0] : [] }
    let document = DocumentWords(marked, known: known)
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
      for span in spans { names.add(span, in: sentence) }
      groups.append(Group(sentence: sentence, spans: spans, cues: cues))
    }
    shareEvidence()
  }

  /// Calls `body` with what reads the features of every candidate, its number there and its cues, in the order of the text.
  func forEach(
    _ sentences: [Sentence],
    _ body: (MentionFeatureReader, Int, MentionCues, SecondRound.Company) -> Void
  ) {
    for (number, group) in groups.enumerated() where !group.spans.isEmpty {
      let reader = MentionFeatureReader(
        sentence: group.sentence,
        passage: sentences[number].passage,
        spans: group.spans,
        names: names
      )
      for index in group.spans.indices {
        body(reader, index, group.cues[index], company(index, in: group))
      }
    }
  }

  private func company(_ index: Int, in group: Group) -> SecondRound.Company {
    SecondRound.Company(
      key: DocumentNames.key(of: group.spans[index], in: group.sentence),
      isListedBefore: index > 0 && isListed(index - 1, index, in: group),
      isListedAfter: index + 1 < group.spans.count && isListed(index, index + 1, in: group)
    )
  }

  /// Whether only a comma, "and" or "or" stands between two candidates.
  private func isListed(_ a: Int, _ b: Int, in group: Group) -> Bool {
    let start = group.spans[a].tokens.upperBound
    let end = group.spans[b].tokens.lowerBound
    guard (1...2).contains(end - start) else { return false }
    return (start..<end).allSatisfy { Self.joints.contains(group.sentence.tokens[$0].hash) }
  }

  private static let joints: WordSet = [",", "and", "or", "(", "&", "/"]

  /// A name that is clearly a place once is likelier one elsewhere in the report.
  private mutating func shareEvidence() {
    let clear: MentionCues = [
      .afterStrongPreposition, .beforePlaceComma, .kindNoun, .dateline, .extended,
    ]
    var placed = HashCounts()
    func key(_ span: NameSpan, _ sentence: MarkedSentence) -> UInt32? {
      guard span.hit != nil, span.part == nil else { return nil }
      return DocumentNames.key(of: span, in: sentence)
    }
    for group in groups {
      for index in group.spans.indices where !group.cues[index].isDisjoint(with: clear) {
        guard let key = key(group.spans[index], group.sentence) else { continue }
        placed.add(UInt64(key))
      }
    }
    for number in groups.indices {
      for index in groups[number].spans.indices {
        guard let key = key(groups[number].spans[index], groups[number].sentence) else { continue }
        let own = groups[number].cues[index].isDisjoint(with: clear) ? 0 : 1
        if placed[UInt64(key)] > own { groups[number].cues[index].insert(.placedElsewhere) }
      }
    }
  }
}
