extension EvaluationPart {
  /// Date expressions: found, and with the same interval.
  public static let dates = EvaluationPart(name: "dates", parts: [.dates]) { pairs, _ in
    .byCorpus("dates", pairs, DateTally.self)
  }

  /// TIMEX3 spans and values; the span is that of the time itself, without "in" and "since".
  public static let timex = EvaluationPart(name: "timex", parts: [.dates]) { pairs, _ in
    .byCorpus("timex", pairs, TimexTally.self)
  }
}

/// What is counted of date expressions.
private struct DateTally: EvaluatedTally {
  private var spans = EvaluatedCounts()
  private var intervals = 0
  private var exact = 0

  /// Repetitions and "now" claim no day.
  private static let undated: Set<String> = ["set", "vague"]

  mutating func add(_ pair: EvaluationPair) {
    let gold = EvaluatedFind.all(pair.gold, "dates")
    let found = EvaluatedFind.all(pair.prediction, "dates").filter {
      !Self.undated.contains($0.members.text("type") ?? "")
    }
    let pairs = EvaluatedPairs(gold, found) { $0.overlaps($1) }.pairs
    spans.add(right: pairs.count, predicted: found.count, gold: gold.count)
    intervals += pairs.count
    exact += pairs.count {
      gold[$0.gold].agrees(found[$0.predicted], on: "from")
        && gold[$0.gold].agrees(found[$0.predicted], on: "to")
    }
  }

  var measures: [EvaluationSection.Measure] {
    spans.measures("expression")
      + [.init("interval_exact", "exact", .ratio(EvaluatedCounts.share(exact, intervals)))]
  }
}

/// What is counted of TIMEX3.
private struct TimexTally: EvaluatedTally {
  private var relaxed = EvaluatedCounts()
  private var strict = EvaluatedCounts()
  private var value = EvaluatedCounts()
  private var dateValue = EvaluatedCounts()

  /// Kinds that are lengths and repetitions, and so no DATE.
  private static let notDates: Set<String> = ["duration", "set"]

  mutating func add(_ pair: EvaluationPair) {
    let gold = EvaluatedFind.all(pair.gold, "timex")
    let found = EvaluatedFind.all(pair.prediction, "dates").map(Self.core)
    let pairs = Self.pairs(gold, found)
    relaxed.add(right: pairs.count, predicted: found.count, gold: gold.count)
    let same = pairs.count {
      gold[$0.gold].start == found[$0.predicted].start
        && gold[$0.gold].end == found[$0.predicted].end
    }
    strict.add(right: same, predicted: found.count, gold: gold.count)
    let valued = pairs.filter { gold[$0.gold].agrees(found[$0.predicted], on: "value") }
    value.add(right: valued.count, predicted: found.count, gold: gold.count)
    dateValue.add(
      right: valued.count { gold[$0.gold].members.text("type") == "DATE" },
      predicted: found.count { !Self.notDates.contains($0.members.text("type") ?? "") },
      gold: gold.count { $0.members.text("type") == "DATE" }
    )
  }

  /// For each of the gold the free find that overlaps it, the equal span first, then the equal value.
  private static func pairs(
    _ gold: [EvaluatedFind],
    _ found: [EvaluatedFind]
  ) -> [(gold: Int, predicted: Int)] {
    var taken = [Bool](repeating: false, count: found.count)
    var pairs: [(Int, Int)] = []
    for (index, wanted) in gold.enumerated() {
      let near = found.indices.filter { !taken[$0] && wanted.overlaps(found[$0]) }
      let best = near.min { rank(wanted, found[$0]) < rank(wanted, found[$1]) }
      guard let best else { continue }
      taken[best] = true
      pairs.append((index, best))
    }
    return pairs
  }

  private static func rank(_ wanted: EvaluatedFind, _ find: EvaluatedFind) -> (Int, Int) {
    let isSame = wanted.start == find.start && wanted.end == find.end
    return (isSame ? 0 : 1, wanted.agrees(find, on: "value") ? 0 : 1)
  }

  private static func core(_ find: EvaluatedFind) -> EvaluatedFind {
    guard case .array(let ends) = find.members.value("core"), ends.count == 2,
      case .integer(let start) = ends[0], case .integer(let end) = ends[1]
    else { return find }
    return EvaluatedFind(start: start, end: end, members: find.members)
  }

  var measures: [EvaluationSection.Measure] {
    [relaxed.measures("relaxed"), strict.measures("strict"), value.measures("value")]
      .compactMap(\.last) + dateValue.measures("date_value")
  }
}
