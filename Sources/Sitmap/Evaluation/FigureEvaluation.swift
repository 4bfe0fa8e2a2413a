extension EvaluationPart {
  /// Figures: found with their value or ends, their qualifier and their unit.
  public static let figures = EvaluationPart(name: "figures", parts: [.figures]) { pairs, _ in
    .byCorpus("figures", pairs, FigureTally.self)
  }
}

/// What is counted of figures.
private struct FigureTally: EvaluatedTally {
  private var full = EvaluatedCounts()
  private var value = EvaluatedCounts()

  mutating func add(_ pair: EvaluationPair) {
    let gold = EvaluatedFind.all(pair.gold, "figures")
    let found = EvaluatedFind.all(pair.prediction, "figures")
    let values = EvaluatedPairs(gold, found) { $0.overlaps($1) && Self.isSameValue($0, $1) }
    let whole = EvaluatedPairs(gold, found) { wanted, figure in
      wanted.overlaps(figure) && Self.isSameValue(wanted, figure)
        && wanted.agrees(figure, on: "qualifier") && wanted.agrees(figure, on: "unit")
    }
    value.add(right: values.pairs.count, predicted: found.count, gold: gold.count)
    full.add(right: whole.pairs.count, predicted: found.count, gold: gold.count)
  }

  private static func isSameValue(_ a: EvaluatedFind, _ b: EvaluatedFind) -> Bool {
    a.agrees(b, on: "value") && a.agrees(b, on: "low") && a.agrees(b, on: "high")
  }

  var measures: [EvaluationSection.Measure] {
    full.measures("value_qualifier_unit") + [value.measures("value").last].compactMap(\.self)
  }
}
