/// Counts one document.
extension ToponymTally {
  /// Counts what was found of a document's gold, and for each kind of place what was found of it.
  static func of(
    _ pair: EvaluationPair,
    options: EvaluationOptions,
    units: inout EvaluatedUnits
  ) -> (all: ToponymTally, kinds: [EvaluatedKind: ToponymTally]) {
    var gold = pair.gold.objects("toponyms").compactMap { EvaluatedToponym($0) }
    var predicted = (pair.prediction?.objects("toponyms") ?? []).compactMap {
      EvaluatedToponym($0)
    }
    var ignored: [EvaluatedToponym] = []
    if let type = options.type {
      ignored = gold.filter { $0.type != nil && $0.type != type }
      gold = gold.filter { $0.type == nil || $0.type == type }
    }
    if !ignored.isEmpty {
      let used = Set(SpanPairs(gold: gold, predicted: predicted).pairs.map(\.predicted))
      predicted = predicted.enumerated().filter { index, found in
        used.contains(index)
          || !ignored.contains { min($0.end, found.end) > max($0.start, found.start) }
      }.map(\.element)
    }
    let pairs = SpanPairs(gold: gold, predicted: predicted).pairs
    var all = ToponymTally()
    all.documents = 1
    all.predicted = predicted.count
    all.predictedLocated = predicted.count { $0.isLocated }
    var kinds: [EvaluatedKind: ToponymTally] = [:]
    var found: [Int: SpanPairs.Pair] = [:]
    for pair in pairs { found[pair.gold] = pair }
    for (index, name) in gold.enumerated() {
      var own = ToponymTally()
      own.count(name, found[index], predicted, &units)
      var kind = own
      // Of a kind only the gold is known: what was predicted beside it belongs to none.
      kind.predictedLocated = 0
      kinds[units.kind(of: name), default: ToponymTally()].add(kind)
      all.add(own)
    }
    return (all, kinds)
  }

  /// Counts one name of the gold.
  private mutating func count(
    _ name: EvaluatedToponym,
    _ pair: SpanPairs.Pair?,
    _ predicted: [EvaluatedToponym],
    _ units: inout EvaluatedUnits
  ) {
    gold = 1
    if name.isLocated { goldLocated = 1 }
    guard let pair else { return }
    overlapping = 1
    if pair.isExact { exact = 1 }
    let found = predicted[pair.predicted]
    guard name.isLocated else {
      // The annotators gave no position: the prediction's is neither right nor wrong.
      if found.isLocated { predictedLocated = -1 }
      return
    }
    matchedLocated = 1
    guard let error = name.kilometres(to: found) else { return }
    resolved = 1
    errors.append(error)
    for (index, limit) in Self.limits.enumerated() where error <= limit {
      within[index] = 1
      if pair.isExact { withinExact[index] = 1 }
    }
    if let confidence = found.confidence {
      calibration.add(confidence, isRight: error <= Self.limits[Self.limits.count - 1])
    }
    for (level, isRight) in units.comparison(of: name, with: found) {
      self.units[level] += 1
      if isRight { rightUnits[level] += 1 }
    }
  }
}
