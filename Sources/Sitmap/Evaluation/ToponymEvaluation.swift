extension EvaluationPart {
  /// Place names: found, and put in the right place.
  public static let toponyms = EvaluationPart(
    name: "toponyms",
    parts: [.toponyms],
    score: scoreToponyms
  )

  @Sendable
  private static func scoreToponyms(
    _ pairs: [EvaluationPair],
    _ options: EvaluationOptions
  ) -> EvaluationSection {
    var units = EvaluatedUnits(gazetteer: options.gazetteer)
    var corpora: [String: ToponymTally] = [:]
    var kinds: [EvaluatedKind: ToponymTally] = [:]
    var all = ToponymTally()
    for pair in pairs {
      let tally = ToponymTally.of(pair, options: options, units: &units)
      corpora[pair.gold.corpus, default: ToponymTally()].add(tally.all)
      all.add(tally.all)
      for (kind, own) in tally.kinds { kinds[kind, default: ToponymTally()].add(own) }
    }
    var rows = corpora.sorted { $0.key < $1.key }.map {
      EvaluationSection.Row(name: $0.key, measures: $0.value.measures)
    }
    if rows.count > 1 { rows.append(EvaluationSection.Row(name: "ALL", measures: all.measures)) }
    let kindRows = EvaluatedKind.allCases.compactMap { kind in
      kinds[kind].map { EvaluationSection.Row(name: kind.rawValue, measures: $0.kindMeasures) }
    }
    return EvaluationSection(
      name: "toponyms",
      tables: [
        .init(rowName: "corpus", rows: rows), .init(rowName: "kind", rows: kindRows),
      ]
    )
  }
}
