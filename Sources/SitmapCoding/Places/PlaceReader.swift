package import SitmapGazetteer
package import SitmapModel
package import SitmapText

/// Finds and resolves the place names of a report in one call.
package struct PlaceReader: Sendable {
  private let gazetteer: Gazetteer
  private let recognizer: ToponymRecognizer
  let resolver: ToponymResolver
  private let hitMaker: HitMaker
  private let placer: PositionPlacer

  /// Makes a reader over a gazetteer.
  ///
  /// `unproject` gives the degrees of a position on the UTM grid; without it grids are not read.
  package init(
    gazetteer: Gazetteer,
    recognizer: ToponymRecognizer,
    weights: ResolverWeights = .byHand,
    unproject: @escaping PositionPlacer.Unproject = { _ in nil }
  ) {
    placer = PositionPlacer(unproject: unproject)
    self.gazetteer = gazetteer
    self.recognizer = recognizer
    resolver = ToponymResolver(gazetteer: gazetteer, weights: weights)
    hitMaker = HitMaker(gazetteer: gazetteer)
  }

  /// The names in the order of the text, and one resolution for each.
  package func read(
    _ sentences: [Sentence],
    report: Report
  ) -> (toponyms: [Toponym], resolutions: [Resolution]) {
    var memory = PlaceMemory.none
    return read(sentences, report: report, memory: &memory)
  }

  /// The names in the order of the text, and one resolution for each.
  ///
  /// `memory` keeps what was read of names for the reports to come.
  package func read(
    _ sentences: [Sentence],
    report: Report,
    memory: inout PlaceMemory
  ) -> (toponyms: [Toponym], resolutions: [Resolution]) {
    let matches = sentences.map { self.matches(in: $0, memory: &memory.names) }
    let hits = hitMaker.hits(in: sentences, matches: matches, report: report, memory: &memory)
    var toponyms = recognizer.recognize(sentences, hits: hits)
    toponyms.removeAll { CellNames.isLabel($0, in: sentences) }
    let cells = CellNames(sentences, matches: matches).spans(besides: toponyms)
    if !cells.isEmpty {
      let named = recognizer.describe(
        cells,
        texts: cells.map { report.text(of: $0) },
        in: sentences,
        hits: hits,
        context: toponyms
      )
      toponyms.removeAll { toponym in cells.contains { $0.overlaps(toponym.span) } }
      toponyms = (toponyms + named).sorted {
        ($0.sentence, $0.tokens.lowerBound) < ($1.sentence, $1.tokens.lowerBound)
      }
    }
    CellNames.setKinds(of: &toponyms, in: sentences)
    let positions = PositionReader().mentions(in: report)
    if !positions.isEmpty {
      toponyms = joiner(sentences, matches).join(positions, to: toponyms, in: report)
    }
    let resolutions = resolver.resolve(
      toponyms,
      in: sentences,
      matches: matches,
      report: report,
      memory: &memory
    )
    return (toponyms, resolutions)
  }

  /// The places of names whose spans are known: one resolution for each span, and no other name.
  ///
  /// The other names of the report are read too, because they tell which places it is about.
  package func read(
    spans: [Span],
    in sentences: [Sentence],
    report: Report
  ) -> (toponyms: [Toponym], resolutions: [Resolution]) {
    var memory = PlaceMemory.none
    let (toponyms, context, matches) = names(at: spans, in: sentences, report: report)
    let resolutions = resolver.resolve(
      toponyms + context,
      in: sentences,
      matches: matches,
      report: report,
      memory: &memory
    )
    return (toponyms, Array(resolutions.prefix(toponyms.count)))
  }

  /// The names at known spans, the other names of the report, and the gazetteer's matches.
  func names(
    at spans: [Span],
    in sentences: [Sentence],
    report: Report
  ) -> (known: [Toponym], context: [Toponym], matches: [[NameMatch]]) {
    let matches = sentences.map { self.matches(in: $0) }
    let hits = hitMaker.hits(in: sentences, matches: matches, report: report)
    let context = recognizer.recognize(sentences, hits: hits).filter { toponym in
      !spans.contains { $0.overlaps(toponym.span) }
    }
    let known = recognizer.describe(
      spans,
      texts: spans.map { report.text(of: $0) },
      in: sentences,
      hits: hits,
      context: context
    )
    return (known, context, matches)
  }

  private func joiner(_ sentences: [Sentence], _ matches: [[NameMatch]]) -> PositionJoiner {
    PositionJoiner(
      gazetteer: gazetteer,
      placer: placer,
      builder: GroupBuilder(gazetteer: gazetteer, sentences: sentences, matches: matches),
      sentences: sentences
    )
  }

  /// The gazetteer's matches and those of abbreviations; behind a town "KY" is the state alone.
  package func matches(in sentence: Sentence) -> [NameMatch] {
    var memory = NameMemory(capacity: 0)
    return matches(in: sentence, memory: &memory)
  }

  private func matches(in sentence: Sentence, memory: inout NameMemory) -> [NameMatch] {
    guard !sentence.tokens.isEmpty else { return [] }
    var matches = gazetteer.matches(in: sentence, memory: &memory)
    let states = StateAbbreviations.matches(in: sentence, gazetteer: gazetteer)
    if !states.isEmpty {
      matches.removeAll { match in states.contains { $0.tokens == match.tokens } }
    }
    let names = AbbreviatedNames.matches(in: sentence, besides: matches, gazetteer: gazetteer)
    // Nearly all sentences have neither, and their matches need no copy.
    if !states.isEmpty { matches += states }
    if !names.isEmpty { matches += names }
    return matches
  }
}
